//! Calls against scripted answers: what is sent, what is tried again, what is not.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use serde_json::json;
use wire::cognito_identity::{GetId, GetIdInput};
use wire::cognito_sync::{ListRecords, ListRecordsRequest, SERVICE as SYNC};
use wire::sts::{GetCallerIdentity, GetCallerIdentityRequest};

use super::*;
use crate::clock::Clock;
use crate::environment::Environment;
use crate::stub::{Reply, Stub};

fn client(stub: &Stub) -> ServiceClient {
    let retry = Retry { first: Duration::from_millis(5), ..Retry::default() };
    ServiceClient::builder("eu-west-1")
        .environment(Environment::empty())
        .endpoint_url(stub.url())
        .retry(retry)
        .build()
        .unwrap()
}

fn signed(stub: &Stub) -> ServiceClient {
    let token = Some("the-token".to_owned());
    client(stub).with_credentials(Credentials::new("AKID", "the-secret", token, None, "test"))
}

fn get_id() -> GetIdInput {
    GetIdInput { identity_pool_id: "eu-west-1:pool".to_owned(), ..Default::default() }
}

fn list_records() -> ListRecordsRequest {
    ListRecordsRequest {
        identity_pool_id: "eu-west-1:pool".to_owned(),
        identity_id: "eu-west-1:someone".to_owned(),
        dataset_name: "notes".to_owned(),
        last_sync_count: Some(3),
        next_token: None,
        max_results: None,
        sync_session_token: None,
    }
}

#[tokio::test]
async fn open_operations_are_never_signed_and_others_always() {
    let stub = Stub::of([
        Reply::json(200, json!({ "IdentityId": "eu-west-1:x" })),
        Reply::json(200, json!({ "Records": [] })),
    ])
    .await;
    let client = signed(&stub);
    let answer = client.call::<GetId>(&get_id()).await.unwrap();
    assert_eq!(answer.identity_id.as_deref(), Some("eu-west-1:x"));
    client.call::<ListRecords>(&list_records()).await.unwrap();
    let received = stub.received();
    assert_eq!(received[0].line, "POST / HTTP/1.1");
    assert_eq!(received[0].header("authorization"), None);
    assert_eq!(received[0].header("x-amz-security-token"), None);
    assert_eq!(
        received[1].line,
        "GET /identitypools/eu-west-1%3Apool/identities/eu-west-1%3Asomeone/datasets/notes/records\
         ?lastSyncCount=3 HTTP/1.1"
    );
    let authorization = received[1].header("authorization").unwrap();
    assert!(authorization.contains("/eu-west-1/cognito-sync/aws4_request"), "{authorization}");
    assert_eq!(received[1].header("x-amz-security-token"), Some("the-token"));
}

#[tokio::test]
async fn without_credentials_a_signed_operation_is_not_sent() {
    let stub = Stub::of([]).await;
    let error = client(&stub).call::<ListRecords>(&list_records()).await.unwrap_err();
    assert_eq!(error.kind(), &ServiceErrorKind::Credentials);
    assert!(stub.received().is_empty());
}

#[tokio::test]
async fn transient_faults_are_tried_again_within_a_bound() {
    for fault in [
        Reply::fault(500, "InternalErrorException"),
        Reply::fault(503, "X"),
        Reply::fault(400, "TooManyRequestsException"),
        Reply::fault(400, "com.amazonaws#ThrottlingException"),
        Reply::json(502, "<html>"),
        Reply::Break,
    ] {
        let stub = Stub::of([
            fault.clone(),
            fault.clone(),
            Reply::json(200, json!({ "IdentityId": "a" })),
        ])
        .await;
        client(&stub).call::<GetId>(&get_id()).await.unwrap();
        assert_eq!(stub.received().len(), 3, "{fault:?}");

        let stub = Stub::of(std::iter::repeat_n(fault.clone(), 9)).await;
        let error = client(&stub).call::<GetId>(&get_id()).await.unwrap_err();
        assert!(error.is_transient(), "{error}");
        assert_eq!(stub.received().len(), 3, "{fault:?}");
    }
}

#[tokio::test]
async fn other_faults_are_not_tried_again() {
    for (status, code) in [
        (400, "NotAuthorizedException"),
        (400, "ResourceNotFoundException"),
        (409, "ResourceConflictException"),
        (501, "NotImplementedException"),
        (400, "LimitExceededException"),
        (302, "Http302"),
    ] {
        let headers = vec![("location", "http://127.0.0.1:1/".to_owned())];
        let body = json!({ "__type": code, "message": "a text" }).to_string();
        let stub = Stub::of([Reply::Answer { status, headers, body }]).await;
        let error = client(&stub).call::<GetId>(&get_id()).await.unwrap_err();
        assert!(error.is_code(code), "{error}");
        assert_eq!((error.status(), error.message()), (Some(status), Some("a text")));
        assert_eq!(stub.received().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn an_unreachable_service_and_a_silent_one() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = || ServiceClient::builder("eu-west-1").environment(Environment::empty());
    let nowhere = builder().endpoint_url(format!("http://{free}")).retry(Retry::never());
    let error = nowhere.build().unwrap().call::<GetId>(&get_id()).await.unwrap_err();
    assert_eq!(error.kind(), &ServiceErrorKind::Connect);

    let stub = Stub::of([Reply::Silence]).await;
    let silent = builder()
        .endpoint_url(stub.url())
        .attempt_timeout(Duration::from_millis(50))
        .retry(Retry::never());
    let error = silent.build().unwrap().call::<GetId>(&get_id()).await.unwrap_err();
    assert_eq!(error.kind(), &ServiceErrorKind::Timeout);
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let stub = Stub::of([Reply::json(200, " ".repeat(17 * 1024 * 1024))]).await;
    let error = client(&stub).call::<GetId>(&get_id()).await.unwrap_err();
    assert!(matches!(error.kind(), ServiceErrorKind::Answer(_)), "{error}");
    assert_eq!(stub.received().len(), 1);
}

/// A clock that is two hours fast.
#[derive(Debug)]
struct Fast;
impl Clock for Fast {
    fn now(&self) -> SystemTime {
        crate::SystemClock.now() + Duration::from_hours(2)
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_by_the_answer() {
    let date = time::OffsetDateTime::from(crate::SystemClock.now());
    let date = date.format(&time::format_description::well_known::Rfc2822).unwrap();
    let headers = vec![("date", date.replace("+0000", "GMT"))];
    let body = "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>";
    let result =
        "<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>";
    let stub = Stub::of([
        Reply::Answer { status: 403, headers, body: body.to_owned() },
        Reply::json(200, result),
    ])
    .await;
    let client = ServiceClient::builder("eu-west-1")
        .environment(Environment::empty())
        .endpoint_url(stub.url())
        .credentials(Credentials::new("AKID", "the-secret", None, None, "test"))
        .clock(Arc::new(Fast))
        .build()
        .unwrap();
    client.call::<GetCallerIdentity>(&GetCallerIdentityRequest {}).await.unwrap();
    let sent: Vec<String> =
        stub.received().iter().map(|r| r.header("x-amz-date").unwrap().to_owned()).collect();
    assert!(sent[1] < sent[0], "{sent:?}");
}

#[tokio::test]
async fn a_signature_that_is_refused_for_good_is_not_made_again() {
    let body = "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>";
    let stub = Stub::of([Reply::json(403, body)]).await;
    let call = signed(&stub).call::<GetCallerIdentity>(&GetCallerIdentityRequest {}).await;
    assert!(call.unwrap_err().is_code("SignatureDoesNotMatch"));
    assert_eq!(stub.received().len(), 1);
}

#[tokio::test]
async fn streams_are_signed_and_come_piece_by_piece() {
    let stub =
        Stub::of([Reply::json(200, "data: 1\n\n"), Reply::fault(400, "NotAuthorizedException")])
            .await;
    let client = signed(&stub);
    let mut stream = client.open_stream(&SYNC, "/changes", "since=1").await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), "data: 1\n\n");
    assert_eq!(stream.next().await.unwrap(), None);
    let error = client.open_stream(&SYNC, "/changes", "").await.unwrap_err();
    assert!(error.is_code("NotAuthorizedException"));
    let received = stub.received();
    assert_eq!(received[0].line, "GET /changes?since=1 HTTP/1.1");
    assert!(received[0].header("authorization").is_some());
    assert_eq!(received[0].header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let stub = Stub::of([Reply::Break, Reply::Break, Reply::Break]).await;
    let client = signed(&stub);
    let mut input = list_records();
    input.sync_session_token = Some("session-secret".to_owned());
    let error = client.call::<ListRecords>(&input).await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?}");
    for secret in ["session-secret", "the-secret", "the-token"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
