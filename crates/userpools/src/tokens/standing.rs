//! Whether an ID token still stands: for identity pools that ask (IP-045).

use base::{Ctx, UserPoolId};
use store::load;
use wire::Error;

use super::access::stands;
use crate::UserPools;
use crate::entities::{TokenSession, User, UserKey};

impl UserPools {
    /// Whether the user of a verified ID token of the pool is there, enabled, and has not been signed
    /// out since. `claim` gives the token's claims that are texts.
    pub async fn id_token_stands(
        &self,
        cx: &Ctx,
        pool: &str,
        claim: impl Fn(&str) -> Option<String>,
    ) -> Result<bool, Error> {
        let Ok(id) = pool.parse::<UserPoolId>() else { return Ok(false) };
        let Some(pool) = self.find_pool(cx, id.as_str()).await? else { return Ok(false) };
        let (Some(username), Some(sub), Some(origin)) =
            (claim("cognito:username"), claim("sub"), claim("origin_jti"))
        else {
            return Ok(false);
        };
        let key = UserKey::new(&pool, &username);
        let user = load::<User>(&*self.store, cx.now, &key.at("#")).await?;
        let Some(user) = user.filter(|user| user.enabled && user.sub == sub) else {
            return Ok(false);
        };
        let at = TokenSession::key_of(&key, &origin);
        let session = load::<TokenSession>(&*self.store, cx.now, &at).await?;
        Ok(session.is_some_and(|session| stands(&user, &session)))
    }
}
