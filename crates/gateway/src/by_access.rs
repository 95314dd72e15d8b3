//! `access` behind the doors' seam.

use std::net::IpAddr;

use access::{Access, AuthError, Authorization, Expect, Refusal, SKEW};
use async_trait::async_trait;
use base::{Ctx, Timestamp};
use policy::Context;
use sigv4::{PathStyle, Payload, PayloadHash, RequestView};

use crate::gatekeeper::{AuthFailure, Denial, Door, Gatekeeper, Signature, Verified};

/// S3 allows the client's clock more than other services do, in seconds.
const S3_SKEW: i64 = 900;

#[async_trait]
impl Gatekeeper for Access {
    async fn verify(
        &self,
        door: Door,
        request: &RequestView<'_>,
        body: Option<[u8; 32]>,
        client: Option<IpAddr>,
        now: Timestamp,
    ) -> Result<Verified, AuthFailure> {
        let (services, path_style, skew): (&[&str], _, _) = match door {
            Door::S3 => (&["s3"], PathStyle::Single, S3_SKEW),
            Door::DynamoDb => (&["dynamodb"], PathStyle::Double, SKEW),
        };
        let body = match body {
            Some(hash) => PayloadHash::Computed(hash),
            None => PayloadHash::Declared { allow_unsigned: true },
        };
        let expect = Expect { services, path_style, body, skew, anonymous: false };
        let verified = Access::verify_from(self, client, request, expect, now).await?;
        let signed = verified.signed.ok_or(AuthFailure::Missing)?;
        let signed_at = Timestamp::from_secs(signed.request.signed_at.epoch());
        let age = i64::try_from(now.since(signed_at).as_millis()).unwrap_or(i64::MAX);
        let presigned = !request.headers.contains_key(http::header::AUTHORIZATION);
        let chunked = matches!(signed.request.payload, Payload::SignedChunks { .. });
        Ok(Verified {
            caller: verified.caller,
            payload: signed.request.payload,
            chunk_seed: chunked.then(|| signed.request.chunk_seed(&signed.key)),
            signature: Signature { presigned, age_millis: age },
        })
    }

    async fn authorize(
        &self,
        cx: &Ctx,
        action: &str,
        resource: &str,
        context: Context<'_>,
    ) -> Result<(), Denial> {
        let mut asked = Authorization::new(action, resource);
        asked.context = context;
        Access::authorize(self, cx, asked).await.map_err(|refusal| match refusal {
            Refusal::Denied(denied) => {
                let encoded = access::audit::records_refusals().then(|| denied.encoded());
                Denial::Denied { message: denied.message, encoded }
            }
            Refusal::Gone => Denial::Gone,
            Refusal::Failed(_) => Denial::Unavailable,
        })
    }
}

impl From<AuthError> for AuthFailure {
    fn from(error: AuthError) -> Self {
        match error {
            AuthError::Missing => Self::Missing,
            AuthError::Incomplete(text) => Self::Incomplete(text),
            AuthError::Scope(text) => Self::Scope(text),
            AuthError::Malformed(text) => Self::Malformed(text),
            AuthError::UnknownKey => Self::UnknownKey,
            AuthError::InvalidToken => Self::InvalidToken,
            AuthError::Expired => Self::ExpiredToken,
            AuthError::Skewed(text) => Self::Skewed(text),
            AuthError::Mismatch { .. } => Self::Mismatch,
            AuthError::Throttled => Self::Throttled,
            AuthError::Failed(_) => Self::Unavailable,
        }
    }
}
