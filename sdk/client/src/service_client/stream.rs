//! Answers without an end: server-sent events, which the sync client listens to.

use bytes::Bytes;
use wire::ServiceMeta;
use wire::client::{ClientRequest, ResponseParts, read_fault};

use super::transport::{self, Broken};
use super::{ServiceClient, ServiceErrorKind};
use crate::error::ServiceError;

/// An answer that comes piece by piece. Dropping it ends it.
#[derive(Debug)]
pub struct ByteStream {
    response: reqwest::Response,
    service: &'static ServiceMeta,
}

/// The name of the operation in errors: the model has none for it.
const NAME: &str = "stream";

impl ByteStream {
    /// The next piece; `None` at the end. There is no time-out: the caller knows how often to
    /// expect a sign of life.
    pub async fn next(&mut self) -> Result<Option<Bytes>, ServiceError> {
        self.response.chunk().await.map_err(|cause| broken(self.service, cause.into()))
    }
}

fn broken(service: &'static ServiceMeta, broken: Broken) -> ServiceError {
    let error = ServiceError::of_service(service, NAME, broken.kind);
    match broken.cause {
        Some(cause) => error.caused_by(cause),
        None => error,
    }
}

impl ServiceClient {
    /// Opens a stream with a signed `GET` at a path and query, both percent-encoded. One attempt:
    /// whoever listens has to come back after breaks anyway. The head of the answer has to arrive
    /// within the time-out of an attempt.
    pub async fn open_stream(
        &self,
        service: &'static ServiceMeta,
        path: &str,
        query: &str,
    ) -> Result<ByteStream, ServiceError> {
        let request = ClientRequest {
            method: "GET",
            path: path.to_owned(),
            query: query.to_owned(),
            headers: vec![
                ("accept", "text/event-stream".to_owned()),
                ("cache-control", "no-cache".to_owned()),
            ],
            body: Vec::new(),
        };
        let parts = self.head(service, NAME, &request, true).await?;
        let opening = transport::send(&self.shared.http, &parts, Bytes::new(), None);
        let opening = tokio::time::timeout(self.shared.attempt_timeout, opening).await;
        let response = opening
            .map_err(|_| ServiceError::of_service(service, NAME, ServiceErrorKind::Timeout))?
            .map_err(|cause| broken(service, cause))?;
        if let Some(date) = transport::text(response.headers(), "date") {
            self.shared.clock.learn(&date);
        }
        if response.status().is_success() {
            return Ok(ByteStream { response, service });
        }
        let reading = tokio::time::timeout(self.shared.attempt_timeout, transport::read(response));
        let answer = reading
            .await
            .map_err(|_| ServiceError::of_service(service, NAME, ServiceErrorKind::Timeout))?
            .map_err(|cause| broken(service, cause))?;
        let parts = ResponseParts {
            status: answer.status.as_u16(),
            header: &|name| answer.header(name),
            body: &answer.body,
        };
        let fault = Box::new(read_fault(service, &parts));
        Err(ServiceError::of_service(service, NAME, ServiceErrorKind::Service(fault)))
    }
}
