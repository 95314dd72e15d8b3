//! SetUserPoolSessionConfiguration (AU-113).

use base::Ctx;
use wire::cognito_idp::{
    SetUserPoolSessionConfiguration, SetUserPoolSessionConfigurationRequest,
    SetUserPoolSessionConfigurationResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<SetUserPoolSessionConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetUserPoolSessionConfigurationRequest,
    ) -> Result<SetUserPoolSessionConfigurationResponse, Error> {
        let changed = self.change_pool(cx, &input.user_pool_id, |pool| {
            pool.session_tracking = Some(input.user_session_tracking);
            pool.token_sessions = Some(input.token_session.clone());
            Ok(())
        });
        let all = shown(&changed.await?);
        Ok(SetUserPoolSessionConfigurationResponse {
            user_pool_id: all.user_pool_id,
            user_session_tracking: all.user_session_tracking,
            token_session: all.token_session,
        })
    }
}
