//! Functions: attempts, time, refusals, signatures, and what an answer may be.

use std::collections::BTreeMap;
use std::time::Duration;

use base::Secret;
use bytes::Bytes;
use serde_json::json;
use sigv4::{Expect, PathStyle, PayloadHash, RequestView};

use super::http::{Server, response};
use super::{NOW, Still, outbound};
use crate::{
    FUNCTION_HEADER, Functions, FunctionsConfig, FunctionsConfigError, LambdaConfig, Limits,
    SIGNATURE_HEADER, Signer, Trigger, TriggerError,
};

const ARN: &str = "arn:aws:lambda:us-east-1:000000000000:function:pre-sign-up";
const SECRET: &str = "shared secret";

fn config(url: &str) -> FunctionsConfig {
    FunctionsConfig {
        webhook: Some(url.to_owned()),
        secret: Some(Secret::new(SECRET.to_owned())),
        ..FunctionsConfig::default()
    }
}

fn lambda(url: &str) -> FunctionsConfig {
    let lambda = LambdaConfig {
        endpoint: format!("{url}/"),
        region: "eu-west-1".to_owned(),
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: Secret::new("the key's secret".to_owned()),
    };
    FunctionsConfig { lambda: Some(lambda), ..FunctionsConfig::default() }
}

fn functions(config: &FunctionsConfig) -> Functions {
    Functions::new(config, outbound(&["127.0.0.1"]), std::sync::Arc::new(Still)).unwrap()
}

async fn failing(config: &FunctionsConfig) -> TriggerError {
    functions(config).invoke(ARN, &json!({"version": "1"})).await.unwrap_err()
}

#[test]
fn lt_002_the_limits_are_five_seconds_and_three_attempts() {
    let limits = Limits::default();
    assert_eq!((limits.attempt, limits.attempts), (Duration::from_secs(5), 3));
}

#[tokio::test]
async fn lt_001_the_event_goes_there_and_comes_back() {
    let server =
        Server::saying(200, r#"{"version":"1","response":{"autoConfirmUser":true}}"#).await;
    let event = json!({"version": "1", "userName": "ana", "response": {}});
    let answer = functions(&config(&server.url)).invoke(ARN, &event).await.unwrap();
    assert_eq!(answer["response"], json!({"autoConfirmUser": true}));
    let seen = server.seen();
    let [(head, body)] = seen.as_slice() else { panic!("{} requests", seen.len()) };
    assert_eq!(serde_json::from_slice::<serde_json::Value>(body).unwrap(), event);
    assert_eq!(head.method, http::Method::POST);
    assert_eq!(head.headers[FUNCTION_HEADER], ARN);
    assert_eq!(head.headers["content-type"], "application/json");
}

#[tokio::test]
async fn lt_002_a_passing_trouble_is_tried_three_times() {
    for url_of in [config, lambda] {
        let third = |before| {
            let (status, body) = if before < 2 { (503, "busy") } else { (200, "{}") };
            std::future::ready(response(status, body))
        };
        let server = Server::start(third).await;
        functions(&url_of(&server.url)).invoke(ARN, &json!({})).await.unwrap();
        assert_eq!(server.seen().len(), 3);

        let server = Server::saying(500, "broken").await;
        let error = failing(&url_of(&server.url)).await;
        assert_eq!(error.exception(), "UnexpectedLambdaException");
        assert_eq!(
            error.text("PreSignUp"),
            "PreSignUp invocation failed due to error HTTP status 500."
        );
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn sec_170_slow_functions_are_given_up_after_three_attempts() {
    let server = Server::start(|_| async {
        tokio::time::sleep(Duration::from_secs(30)).await;
        response(200, "{}")
    })
    .await;
    let limits = Limits { attempt: Duration::from_millis(150), ..Limits::default() };
    let error = failing(&FunctionsConfig { limits, ..config(&server.url) }).await;
    assert_eq!(error, TriggerError::TimedOut);
    assert_eq!(error.exception(), "UnexpectedLambdaException");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn lt_002_an_endpoint_that_is_down_is_unexpected() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for url_of in [config, lambda] {
        let error = failing(&url_of(&url)).await;
        assert_eq!(error, TriggerError::Unreachable("ServiceException".to_owned()));
    }
}

#[tokio::test]
async fn lt_003_what_a_function_refuses_is_told_in_its_words() {
    for status in [200, 400, 500] {
        let said = r#"{"errorType":"Error","errorMessage":"No more guests"}"#;
        let server = Server::saying(status, said).await;
        let error = failing(&config(&server.url)).await;
        assert_eq!(error.exception(), "UserLambdaValidationException");
        assert_eq!(error.text("PreSignUp"), "PreSignUp failed with error No more guests.");
        assert_eq!(server.seen().len(), 1, "a refusal is final");
        assert!(!error.to_string().contains("guests"), "the log does not repeat it");
    }
    let long = json!({"errorMessage": "é".repeat(100_000)}).to_string();
    let server = Server::saying(200, long).await;
    let error = failing(&config(&server.url)).await;
    let (kind, message) = (String::new(), "é".repeat(4_096));
    assert_eq!(error, TriggerError::Function { kind, message });
}

#[tokio::test]
async fn lt_004_sec_170_answers_that_are_no_json_objects_are_invalid() {
    let deep = "[".repeat(100_000);
    for body in ["", "null", "[]", "\"{}\"", "7", "{", "{}{}", "<html>", "\u{feff}{}", &deep] {
        for url_of in [config, lambda] {
            let server = Server::saying(200, body.to_owned()).await;
            let error = failing(&url_of(&server.url)).await;
            assert_eq!(error, TriggerError::InvalidResponse, "{body:.10}");
            assert_eq!(error.exception(), "InvalidLambdaResponseException");
            assert_eq!(error.text("PreSignUp"), "Unrecognizable lambda output");
            assert_eq!(server.seen().len(), 1);
        }
    }
}

#[tokio::test]
async fn sec_170_large_answers_are_not_read() {
    for url_of in [config, lambda] {
        let large = format!("{{\"a\":\"{}\"}}", "a".repeat(10 << 20));
        let server = Server::saying(200, large).await;
        assert_eq!(failing(&url_of(&server.url)).await, TriggerError::InvalidResponse);
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn sec_170_redirects_lead_nowhere() {
    let inside = Server::saying(200, "{}").await;
    let target = inside.url.clone();
    let server = Server::start(move |_| {
        let mut answer = response(307, "");
        answer.headers_mut().insert("location", target.parse().unwrap());
        std::future::ready(answer)
    })
    .await;
    let error = failing(&config(&server.url)).await;
    assert_eq!(error, TriggerError::Unreachable("HTTP status 307".to_owned()));
    assert_eq!((server.seen().len(), inside.seen().len()), (1, 0));
}

#[tokio::test]
async fn sec_170_sec_172_addresses_that_nobody_allowed_are_not_called() {
    let server = Server::saying(200, "{}").await;
    for url_of in [config, lambda] {
        let guarded = outbound(&["10.0.0.1"]);
        let functions =
            Functions::new(&url_of(&server.url), guarded, std::sync::Arc::new(Still)).unwrap();
        let error = functions.invoke(ARN, &json!({"password": "x"})).await.unwrap_err();
        assert_eq!(error, TriggerError::Unreachable("AccessDeniedException".to_owned()));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn sec_172_webhooks_are_signed_and_old_or_changed_calls_show() {
    let server = Server::saying(200, "{}").await;
    functions(&config(&server.url)).invoke(ARN, &json!({"a": 1})).await.unwrap();
    let (head, body) = server.seen().remove(0);
    let header = head.headers[SIGNATURE_HEADER].to_str().unwrap();
    assert!(header.starts_with("t=1795398600,v1="), "{header}");
    let signer = |secret: &str| Signer::new(&Secret::new(secret.to_owned()));
    let (ours, minutes) = (signer(SECRET), Duration::from_mins(5));
    assert!(ours.verify(header, &body, NOW, minutes));
    assert!(ours.verify(header, &body, NOW.plus(minutes), minutes));
    assert!(!ours.verify(header, &body, NOW.plus(minutes + minutes), minutes));
    assert!(!ours.verify(header, &body, NOW.minus(minutes + minutes), minutes));
    assert!(!ours.verify(header, b"{\"a\":2}", NOW, minutes));
    assert!(!signer("another").verify(header, &body, NOW, minutes));
    assert!(!ours.verify(&header.replace("t=17", "t=18"), &body, NOW, minutes));
    for bad in ["", "t=", "t=1,v1=", "v1=00", "t=x,v1=00", "t=1795398600,v1=zz"] {
        assert!(!ours.verify(bad, &body, NOW, minutes), "{bad}");
    }
}

#[test]
fn sec_172_webhooks_without_a_secret_are_refused() {
    let refused = |config: &FunctionsConfig| {
        Functions::new(config, outbound(&[]), std::sync::Arc::new(Still)).unwrap_err()
    };
    let unsigned = FunctionsConfig { secret: None, ..config("https://hooks.example.com") };
    assert_eq!(refused(&unsigned), FunctionsConfigError::NoSecret);
    for url in ["", "hooks.example.com", "ftp://example.com", "https://u:p@example.com/"] {
        assert_eq!(refused(&config(url)), FunctionsConfigError::Url(url.to_owned()));
    }
}

#[tokio::test]
async fn lt_006_functions_without_an_endpoint_fail_when_they_are_called() {
    let none = FunctionsConfig::default();
    let error = failing(&none).await;
    assert_eq!(error, TriggerError::NoEndpoint);
    assert_eq!(
        error.text("PreSignUp"),
        "PreSignUp invocation failed due to error AccessDeniedException."
    );
}

#[tokio::test]
async fn functions_are_found_by_arn_or_name_and_others_have_their_own_place() {
    let (named, other) = (Server::saying(200, "{}").await, Server::saying(200, "{}").await);
    let mut config = config(&other.url);
    config.webhooks = BTreeMap::from([("pre-sign-up".to_owned(), format!("{}/x?y=z", named.url))]);
    let functions = functions(&config);
    for arn in [ARN, &format!("{ARN}:live")] {
        functions.invoke(arn, &json!({})).await.unwrap();
    }
    functions.invoke(&ARN.replace("pre-", "post-"), &json!({})).await.unwrap();
    assert_eq!((named.seen().len(), other.seen().len()), (2, 1));
    assert_eq!(named.seen()[0].0.uri, "/x?y=z");
}

#[tokio::test]
async fn lambda_gets_a_signed_invocation() {
    let server = Server::saying(200, r#"{"response":{}}"#).await;
    functions(&lambda(&server.url)).invoke(ARN, &json!({"a": "ü"})).await.unwrap();
    let (head, body) = server.seen().remove(0);
    assert_eq!(
        head.uri,
        "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Apre-sign-up/invocations"
    );
    assert_eq!(head.headers["x-amz-invocation-type"], "RequestResponse");
    assert!(!head.headers.contains_key(SIGNATURE_HEADER));

    let request = RequestView::of_parts(&head);
    let auth = sigv4::parse(&request).unwrap().unwrap();
    assert_eq!(auth.access_key_id, "AKIDEXAMPLE");
    let key = sigv4::SigningKey::for_scope("the key's secret", &auth.scope);
    let expect = Expect {
        region: "eu-west-1",
        services: &["lambda"],
        path_style: PathStyle::Double,
        now: NOW.secs(),
        skew: 0,
        body: PayloadHash::Computed(sigv4::sha256(&body)),
    };
    sigv4::check_scope(&auth, &expect).unwrap();
    sigv4::verify(&auth, &request, &expect, &key).unwrap();
}

/// A server that answers with one header more.
async fn with_header(
    status: u16,
    name: &'static str,
    value: &'static str,
    body: &'static str,
) -> Server {
    Server::start(move |_| {
        let mut answer = response(status, Bytes::from_static(body.as_bytes()));
        answer.headers_mut().insert(name, value.parse().unwrap());
        std::future::ready(answer)
    })
    .await
}

#[tokio::test]
async fn lt_003_function_errors_of_lambda_are_marked_by_a_header() {
    let said = r#"{"errorType":"ValueError","errorMessage":"no","stackTrace":["a"]}"#;
    for (body, text) in [
        (said, "PreSignUp failed with error no."),
        ("{}", "PreSignUp failed with error Unhandled."),
        ("", "PreSignUp failed with error Unhandled."),
    ] {
        let server = with_header(200, "x-amz-function-error", "Unhandled", body).await;
        assert_eq!(failing(&lambda(&server.url)).await.text("PreSignUp"), text);
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn lt_004_refusals_of_lambda_itself_are_named() {
    let name = "x-amzn-errortype";
    for (status, kind, shown, attempts) in [
        (404, "ResourceNotFoundException:http://x/", "ResourceNotFoundException", 1),
        (403, "AccessDeniedException", "AccessDeniedException", 1),
        (429, "TooManyRequestsException", "TooManyRequestsException", 3),
        (502, "<script>", "HTTP status 502", 3),
    ] {
        let server = with_header(status, name, kind, "{}").await;
        let error = failing(&lambda(&server.url)).await;
        assert_eq!(error, TriggerError::Unreachable(shown.to_owned()));
        assert_eq!(server.seen().len(), attempts, "{kind}");
    }
}

#[tokio::test]
async fn lt_002_custom_senders_are_notified_and_need_not_answer() {
    let server = Server::saying(202, "").await;
    functions(&lambda(&server.url)).notify(ARN, &json!({})).await.unwrap();
    assert_eq!(server.seen()[0].0.headers["x-amz-invocation-type"], "Event");
    functions(&config(&server.url)).notify(ARN, &json!({})).await.unwrap();
    let refusing = Server::saying(403, "").await;
    functions(&config(&refusing.url)).notify(ARN, &json!({})).await.unwrap_err();
}

#[test]
fn sec_180_secrets_do_not_show_in_debug() {
    let shown = format!("{:?} {:?}", config("https://a.example"), lambda("https://b.example"));
    assert!(!shown.contains(SECRET) && !shown.contains("the key's secret"), "{shown}");
}
