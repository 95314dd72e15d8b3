//! Signing a token that is derived from another one (AU-105; RFC 8693): of the same sign-in, for
//! another audience, good for no more and for no longer.

use base::Ctx;
use serde_json::{Map, Value, json};
use wire::{Error, Sensitive};

use super::Kind;
use super::issue::{Grant, access_claims, id_claims, sign};
use crate::UserPools;

/// What a derived token differs in from one of a sign-in.
pub(crate) struct Derivation {
    /// Which token is made.
    pub(crate) kind: Kind,
    /// `aud`: who it is for.
    pub(crate) audience: Option<String>,
    /// `act`: who acts on the user's behalf, and for whom those act in turn (RFC 8693 §4.1).
    pub(crate) actor: Option<Value>,
    /// When the token ends that it is derived from, in seconds since the epoch.
    pub(crate) until: i64,
}

impl UserPools {
    /// Signs a derived token; answers it with the seconds that it lives.
    pub(crate) async fn derive(
        &self,
        cx: &Ctx,
        grant: &Grant<'_>,
        derivation: Derivation,
    ) -> Result<(Sensitive<String>, i32), Error> {
        let pool = grant.pool.id.as_str();
        let key = self.rings.signing(&derivation.kind.ring(pool), cx.now).await?;
        let issuer = self.issuer.issuer(&cx.deployment, &grant.pool.id);
        let mut claims = match derivation.kind {
            Kind::Access => access_claims(cx, grant, &issuer),
            Kind::Id => id_claims(cx, grant, &issuer),
        };
        let life = bind(cx, &mut claims, derivation);
        let token = self.work.run(move || sign(&key, &claims)).await?;
        Ok((token, i32::try_from(life).unwrap_or(i32::MAX)))
    }
}

/// Makes the claims those of a derived token, whatever functions put there; answers how long it
/// lives.
// INVARIANT: a derived token does not outlive the one that it comes from.
fn bind(cx: &Ctx, claims: &mut Map<String, Value>, derivation: Derivation) -> i64 {
    let end = claims.get("exp").and_then(Value::as_i64).unwrap_or(derivation.until);
    let end = end.min(derivation.until);
    claims.insert("exp".to_owned(), json!(end));
    if let Some(audience) = derivation.audience {
        claims.insert("aud".to_owned(), json!(audience));
    }
    match derivation.actor {
        Some(actor) => drop(claims.insert("act".to_owned(), actor)),
        None => drop(claims.remove("act")),
    }
    end - cx.now.secs()
}
