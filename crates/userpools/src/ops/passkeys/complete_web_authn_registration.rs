//! CompleteWebAuthnRegistration (AU-129, AU-132).

use base::Ctx;
use wire::cognito_idp::{
    CompleteWebAuthnRegistration, CompleteWebAuthnRegistrationRequest,
    CompleteWebAuthnRegistrationResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<CompleteWebAuthnRegistration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CompleteWebAuthnRegistrationRequest,
    ) -> Result<CompleteWebAuthnRegistrationResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        self.finish_registration(cx, &me, input.credential).await?;
        Ok(CompleteWebAuthnRegistrationResponse {})
    }
}
