//! Both halves against each other, for every operation; and answers that no server of ours makes.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};

use super::*;
use crate::meta::{OpMeta, Protocol, ServiceMeta};
use crate::schema::Location;
use crate::*;

/// A service whose every operation sends its input through both halves and answers `output`.
struct RoundTrip {
    output: Mutex<Option<Value>>,
}

impl<O: ClientOperation> Handle<O, ()> for RoundTrip {
    async fn handle(&self, (): &(), input: O::Input) -> Result<O::Output, Error> {
        let document = serde_json::to_value(&input).unwrap();
        let request = encode_request::<O>(&input).unwrap();
        assert_eq!(at_server(O::META, &request), document, "{} {request:?}", O::META.name);
        let output = self.output.lock().unwrap().take().unwrap();
        let output: O::Output = serde_json::from_value(output).unwrap();
        answer_comes_back::<O>(&output);
        Ok(output)
    }
}

/// What the server's half reads from a request.
fn at_server(op: &'static OpMeta, request: &ClientRequest) -> Value {
    let header = |name: &str| {
        let name = name.to_ascii_lowercase();
        request.headers.iter().find(|(known, _)| *known == name).map(|(_, text)| text.clone())
    };
    let (found, path) = match op.service.protocol {
        Protocol::AwsJson11 => {
            (by_target(&header("x-amz-target").unwrap()).unwrap(), PathParams::new())
        }
        Protocol::RestJson1 => by_rest(request.method, &request.path).unwrap(),
        Protocol::AwsQuery => {
            let form = String::from_utf8(request.body.clone()).unwrap();
            let start = format!("Action={}&Version={}", op.name, op.service.api_version);
            assert!(form.starts_with(&start), "{form}");
            (by_action(Some(op.service.api_version), op.name).unwrap(), PathParams::new())
        }
    };
    assert_eq!(found.name, op.name);
    let parts =
        RequestParts { body: &request.body, query: &request.query, path: &path, header: &header };
    decode(op, &parts).unwrap()
}

/// An answer of the server's half is read as it was.
fn answer_comes_back<O: ClientOperation>(output: &O::Output) {
    let encoded = encode::<O>(output, "req-1").unwrap();
    let answer = ResponseParts { status: encoded.status, header: &|_| None, body: &encoded.body };
    let again = decode_response::<O>(&answer).unwrap();
    assert_eq!(
        serde_json::to_value(&again).unwrap(),
        serde_json::to_value(output).unwrap(),
        "{} {}",
        O::META.name,
        String::from_utf8_lossy(&encoded.body)
    );
}

/// The operation with its output for an input, so that outputs are probed as inputs are.
fn turned(op: &OpMeta) -> OpMeta {
    OpMeta {
        service: op.service,
        name: op.name,
        auth: op.auth,
        http: op.http,
        input: op.output.unwrap_or(&crate::schema::EMPTY),
        output: op.output,
        result_wrapper: op.result_wrapper,
        errors: op.errors,
        index: op.index,
    }
}

fn documents(op: &OpMeta) -> Vec<Value> {
    let mut all = vec![probe::minimal(op)];
    all.extend(probe::boundaries(op).into_iter().map(|probe| probe.input));
    all
}

/// Whether a form can carry the document: it knows no empty structures and maps.
fn fits_form(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.is_empty() && members.values().all(fits_form),
        Value::Array(items) => items.iter().all(fits_form),
        _ => true,
    }
}

/// Whether all labels of the path are given and can be segments.
fn fits_path(op: &OpMeta, document: &Value) -> bool {
    op.input.members().iter().filter(|m| m.location == Location::Path).all(|member| {
        let text = document.get(member.name).and_then(Value::as_str).unwrap_or_default();
        !matches!(text, "" | "." | "..")
    })
}

fn all_round<'a, F, A>(service: &'static ServiceMeta, dispatch: F) -> BTreeMap<&'static str, usize>
where
    F: Fn(&'a RoundTrip, &'static OpMeta, Value) -> A,
    A: Future<Output = Result<Encoded, Error>> + 'a,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let round: &'static RoundTrip = Box::leak(Box::new(RoundTrip { output: Mutex::new(None) }));
    let mut counts = BTreeMap::new();
    for op in service.operations {
        let mut inputs = documents(op);
        if service.protocol == Protocol::AwsQuery {
            inputs.retain(|input| {
                input.as_object().is_some_and(serde_json::Map::is_empty) || fits_form(input)
            });
        }
        inputs.retain(|input| fits_path(op, input));
        assert!(!inputs.is_empty(), "{}", op.name);
        let outputs = documents(&turned(op));
        let rounds = inputs.len().max(outputs.len());
        for at in 0..rounds {
            let input = inputs[at % inputs.len()].clone();
            *round.output.lock().unwrap() = Some(outputs[at % outputs.len()].clone());
            runtime.block_on(dispatch(round, op, input)).unwrap();
            assert!(round.output.lock().unwrap().is_none(), "{} was not called", op.name);
        }
        counts.insert(op.name, rounds);
    }
    counts
}

macro_rules! round_trips {
    ($($name:ident: $module:ident, $operations:literal;)*) => {$(
        #[test]
        fn $name() {
            let counts = all_round(&$module::SERVICE, |service, op, input| {
                $module::dispatch(service, &(), op, input, "req-1")
            });
            assert_eq!(counts.len(), $operations);
        }
    )*};
}

round_trips! {
    identity_operations_come_through_both_halves: cognito_identity, 23;
    user_pool_operations_come_through_both_halves: cognito_idp, 141;
    sync_operations_come_through_both_halves: cognito_sync, 17;
    sts_operations_come_through_both_halves: sts, 11;
}

#[test]
fn labels_cannot_leave_their_segment() {
    let mut input = cognito_sync::ListRecordsRequest {
        identity_pool_id: "us-east-1:a".to_owned(),
        identity_id: "us-east-1:b".to_owned(),
        dataset_name: "../a?b#c%".to_owned(),
        last_sync_count: Some(7),
        next_token: None,
        max_results: None,
        sync_session_token: Some("a&b=c d".to_owned()),
    };
    let request = encode_request::<cognito_sync::ListRecords>(&input).unwrap();
    assert_eq!(
        request.path,
        "/identitypools/us-east-1%3Aa/identities/us-east-1%3Ab/datasets/..%2Fa%3Fb%23c%25/records"
    );
    assert_eq!(request.query, "lastSyncCount=7&syncSessionToken=a%26b%3Dc%20d");
    for name in ["", ".", ".."] {
        name.clone_into(&mut input.dataset_name);
        let error = encode_request::<cognito_sync::ListRecords>(&input).unwrap_err();
        assert!(matches!(error, ClientError::Input(_)), "{error}");
    }
}

fn read<O: ClientOperation>(status: u16, body: &str) -> Result<O::Output, ClientError> {
    decode_response::<O>(&ResponseParts { status, header: &|_| None, body: body.as_bytes() })
}

fn fault<O: ClientOperation>(answer: &ResponseParts<'_>) -> (String, String, Option<String>) {
    match decode_response::<O>(answer) {
        Err(ClientError::Service(fault)) => (fault.code, fault.message, fault.request_id),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("no fault"),
    }
}

#[test]
fn faults_of_every_protocol_are_read() {
    let error = cognito_identity::error::not_authorized("No & <no>");
    for service in [&cognito_identity::SERVICE, &cognito_idp::SERVICE, &cognito_sync::SERVICE] {
        let encoded = encode_error(service, &error, "req-1");
        let header = |name: &str| {
            encoded.headers.iter().find(|(known, _)| *known == name).map(|(_, text)| text.clone())
        };
        for header in [&header as &(dyn Fn(&str) -> Option<String> + Sync), &|_: &str| None] {
            let parts = ResponseParts { status: encoded.status, header, body: &encoded.body };
            let (code, message, _) = fault::<cognito_identity::GetId>(&parts);
            assert_eq!((code.as_str(), message.as_str()), ("NotAuthorizedException", "No & <no>"));
        }
    }
    let error = sts::error::expired_token("a < b & \"c\"");
    let encoded = encode_error(&sts::SERVICE, &error, "req-1");
    let parts = ResponseParts { status: encoded.status, header: &|_| None, body: &encoded.body };
    let (code, message, id) = fault::<sts::GetCallerIdentity>(&parts);
    assert_eq!((code.as_str(), message.as_str()), ("ExpiredTokenException", "a < b & \"c\""));
    assert_eq!(id.as_deref(), Some("req-1"));
}

#[test]
fn faults_of_others_are_read() {
    let read = |body: &'static str, header: &(dyn Fn(&str) -> Option<String> + Sync)| {
        fault::<cognito_idp::InitiateAuth>(&ResponseParts {
            status: 400,
            header,
            body: body.as_bytes(),
        })
    };
    let none = |_: &str| None;
    for (body, code, message) in [
        (
            "{\"__type\":\"com.amazon.coral#ThrottlingException\",\"Message\":\"m\"}",
            "ThrottlingException",
            "m",
        ),
        ("{\"code\":\"A:http://x\"}", "A", ""),
        ("<html>", "Http400", ""),
        ("", "Http400", ""),
        ("[1]", "Http400", ""),
        ("{\"__type\":\"\"}", "Http400", ""),
    ] {
        let (found, text, _) = read(body, &none);
        assert_eq!((found.as_str(), text.as_str()), (code, message), "{body}");
    }
    let header = |name: &str| (name == "x-amzn-errortype").then(|| "B:http://x".to_owned());
    assert_eq!(read("{}", &header).0, "B");
}

#[test]
fn answers_of_newer_services_are_read() {
    let body = json!({
        "ChallengeName": "ASK_THE_STARS",
        "ChallengeParameters": { "A": "b", "gone": null },
        "AvailableChallenges": ["PASSWORD", "ASK_THE_STARS", null],
        "AuthenticationResult": { "ExpiresIn": 3600.0, "NewMember": [1], "TokenType": null },
    });
    let answer = read::<cognito_idp::InitiateAuth>(200, &body.to_string()).unwrap();
    assert_eq!(answer.challenge_name, None);
    assert_eq!(answer.available_challenges, Some(vec![cognito_idp::ChallengeNameType::Password]));
    assert_eq!(answer.challenge_parameters.unwrap().len(), 1);
    assert_eq!(answer.authentication_result.unwrap().expires_in, Some(3600));
    assert!(read::<cognito_idp::InitiateAuth>(200, " \n").is_ok());
}

#[test]
fn answers_that_are_none_are_refused_without_their_content() {
    for body in ["{\"Session\":[\"s3cret\"]}", "\"s3cret\"", "{\"Session\":\"s3cret"] {
        let error = read::<cognito_idp::InitiateAuth>(200, body).unwrap_err();
        assert!(matches!(error, ClientError::Answer(_)), "{error}");
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    let deep = format!("{}x{}", "<a>".repeat(70), "</a>".repeat(70));
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
    let entity = "<a>&b;</a>";
    for body in [deep.as_str(), bomb, entity, "", "<a>", "</a>", "<a/>", "<a><b></a>"] {
        let error = read::<sts::GetCallerIdentity>(200, body).unwrap_err();
        assert!(matches!(error, ClientError::Answer(_)), "{body}: {error}");
    }
}

#[test]
fn xml_with_references_and_namespaces_is_read() {
    let body = "<?xml version=\"1.0\"?><s:GetCallerIdentityResponse xmlns:s=\"x\"><!-- c -->\
                <s:GetCallerIdentityResult><Account>1&amp;2&#x33;&#52;</Account>\
                <Arn><![CDATA[a<b]]></Arn><UserId/></s:GetCallerIdentityResult>\
                </s:GetCallerIdentityResponse>";
    let answer = read::<sts::GetCallerIdentity>(200, body).unwrap();
    assert_eq!(answer.account.as_deref(), Some("1&234"));
    assert_eq!(answer.arn.as_deref(), Some("a<b"));
    assert_eq!(answer.user_id.as_deref(), Some(""));
}
