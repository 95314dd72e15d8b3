//! The DynamoDB door: read, verify, plan, authorise, re-sign, pass on.

mod error;
mod expression;
mod json;
mod operation;
mod plan;
mod schema;
#[cfg(test)]
mod tests;
mod value;

use std::sync::Arc;
use std::time::Duration;

use access::audit::Entry;
use base::{Budget, Ctx, Held, Principal};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body::Body as _;
use moka::future::Cache;
use policy::Context;
use serde_json::Value;
use sigv4::RequestView;

use crate::backend::{BackendConfig, BackendError, Remote, Service};
use crate::body::{Body, CollectError, Idle, Incoming, collect, full};
use crate::ending;
use crate::gatekeeper::{AuthFailure, Denial, Door, Gatekeeper, Verified};
use error::{DynamoError, JSON_SERVICE};
use operation::{Operation, Shape};
use plan::{Keys, Touch, plan};
use schema::Schema;

/// The largest request, as in DynamoDB.
const MAX_BODY: usize = 16 << 20;

/// The largest body of a request for no operation of ours.
const SMALL_BODY: usize = 1 << 20;

/// How long a key schema is believed. A table that is deleted and made again with another key
/// behind our back is misread for so long at most; through the door it is noticed at once.
const SCHEMA_LIFE: Duration = Duration::from_secs(30);
const TARGET: &str = "DynamoDB_20120810.";
const JSON: HeaderValue = HeaderValue::from_static("application/x-amz-json-1.0");

/// The door.
pub(crate) struct DynamoDoor {
    remote: Remote,
    /// By table name.
    schemas: Cache<String, Arc<Schema>>,
    /// What bodies may take of memory together: they are read before anything about their sender is
    /// known.
    memory: Arc<Budget>,
}

/// What the log is told of a request; it fills while the request is understood.
#[derive(Default)]
struct Record {
    operation: Option<&'static str>,
    /// The ARN that was asked about last.
    resource: Option<String>,
}

/// Why a schema is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoSchema {
    NoTable,
    Unavailable,
}

impl DynamoDoor {
    pub(crate) fn new(config: BackendConfig, memory: Arc<Budget>) -> Result<Self, BackendError> {
        let schemas = Cache::builder().max_capacity(10_000).time_to_live(SCHEMA_LIFE).build();
        Ok(Self { remote: Remote::new(config)?, schemas, memory })
    }

    /// Sets memory aside for a body: as much as it declares, at most `limit` bytes.
    fn hold(&self, declared: Option<u64>, limit: usize) -> Result<Held, DynamoError> {
        let declared = declared.and_then(|declared| usize::try_from(declared).ok());
        let bytes = declared.map_or(limit, |declared| declared.min(limit));
        self.memory.hold(bytes).ok_or_else(DynamoError::unavailable)
    }

    /// Serves one request; every refusal is an answer in DynamoDB's form.
    pub(crate) async fn serve<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        mut cx: Ctx,
        request: Request<B>,
    ) -> Response<Body> {
        let mut record = Record::default();
        let answer = self.run(gate, &mut cx, request, &mut record).await;
        let Record { operation, resource } = record;
        let resource = || resource.clone();
        let entry = Entry { cx: &cx, service: "dynamodb", operation, resource: &resource };
        let mut response = ending::end(&entry, answer, refusal);
        name_request(response.headers_mut(), cx.request_id.as_str());
        response
    }

    async fn run<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        cx: &mut Ctx,
        request: Request<B>,
        record: &mut Record,
    ) -> Result<Response<Body>, DynamoError> {
        let (parts, body) = request.into_parts();
        check_head(&parts)?;
        let timeouts = self.remote.timeouts();
        let body = Idle::new(body, timeouts.idle);
        // Who asks for an operation that is not there learns so only after the signature.
        let identified = identify(&parts.headers);
        let limit = identified.as_ref().map_or(SMALL_BODY, |operation| operation.max_body());
        let _held = self.hold(body.size_hint().upper(), limit)?;
        let body =
            collect(body, limit, timeouts.first_byte).await.map_err(|error| match error {
                CollectError::TooLarge => DynamoError::too_large(),
                CollectError::Broken | CollectError::TimedOut => DynamoError::serialization(),
            })?;
        let hash = sigv4::sha256(&body);
        let view = RequestView::of_parts(&parts);
        let verified = gate.verify(Door::DynamoDb, &view, Some(hash), cx.client.ip, cx.now).await;
        cx.caller = signed(verified)?.caller;
        let operation = identified?;
        record.operation = Some(operation.name);
        let document = json::parse(&body).map_err(|_| DynamoError::serialization())?;
        let members = document.as_object().ok_or_else(DynamoError::serialization)?;
        let touches = plan(operation, members)?;
        self.authorize(gate, cx, &touches, record).await?;
        let answer = self.forward(cx, operation.name, body).await;
        if operation.shape == Shape::Definition && operation.name != "DescribeTable" {
            for touch in &touches {
                self.schemas.invalidate(bare_table(touch.table)).await;
            }
        }
        answer
    }

    /// Every touch has to be allowed.
    async fn authorize(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        touches: &[Touch<'_>],
        record: &mut Record,
    ) -> Result<(), DynamoError> {
        for touch in touches {
            let resource = &*record.resource.insert(resource(cx, touch)?);
            let mut context = context(touch);
            // A table that is not there has no keys; who may touch it learns that it is absent.
            let mut absent = false;
            match self.leading_keys(cx, touch).await {
                Ok(None) => {}
                Ok(Some(keys)) => {
                    context.insert_many("dynamodb:LeadingKeys", keys);
                }
                Err(LeadingKeysError::NoTable) => absent = true,
                Err(LeadingKeysError::Refused(error)) => return Err(error),
            }
            gate.authorize(cx, touch.action, resource, context).await.map_err(
                |denial| match denial {
                    Denial::Denied { message, encoded } => DynamoError::denied(message, encoded),
                    Denial::Gone => DynamoError::common(wire::Error::unrecognized_client()),
                    Denial::Unavailable => DynamoError::unavailable(),
                },
            )?;
            if absent {
                return Err(DynamoError::table_not_found());
            }
        }
        Ok(())
    }

    /// The leading keys by the schema we know, or else by a fresh one.
    async fn leading_keys(
        &self,
        cx: &Ctx,
        touch: &Touch<'_>,
    ) -> Result<Option<Vec<String>>, LeadingKeysError> {
        if matches!(touch.keys, Keys::None) {
            return Ok(None);
        }
        let table = bare_table(touch.table);
        let (schema, fresh) = match self.schemas.get(table).await {
            Some(schema) => (schema, false),
            None => (self.schema(cx, table).await?, true),
        };
        match schema.leading_keys(touch) {
            Ok(keys) => Ok(keys),
            Err(unfit) if fresh => Err(LeadingKeysError::Refused(unfit.0)),
            Err(_) => {
                self.schemas.invalidate(table).await;
                let schema = self.schema(cx, table).await?;
                schema.leading_keys(touch).map_err(|unfit| LeadingKeysError::Refused(unfit.0))
            }
        }
    }

    async fn schema(&self, cx: &Ctx, table: &str) -> Result<Arc<Schema>, LeadingKeysError> {
        let fetched = self.schemas.try_get_with_by_ref(table, self.describe(cx, table)).await;
        fetched.map_err(|error| match *error {
            NoSchema::NoTable => LeadingKeysError::NoTable,
            NoSchema::Unavailable => LeadingKeysError::Refused(DynamoError::unavailable()),
        })
    }

    /// DescribeTable with our own key.
    async fn describe(&self, cx: &Ctx, table: &str) -> Result<Arc<Schema>, NoSchema> {
        let body = serde_json::json!({ "TableName": table }).to_string();
        let answer = self.forward(cx, "DescribeTable", body.into()).await;
        let (head, body) = answer.map_err(|_| NoSchema::Unavailable)?.into_parts();
        let time = self.remote.timeouts().first_byte;
        let body = collect(body, MAX_BODY, time).await.map_err(|_| NoSchema::Unavailable)?;
        let answer: Value = serde_json::from_slice(&body).map_err(|_| NoSchema::Unavailable)?;
        let kind = answer.get("__type").and_then(Value::as_str).unwrap_or_default();
        if kind.ends_with("ResourceNotFoundException") {
            return Err(NoSchema::NoTable);
        }
        if head.status != StatusCode::OK {
            tracing::warn!(status = %head.status, %kind, "DescribeTable at the backend");
        }
        Schema::parse(&answer).map(Arc::new).ok_or(NoSchema::Unavailable)
    }

    /// Sends the very bytes that were verified.
    async fn forward(
        &self,
        cx: &Ctx,
        operation: &str,
        body: Bytes,
    ) -> Result<Response<Body>, DynamoError> {
        let service = Service::dynamodb(&body);
        let mut request = Request::new(full(body));
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(CONTENT_TYPE, JSON);
        let target = HeaderValue::try_from(format!("{TARGET}{operation}"))
            .map_err(|_| DynamoError::serialization())?;
        request.headers_mut().insert("x-amz-target", target);
        let answer = self.remote.send(service, request, None, cx.now, None).await;
        answer.map_err(|_| DynamoError::unavailable())
    }
}

/// Why there are no leading keys to ask with.
enum LeadingKeysError {
    NoTable,
    Refused(DynamoError),
}

fn check_head(parts: &http::request::Parts) -> Result<(), DynamoError> {
    let encoded = parts.headers.get(CONTENT_ENCODING);
    if encoded.is_some_and(|coding| coding != "identity") {
        return Err(DynamoError::validation("Content-Encoding is not supported."));
    }
    if parts.method != Method::POST || parts.uri.path() != "/" {
        return Err(DynamoError::unknown_operation("DynamoDB is served at POST /."));
    }
    Ok(())
}

fn identify(headers: &HeaderMap) -> Result<&'static Operation, DynamoError> {
    let mut targets = headers.get_all("x-amz-target").iter();
    let unknown = |name: &str| {
        let name: String = name.chars().take(64).collect();
        DynamoError::unknown_operation(format!("The operation {name} is not served here."))
    };
    let (Some(target), None) = (targets.next(), targets.next()) else { return Err(unknown("")) };
    let target = target.to_str().unwrap_or_default();
    let name = target.strip_prefix(TARGET).ok_or_else(|| unknown(target))?;
    operation::find(name).ok_or_else(|| unknown(name))
}

/// `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME`, with `/index/INDEX` for an index.
fn resource(cx: &Ctx, touch: &Touch<'_>) -> Result<String, DynamoError> {
    let deployment = &cx.deployment;
    let prefix = format!("arn:aws:dynamodb:{}:{}:table/", deployment.region, deployment.account);
    if touch.table == "*" && touch.action == "dynamodb:ListTables" {
        return Ok(format!("{prefix}*"));
    }
    let name = match touch.table.strip_prefix(prefix.as_str()) {
        Some(name) => name,
        None if touch.table.starts_with("arn:") => {
            return Err(DynamoError::access_denied(
                "Tables of other accounts or regions are not served here.",
            ));
        }
        None => touch.table,
    };
    let mut arn = format!("{prefix}{}", checked_name(name, "tableName")?);
    if let Some(index) = touch.index {
        arn.push_str("/index/");
        arn.push_str(checked_name(index, "indexName")?);
    }
    Ok(arn)
}

fn checked_name<'a>(name: &'a str, member: &str) -> Result<&'a str, DynamoError> {
    let good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    if (3..=255).contains(&name.len()) && name.bytes().all(good) {
        return Ok(name);
    }
    let shown: String = name.chars().take(255).collect();
    Err(DynamoError::validation(format!(
        "1 validation error detected: Value '{shown}' at '{member}' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
    )))
}

/// The name in a table's ARN, or the name itself. `resource` has checked that the ARN is ours.
fn bare_table(table: &str) -> &str {
    table.rsplit_once(":table/").map_or(table, |(_, name)| name)
}

/// The condition keys of a touch, but for the leading keys.
fn context(touch: &Touch<'_>) -> Context<'static> {
    let mut context = Context::new();
    if !touch.attributes.is_empty() {
        context.insert_many("dynamodb:Attributes", touch.attributes.iter().cloned());
    }
    for (key, value) in [
        ("dynamodb:Select", touch.select),
        ("dynamodb:ReturnValues", touch.return_values),
        ("dynamodb:ReturnConsumedCapacity", touch.consumed),
        ("dynamodb:EnclosingOperation", touch.enclosing),
    ] {
        if let Some(value) = value {
            context.insert(key, value.to_owned());
        }
    }
    context
}

/// A failed signature is told as the JSON services of the AWS-wire door tell it (ST-030).
fn signed(verified: Result<Verified, AuthFailure>) -> Result<Verified, DynamoError> {
    use wire::Error;
    let failure = match verified {
        Ok(verified) if !matches!(verified.caller.principal, Principal::Anonymous) => {
            return Ok(verified);
        }
        Ok(_) => AuthFailure::Missing,
        Err(failure) => failure,
    };
    Err(DynamoError::common(match failure {
        AuthFailure::Missing => Error::missing_authentication_token(&JSON_SERVICE),
        AuthFailure::Incomplete(text) => Error::incomplete_signature(text),
        AuthFailure::UnknownKey | AuthFailure::InvalidToken => Error::unrecognized_client(),
        AuthFailure::ExpiredToken => Error::expired_token(),
        AuthFailure::Skewed(text) | AuthFailure::Scope(text) | AuthFailure::Malformed(text) => {
            Error::invalid_signature(text)
        }
        AuthFailure::Mismatch => Error::invalid_signature(
            "The request signature we calculated does not match the signature you provided. Check \
             your AWS Secret Access Key and signing method. Consult the service documentation for \
             details.",
        ),
        AuthFailure::Throttled => Error::throttled(),
        AuthFailure::Unavailable => return Err(DynamoError::unavailable()),
    }))
}

fn refusal(error: &DynamoError) -> Response<Body> {
    let mut response = Response::new(full(error.body()));
    *response.status_mut() = error.status;
    response.headers_mut().insert(CONTENT_TYPE, JSON);
    response
}

fn name_request(headers: &mut HeaderMap, request_id: &str) {
    for name in ["connection", "date", "keep-alive", "server", "transfer-encoding"] {
        headers.remove(name);
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amzn-requestid", id);
    }
}

/// The answer where no DynamoDB backend is configured.
pub(crate) fn absent(cx: &Ctx) -> Response<Body> {
    let error = DynamoError::unknown_operation("No DynamoDB backend is configured.");
    let mut response = refusal(&error);
    name_request(response.headers_mut(), cx.request_id.as_str());
    response
}
