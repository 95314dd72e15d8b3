//! One line per request for the record: who asked for what, and how it ended. No secret, no body.

use access::Denied;
use base::Ctx;
use wire::{Error, OpMeta, ServiceMeta};

/// Records an answered request.
pub(crate) fn answered(cx: &Ctx, op: &'static OpMeta) {
    tracing::debug!(
        target: "audit",
        request_id = %cx.request_id,
        service = op.service.name,
        operation = op.name,
        caller = caller(cx),
        ip = ip(cx),
        "answered"
    );
}

/// Records a refused or failed request; the cause of a failure goes here and nowhere else.
pub(crate) fn refused(
    cx: &Ctx,
    op: Option<&'static OpMeta>,
    service: &'static ServiceMeta,
    error: &Error,
) {
    let (code, status) = error.code(service);
    let operation = op.map_or("unknown", |op| op.name);
    let (request_id, caller, ip) = (&cx.request_id, caller(cx), ip(cx));
    if status == 500 || status == 503 {
        let cause = causes(error);
        tracing::error!(target: "audit", %request_id, service = service.name, operation, caller, ip, code, cause, "failed");
    } else {
        let encoded = encoded(error);
        tracing::info!(target: "audit", %request_id, service = service.name, operation, caller, ip, code, encoded, "refused");
    }
}

fn caller(cx: &Ctx) -> Option<String> {
    // The string is made only when somebody listens.
    tracing::enabled!(target: "audit", tracing::Level::INFO)
        .then(|| cx.caller.principal.arn(&cx.deployment))
}

fn ip(cx: &Ctx) -> Option<String> {
    tracing::enabled!(target: "audit", tracing::Level::INFO)
        .then(|| cx.client.ip.map(|ip| ip.to_string()))
        .flatten()
}

/// Why a caller may not do it, sealed: `sts decode-authorization-message` opens it (ST-023). It is
/// made only when somebody listens.
fn encoded(error: &Error) -> Option<String> {
    let cause = std::error::Error::source(error)?.downcast_ref::<Denied>()?;
    tracing::enabled!(target: "audit", tracing::Level::INFO).then(|| cause.encoded())
}

/// The chain of causes behind an error, outermost first.
fn causes(error: &Error) -> String {
    let mut text = String::new();
    let mut next = std::error::Error::source(error);
    while let Some(cause) = next {
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
