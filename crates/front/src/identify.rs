//! Which operation a request asks for: `X-Amz-Target`, `Action=`, or a REST path.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use percent_encoding::percent_decode_str;
use wire::{Error, OpMeta, PathParams, ServiceMeta};

/// The operation that a request asks for.
#[derive(Debug)]
pub(crate) struct Identified {
    /// The operation.
    pub(crate) op: &'static OpMeta,
    /// Labels of a REST path.
    pub(crate) path: PathParams,
}

/// A request for something that is not there, and the service in whose form to say so.
#[derive(Debug)]
pub(crate) struct Unknown {
    /// The service that the request seems to mean.
    pub(crate) service: &'static ServiceMeta,
    /// What to answer.
    pub(crate) error: Error,
}

/// Finds the operation.
pub(crate) fn identify(head: &Parts, body: &Bytes) -> Result<Identified, Unknown> {
    if let Some(target) = head.headers.get("x-amz-target") {
        return by_target(target.to_str().unwrap_or_default());
    }
    let path = head.uri.path();
    if path.starts_with("/identitypools") {
        return wire::by_rest(head.method.as_str(), path)
            .map(|(op, path)| Identified { op, path })
            .ok_or_else(|| unknown(&wire::cognito_sync::SERVICE, path));
    }
    let query = head.uri.query().unwrap_or_default();
    let action = form_value(query, "Action")
        .map(|action| (action, form_value(query, "Version")))
        .or_else(|| {
            let form = form_of(head, body)?;
            Some((form_value(form, "Action")?, form_value(form, "Version")))
        });
    match action {
        Some((action, version)) => by_action(&action, version.as_deref()),
        None => Err(Unknown {
            service: &wire::cognito_identity::SERVICE,
            error: Error::unknown_operation(&wire::cognito_identity::SERVICE, path),
        }),
    }
}

fn by_target(target: &str) -> Result<Identified, Unknown> {
    match wire::service_by_target(target) {
        Some((service, name)) => service
            .operation(name)
            .map(|op| Identified { op, path: PathParams::new() })
            .ok_or_else(|| unknown(service, name)),
        None => Err(unknown(&wire::cognito_identity::SERVICE, target)),
    }
}

fn by_action(action: &str, version: Option<&str>) -> Result<Identified, Unknown> {
    if let Some(op) = wire::by_action(version, action) {
        return Ok(Identified { op, path: PathParams::new() });
    }
    let service = version.and_then(wire::service_by_version).unwrap_or(&wire::sts::SERVICE);
    Err(unknown(service, action))
}

fn unknown(service: &'static ServiceMeta, name: &str) -> Unknown {
    let error = if service.is_other_operation(name) {
        Error::not_implemented_named(service, name)
    } else {
        Error::unknown_operation(service, name)
    };
    Unknown { service, error }
}

/// The body as a form, if it is declared as one.
fn form_of<'a>(head: &Parts, body: &'a Bytes) -> Option<&'a str> {
    let declared = head.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let is_form = declared.trim_start().starts_with("application/x-www-form-urlencoded");
    if is_form { std::str::from_utf8(body).ok() } else { None }
}

/// The first value of `name` in a form. Only names as SDKs write them: `Action` and `Version` need
/// no escapes.
fn form_value(form: &str, name: &str) -> Option<String> {
    let raw = form.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(percent_decode_str(raw).decode_utf8().ok()?.into_owned())
}
