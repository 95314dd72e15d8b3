//! The AWS-wire door: identify the operation, verify who calls, authorize, throttle, decode,
//! dispatch, encode.
//!
//! It sees whole requests and gives whole answers, so that tests call it without a socket. What
//! it knows of operations (names, shapes, auth kinds, errors) comes from [`wire`]; what they do is
//! behind [`base::Service`].
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod cors;
mod early;
mod identify;
#[cfg(test)]
mod tests;
mod throttle;

use std::net::IpAddr;
use std::sync::Arc;

use access::audit::{Details, Entry};
use access::{Access, Authorization, Expect, SKEW};
use base::{Ctx, Permission, Service};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Response, StatusCode};
use serde_json::Value;
use sigv4::{PathStyle, PayloadHash, RequestView};
use wire::{AuthKind, Encoded, Error, OpMeta, RequestParts, ServiceMeta};

pub use cors::Cors;
pub use early::Addressee;
use identify::{Identified, identify};
pub use throttle::Throttle;

/// The door of the five AWS services.
pub struct Front {
    services: Vec<Arc<dyn Service>>,
    access: Access,
    throttle: Arc<Throttle>,
}

impl Front {
    /// A door to `services`. Operations of services that are not among them are known from their
    /// models; they ask for the same signatures and permissions and answer "not implemented".
    pub fn new(services: Vec<Arc<dyn Service>>, access: Access, throttle: Arc<Throttle>) -> Self {
        Self { services, access, throttle }
    }

    /// Answers one request, whose caller is not known yet.
    pub async fn answer(&self, mut cx: Ctx, head: &Parts, body: &Bytes) -> Response<Bytes> {
        let identified = match identify(head, body) {
            Ok(identified) => identified,
            Err(unknown) => return refuse(&cx, None, unknown.service, &unknown.error),
        };
        let op = identified.op;
        match self.run(&mut cx, head, body, identified).await {
            Ok(encoded) => {
                entry(&cx, Some(op), op.service).answered(encoded.status);
                respond(encoded)
            }
            Err(error) => refuse(&cx, Some(op), op.service, &error),
        }
    }

    async fn run(
        &self,
        cx: &mut Ctx,
        head: &Parts,
        body: &Bytes,
        identified: Identified,
    ) -> Result<Encoded, Error> {
        let op = identified.op;
        if op.auth == AuthKind::SigV4 {
            self.verify(cx, op, head, body).await?;
        }
        let input = decode(head, body, &identified)?;
        let service = self.services.iter().find(|service| service.meta().id == op.service.id);
        if op.auth == AuthKind::SigV4 {
            self.authorize(cx, op, service, &input).await?;
        }
        self.throttle(op, &input, cx.client.ip)?;
        if let Some(service) = service {
            return service.call(cx, op, input).await;
        }
        wire::validate(op.input, &input).map_err(Error::validation)?;
        Err(Error::not_implemented(op))
    }

    /// Asks of a request without a body what a signed operation asks: a signature, the rights and the
    /// rate of `op` with `input`. For doors of their own that give what an operation gives, in
    /// another form. `cx` learns who calls; the answer of a refusal is ready to be sent.
    pub async fn admit(
        &self,
        cx: &mut Ctx,
        head: &Parts,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<(), Response<Bytes>> {
        match self.try_admit(cx, head, op, input).await {
            Ok(()) => {
                entry(cx, Some(op), op.service).answered(200);
                Ok(())
            }
            Err(error) => Err(refuse(cx, Some(op), op.service, &error)),
        }
    }

    async fn try_admit(
        &self,
        cx: &mut Ctx,
        head: &Parts,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<(), Error> {
        self.verify(cx, op, head, &Bytes::new()).await?;
        let service = self.services.iter().find(|service| service.meta().id == op.service.id);
        self.authorize(cx, op, service, input).await?;
        wire::validate(op.input, input).map_err(Error::validation)?;
        self.throttle(op, input, cx.client.ip)
    }

    async fn verify(
        &self,
        cx: &mut Ctx,
        op: &'static OpMeta,
        head: &Parts,
        body: &Bytes,
    ) -> Result<(), Error> {
        let expect = Expect {
            services: &[op.service.signing_name],
            path_style: PathStyle::Double,
            body: PayloadHash::Computed(sigv4::sha256(body)),
            skew: SKEW,
            anonymous: false,
        };
        let verified = self
            .access
            .verify_from(cx.client.ip, &RequestView::of_parts(head), expect, cx.now)
            .await
            .map_err(|error| error.into_error(op.service))?;
        cx.caller = verified.caller;
        Ok(())
    }

    async fn authorize(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        service: Option<&Arc<dyn Service>>,
        input: &Value,
    ) -> Result<(), Error> {
        let permissions = match service {
            Some(service) => service.permissions(cx, op, input).await?,
            None => vec![Permission::of(op, "*")],
        };
        for Permission { action, resource, context } in permissions {
            let asked = Authorization { action: &action, resource: &resource, context };
            self.access.authorize(cx, asked).await?;
        }
        Ok(())
    }

    fn throttle(&self, op: &OpMeta, input: &Value, client: Option<IpAddr>) -> Result<(), Error> {
        let named = |member: &str| input.get(member).and_then(Value::as_str);
        let pool = match op.auth {
            AuthKind::SigV4 => named("IdentityPoolId").or_else(|| named("UserPoolId")),
            AuthKind::Public | AuthKind::AccessToken { .. } => None,
        };
        if self.throttle.admit(op, pool, client) { Ok(()) } else { Err(Error::throttled()) }
    }
}

fn refuse(
    cx: &Ctx,
    op: Option<&'static OpMeta>,
    service: &'static ServiceMeta,
    error: &Error,
) -> Response<Bytes> {
    let (code, status) = error.code(service);
    entry(cx, op, service).refused(status, code, || Details::of(error));
    respond(wire::encode_error(service, error, cx.request_id.as_str()))
}

/// The request's line on the record. Of a refusal by policy the sealed explanation names the
/// resource.
fn entry<'a>(cx: &'a Ctx, op: Option<&'static OpMeta>, service: &'static ServiceMeta) -> Entry<'a> {
    Entry { cx, service: service.name, operation: op.map(|op| op.name), resource: &|| None }
}

fn decode(head: &Parts, body: &Bytes, identified: &Identified) -> Result<Value, Error> {
    let header = |name: &str| {
        head.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    let parts = RequestParts {
        body,
        query: head.uri.query().unwrap_or_default(),
        path: &identified.path,
        header: &header,
    };
    wire::decode(identified.op, &parts)
}

fn respond(encoded: Encoded) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(encoded.body));
    *response.status_mut() =
        StatusCode::from_u16(encoded.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if !encoded.content_type.is_empty() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(encoded.content_type));
    }
    for (name, value) in encoded.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}
