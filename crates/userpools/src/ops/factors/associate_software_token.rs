//! AssociateSoftwareToken (AU-037, AU-121, sec_061): gives out the secret of a new authenticator app.

use base::Ctx;
use wire::cognito_idp::{
    AssociateSoftwareToken, AssociateSoftwareTokenRequest, AssociateSoftwareTokenResponse, error,
};
use wire::{Error, Handle, Sensitive};

use super::{NEITHER, fresh_enough};
use crate::UserPools;
use crate::auth::Note;

impl Handle<AssociateSoftwareToken, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AssociateSoftwareTokenRequest,
    ) -> Result<AssociateSoftwareTokenResponse, Error> {
        let (secret, session) = match (input.access_token, input.session) {
            (Some(token), _) => {
                let me = self.signed_in(cx, &token).await?;
                fresh_enough(cx, &me)?;
                (self.begin_software_token(cx, &me.user).await?, None)
            }
            (None, Some(session)) => {
                let open = self.open_challenge(cx, &session).await?;
                let secret = self.begin_software_token(cx, &open.user).await?;
                let session = self.renew_challenge(cx, open, Note::SoftwareTokenBegun).await?;
                (secret, Some(Sensitive::new(session)))
            }
            (None, None) => return Err(error::invalid_parameter(NEITHER)),
        };
        let secret_code = Some(Sensitive::new(secret.to_string()));
        Ok(AssociateSoftwareTokenResponse { secret_code, session })
    }
}
