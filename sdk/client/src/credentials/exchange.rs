//! The calls by which logins become an identity, and an identity credentials.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use wire::Timestamp;
use wire::cognito_identity::{
    GetCredentialsForIdentity, GetCredentialsForIdentityInput, GetId, GetIdInput, GetOpenIdToken,
    GetOpenIdTokenInput,
};
use wire::sts::{AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityRequest};

use super::error::IdentityError;
use super::source::Proof;
use crate::identity_id::IdentityId;
use crate::service_client::ServiceClient;

/// The name of the provider in credentials.
const NAME: &str = "CountersignCognito";
/// The longest that credentials without an end are used.
const UNKNOWN_LIFETIME: Duration = Duration::from_mins(15);

/// By which calls an identity becomes credentials.
#[derive(Debug, Clone)]
pub(super) enum Flow {
    /// The pool chooses the role; the caller may name one of those that the login allows.
    Enhanced { custom_role_arn: Option<String> },
    /// The caller chooses the role, and STS gives the credentials.
    Classic(ClassicRoles),
}

/// The roles of the classic flow.
#[derive(Debug, Clone, Default)]
pub(super) struct ClassicRoles {
    pub(super) authenticated: Option<String>,
    pub(super) unauthenticated: Option<String>,
    pub(super) session_name: String,
}

/// Credentials, and the identity that the service gave them to.
#[derive(Debug, Clone)]
pub(super) struct Exchanged {
    pub(super) identity: IdentityId,
    pub(super) credentials: Credentials,
    /// In the services' time; `credentials` has it in this machine's.
    pub(super) expires: SystemTime,
}

/// What the calls need that does not change.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    pub(super) client: ServiceClient,
    pub(super) pool_id: String,
    pub(super) flow: Flow,
}

impl Exchange {
    /// The identity of these logins; a new one for a guest.
    pub(super) async fn get_id(&self, proof: &Proof) -> Result<IdentityId, IdentityError> {
        if let Some(identity) = &proof.identity {
            return Ok(identity.clone());
        }
        let input = GetIdInput {
            account_id: None,
            identity_pool_id: self.pool_id.clone(),
            logins: proof.logins.for_request(),
        };
        let answer = self.client.call::<GetId>(&input).await?;
        answer
            .identity_id
            .map(IdentityId::from)
            .ok_or(IdentityError::Answer("GetId", "an identity"))
    }

    /// Credentials for an identity.
    pub(super) async fn credentials(
        &self,
        identity: &IdentityId,
        proof: &Proof,
    ) -> Result<Exchanged, IdentityError> {
        match &self.flow {
            Flow::Enhanced { custom_role_arn } => {
                self.enhanced(identity, proof, custom_role_arn.as_deref()).await
            }
            Flow::Classic(roles) => self.classic(identity, proof, roles).await,
        }
    }

    async fn enhanced(
        &self,
        identity: &IdentityId,
        proof: &Proof,
        role: Option<&str>,
    ) -> Result<Exchanged, IdentityError> {
        const NAME: &str = "GetCredentialsForIdentity";
        let logins = proof.logins.for_request();
        let input = GetCredentialsForIdentityInput {
            identity_id: identity.to_string(),
            // A guest has no choice of roles.
            custom_role_arn: role.filter(|_| logins.is_some()).map(str::to_owned),
            logins,
        };
        let answer = self.client.call::<GetCredentialsForIdentity>(&input).await?;
        let keys = answer.credentials.ok_or(IdentityError::Answer(NAME, "credentials"))?;
        let secret = keys.secret_key.map(wire::Sensitive::into_inner);
        let keys = Keys(keys.access_key_id, secret, keys.session_token, keys.expiration);
        let current = answer.identity_id.map_or_else(|| identity.clone(), IdentityId::from);
        self.exchanged(NAME, current, keys)
    }

    async fn classic(
        &self,
        identity: &IdentityId,
        proof: &Proof,
        roles: &ClassicRoles,
    ) -> Result<Exchanged, IdentityError> {
        const NAME: &str = "AssumeRoleWithWebIdentity";
        let (role, kind) = if proof.logins.is_empty() {
            (&roles.unauthenticated, "guests")
        } else {
            (&roles.authenticated, "authenticated users")
        };
        let role = role.clone().ok_or_else(|| {
            IdentityError::Configuration(format!("no role is set for {kind} in the classic flow"))
        })?;
        let (current, token) = self.open_id_token(identity, proof).await?;
        let input = AssumeRoleWithWebIdentityRequest {
            role_arn: role,
            role_session_name: roles.session_name.clone(),
            web_identity_token: token,
            provider_id: None,
            policy_arns: None,
            policy: None,
            duration_seconds: None,
            minimum_session_token_size: None,
        };
        let answer = self.client.call::<AssumeRoleWithWebIdentity>(&input).await?;
        let keys = answer.credentials.ok_or(IdentityError::Answer(NAME, "credentials"))?;
        let secret = keys.secret_access_key.map(wire::Sensitive::into_inner);
        let keys = Keys(keys.access_key_id, secret, keys.session_token, keys.expiration);
        self.exchanged(NAME, current, keys)
    }

    /// A developer's back end has fetched the token already.
    async fn open_id_token(
        &self,
        identity: &IdentityId,
        proof: &Proof,
    ) -> Result<(IdentityId, wire::Sensitive<String>), IdentityError> {
        if let (Some(identity), Some(token)) = (&proof.identity, proof.logins.own_token()) {
            return Ok((identity.clone(), token.into()));
        }
        let input = GetOpenIdTokenInput {
            identity_id: identity.to_string(),
            logins: proof.logins.for_request(),
        };
        let answer = self.client.call::<GetOpenIdToken>(&input).await?;
        let token = answer.token.ok_or(IdentityError::Answer("GetOpenIdToken", "a token"))?;
        Ok((answer.identity_id.map_or_else(|| identity.clone(), IdentityId::from), token))
    }

    fn exchanged(
        &self,
        operation: &'static str,
        identity: IdentityId,
        keys: Keys,
    ) -> Result<Exchanged, IdentityError> {
        let Keys(Some(id), Some(secret), token, expiration) = keys else {
            return Err(IdentityError::Answer(operation, "an access key"));
        };
        let clock = self.client.clock();
        let expires = match expiration {
            Some(moment) => of_wire(moment),
            None => clock.now() + UNKNOWN_LIFETIME,
        };
        let local = Some(clock.local(expires));
        Ok(Exchanged {
            identity,
            credentials: Credentials::new(id, secret, token, local, NAME),
            expires,
        })
    }
}

/// Access key id, secret, session token, end.
struct Keys(Option<String>, Option<String>, Option<String>, Option<Timestamp>);

fn of_wire(moment: Timestamp) -> SystemTime {
    let span = Duration::from_millis(u64::try_from(moment.millis()).unwrap_or_default());
    SystemTime::UNIX_EPOCH.checked_add(span).unwrap_or(SystemTime::UNIX_EPOCH)
}
