//! One line per request for the record, with the fields of the AWS-wire door's: who asked for what,
//! and how it ended. No secret, no body.

use base::Ctx;
use http::StatusCode;
use tracing::Level;

/// What is known of a request when it ends.
pub(crate) struct Ended<'a, R> {
    pub(crate) cx: &'a Ctx,
    /// `s3` or `dynamodb`.
    pub(crate) service: &'static str,
    pub(crate) operation: Option<&'static str>,
    /// Makes the text of the resource; called only when somebody listens.
    pub(crate) resource: R,
}

/// Why a request was refused by us.
pub(crate) struct Refused<'a> {
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    /// The sealed explanation of a denial.
    pub(crate) encoded: Option<&'a str>,
}

impl<R: Fn() -> Option<String>> Ended<'_, R> {
    /// Records an answer of the backend, errors of its own included.
    pub(crate) fn answered(&self, status: StatusCode) {
        let failed = status.is_server_error();
        let level = if failed { Level::ERROR } else { Level::DEBUG };
        let Some(Line { caller, ip, resource, operation }) = self.line(level) else { return };
        let (request_id, service, status) = (&self.cx.request_id, self.service, status.as_u16());
        if failed {
            tracing::error!(target: "audit", %request_id, service, operation, caller, ip, resource, status, "failed at the backend");
        } else {
            tracing::debug!(target: "audit", %request_id, service, operation, caller, ip, resource, status, "answered");
        }
    }

    /// Records a refusal or failure of ours.
    pub(crate) fn refused(&self, why: &Refused<'_>) {
        let failed = matches!(why.status.as_u16(), 500 | 502..=504);
        let level = if failed { Level::ERROR } else { Level::INFO };
        let Some(Line { caller, ip, resource, operation }) = self.line(level) else { return };
        let (request_id, service) = (&self.cx.request_id, self.service);
        let Refused { code, encoded, .. } = *why;
        if failed {
            tracing::error!(target: "audit", %request_id, service, operation, caller, ip, code, resource, "failed");
        } else {
            tracing::info!(target: "audit", %request_id, service, operation, caller, ip, code, resource, encoded, "refused");
        }
    }

    /// The texts of a line, if anybody listens at this level.
    fn line(&self, level: Level) -> Option<Line> {
        let listened = match level {
            Level::ERROR => tracing::enabled!(target: "audit", Level::ERROR),
            Level::INFO => tracing::enabled!(target: "audit", Level::INFO),
            _ => tracing::enabled!(target: "audit", Level::DEBUG),
        };
        listened.then(|| Line {
            caller: self.cx.caller.principal.arn(&self.cx.deployment),
            ip: self.cx.client.ip.map(|ip| ip.to_string()),
            resource: (self.resource)(),
            operation: self.operation.unwrap_or("unknown"),
        })
    }
}

struct Line {
    caller: String,
    ip: Option<String>,
    resource: Option<String>,
    operation: &'static str,
}
