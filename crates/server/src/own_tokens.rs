//! Identity pools ask our own user pools whether a user's token still stands (IP-045). The two are
//! neighbours that do not know each other, so they meet here.

use std::sync::Arc;

use async_trait::async_trait;
use base::Ctx;
use identity::{TokenCheck, VerifiedLogin};
use serde_json::Value;
use userpools::UserPools;
use wire::Error;

/// The user pools of this server, as identity pools see them.
pub(crate) struct OwnTokens(pub(crate) Arc<UserPools>);

#[async_trait]
impl TokenCheck for OwnTokens {
    async fn stands(&self, cx: &Ctx, pool_id: &str, login: &VerifiedLogin) -> Result<bool, Error> {
        let claim = |name: &str| login.claims.get(name).and_then(Value::as_str).map(str::to_owned);
        self.0.id_token_stands(cx, pool_id, claim).await
    }
}
