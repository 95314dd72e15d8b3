//! Errors of the DynamoDB door, in its JSON form.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html>

use std::borrow::Cow;

use http::StatusCode;

use crate::ending::{Refused, Told};

/// A service of DynamoDB's protocol family; its codes of common errors are DynamoDB's too.
pub(crate) use wire::cognito_identity::SERVICE as JSON_SERVICE;

/// The namespace of errors that all services share.
const CORAL: &str = "com.amazon.coral.service#";
/// The namespace of DynamoDB's own.
const DYNAMODB: &str = "com.amazonaws.dynamodb.v20120810#";

/// An error as a DynamoDB client sees it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub(crate) struct DynamoError {
    namespace: &'static str,
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) message: Cow<'static, str>,
    /// The sealed explanation of a denial, for the log alone.
    pub(crate) encoded: Option<Box<str>>,
}

impl Refused for DynamoError {
    fn told(&self) -> Told<'_> {
        Told { code: self.code, status: self.status, encoded: self.encoded.as_deref() }
    }
}

impl DynamoError {
    fn coral(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            namespace: CORAL,
            code,
            status: StatusCode::BAD_REQUEST,
            message: message.into(),
            encoded: None,
        }
    }

    pub(crate) fn access_denied(message: impl Into<Cow<'static, str>>) -> Self {
        Self::coral("AccessDeniedException", message)
    }

    /// A denial by policy, with its sealed explanation.
    pub(crate) fn denied(message: String, encoded: Option<String>) -> Self {
        Self { encoded: encoded.map(Into::into), ..Self::access_denied(message) }
    }

    /// An error that all services have, as the JSON services of the AWS-wire door say it.
    pub(crate) fn common(error: wire::Error) -> Self {
        let (code, _) = error.code(&JSON_SERVICE);
        Self::coral(code, error.message)
    }

    pub(crate) fn validation(message: impl Into<Cow<'static, str>>) -> Self {
        Self::coral("ValidationException", message)
    }

    pub(crate) fn serialization() -> Self {
        Self::coral("SerializationException", "The request could not be read as JSON.")
    }

    pub(crate) fn unknown_operation(message: impl Into<Cow<'static, str>>) -> Self {
        Self::coral("UnknownOperationException", message)
    }

    pub(crate) fn table_not_found() -> Self {
        Self {
            namespace: DYNAMODB,
            ..Self::coral("ResourceNotFoundException", "Requested resource not found")
        }
    }

    pub(crate) fn too_large() -> Self {
        Self {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            ..Self::coral("RequestTooLargeException", "The request body is larger than 16 MB.")
        }
    }

    pub(crate) fn unavailable() -> Self {
        Self {
            status: StatusCode::SERVICE_UNAVAILABLE,
            ..Self::coral("ServiceUnavailableException", "Service is temporarily unavailable.")
        }
    }

    /// The JSON body.
    pub(crate) fn body(&self) -> String {
        let kind = format!("{}{}", self.namespace, self.code);
        serde_json::json!({ "__type": kind, "message": self.message, "Message": self.message })
            .to_string()
    }
}
