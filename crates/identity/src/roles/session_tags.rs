//! Session tags from the claims of a login (IP-087).

use std::collections::BTreeMap;

use wire::Error;
use wire::cognito_identity::error;

use super::claims;
use crate::entities::Pool;
use crate::logins::Proof;

/// The longest value of a session tag (ST-006).
const MAX_VALUE: usize = 256;

/// The tags that the pool makes of these logins. A claim that is not there makes none.
///
/// Two logins that make the same tag of different values are refused: which of them a policy
/// would see must not be chance.
pub(crate) fn session_tags(
    pool: &Pool,
    proofs: &[Proof],
) -> Result<BTreeMap<String, String>, Error> {
    let mut tags = BTreeMap::<String, String>::new();
    for proof in proofs {
        let Some((_, map)) = proof.of(&pool.tag_maps) else { continue };
        for (tag, claim) in map.effective() {
            let Some(value) = claims::text(&proof.verified, &claim) else { continue };
            if value.chars().count() > MAX_VALUE {
                return Err(error::not_authorized(format!(
                    "The claim {claim} is too long for the session tag {tag}."
                )));
            }
            let before = tags.insert(tag.clone(), value.clone().into_owned());
            if before.is_some_and(|before| before != *value) {
                return Err(error::not_authorized(format!(
                    "The logins give different values for the session tag {tag}."
                )));
            }
        }
    }
    Ok(tags)
}
