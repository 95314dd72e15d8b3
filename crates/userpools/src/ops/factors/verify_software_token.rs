//! VerifySoftwareToken (AU-121): the first code of a new authenticator app makes it the user's.

use base::Ctx;
use wire::cognito_idp::{
    VerifySoftwareToken, VerifySoftwareTokenRequest, VerifySoftwareTokenResponse,
    VerifySoftwareTokenResponseType, error,
};
use wire::{Error, Handle};

use super::{NEITHER, fresh_enough};
use crate::UserPools;

impl Handle<VerifySoftwareToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: VerifySoftwareTokenRequest,
    ) -> Result<VerifySoftwareTokenResponse, Error> {
        let Some(token) = input.access_token else {
            return Err(error::invalid_parameter(NEITHER));
        };
        let me = self.signed_in(cx, &token).await?;
        fresh_enough(cx, &me)?;
        let name = input.friendly_device_name.as_deref();
        self.finish_software_token(cx, &me.user, &input.user_code, name).await?;
        Ok(VerifySoftwareTokenResponse {
            status: Some(VerifySoftwareTokenResponseType::Success),
            session: None,
        })
    }
}
