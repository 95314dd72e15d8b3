//! Who asks, and may they: the gatekeeper's answers as S3 says them.

use base::{Ctx, Principal};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use http::request::Parts;
use policy::Context;
use sigv4::RequestView;

use super::ask::Ask;
use super::error::S3Error;
use crate::gatekeeper::{AuthFailure, Denial, Door, Gatekeeper, Verified};

/// Whether a request carries a signature of version 2, which old regions of AWS still take: boto3
/// makes presigned URLs with it unless told otherwise.
pub(crate) fn signed_by_version_2(head: &Parts) -> bool {
    let header = head.headers.get(AUTHORIZATION);
    let mut parameters = head.uri.query().into_iter().flat_map(|query| query.split('&'));
    header.is_some_and(|value| value.as_bytes().starts_with(b"AWS "))
        || parameters.any(|pair| pair.starts_with("AWSAccessKeyId="))
}

pub(super) async fn verify(
    gate: &dyn Gatekeeper,
    cx: &mut Ctx,
    parts: &Parts,
) -> Result<Verified, S3Error> {
    let view = RequestView::of_parts(parts);
    let presigned = view.query.contains("X-Amz-");
    let verified = gate
        .verify(Door::S3, &view, None, cx.client.ip, cx.now)
        .await
        .map_err(|failure| auth_error(failure, presigned))?;
    if matches!(verified.caller.principal, Principal::Anonymous) {
        return Err(S3Error::access_denied("Access Denied"));
    }
    cx.caller = verified.caller.clone();
    Ok(verified)
}

pub(super) async fn authorize_all(
    gate: &dyn Gatekeeper,
    cx: &Ctx,
    asks: &[Ask],
    context: Context<'static>,
) -> Result<(), S3Error> {
    let Some((last, before)) = asks.split_last() else { return Ok(()) };
    for one in before {
        authorize(gate, cx, one, context.clone()).await?;
    }
    authorize(gate, cx, last, context).await
}

pub(super) async fn authorize(
    gate: &dyn Gatekeeper,
    cx: &Ctx,
    ask: &Ask,
    mut context: Context<'static>,
) -> Result<(), S3Error> {
    if let Some(version) = &ask.version {
        context.insert("s3:VersionId", version.clone());
    }
    gate.authorize(cx, &ask.action, &ask.resource, context).await.map_err(|denial| match denial {
        Denial::Denied { message, encoded } => S3Error::denied(message, encoded),
        Denial::Gone => auth_error(AuthFailure::UnknownKey, false),
        Denial::Unavailable => S3Error::unavailable(),
    })
}

/// S3's answer to a signature that is not accepted.
fn auth_error(failure: AuthFailure, presigned: bool) -> S3Error {
    use AuthFailure::{Incomplete, Malformed, Scope};
    match failure {
        AuthFailure::Missing => S3Error::access_denied("Access Denied"),
        Incomplete(text) | Malformed(text) if text.starts_with("Missing required header") => {
            S3Error::invalid_request(text)
        }
        Incomplete(text) | Malformed(text) if text.contains("must be a 'SignedHeader'") => {
            S3Error::access_denied(format!(
                "There were headers present in the request which were not signed ({text})"
            ))
        }
        Incomplete(text) | Malformed(text) | Scope(text) if presigned => {
            S3Error::bad_code("AuthorizationQueryParametersError", text)
        }
        Incomplete(text) | Malformed(text) | Scope(text) => {
            S3Error::bad_code("AuthorizationHeaderMalformed", text)
        }
        AuthFailure::UnknownKey => S3Error::forbidden(
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        AuthFailure::InvalidToken => S3Error::bad_code(
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        AuthFailure::ExpiredToken => {
            S3Error::bad_code("ExpiredToken", "The provided token has expired.")
        }
        AuthFailure::Skewed(_) if presigned => S3Error::access_denied("Request has expired"),
        AuthFailure::Skewed(_) => S3Error::forbidden(
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        ),
        AuthFailure::Mismatch => S3Error::signature_mismatch(),
        AuthFailure::Throttled => S3Error::slow_down(),
        AuthFailure::Unavailable => S3Error::unavailable(),
    }
}

/// The client may name the account that it believes to own the bucket; there is only ours.
pub(super) fn check_owner(headers: &HeaderMap, cx: &Ctx) -> Result<(), S3Error> {
    for name in ["x-amz-expected-bucket-owner", "x-amz-source-expected-bucket-owner"] {
        let Some(owner) = headers.get(name) else { continue };
        if owner.as_bytes() != cx.deployment.account.as_str().as_bytes() {
            return Err(S3Error::access_denied("Access Denied"));
        }
    }
    Ok(())
}
