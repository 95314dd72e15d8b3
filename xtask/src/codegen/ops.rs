//! Writes the operations of a service: markers, metadata, errors and the dispatch table.

use std::fmt::Write as _;

use super::json::Json;
use super::model::Model;
use super::names;
use crate::shell::Failure;

/// Lines of a function beyond which clippy complains; a dispatch table is one line per operation.
const LONG_FUNCTION: usize = 64;

/// The service's metadata, markers, errors and dispatch.
pub(crate) fn write(model: &Model<'_>) -> Result<String, Failure> {
    let mut out = String::new();
    service(&mut out, model)?;
    markers(&mut out, model);
    metas(&mut out, model)?;
    errors(&mut out, model)?;
    dispatch(&mut out, model);
    Ok(out)
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

fn service(out: &mut String, model: &Model<'_>) -> Result<(), Failure> {
    let protocol = match model.metadata("protocol") {
        Some("json") => "AwsJson11",
        Some("rest-json") => "RestJson1",
        Some("query") => "AwsQuery",
        other => return Err(Failure::new(format!("{}: protocol {other:?}", model.spec.name))),
    };
    let prefix = model.metadata("endpointPrefix").unwrap_or(model.spec.name);
    let operations: Vec<String> =
        model.operations.keys().map(|name| format!("&meta::{}", names::screaming(name))).collect();
    let errors: Vec<String> =
        model.errors.iter().map(|name| format!("&error::{}", names::screaming(name))).collect();
    let _ = writeln!(
        out,
        "/// The service's metadata; operations are sorted by name.
pub static SERVICE: ServiceMeta = ServiceMeta {{
id: ServiceId::{},
name: {:?},
signing_name: {:?},
protocol: Protocol::{protocol},
target_prefix: {},
api_version: {:?},
xml_namespace: {},
endpoint_prefix: {prefix:?},
global_endpoint: {},
operations: &[{}],
errors: &[{}],
other_operations: OTHER_OPERATIONS,
}};
",
        model.spec.id,
        model.spec.name,
        model.metadata("signingName").unwrap_or(prefix),
        optional(model.metadata("targetPrefix")),
        model.metadata("apiVersion").unwrap_or(model.spec.version),
        optional(model.metadata("xmlNamespace")),
        optional(model.metadata("globalEndpoint")),
        operations.join(", "),
        errors.join(", "),
    );
    let _ = writeln!(
        out,
        "/// Operations of the service that are known by name only, sorted.\npub static OTHER_OPERATIONS: &[&str] = &{:?};\n",
        model.others
    );
    Ok(())
}

fn end<'a>(operation: &'a Json, end: &str) -> Option<&'a str> {
    operation.get(end).and_then(|end| end.text("shape"))
}

fn markers(out: &mut String, model: &Model<'_>) {
    for (name, operation) in &model.operations {
        let type_of = |which| {
            end(operation, which).map_or_else(|| "crate::Empty".to_owned(), names::type_name)
        };
        let _ = writeln!(
            out,
            "/// Operation `{name}`.
#[derive(Debug, Clone, Copy)]
pub struct {name};

impl crate::Operation for {name} {{
type Input = {};
type Output = {};
const META: &'static OpMeta = &meta::{};
}}
",
            type_of("input"),
            type_of("output"),
            names::screaming(name)
        );
    }
}

fn auth(model: &Model<'_>, operation: &Json) -> Result<&'static str, Failure> {
    let public = operation.text("authtype") == Some("none")
        || operation.list("auth").iter().any(|kind| kind.as_text() == Some("smithy.api#noAuth"));
    if !public {
        return Ok("SigV4");
    }
    let Some(input) = end(operation, "input") else { return Ok("Public") };
    let input = model.shape(input)?;
    let has = |member: &str| input.object("members").iter().any(|(name, _)| name == member);
    Ok(match (has("AccessToken"), Model::is_required(input, "AccessToken")) {
        (false, _) => "Public",
        (true, true) => "AccessToken { or_session: false }",
        (true, false) => "AccessToken { or_session: true }",
    })
}

fn metas(out: &mut String, model: &Model<'_>) -> Result<(), Failure> {
    out.push_str(
        "/// What the model says of each operation.\nmod meta {\nuse super::{SERVICE, error, shapes};\nuse crate::meta::{AuthKind, HttpBinding, OpMeta};\n\n",
    );
    for (index, (name, operation)) in model.operations.iter().enumerate() {
        let http = operation.get("http");
        let shape =
            |which| end(operation, which).map(|s| format!("&shapes::{}", names::screaming(s)));
        let errors: Vec<String> = operation
            .list("errors")
            .iter()
            .filter_map(|error| error.text("shape"))
            .map(|error| format!("&error::{}", names::screaming(error)))
            .collect();
        let wrapper = operation.get("output").and_then(|output| output.text("resultWrapper"));
        let _ = writeln!(
            out,
            "pub(super) static {}: OpMeta = OpMeta {{
service: &SERVICE,
name: {name:?},
auth: AuthKind::{},
http: HttpBinding {{ method: {:?}, path: {:?}, status: {} }},
input: {},
output: {},
result_wrapper: {},
errors: &[{}],
index: {index},
}};
",
            names::screaming(name),
            auth(model, operation)?,
            http.and_then(|http| http.text("method")).unwrap_or("POST"),
            http.and_then(|http| http.text("requestUri")).unwrap_or("/"),
            http.and_then(|http| http.int("responseCode")).unwrap_or(200),
            shape("input").unwrap_or_else(|| "&crate::schema::EMPTY".to_owned()),
            shape("output").map_or_else(|| "None".to_owned(), |shape| format!("Some({shape})")),
            optional(wrapper),
            errors.join(", "),
        );
    }
    out.push_str("}\n\n");
    Ok(())
}

fn errors(out: &mut String, model: &Model<'_>) -> Result<(), Failure> {
    out.push_str(
        "/// The modelled errors of the service and a constructor for each.\npub mod error {\nuse std::borrow::Cow;\n\nuse crate::error::{Error, ErrorMeta};\n\n",
    );
    for name in &model.errors {
        let shape = model.shape(name)?;
        let error = shape.get("error");
        let fault = shape.flag("fault");
        let status = error.and_then(|error| error.int("httpStatusCode")).unwrap_or(if fault {
            500
        } else {
            400
        });
        let code = error.and_then(|error| error.text("code")).unwrap_or(name);
        let sender = status < 500;
        let static_name = names::screaming(name);
        let function = names::snake(name.strip_suffix("Exception").unwrap_or(name));
        let _ = writeln!(
            out,
            "/// `{name}`, status {status}.
pub static {static_name}: ErrorMeta = ErrorMeta {{ name: {name:?}, code: {code:?}, status: {status}, sender_fault: {sender} }};

/// A `{name}` with this message.
pub fn {function}(message: impl Into<Cow<'static, str>>) -> Error {{
Error::modeled(&{static_name}, message)
}}
"
        );
    }
    out.push_str("}\n\n");
    Ok(())
}

fn dispatch(out: &mut String, model: &Model<'_>) {
    let bounds: Vec<String> =
        model.operations.keys().map(|name| format!("crate::Handle<{name}, Cx>")).collect();
    out.push_str("/// Validates `input`, calls the handler of `op` and encodes its answer.\n");
    if model.operations.len() > LONG_FUNCTION {
        out.push_str("#[expect(clippy::too_many_lines, reason = \"one line per operation\")]\n");
    }
    let _ = writeln!(
        out,
        "pub async fn dispatch<S, Cx>(service: &S, cx: &Cx, op: &'static OpMeta, input: serde_json::Value, request_id: &str) -> Result<crate::Encoded, crate::Error>
where S: {}, Cx: Sync {{
let call = crate::dispatch::Call {{ service, cx, input, request_id }};
let answer = match op.index {{",
        bounds.join(" + ")
    );
    for (index, name) in model.operations.keys().enumerate() {
        let _ = writeln!(out, "{index} => call.run::<{name}>(),");
    }
    out.push_str("_ => return Err(crate::Error::not_implemented(op)),\n};\nanswer.await\n}\n");
}
