//! Errors: the modelled ones, the ones common to all services, and their code and status in each
//! protocol (facts ST-030, ST-031, ST-032).

use std::borrow::Cow;
use std::fmt;

use crate::meta::{OpMeta, Protocol, ServiceId, ServiceMeta};

/// A modelled error.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorMeta {
    /// The shape's name.
    pub name: &'static str,
    /// The code in query answers; elsewhere the name is the code.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// Whether the caller is at fault.
    pub sender_fault: bool,
}

/// Errors that no model lists, because every service has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Common {
    /// The caller may not do this.
    AccessDenied,
    /// The request carries no credentials.
    MissingAuthenticationToken,
    /// The access key or session token is not known.
    UnrecognizedClient,
    /// The signature does not match.
    InvalidSignature,
    /// The signature lacks a part.
    IncompleteSignature,
    /// The session token has expired.
    ExpiredToken,
    /// Too many requests.
    Throttling,
    /// No such operation.
    UnknownOperation,
    /// The document cannot be read, or has a value of a wrong type.
    Serialization,
    /// A value breaks a constraint of the model.
    Validation,
    /// The operation exists but is not implemented.
    NotImplemented,
    /// A fault of ours.
    Internal,
    /// Try again later.
    Unavailable,
    /// The request is too large.
    RequestTooLarge,
    /// The request did not arrive in time.
    RequestTimeout,
}

/// Which error it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One that the service's model has.
    Modeled(&'static ErrorMeta),
    /// One that all services have.
    Common(Common),
}

/// A failed request: what the caller is told, and what only the log is told.
#[derive(Debug)]
pub struct Error {
    /// Which error.
    pub kind: Kind,
    /// The text for the caller.
    pub message: Cow<'static, str>,
    /// The cause, for the log; it is never sent.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Modeled(meta) => write!(f, "{}: {}", meta.name, self.message),
            Kind::Common(common) => write!(f, "{common:?}: {}", self.message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}

impl Error {
    /// A modelled error.
    pub fn modeled(meta: &'static ErrorMeta, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: Kind::Modeled(meta), message: message.into(), source: None }
    }

    /// A common error.
    pub fn common(common: Common, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: Kind::Common(common), message: message.into(), source: None }
    }

    /// The same error with a cause for the log.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(cause.into());
        self
    }

    /// The caller may not do this; the message says who, what and on which resource.
    pub fn access_denied(message: impl Into<Cow<'static, str>>) -> Self {
        Self::common(Common::AccessDenied, message)
    }
    /// No credentials, in the words of the service's protocol.
    pub fn missing_authentication_token(service: &ServiceMeta) -> Self {
        let message = match service.protocol {
            Protocol::AwsQuery => "Request is missing Authentication Token",
            Protocol::AwsJson11 | Protocol::RestJson1 => "Missing Authentication Token",
        };
        Self::common(Common::MissingAuthenticationToken, message)
    }
    /// An unknown access key or session token.
    pub fn unrecognized_client() -> Self {
        Self::common(
            Common::UnrecognizedClient,
            "The security token included in the request is invalid.",
        )
    }
    /// An expired session token.
    pub fn expired_token() -> Self {
        Self::common(Common::ExpiredToken, "The security token included in the request is expired")
    }
    /// A signature that does not match; the message says why.
    pub fn invalid_signature(message: impl Into<Cow<'static, str>>) -> Self {
        Self::common(Common::InvalidSignature, message)
    }
    /// A signature that lacks a part.
    pub fn incomplete_signature(message: impl Into<Cow<'static, str>>) -> Self {
        Self::common(Common::IncompleteSignature, message)
    }
    /// Too many requests.
    pub fn throttled() -> Self {
        Self::common(Common::Throttling, "Rate exceeded")
    }
    /// An operation that the service does not have.
    pub fn unknown_operation(service: &ServiceMeta, name: &str) -> Self {
        let message: Cow<'static, str> = match service.protocol {
            Protocol::AwsQuery => {
                format!("Could not find operation {name} for version {}", service.api_version)
                    .into()
            }
            Protocol::AwsJson11 | Protocol::RestJson1 => "Unknown operation".into(),
        };
        Self::common(Common::UnknownOperation, message)
    }
    /// An unreadable document.
    pub fn serialization(message: impl Into<Cow<'static, str>>) -> Self {
        Self::common(Common::Serialization, message)
    }
    /// A broken constraint.
    pub fn validation(message: impl Into<Cow<'static, str>>) -> Self {
        Self::common(Common::Validation, message)
    }
    /// An operation that Countersign does not implement yet.
    pub fn not_implemented(op: &OpMeta) -> Self {
        Self::not_implemented_named(op.service, op.name)
    }
    /// An operation that is known by name only.
    pub fn not_implemented_named(service: &ServiceMeta, name: &str) -> Self {
        Self::common(
            Common::NotImplemented,
            format!("{}:{name} is not implemented by Countersign", service.name),
        )
    }
    /// A fault of ours; the cause is logged, the caller learns nothing of it.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::common(Common::Internal, "Internal server error").caused_by(cause)
    }
    /// Try again later; the cause is logged.
    pub fn unavailable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::common(Common::Unavailable, "Service is temporarily unavailable").caused_by(cause)
    }
    /// A request of more bytes than allowed.
    pub fn request_too_large() -> Self {
        Self::common(Common::RequestTooLarge, "Request size exceeds the limit")
    }

    /// A request that did not arrive in time.
    pub fn request_timeout() -> Self {
        Self::common(Common::RequestTimeout, "The request did not arrive in time")
    }

    /// The code and HTTP status that `service` answers with.
    pub fn code(&self, service: &ServiceMeta) -> (&'static str, u16) {
        match self.kind {
            Kind::Modeled(meta) if service.protocol == Protocol::AwsQuery => {
                (meta.code, meta.status)
            }
            Kind::Modeled(meta) => (meta.name, meta.status),
            Kind::Common(common) => common.code(service),
        }
    }
}

impl Common {
    /// The code and HTTP status that `service` answers with.
    pub fn code(self, service: &ServiceMeta) -> (&'static str, u16) {
        match service.protocol {
            Protocol::AwsQuery => self.query_code(service.id),
            Protocol::AwsJson11 => self.json_code(),
            Protocol::RestJson1 => {
                let (code, status) = self.json_code();
                (code, self.rest_status().unwrap_or(status))
            }
        }
    }

    const fn json_code(self) -> (&'static str, u16) {
        match self {
            Self::AccessDenied => ("AccessDeniedException", 400),
            Self::MissingAuthenticationToken => ("MissingAuthenticationTokenException", 400),
            Self::UnrecognizedClient => ("UnrecognizedClientException", 400),
            Self::InvalidSignature => ("InvalidSignatureException", 400),
            Self::IncompleteSignature => ("IncompleteSignatureException", 400),
            Self::ExpiredToken => ("ExpiredTokenException", 400),
            Self::Throttling => ("TooManyRequestsException", 400),
            Self::UnknownOperation => ("UnknownOperationException", 400),
            Self::Serialization => ("SerializationException", 400),
            Self::Validation => ("InvalidParameterException", 400),
            Self::NotImplemented => ("NotImplementedException", 501),
            Self::Internal => ("InternalErrorException", 500),
            Self::Unavailable => ("ServiceUnavailableException", 503),
            Self::RequestTooLarge => ("RequestEntityTooLargeException", 413),
            Self::RequestTimeout => ("RequestTimeoutException", 408),
        }
    }

    /// Where a REST service uses another status than the JSON services.
    const fn rest_status(self) -> Option<u16> {
        match self {
            Self::AccessDenied
            | Self::MissingAuthenticationToken
            | Self::UnrecognizedClient
            | Self::InvalidSignature
            | Self::ExpiredToken => Some(403),
            Self::Throttling => Some(429),
            Self::UnknownOperation => Some(404),
            _ => None,
        }
    }

    const fn query_code(self, service: ServiceId) -> (&'static str, u16) {
        match self {
            Self::AccessDenied => ("AccessDenied", 403),
            Self::MissingAuthenticationToken => ("MissingAuthenticationToken", 403),
            Self::UnrecognizedClient => ("InvalidClientTokenId", 403),
            Self::InvalidSignature => ("SignatureDoesNotMatch", 403),
            Self::IncompleteSignature => ("IncompleteSignature", 400),
            Self::ExpiredToken => ("ExpiredToken", 403),
            Self::Throttling => ("Throttling", 400),
            Self::UnknownOperation => ("InvalidAction", 400),
            Self::Serialization => ("MalformedInput", 400),
            Self::Validation => ("ValidationError", 400),
            Self::NotImplemented => ("NotImplemented", 501),
            Self::Internal if matches!(service, ServiceId::Iam) => ("ServiceFailure", 500),
            Self::Internal => ("InternalFailure", 500),
            Self::Unavailable => ("ServiceUnavailable", 503),
            Self::RequestTooLarge => ("RequestEntityTooLarge", 413),
            Self::RequestTimeout => ("RequestTimeout", 408),
        }
    }
}
