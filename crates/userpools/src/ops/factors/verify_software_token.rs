//! VerifySoftwareToken (AU-037, AU-121): the first code of a new authenticator app makes it the user's.

use base::Ctx;
use wire::cognito_idp::{
    VerifySoftwareToken, VerifySoftwareTokenRequest, VerifySoftwareTokenResponse,
    VerifySoftwareTokenResponseType, error,
};
use wire::{Error, Handle, Sensitive};

use super::{NEITHER, fresh_enough};
use crate::UserPools;
use crate::auth::Note;

impl Handle<VerifySoftwareToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: VerifySoftwareTokenRequest,
    ) -> Result<VerifySoftwareTokenResponse, Error> {
        let name = input.friendly_device_name.as_deref();
        let session = match (input.access_token, input.session) {
            (Some(token), _) => {
                let me = self.signed_in(cx, &token).await?;
                fresh_enough(cx, &me)?;
                self.finish_software_token(cx, &me.user, &input.user_code, name).await?;
                None
            }
            (None, Some(session)) => {
                let open = self.open_challenge(cx, &session).await?;
                self.finish_software_token(cx, &open.user, &input.user_code, name).await?;
                let session = self.renew_challenge(cx, open, Note::SoftwareTokenVerified).await?;
                Some(Sensitive::new(session))
            }
            (None, None) => return Err(error::invalid_parameter(NEITHER)),
        };
        Ok(VerifySoftwareTokenResponse {
            status: Some(VerifySoftwareTokenResponseType::Success),
            session,
        })
    }
}
