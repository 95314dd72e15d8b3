//! What a client claims: the `Authorization` header or the parameters of a presigned URL, read
//! and checked for form. Nothing here is proven before `verify`.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html>

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use http::header::{AUTHORIZATION, DATE};

use crate::amz_date::AmzDate;
use crate::error::AuthError;
use crate::presigned;
use crate::request::{RequestView, Single, X_AMZ_DATE, X_AMZ_TOKEN};
use crate::signing_key::sha256;

/// The only algorithm that is accepted.
pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last part of every credential scope.
pub(crate) const TERMINATOR: &str = "aws4_request";

/// A signature as the client states it, not yet verified. Owned, so that it can be kept while the
/// secret is looked up.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Header or presigned URL.
    pub form: Form,
    /// Whose secret to verify with.
    pub access_key_id: String,
    /// The credential scope.
    pub scope: Scope,
    /// When the client says it signed.
    pub timestamp: AmzDate,
    /// The session token of temporary credentials, from the place that fits the form.
    pub security_token: Option<String>,
    pub(crate) signed_headers: SignedHeaders,
    pub(crate) signature: String,
}

/// Where the signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query of a presigned URL.
    Presigned {
        /// For how many seconds after the timestamp it is valid, 1 to 604,800.
        expires: u32,
    },
}

/// The names of the signed headers as the canonical request has them: lowercase, sorted, each once,
/// between semicolons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SignedHeaders(String);

impl SignedHeaders {
    /// Of names that are lowercase, sorted and each once.
    pub(crate) fn of(names: &[&str]) -> Self {
        Self(names.join(";"))
    }

    /// Reads `host;x-amz-date` in any case and order.
    pub(crate) fn read(text: &str) -> Result<Self, AuthError> {
        if is_canonical(text) {
            return Ok(Self(text.to_owned()));
        }
        let lower = text.to_ascii_lowercase();
        let mut names: Vec<&str> = lower.split(';').collect();
        names.sort_unstable();
        let canonical = Self(names.join(";"));
        if is_canonical(&canonical.0) {
            return Ok(canonical);
        }
        Err(AuthError::Incomplete(format!(
            "SignedHeaders must name each header exactly once, got '{}'",
            clip(text)
        )))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(';')
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the names are lowercase, in ascending order and none is empty. What SDKs send is.
fn is_canonical(text: &str) -> bool {
    let mut before = "";
    let ascending = text.split(';').all(|name| std::mem::replace(&mut before, name) < name);
    ascending && !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// The credential scope: `date/region/service/terminator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    /// `YYYYMMDD`.
    pub date: String,
    /// e.g. `us-east-1`.
    pub region: String,
    /// The signing name of the service, e.g. `cognito-idp`.
    pub service: String,
    /// `aws4_request`, unless the client is wrong.
    pub terminator: String,
}

impl Scope {
    /// The scope of a signature made at `timestamp`.
    pub fn new(timestamp: AmzDate, region: &str, service: &str) -> Self {
        Self {
            date: timestamp.date(),
            region: region.to_owned(),
            service: service.to_owned(),
            terminator: TERMINATOR.to_owned(),
        }
    }
}

impl Scope {
    /// As it stands in the string to sign.
    pub(crate) fn text(&self) -> String {
        self.parts().join("/")
    }

    /// The parts of [`text`](Self::text), between which slashes stand.
    pub(crate) fn parts(&self) -> [&str; 4] {
        [&self.date, &self.region, &self.service, &self.terminator]
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl Authorization {
    /// Whether this header is covered by the signature. `name` is lowercase.
    pub fn signs_header(&self, name: &str) -> bool {
        self.signed_headers.iter().any(|signed| signed == name)
    }

    /// The names of the signed headers: lowercase, sorted, each once.
    pub fn signed_headers(&self) -> impl Iterator<Item = &str> {
        self.signed_headers.iter()
    }
}

// The session token is a credential and a fresh signature can be replayed: neither is shown.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("form", &self.form)
            .field("access_key_id", &self.access_key_id)
            .field("scope", &self.scope)
            .field("timestamp", &self.timestamp)
            .field("security_token", &self.security_token.as_ref().map(|_| "[redacted]"))
            .field("signed_headers", &self.signed_headers)
            .finish_non_exhaustive()
    }
}

/// Reads the signature of a request, of either form. `None`: the request is not signed (no
/// `Authorization` header, or one of a scheme that is not AWS's, such as `Bearer`).
///
/// Both forms at once, two `Authorization` headers and other algorithms are refused.
pub fn parse(request: &RequestView<'_>) -> Result<Option<Authorization>, AuthError> {
    let query = presigned::Parameters::read(request.query)?;
    let header = match request.single_header(AUTHORIZATION) {
        Single::None => None,
        Single::One(value) => Some(value),
        Single::Many => return Err(malformed("Only one Authorization header is allowed.")),
    };
    match (header, query) {
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(malformed(
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature \
             query string parameter or the Authorization header should be specified",
        )),
        (Some(value), None) => from_header(value, request),
        (None, Some(parameters)) => parameters.into_authorization().map(Some),
    }
}

fn malformed(text: &str) -> AuthError {
    AuthError::Malformed(text.to_owned())
}

fn from_header(
    value: &HeaderValue,
    request: &RequestView<'_>,
) -> Result<Option<Authorization>, AuthError> {
    let start = value.as_bytes().trim_ascii_start().get(..3);
    if !start.is_some_and(|start| start.eq_ignore_ascii_case(b"aws")) {
        return Ok(None);
    }
    let text = value.to_str().map_err(|_| {
        AuthError::Incomplete("Authorization header must hold visible ASCII only.".to_owned())
    })?;
    let text = text.trim();
    let (algorithm, rest) = text.split_once(' ').unwrap_or((text, ""));
    check_algorithm(algorithm)?;
    let fields = Fields::read(rest, text)?;
    let date = header_date(request)?;
    let (credential, signed_headers, signature) = fields.require(date.is_some(), text)?;
    let timestamp = date.ok_or_else(|| AuthError::Incomplete(String::new()))?;
    let (access_key_id, scope) = read_credential(credential)?;
    Ok(Some(Authorization {
        form: Form::Header,
        access_key_id,
        scope,
        timestamp,
        security_token: header_token(request)?,
        signed_headers: SignedHeaders::read(signed_headers)?,
        signature: signature.to_owned(),
    }))
}

/// Refuses SigV4a, Signature Version 2 and anything unknown.
pub(crate) fn check_algorithm(algorithm: &str) -> Result<(), AuthError> {
    if algorithm == ALGORITHM {
        return Ok(());
    }
    Err(AuthError::Incomplete(format!("Unsupported AWS 'algorithm': '{}'.", clip(algorithm))))
}

/// The parameters of the `Authorization` header.
#[derive(Default)]
struct Fields<'a> {
    credential: Option<&'a str>,
    signed_headers: Option<&'a str>,
    signature: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn read(rest: &'a str, whole: &str) -> Result<Self, AuthError> {
        let mut fields = Self::default();
        for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let Some((name, value)) = part.split_once('=') else {
                return Err(AuthError::Incomplete(format!(
                    "Invalid key=value pair (missing equal-sign) in Authorization header {}",
                    hashed(whole)
                )));
            };
            let slot = match name {
                "Credential" => &mut fields.credential,
                "SignedHeaders" => &mut fields.signed_headers,
                "Signature" => &mut fields.signature,
                _ => continue,
            };
            if slot.replace(value).is_some() {
                return Err(AuthError::Incomplete(format!(
                    "Authorization header has more than one '{name}' parameter. {}",
                    hashed(whole)
                )));
            }
        }
        Ok(fields)
    }

    /// All three, or a message that names every absent part.
    fn require(
        self,
        has_date: bool,
        whole: &str,
    ) -> Result<(&'a str, &'a str, &'a str), AuthError> {
        let present = |field: Option<&'a str>| field.filter(|value| !value.is_empty());
        let parts =
            (present(self.credential), present(self.signed_headers), present(self.signature));
        if let ((Some(credential), Some(headers), Some(signature)), true) = (parts, has_date) {
            return Ok((credential, headers, signature));
        }
        let mut text = String::new();
        for (absent, name) in [
            (parts.0.is_none(), "Credential"),
            (parts.2.is_none(), "Signature"),
            (parts.1.is_none(), "SignedHeaders"),
        ] {
            if absent {
                text.push_str("Authorization header requires '");
                text.push_str(name);
                text.push_str("' parameter. ");
            }
        }
        if !has_date {
            text.push_str(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' \
                 header. ",
            );
        }
        text.push_str(&hashed(whole));
        Err(AuthError::Incomplete(text))
    }
}

/// Names the header without repeating it, for it may hold a valid signature.
fn hashed(header: &str) -> String {
    let hash = STANDARD.encode(sha256(header.as_bytes()));
    format!("(Hashed with SHA-256 and encoded with Base64) Authorization={hash}")
}

fn header_date(request: &RequestView<'_>) -> Result<Option<AmzDate>, AuthError> {
    let amz_date = request.single_header(X_AMZ_DATE);
    let (value, both_forms) = match amz_date {
        Single::None => match request.single_header(DATE) {
            Single::None => return Ok(None),
            Single::One(value) => (value, true),
            Single::Many => return Err(malformed("Only one Date header is allowed.")),
        },
        Single::One(value) => (value, false),
        Single::Many => return Err(malformed("Only one X-Amz-Date header is allowed.")),
    };
    let text = value.to_str().unwrap_or_default().trim_matches(' ');
    let date = AmzDate::parse(text)
        .or_else(|| if both_forms { AmzDate::parse_http_date(text) } else { None });
    date.map(Some).ok_or_else(|| bad_date(text))
}

/// The refusal of a timestamp that cannot be read.
pub(crate) fn bad_date(text: &str) -> AuthError {
    AuthError::Incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{}'. See http://en.wikipedia.org/wiki/ISO_8601",
        clip(text)
    ))
}

fn header_token(request: &RequestView<'_>) -> Result<Option<String>, AuthError> {
    match request.single_header(X_AMZ_TOKEN) {
        Single::None => Ok(None),
        Single::One(value) => value
            .to_str()
            .map(|text| Some(text.trim_matches(' ').to_owned()))
            .map_err(|_| malformed("The security token included in the request is invalid.")),
        Single::Many => Err(malformed("Only one X-Amz-Security-Token header is allowed.")),
    }
}

/// Splits `keyid/date/region/service/term`.
pub(crate) fn read_credential(text: &str) -> Result<(String, Scope), AuthError> {
    let mut parts = text.split('/');
    let mut next = || parts.next().filter(|part| !part.is_empty()).map(str::to_owned);
    let five = (next(), next(), next(), next(), next());
    if let ((Some(id), Some(date), Some(region), Some(service), Some(terminator)), None) =
        (five, parts.next())
    {
        return Ok((id, Scope { date, region, service, terminator }));
    }
    Err(AuthError::Incomplete(format!(
        "Credential must have exactly 5 slash-delimited elements, e.g. \
         keyid/date/region/service/term, got '{}'",
        clip(text)
    )))
}

/// Bounds what a message repeats of the client's input.
pub(crate) fn clip(text: &str) -> &str {
    text.char_indices().nth(256).map_or(text, |(end, _)| text.get(..end).unwrap_or_default())
}
