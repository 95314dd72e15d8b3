//! Errors of the S3 door, in S3's XML form and with S3's codes.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use std::borrow::Cow;

use http::StatusCode;

use crate::ending::{Refused, Told};

/// An error as an S3 client sees it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct S3Error {
    /// S3's code, such as `AccessDenied`.
    pub code: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// For people; never holds a secret.
    pub message: Cow<'static, str>,
    /// The sealed explanation of a denial, for the log alone.
    pub(crate) encoded: Option<Box<str>>,
}

impl Refused for S3Error {
    fn told(&self) -> Told<'_> {
        Told { code: self.code, status: self.status, encoded: self.encoded.as_deref() }
    }
}

impl S3Error {
    pub(crate) fn new(
        code: &'static str,
        status: StatusCode,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { code, status, message: message.into(), encoded: None }
    }

    fn bad(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(code, StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn access_denied(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new("AccessDenied", StatusCode::FORBIDDEN, message)
    }

    /// A denial by policy, with its sealed explanation.
    pub(crate) fn denied(message: String, encoded: Option<String>) -> Self {
        Self { encoded: encoded.map(Into::into), ..Self::access_denied(message) }
    }

    pub(crate) fn forbidden(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(code, StatusCode::FORBIDDEN, message)
    }

    pub(crate) fn invalid_uri() -> Self {
        Self::bad("InvalidURI", "Couldn't parse the specified URI.")
    }

    pub(crate) fn invalid_argument(message: &str, name: &str) -> Self {
        Self::bad("InvalidArgument", format!("{message} ({name})"))
    }

    pub(crate) fn invalid_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::bad("InvalidRequest", message)
    }

    pub(crate) fn invalid_bucket_name(name: &str) -> Self {
        let name: String = name.chars().take(64).collect();
        Self::bad("InvalidBucketName", format!("The specified bucket is not valid. ({name})"))
    }

    pub(crate) fn key_too_long(len: usize) -> Self {
        Self::bad("KeyTooLongError", format!("Your key is too long ({len} bytes of 1024)"))
    }

    pub(crate) fn refused_key(what: &str) -> Self {
        Self::bad(
            "InvalidURI",
            format!("Object keys with {what} are not served here: the backend may rewrite them."),
        )
    }

    pub(crate) fn malformed_xml() -> Self {
        Self::bad(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published \
             schema",
        )
    }

    pub(crate) fn too_large() -> Self {
        Self::bad("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    }

    pub(crate) fn missing_content_length() -> Self {
        Self::new(
            "MissingContentLength",
            StatusCode::LENGTH_REQUIRED,
            "You must provide the Content-Length HTTP header.",
        )
    }

    pub(crate) fn incomplete_body() -> Self {
        Self::bad(
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        )
    }

    pub(crate) fn sha256_mismatch() -> Self {
        Self::bad(
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
    }

    pub(crate) fn signature_mismatch() -> Self {
        Self::forbidden(
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. \
             Check your key and signing method.",
        )
    }

    pub(crate) fn bad_code(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::bad(code, message)
    }

    pub(crate) fn not_implemented(what: &str) -> Self {
        Self::new(
            "NotImplemented",
            StatusCode::NOT_IMPLEMENTED,
            format!(
                "A header or query you provided implies functionality that is not implemented ({what})."
            ),
        )
    }

    pub(crate) fn method_not_allowed() -> Self {
        Self::new(
            "MethodNotAllowed",
            StatusCode::METHOD_NOT_ALLOWED,
            "The specified method is not allowed against this resource.",
        )
    }

    pub(crate) fn request_timeout() -> Self {
        Self::bad(
            "RequestTimeout",
            "Your socket connection to the server was not read from or written to within the \
             timeout period. Idle connections will be closed.",
        )
    }

    pub(crate) fn unavailable() -> Self {
        Self::new(
            "ServiceUnavailable",
            StatusCode::SERVICE_UNAVAILABLE,
            "Service is unable to handle request.",
        )
    }

    pub(crate) fn slow_down() -> Self {
        let message = "Please reduce your request rate.";
        Self::new("SlowDown", StatusCode::SERVICE_UNAVAILABLE, message)
    }

    /// The XML body.
    pub(crate) fn body(&self, resource: &str, request_id: &str) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>");
        for (name, text) in [
            ("Code", self.code),
            ("Message", self.message.as_ref()),
            ("Resource", resource),
            ("RequestId", request_id),
        ] {
            push_element(&mut out, name, text);
        }
        out.push_str("</Error>");
        out
    }
}

/// Appends `<name>text</name>`, escaped; characters that XML cannot hold become `?`.
pub(crate) fn push_element(out: &mut String, name: &str, text: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            c => out.push(c),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}
