//! App clients.

use std::time::Duration;

use base::{ClientId, Timestamp, UserPoolId};
use keys::Sealed;
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};
use wire::cognito_idp::{
    AnalyticsConfigurationType, ClientSSOSessionConfigType, ExplicitAuthFlowsType, FeatureType,
    OAuthFlowType, PreventUserExistenceErrorTypes, RefreshTokenRotationType, TimeUnitsType,
    TokenValidityUnitsType,
};

use super::Pool;

/// An app client. Source: API Reference, CreateUserPoolClient.
///
/// Settings are kept in AWS's shapes, as they were given (ADR 0007).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Client {
    /// The id, unique in the deployment.
    pub(crate) id: ClientId,
    /// Its pool.
    pub(crate) pool: UserPoolId,
    /// 1 to 128 characters.
    pub(crate) name: String,
    /// None, one, or two of them (US-066).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) secrets: Vec<ClientSecret>,
    /// What UpdateUserPoolClient replaces (US-063).
    #[serde(flatten)]
    pub(crate) settings: ClientSettings,
    /// How long hosted sign-in sessions live (AU-115).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sso_session: Option<ClientSSOSessionConfigType>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) modified_at: Timestamp,
}

/// One of a client's secrets (US-066).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ClientSecret {
    /// `CLIENT--EPOCH`.
    pub(crate) id: String,
    /// The secret, sealed as [`Client::SECRET`] under its id.
    pub(crate) sealed: Sealed,
    /// When it was made.
    pub(crate) created_at: Timestamp,
}

/// The settings that UpdateUserPoolClient replaces as a whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ClientSettings {
    pub(crate) refresh_token_validity: Option<i32>,
    pub(crate) access_token_validity: Option<i32>,
    pub(crate) id_token_validity: Option<i32>,
    pub(crate) token_validity_units: Option<TokenValidityUnitsType>,
    pub(crate) read_attributes: Option<Vec<String>>,
    pub(crate) write_attributes: Option<Vec<String>>,
    pub(crate) explicit_auth_flows: Option<Vec<ExplicitAuthFlowsType>>,
    pub(crate) supported_identity_providers: Option<Vec<String>>,
    pub(crate) callback_urls: Option<Vec<String>>,
    pub(crate) logout_urls: Option<Vec<String>>,
    pub(crate) default_redirect_uri: Option<String>,
    pub(crate) allowed_oauth_flows: Option<Vec<OAuthFlowType>>,
    pub(crate) allowed_oauth_scopes: Option<Vec<String>>,
    pub(crate) allowed_oauth_flows_user_pool_client: Option<bool>,
    pub(crate) analytics_configuration: Option<AnalyticsConfigurationType>,
    pub(crate) prevent_user_existence_errors: Option<PreventUserExistenceErrorTypes>,
    pub(crate) enable_token_revocation: Option<bool>,
    pub(crate) enable_propagate_additional_user_context_data: Option<bool>,
    pub(crate) auth_session_validity: Option<i32>,
    pub(crate) refresh_token_rotation: Option<RefreshTokenRotationType>,
}

impl Client {
    /// What secrets are sealed as.
    pub(crate) const SECRET: &'static str = "user-pool-client.secret";

    /// Where the client of this id is stored.
    pub(crate) fn key_of(id: &str) -> Key {
        Key::new(format!("uc/{id}"), "#")
    }

    /// What the list entries of a pool's clients begin with, in [`Pool::partition`].
    pub(crate) const LIST: &'static str = "client/";

    /// Whether the client proves itself with a secret.
    pub(crate) fn is_confidential(&self) -> bool {
        !self.secrets.is_empty()
    }

    /// Whether a flow is allowed: under its own name or one of the legacy ones (AU-002, AU-004).
    pub(crate) fn allows(&self, flow: ExplicitAuthFlowsType) -> bool {
        use ExplicitAuthFlowsType as Flow;
        let Some(flows) = self.settings.explicit_auth_flows.as_ref().filter(|f| !f.is_empty())
        else {
            return matches!(
                flow,
                Flow::AllowRefreshTokenAuth | Flow::AllowUserSrpAuth | Flow::AllowCustomAuth
            );
        };
        let legacy = match flow {
            Flow::AllowAdminUserPasswordAuth => Some(Flow::AdminNoSrpAuth),
            Flow::AllowCustomAuth => Some(Flow::CustomAuthFlowOnly),
            Flow::AllowUserPasswordAuth => Some(Flow::UserPasswordAuth),
            _ => None,
        };
        // The legacy list says what is allowed beside SRP and refresh, which always are.
        let is_legacy = |flow: &Flow| {
            matches!(flow, Flow::AdminNoSrpAuth | Flow::CustomAuthFlowOnly | Flow::UserPasswordAuth)
        };
        let implied = flows.iter().all(is_legacy)
            && match flow {
                Flow::AllowRefreshTokenAuth => true,
                Flow::AllowUserSrpAuth => !flows.contains(&Flow::CustomAuthFlowOnly),
                _ => false,
            };
        implied || flows.contains(&flow) || legacy.is_some_and(|legacy| flows.contains(&legacy))
    }

    /// Whether answers must not tell whether a user exists (AU-067).
    pub(crate) fn hides_users(&self) -> bool {
        self.settings.prevent_user_existence_errors == Some(PreventUserExistenceErrorTypes::Enabled)
    }

    /// Whether its tokens can be revoked (AU-096).
    pub(crate) fn revokes(&self) -> bool {
        self.settings.enable_token_revocation.unwrap_or(true)
    }

    /// How long a challenge session lives (AU-026).
    pub(crate) fn challenge_life(&self) -> Duration {
        let minutes = self.settings.auth_session_validity.unwrap_or(3);
        Duration::from_mins(u64::try_from(minutes).unwrap_or(3).clamp(3, 15))
    }

    /// How long access tokens live (AU-090).
    pub(crate) fn access_token_life(&self) -> Duration {
        let unit = self.units().and_then(|units| units.access_token);
        life(self.settings.access_token_validity, unit, TimeUnitsType::Hours, HOUR)
    }

    /// How long ID tokens live (AU-090).
    pub(crate) fn id_token_life(&self) -> Duration {
        let unit = self.units().and_then(|units| units.id_token);
        life(self.settings.id_token_validity, unit, TimeUnitsType::Hours, HOUR)
    }

    /// How long refresh tokens live (AU-090).
    pub(crate) fn refresh_token_life(&self) -> Duration {
        let unit = self.units().and_then(|units| units.refresh_token);
        life(self.settings.refresh_token_validity, unit, TimeUnitsType::Days, MONTH)
    }

    /// For how long an older refresh token is still good after a newer one was given; `None` when
    /// tokens do not rotate (AU-102, AU-103).
    pub(crate) fn rotation(&self) -> Option<Duration> {
        let rotation = self.settings.refresh_token_rotation.as_ref()?;
        let grace = rotation.retry_grace_period_seconds.unwrap_or(0);
        (rotation.feature == FeatureType::Enabled)
            .then(|| Duration::from_secs(u64::try_from(grace).unwrap_or(0).min(60)))
    }

    fn units(&self) -> Option<&TokenValidityUnitsType> {
        self.settings.token_validity_units.as_ref()
    }
}

const HOUR: Duration = Duration::from_hours(1);
/// 30 days.
const MONTH: Duration = Duration::from_hours(30 * 24);

fn life(
    count: Option<i32>,
    unit: Option<TimeUnitsType>,
    usual: TimeUnitsType,
    default: Duration,
) -> Duration {
    let count = count.and_then(|count| u64::try_from(count).ok()).filter(|count| *count > 0);
    let Some(count) = count else { return default };
    Duration::from_secs(count.saturating_mul(match unit.unwrap_or(usual) {
        TimeUnitsType::Seconds => 1,
        TimeUnitsType::Minutes => 60,
        TimeUnitsType::Hours => 3_600,
        TimeUnitsType::Days => 86_400,
    }))
}

impl Entity for Client {
    const KIND: &'static str = "user-pool-client";

    fn key(&self) -> Key {
        Self::key_of(self.id.as_str())
    }

    fn links(&self, out: &mut Links) {
        let entry = format!("{}{}", Self::LIST, self.id);
        out.index(Pool::partition(self.pool.as_str()), entry, &self.name);
    }
}
