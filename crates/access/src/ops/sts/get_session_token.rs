//! GetSessionToken: temporary credentials of one's own (ST-020).

use base::{Ctx, Principal, SessionKind};
use wire::sts::{GetSessionToken, GetSessionTokenRequest, GetSessionTokenResponse};
use wire::{Error, Handle};

use super::{Sts, credentials, own_session, refuse_mfa};
use crate::assume::Grant;

impl Handle<GetSessionToken, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error> {
        let user = match &cx.caller.principal {
            Principal::Root => None,
            Principal::User(user) => Some(user.clone()),
            Principal::Session(_) | Principal::Anonymous => {
                return Err(Error::access_denied(
                    "Cannot call GetSessionToken with session credentials",
                ));
            }
        };
        refuse_mfa(input.serial_number.as_deref(), input.token_code.as_deref())?;
        let duration = own_session(input.duration_seconds, user.is_none());
        let grant = Grant { duration, ..Grant::default() };
        let issued = self.access.issue(cx, SessionKind::SessionToken { user }, grant);
        Ok(GetSessionTokenResponse {
            credentials: Some(credentials(&issued)),
            ..GetSessionTokenResponse::default()
        })
    }
}
