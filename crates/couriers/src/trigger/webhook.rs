//! Functions as webhooks: the event posted as JSON and signed, the answer in the response.

use base::{OutboundResponse, Timestamp};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Uri};
use serde_json::{Map, Value};

use super::TriggerError;
use super::error::Attempt;
use super::functions::{Mode, failure, object};
use crate::{FUNCTION_HEADER, SIGNATURE_HEADER, Signer};

/// The signed request.
pub(super) fn request(
    url: &Uri,
    signer: &Signer,
    function: &str,
    body: &Bytes,
    now: Timestamp,
) -> Result<Request<Bytes>, Attempt> {
    Request::post(url)
        .header(CONTENT_TYPE, "application/json")
        .header(FUNCTION_HEADER, function)
        .header(SIGNATURE_HEADER, signer.sign(body, now))
        .body(body.clone())
        .map_err(|_| Attempt::unreachable("InvalidRequestException", false))
}

/// Reads the answer. With any status, a document with `errorMessage` is a refusal by the function,
/// as the runtimes of Lambda write it (its emulator answers it with 200); without one, any status
/// but 2xx means that the function was not reached.
pub(super) fn read(answer: &OutboundResponse, mode: Mode) -> Result<Map<String, Value>, Attempt> {
    let members = object(answer.body());
    if let Some(error) = members.as_ref().and_then(failure) {
        return Err(Attempt::last(error));
    }
    let status = answer.status();
    if status.is_success() {
        return match (members, mode) {
            (Some(members), _) => Ok(members),
            (None, Mode::Notify) => Ok(Map::new()),
            (None, Mode::Wait) => Err(Attempt::last(TriggerError::InvalidResponse)),
        };
    }
    let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429);
    Err(Attempt::unreachable(&format!("HTTP status {}", status.as_u16()), passing))
}
