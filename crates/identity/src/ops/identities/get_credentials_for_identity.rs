//! GetCredentialsForIdentity: the enhanced flow (IP-025 to IP-031, IP-071 to IP-088, IP-092).

use std::time::Duration;

use access::{AssumeError, AssumeForIdentity};
use base::Ctx;
use wire::cognito_identity::{
    Credentials, GetCredentialsForIdentity, GetCredentialsForIdentityInput,
    GetCredentialsForIdentityResponse,
};
use wire::{Error, Handle, Sensitive};

use super::sign_in::SignedIn;
use crate::Identity;
use crate::errors;
use crate::logins::OwnTokens;
use crate::roles::{Who, resolve};

/// IP-073.
const SESSION_NAME: &str = "CognitoIdentityCredentials";
/// IP-072.
const LIFE: Duration = Duration::from_hours(1);

impl Handle<GetCredentialsForIdentity, Ctx> for Identity {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetCredentialsForIdentityInput,
    ) -> Result<GetCredentialsForIdentityResponse, Error> {
        let (id, logins) = (&input.identity_id, input.logins.as_ref());
        let used = self.sign_in(cx, id, logins, OwnTokens::Accepted, |_| Ok(())).await?;
        let who = match &used.proofs {
            _ if used.is_guest() => Who::Guest,
            proofs if proofs.own.is_some() => Who::Developer,
            proofs => Who::Logins(&proofs.logins),
        };
        let role = resolve(&used.pool, who, input.custom_role_arn.as_deref())?;
        let credentials = self.credentials(cx, &used, &role).await?;
        Ok(GetCredentialsForIdentityResponse {
            identity_id: Some(used.record.id.to_string()),
            credentials: Some(credentials),
        })
    }
}

impl Identity {
    async fn credentials(
        &self,
        cx: &Ctx,
        used: &SignedIn,
        role_arn: &str,
    ) -> Result<Credentials, Error> {
        let wish = AssumeForIdentity {
            role_arn,
            session_name: SESSION_NAME,
            duration: LIFE,
            audience: used.pool.id.as_str(),
            subject: used.record.id.as_str(),
            amr: &used.amr,
            tags: used.tags.clone(),
            transitive_tag_keys: Vec::new(),
            guest: used.is_guest(),
        };
        let issued = self.access.assume_role_for_identity(cx, wish).await;
        let issued = issued.map_err(|failure| match failure {
            AssumeError::NotAssumable => errors::role_configuration(),
            AssumeError::Failed(cause) => cause.into(),
        })?;
        Ok(Credentials {
            access_key_id: Some(issued.access_key_id),
            secret_key: Some(Sensitive::new(issued.secret_access_key.expose().clone())),
            session_token: Some(issued.session_token),
            expiration: Some(issued.expires_at.into()),
        })
    }
}
