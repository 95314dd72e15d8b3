//! Verifying a signed request: scope, time, covered headers, body hash and, last, the signature.

use http::header::HOST;

use crate::amz_date::AmzDate;
use crate::authorization::{Authorization, Form, Scope, TERMINATOR, clip};
use crate::canonical::{Canonical, PathStyle, string_to_sign};
use crate::chunked::ChunkSeed;
use crate::encoding::query_pairs;
use crate::error::{AuthError, Mismatch};
use crate::payload::Payload;
use crate::request::{RequestView, Single, X_AMZ_SHA256};
use crate::signing_key::SigningKey;

const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// `x-amz-*` headers that clients or proxies send unsigned to S3 and that change nothing.
const MAY_BE_UNSIGNED: [&str; 3] = ["x-amz-user-agent", "x-amz-checksum-mode", "x-amz-cf-id"];

/// What this server expects of a signature.
#[derive(Clone, Copy, Debug)]
pub struct Expect<'a> {
    /// The region that the credential must be scoped to.
    pub region: &'a str,
    /// The signing names that are accepted; the first one is named in messages.
    pub services: &'a [&'a str],
    /// How paths are made canonical for this service.
    pub path_style: PathStyle,
    /// Now, in epoch seconds.
    pub now: i64,
    /// How many seconds the client's clock may differ: 300, for S3 900.
    pub skew: i64,
    /// What is known or demanded of the body.
    pub body: PayloadHash,
}

/// What the caller knows or demands of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadHash {
    /// The SHA-256 of the body, which the caller has read. `x-amz-content-sha256`, if sent, must
    /// be equal; `UNSIGNED-PAYLOAD` is refused.
    Computed([u8; 32]),
    /// S3: as `x-amz-content-sha256` declares; a presigned URL without it has an unsigned body.
    /// The caller checks the body against [`Verified::payload`] while it streams.
    Declared {
        /// Whether bodies that the signature does not bind are accepted.
        allow_unsigned: bool,
    },
}

/// A request whose signature is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// What the body must be. For [`PayloadHash::Computed`] it is already checked.
    pub payload: Payload,
    /// When it was signed.
    pub signed_at: AmzDate,
    /// From when on the signature is no longer accepted, in epoch seconds.
    pub valid_until: i64,
    scope: Scope,
    signature: String,
}

impl Verified {
    /// What the signature of the first chunk hangs on; `key` is the one given to [`verify`].
    pub fn chunk_seed(&self, key: &SigningKey) -> ChunkSeed {
        ChunkSeed::new(key.clone(), self.signed_at, &self.scope, self.signature.clone())
    }
}

/// Verifies a request against a key of the access key that it names.
///
/// `auth` must come from [`crate::parse`] of the same request.
pub fn verify(
    auth: &Authorization,
    request: &RequestView<'_>,
    expect: &Expect<'_>,
    key: &SigningKey,
) -> Result<Verified, AuthError> {
    check_scope(auth, expect)?;
    check_time(auth, expect)?;
    check_signed_headers(auth, request, expect.path_style)?;
    let stated = stated_payload(auth, request)?;
    let payload = match expect.body {
        PayloadHash::Computed(hash) => Payload::Sha256(hash),
        PayloadHash::Declared { allow_unsigned } => declared(stated, auth.form, allow_unsigned)?,
    };
    let payload_text = payload.header_value();
    let canonical = Canonical {
        request,
        signed_headers: &auth.signed_headers,
        payload: &payload_text,
        style: expect.path_style,
    };
    let text = string_to_sign(auth.timestamp, &auth.scope, &canonical.build());
    let reason = early_reason(auth, request, stated, payload);
    if reason.is_some() || !key.matches(&text, &auth.signature) {
        return Err(AuthError::SignatureMismatch(Box::new(Mismatch {
            canonical_request: canonical.redacted(),
            string_to_sign: String::from_utf8_lossy(&text).into_owned(),
            reason,
        })));
    }
    Ok(Verified {
        payload,
        signed_at: auth.timestamp,
        valid_until: match auth.form {
            Form::Header => auth.timestamp.epoch() + expect.skew,
            Form::Presigned { expires } => auth.timestamp.epoch() + i64::from(expires),
        },
        scope: auth.scope.clone(),
        signature: auth.signature.clone(),
    })
}

/// Checks date, region, service and terminator of the scope; cheap, and done before any secret is
/// looked up or key derived.
pub fn check_scope(auth: &Authorization, expect: &Expect<'_>) -> Result<(), AuthError> {
    let scope = &auth.scope;
    let mut faults = Vec::new();
    if scope.region != expect.region {
        faults.push("Credential should be scoped to a valid region. ".to_owned());
    }
    if !expect.services.contains(&scope.service.as_str()) {
        let service = expect.services.first().copied().unwrap_or_default();
        faults.push(format!("Credential should be scoped to correct service: '{service}'. "));
    }
    if scope.terminator != TERMINATOR {
        faults.push(format!(
            "Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{}'. ",
            clip(&scope.terminator)
        ));
    }
    if !auth.timestamp.is_on(&scope.date) {
        let date = auth.timestamp.date();
        faults.push(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
             HTTP: '{}' != '{date}', from '{}'. ",
            clip(&scope.date),
            auth.timestamp
        ));
    }
    if faults.is_empty() { Ok(()) } else { Err(AuthError::Scope(faults.concat())) }
}

/// Checks that the signature is neither too old nor from the future.
pub fn check_time(auth: &Authorization, expect: &Expect<'_>) -> Result<(), AuthError> {
    let signed = auth.timestamp.epoch();
    let (at, now) = (auth.timestamp, AmzDate::from_epoch(expect.now));
    let minutes = expect.skew / 60;
    if signed > expect.now.saturating_add(expect.skew) {
        let limit = AmzDate::from_epoch(expect.now.saturating_add(expect.skew));
        return Err(AuthError::Expired(format!(
            "Signature not yet current: {at} is still later than {limit} ({now} + {minutes} min.)"
        )));
    }
    match auth.form {
        Form::Header if signed < expect.now.saturating_sub(expect.skew) => {
            let limit = AmzDate::from_epoch(expect.now.saturating_sub(expect.skew));
            Err(AuthError::Expired(format!(
                "Signature expired: {at} is now earlier than {limit} ({now} - {minutes} min.)"
            )))
        }
        Form::Presigned { expires } if expect.now > signed + i64::from(expires) => {
            Err(AuthError::Expired("Request has expired".to_owned()))
        }
        _ => Ok(()),
    }
}

/// `host` always; what the server acts upon must be covered as well (ST-028). S3 takes commands
/// from many `x-amz-*` headers (ACL, copy source), so there all of them.
fn check_signed_headers(
    auth: &Authorization,
    request: &RequestView<'_>,
    style: PathStyle,
) -> Result<(), AuthError> {
    if !auth.signs_header("host") {
        return Err(AuthError::Malformed(
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned(),
        ));
    }
    if matches!(request.single_header(HOST), Single::Many) {
        return Err(AuthError::Malformed("Only one Host header is allowed.".to_owned()));
    }
    let needed = |name: &str| match style {
        PathStyle::Single => name.starts_with("x-amz-") && !MAY_BE_UNSIGNED.contains(&name),
        PathStyle::Double => {
            matches!(name, CONTENT_SHA256 | "x-amz-date" | "x-amz-security-token" | "x-amz-target")
        }
    };
    for name in request.headers.keys().map(http::HeaderName::as_str) {
        if needed(name) && !auth.signs_header(name) {
            return Err(AuthError::Malformed(format!(
                "'{name}' must be a 'SignedHeader' in the AWS Authorization."
            )));
        }
    }
    Ok(())
}

/// The value of `x-amz-content-sha256`; in presigned URLs it may also be a parameter.
fn stated_payload(
    auth: &Authorization,
    request: &RequestView<'_>,
) -> Result<Option<Payload>, AuthError> {
    let refuse = |text: &str| AuthError::Malformed(text.to_owned());
    let text = match request.single_header(X_AMZ_SHA256) {
        Single::One(value) => Some(value.to_str().unwrap_or_default().trim_matches(' ').to_owned()),
        Single::Many => return Err(refuse("Only one x-amz-content-sha256 header is allowed.")),
        Single::None if auth.form == Form::Header => None,
        Single::None => {
            let mut values = query_pairs(request.query)
                .filter(|(key, _)| key == b"X-Amz-Content-Sha256")
                .map(|(_, value)| String::from_utf8_lossy(&value).into_owned());
            let first = values.next();
            if values.next().is_some() {
                return Err(refuse("Only one X-Amz-Content-Sha256 parameter is allowed."));
            }
            first
        }
    };
    text.map(|text| {
        Payload::parse(&text).ok_or_else(|| {
            refuse(
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, \
                 STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                 STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
            )
        })
    })
    .transpose()
}

fn declared(
    stated: Option<Payload>,
    form: Form,
    allow_unsigned: bool,
) -> Result<Payload, AuthError> {
    let payload = match (stated, form) {
        (Some(payload), _) => payload,
        (None, Form::Presigned { .. }) => Payload::Unsigned,
        (None, Form::Header) => {
            return Err(AuthError::Malformed(
                "Missing required header for this request: x-amz-content-sha256".to_owned(),
            ));
        }
    };
    if !allow_unsigned && !payload.binds_body() {
        return Err(AuthError::Malformed(
            "The body must be signed: x-amz-content-sha256 must not be unsigned here.".to_owned(),
        ));
    }
    Ok(payload)
}

/// Reasons to refuse that an equal signature would not show.
fn early_reason(
    auth: &Authorization,
    request: &RequestView<'_>,
    stated: Option<Payload>,
    payload: Payload,
) -> Option<&'static str> {
    if stated.is_some_and(|stated| stated != payload) {
        return Some("x-amz-content-sha256 is not the hash of the body");
    }
    // Else an absent header and an empty one would have the same signature.
    let absent = auth.signed_headers.iter().any(|name| request.header(name).is_none());
    absent.then_some("a signed header is absent")
}
