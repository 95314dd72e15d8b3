//! Whose credentials signed: those of an identity, which reach its own data only (SY-019), or a
//! developer's, which reach what policies allow.

use base::Ctx;
use wire::Error;

use crate::errors;

const POOL: &str = "cognito-identity.amazonaws.com:aud";
const IDENTITY: &str = "cognito-identity.amazonaws.com:sub";

/// The identity whose credentials signed, if it is one's.
pub(crate) fn identity(cx: &Ctx) -> Option<&str> {
    claim(cx, IDENTITY)
}

fn claim<'a>(cx: &'a Ctx, name: &str) -> Option<&'a str> {
    let values = cx.caller.principal.session()?.federation.get(name)?;
    values.first().map(String::as_str)
}

/// Refuses an identity that asks for another pool's or identity's data; `None` is the pool as such.
pub(crate) fn own(cx: &Ctx, pool: &str, wanted: Option<&str>) -> Result<(), Error> {
    let Some(identity) = identity(cx) else { return Ok(()) };
    let theirs = claim(cx, POOL) == Some(pool) && wanted.is_none_or(|wanted| wanted == identity);
    if theirs { Ok(()) } else { Err(errors::not_theirs()) }
}

/// Whom a change is noted as made by (SY-021): the device if it is named, else the identity, else
/// the developer.
pub(crate) fn writer(cx: &Ctx, device: Option<&str>) -> String {
    device
        .or_else(|| identity(cx))
        .map_or_else(|| cx.caller.principal.arn(&cx.deployment), str::to_owned)
}
