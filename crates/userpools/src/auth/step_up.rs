//! Step-up: a sign-in that must reach a level, with credit for what an access token shows (AU-106 to
//! AU-112).

use std::time::Duration;

use wire::Error;
use wire::cognito_idp::{UserPoolTierType, error};

use super::machine::{Level, Proven, proven_by};
use super::sign_in::SignIn;
use crate::UserPools;
use crate::entities::Pool;

/// How many names `TARGET_ACR_VALUES` may hold: more than there are levels (sec_051).
const MAX_NAMES: usize = 16;

impl UserPools {
    /// Reads which level is wanted; answers what an access token credits, where one was sent.
    pub(super) async fn aim(&self, s: &mut SignIn<'_>) -> Result<Option<Proven>, Error> {
        let names = s.request.get("TARGET_ACR_VALUES").filter(|names| !names.is_empty());
        let token = s.request.get("ACCESS_TOKEN");
        let Some(names) = names else {
            return match token {
                Some(_) => {
                    Err(error::invalid_parameter("ACCESS_TOKEN requires TARGET_ACR_VALUES."))
                }
                None => Ok(None),
            };
        };
        if s.pool().settings.tier == Some(UserPoolTierType::Lite) {
            return Err(error::feature_unavailable_in_tier(
                "Step-up authentication is not available in the Lite tier.",
            ));
        }
        let Some((level, name)) = wanted(s.pool(), names) else {
            return Err(error::invalid_parameter("TARGET_ACR_VALUES has no valid value."));
        };
        s.target = Some((level.number(), name));
        let Some(token) = token else { return Ok(None) };
        self.credit(s, token, level).await
    }

    /// What an access token of the same user shows to have been proven; nothing when that is too
    /// long ago (AU-109, AU-110).
    async fn credit(
        &self,
        s: &SignIn<'_>,
        token: &str,
        level: Level,
    ) -> Result<Option<Proven>, Error> {
        let me = self.signed_in(s.cx, token).await?;
        let same = s.user().is_some_and(|user| user.key == me.user.key)
            && me.client.id == s.request.client.id;
        if !same {
            return Err(error::invalid_parameter("ACCESS_TOKEN is not that of the user."));
        }
        if let Some(age) = s.request.get("MAX_AGE") {
            let age = age.parse().map_err(|_| error::invalid_parameter("MAX_AGE is not valid."))?;
            if s.cx.now.since(me.session.auth_time) > Duration::from_secs(age) {
                return Ok(None);
            }
        }
        let proven = proven_by(&me.session.amr);
        if Level::of(proven) >= level {
            return Err(error::invalid_parameter("The requested ACR is met already."));
        }
        Ok(Some(proven))
    }
}

/// The first of the names that the pool knows, and its level (AU-106, AU-108).
fn wanted(pool: &Pool, names: &str) -> Option<(Level, String)> {
    let named = |name: &str| {
        let level = Level::ALL.into_iter().find(|level| name_of(pool, *level) == name)?;
        Some((level, name.to_owned()))
    };
    names.split_whitespace().take(MAX_NAMES).find_map(named)
}

/// The name of a level: the pool's own, or the usual one.
fn name_of(pool: &Pool, level: Level) -> String {
    let number = level.number();
    let own = pool.settings.acr_configuration.as_ref();
    let own = own.and_then(|names| names.get(&format!("Level{number}")));
    own.map_or_else(|| format!("urn:cognito:loa:{number}"), |own| own.acr_value.clone())
}
