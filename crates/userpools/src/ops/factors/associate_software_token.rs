//! AssociateSoftwareToken (AU-121, sec_061): gives out the secret of a new authenticator app.

use base::Ctx;
use wire::cognito_idp::{
    AssociateSoftwareToken, AssociateSoftwareTokenRequest, AssociateSoftwareTokenResponse, error,
};
use wire::{Error, Handle, Sensitive};

use super::{NEITHER, fresh_enough};
use crate::UserPools;

impl Handle<AssociateSoftwareToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AssociateSoftwareTokenRequest,
    ) -> Result<AssociateSoftwareTokenResponse, Error> {
        let Some(token) = input.access_token else {
            return Err(error::invalid_parameter(NEITHER));
        };
        let me = self.signed_in(cx, &token).await?;
        fresh_enough(cx, &me)?;
        let secret = self.begin_software_token(cx, &me.user).await?;
        Ok(AssociateSoftwareTokenResponse {
            secret_code: Some(Sensitive::new(secret.to_string())),
            session: None,
        })
    }
}
