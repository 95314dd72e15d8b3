//! Why a call failed.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use wire::client::{ClientError, Fault};
use wire::{OpMeta, ServiceMeta};

/// Why a call failed. Neither its texts nor its `Debug` hold anything of the request.
#[derive(Debug, Clone)]
pub struct ServiceError {
    service: &'static str,
    operation: &'static str,
    kind: ServiceErrorKind,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

/// What kind of failure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceErrorKind {
    /// The service refused.
    Service(Box<Fault>),
    /// The service was not reached: nothing was sent.
    Connect,
    /// No answer came in time.
    Timeout,
    /// The connection broke on the way.
    Transport,
    /// The input cannot be sent.
    Input(String),
    /// The answer cannot be read.
    Answer(String),
    /// There are no credentials to sign with.
    Credentials,
}

/// Codes that ask to be tried again, beside those that come with a status of 5xx.
const TRANSIENT: [&str; 12] = [
    "IDPCommunicationError",
    "IDPCommunicationErrorException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// Codes of a refusal for a wrong time.
const SKEWED: [&str; 4] = [
    "RequestTimeTooSkewed",
    "RequestExpired",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
];

impl ServiceError {
    pub(crate) fn new(op: &'static OpMeta, kind: ServiceErrorKind) -> Self {
        Self::of_service(op.service, op.name, kind)
    }

    pub(crate) fn of_service(
        service: &'static ServiceMeta,
        operation: &'static str,
        kind: ServiceErrorKind,
    ) -> Self {
        Self { service: service.name, operation, kind, source: None }
    }

    pub(crate) fn of_wire(op: &'static OpMeta, error: ClientError) -> Self {
        Self::new(
            op,
            match error {
                ClientError::Input(why) => ServiceErrorKind::Input(why),
                ClientError::Service(fault) => ServiceErrorKind::Service(Box::new(fault)),
                ClientError::Answer(why) => ServiceErrorKind::Answer(why),
            },
        )
    }

    pub(crate) fn caused_by(mut self, cause: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(cause));
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> &ServiceErrorKind {
        &self.kind
    }

    /// The refusal, if the service refused.
    pub fn fault(&self) -> Option<&Fault> {
        match &self.kind {
            ServiceErrorKind::Service(fault) => Some(fault),
            _ => None,
        }
    }

    /// The service's code, e.g. `ResourceConflictException`.
    pub fn code(&self) -> Option<&str> {
        self.fault().map(|fault| fault.code.as_str())
    }

    /// The service's text.
    pub fn message(&self) -> Option<&str> {
        self.fault().map(|fault| fault.message.as_str())
    }

    /// The HTTP status of a refusal.
    pub fn status(&self) -> Option<u16> {
        self.fault().map(|fault| fault.status)
    }

    /// The service's name for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.fault()?.request_id.as_deref()
    }

    /// The operation that failed, e.g. `GetId`.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Whether the service refused with this code.
    pub fn is_code(&self, code: &str) -> bool {
        self.code() == Some(code)
    }

    /// Whether the same request may succeed later: the network, an overloaded or broken service.
    pub fn is_transient(&self) -> bool {
        match &self.kind {
            ServiceErrorKind::Connect | ServiceErrorKind::Timeout | ServiceErrorKind::Transport => {
                true
            }
            ServiceErrorKind::Service(fault) => {
                let broken = fault.status >= 500 && fault.status != 501;
                broken || fault.status == 429 || TRANSIENT.contains(&fault.code.as_str())
            }
            ServiceErrorKind::Input(_)
            | ServiceErrorKind::Answer(_)
            | ServiceErrorKind::Credentials => false,
        }
    }

    /// Whether a signature was refused in a way that a wrong clock explains.
    pub(crate) fn is_skewed(&self) -> bool {
        self.code().is_some_and(|code| SKEWED.contains(&code))
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.service, self.operation)?;
        match &self.kind {
            ServiceErrorKind::Service(fault) => {
                write!(f, "{}: {} (status {}", fault.code, fault.message, fault.status)?;
                if let Some(id) = &fault.request_id {
                    write!(f, ", request {id}")?;
                }
                f.write_str(")")
            }
            ServiceErrorKind::Connect => f.write_str("the service cannot be reached"),
            ServiceErrorKind::Timeout => f.write_str("the service did not answer in time"),
            ServiceErrorKind::Transport => f.write_str("the connection to the service broke"),
            ServiceErrorKind::Input(why) => write!(f, "the request cannot be sent: {why}"),
            ServiceErrorKind::Answer(why) => write!(f, "the answer cannot be read: {why}"),
            ServiceErrorKind::Credentials => f.write_str("there are no credentials to sign with"),
        }
    }
}

impl Error for ServiceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|cause| cause as &(dyn Error + 'static))
    }
}
