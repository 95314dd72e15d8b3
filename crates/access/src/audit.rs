//! The record of requests: one line each, whichever door it came through, with the same fields:
//! who asked for what, and how it ended. No secret, no body.

use std::error::Error as StdError;

use base::Ctx;
use tracing::Level;

use crate::Denied;

/// What is known of a request when it ends.
pub struct Entry<'a> {
    /// Who asked, from where, and under which id it is answered.
    pub cx: &'a Ctx,
    /// The service's name, such as `cognito-identity` or `s3`.
    pub service: &'static str,
    /// The operation's name, if it came to that.
    pub operation: Option<&'static str>,
    /// Makes the ARN that was asked about, if it came to that; called only when somebody listens.
    pub resource: &'a dyn Fn() -> Option<String>,
}

/// What the record alone is told of a refusal; the client is not.
#[derive(Clone, Debug, Default)]
pub struct Details {
    /// Why a caller may not do it, sealed: `sts decode-authorization-message` opens it (ST-023).
    pub encoded: Option<String>,
    /// What failed, outermost cause first.
    pub cause: Option<String>,
}

impl Details {
    /// The details that an error has in its chain of causes.
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        let source = error.source();
        match source.and_then(|cause| cause.downcast_ref::<Denied>()) {
            Some(denied) => Self { encoded: Some(denied.encoded()), cause: None },
            None => Self { encoded: None, cause: source.map(causes) },
        }
    }
}

/// Whether refusals are recorded at all, for whoever would have to explain one beforehand.
pub fn records_refusals() -> bool {
    listens(Level::INFO)
}

impl Entry<'_> {
    /// Records an answer, errors that a backend answered with included.
    pub fn answered(&self, status: u16) {
        let (level, text) = if is_failure(status) {
            (Level::ERROR, "failed at the backend")
        } else {
            (Level::DEBUG, "answered")
        };
        if listens(level) {
            self.write(level, text, status, None, Details::default());
        }
    }

    /// Records a refusal or a failure of ours; the cause of a failure goes here and nowhere else.
    pub fn refused(&self, status: u16, code: &str, details: impl FnOnce() -> Details) {
        let (level, text) =
            if is_failure(status) { (Level::ERROR, "failed") } else { (Level::INFO, "refused") };
        if listens(level) {
            self.write(level, text, status, Some(code), details());
        }
    }

    fn write(&self, level: Level, text: &str, status: u16, code: Option<&str>, details: Details) {
        let Self { cx, service, operation, resource } = *self;
        let request_id = &cx.request_id;
        let operation = operation.unwrap_or("unknown");
        let caller = cx.caller.principal.arn(&cx.deployment);
        let ip = cx.client.ip.map(|ip| ip.to_string());
        let resource = resource();
        let Details { encoded, cause } = details;
        // The level of an event is fixed where it is written.
        macro_rules! line {
            ($at:ident) => {
                tracing::$at!(
                    target: "audit",
                    %request_id, service, operation, caller, ip, resource, status, code, cause,
                    encoded, "{text}"
                )
            };
        }
        match level {
            Level::ERROR => line!(error),
            Level::INFO => line!(info),
            _ => line!(debug),
        }
    }
}

/// A failure is one of ours or of what is behind us; "not implemented" is a refusal.
const fn is_failure(status: u16) -> bool {
    matches!(status, 500 | 502..=504)
}

fn listens(level: Level) -> bool {
    match level {
        Level::ERROR => tracing::enabled!(target: "audit", Level::ERROR),
        Level::INFO => tracing::enabled!(target: "audit", Level::INFO),
        _ => tracing::enabled!(target: "audit", Level::DEBUG),
    }
}

fn causes(outermost: &(dyn StdError + 'static)) -> String {
    let mut text = outermost.to_string();
    let mut next = outermost.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ours_to_mend_is_told_from_what_is_the_clients() {
        let failures: Vec<u16> = (100..600).filter(|status| is_failure(*status)).collect();
        assert_eq!(failures, [500, 502, 503, 504]);
    }

    #[test]
    fn a_failure_tells_all_its_causes() {
        let inner = std::io::Error::other("the disk is full");
        let outer = std::io::Error::other(wire::Error::unavailable(inner));
        let error = wire::Error::internal(outer);
        let details = Details::of(&error);
        let cause = details.cause.unwrap();
        assert!(cause.ends_with(": the disk is full"), "{cause}");
        assert_eq!(details.encoded, None);
    }
}
