//! How every request through a door ends: on the record, and with an answer.

use access::audit::{Details, Entry};
use http::{Response, StatusCode};

use crate::body::Body;

/// What the record is told of a refusal.
pub(crate) struct Told<'a> {
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    /// The sealed explanation of a denial.
    pub(crate) encoded: Option<&'a str>,
}

/// A door's error.
pub(crate) trait Refused {
    fn told(&self) -> Told<'_>;
}

/// Puts a refusal on the record.
pub(crate) fn refused(entry: &Entry<'_>, error: &impl Refused) {
    let Told { code, status, encoded } = error.told();
    let details = || Details { encoded: encoded.map(str::to_owned), cause: None };
    entry.refused(status.as_u16(), code, details);
}

/// Puts the outcome on the record, and gives the answer.
pub(crate) fn end<E: Refused>(
    entry: &Entry<'_>,
    outcome: Result<Response<Body>, E>,
    refusal: impl FnOnce(&E) -> Response<Body>,
) -> Response<Body> {
    match outcome {
        Ok(answer) => {
            entry.answered(answer.status().as_u16());
            answer
        }
        Err(error) => {
            refused(entry, &error);
            refusal(&error)
        }
    }
}
