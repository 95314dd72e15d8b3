//! The calls as they go over the wire, and the stream as it comes.

use futures_util::StreamExt;

use super::*;
use crate::Environment;
use crate::aws_credential_types::Credentials;
use crate::stub::{Reply, Stub};
use crate::sync::record::Incoming;

const POOL: &str = "us-east-1:pool";
const IDENTITY: &str = "us-east-1:someone";

fn service(stub: &Stub) -> SyncService {
    let credentials = Credentials::new("ASIA", "secret", Some("token".to_owned()), None, "test");
    let client = ServiceClient::builder("us-east-1")
        .endpoint_url(stub.url())
        .environment(Environment::empty())
        .credentials(credentials)
        .build();
    SyncService::new(client.unwrap())
}

fn listing() -> shapes::ListRecordsRequest {
    shapes::ListRecordsRequest {
        identity_pool_id: POOL.to_owned(),
        identity_id: IDENTITY.to_owned(),
        dataset_name: "notes".to_owned(),
        last_sync_count: Some(7),
        ..Default::default()
    }
}

#[tokio::test]
async fn sy_023_calls_are_signed_and_typed() {
    let body = serde_json::json!({
        "Records": [{ "Key": "k", "Value": "", "SyncCount": 8, "DeviceLastModifiedDate": 1.5 }],
        "DatasetSyncCount": 8, "DatasetExists": true, "SyncSessionToken": "session",
    });
    let stub = Stub::of([Reply::json(200, &body)]).await;
    let answer = service(&stub).list_records(listing()).await.unwrap();
    let record = Incoming::from_wire(answer.records.unwrap().remove(0)).unwrap();
    assert_eq!(
        (record.value.as_deref(), record.sync_count, record.last_modified),
        (Some(""), 8, 1500)
    );
    let request = stub.received().remove(0);
    let path =
        "/identitypools/us-east-1%3Apool/identities/us-east-1%3Asomeone/datasets/notes/records";
    assert_eq!(request.line, format!("GET {path}?lastSyncCount=7 HTTP/1.1"));
    let signed = request.header("authorization").unwrap();
    assert!(signed.contains("/us-east-1/cognito-sync/aws4_request"), "{signed}");
    assert_eq!(request.header("x-amz-security-token"), Some("token"));
}

#[tokio::test]
async fn sy_024_refusals_have_their_codes() {
    let stub = Stub::of([Reply::fault(409, "ResourceConflictException")]).await;
    let error = service(&stub).list_records(listing()).await.unwrap_err();
    assert!(error.is_code("ResourceConflictException"), "{error}");
}

#[tokio::test]
async fn the_stream_is_read_and_ends() {
    let events = ": hello\n\nevent: dataset\ndata: {\"dataset\":\"notes\",\"syncCount\":3,\"deleted\":false}\n\n";
    let headers = vec![("content-type", "text/event-stream".to_owned())];
    let stub = Stub::of([Reply::Answer { status: 200, headers, body: events.to_owned() }]).await;
    let stream = service(&stub).changes(POOL, IDENTITY).await.unwrap().unwrap();
    let changes: Vec<Change> = stream.map(|change| change.unwrap()).collect().await;
    assert_eq!(changes, [Change { dataset: "notes".to_owned(), sync_count: Some(3) }]);
    let request = stub.received().remove(0);
    let path = "/identitypools/us-east-1%3Apool/identities/us-east-1%3Asomeone/changes";
    assert_eq!(request.line, format!("GET {path} HTTP/1.1"));
    assert!(request.header("authorization").is_some());
}

#[tokio::test]
async fn a_server_without_a_stream_says_so_once_and_a_broken_one_does_not() {
    for status in [403, 404] {
        let stub = Stub::of([Reply::fault(status, "UnknownOperationException")]).await;
        assert!(service(&stub).changes(POOL, IDENTITY).await.unwrap().is_none(), "{status}");
    }
    let stub = Stub::of([Reply::fault(503, "ServiceUnavailable")]).await;
    assert!(service(&stub).changes(POOL, IDENTITY).await.is_err());
    let stub = Stub::of([Reply::Break]).await;
    assert!(service(&stub).changes(POOL, IDENTITY).await.is_err());
}
