//! Push, streams and bulk publishing (SY-025 to SY-032).

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, Outbound, OutboundError, OutboundRequest, OutboundResponse, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use couriers::{SIGNATURE_HEADER, Signer};
use serde_json::json;
use wire::cognito_sync::{
    BulkPublish, DeleteDataset, GetBulkPublishDetails, GetIdentityPoolConfiguration,
    RegisterDevice, SetIdentityPoolConfiguration, SubscribeToDataset, UnsubscribeFromDataset,
};

use super::*;
use crate::{Destinations, Endpoint, Outgoing, Vapid, Ways};

const APP: &str = "arn:aws:sns:us-east-1:111111111111:app/GCM/app";
const ROLE: &str = "arn:aws:iam::111111111111:role/Push";

type Respond = Box<dyn Fn(&str) -> (u16, String) + Send + std::marker::Sync>;

type Sent = http::Request<Bytes>;

/// The web: what was sent there, and what it answers by host and body.
#[derive(Clone)]
struct Web(Arc<(Mutex<Respond>, Mutex<Vec<Sent>>)>);

impl Web {
    fn new() -> Self {
        let answer: Respond = Box::new(|body| {
            let arn =
                "<R><EndpointArn>arn:aws:sns:us-east-1:1:endpoint/GCM/app/1</EndpointArn></R>";
            let made = body.contains("CreatePlatformEndpoint");
            (200, if made { arn.to_owned() } else { "{}".to_owned() })
        });
        Self(Arc::new((Mutex::new(answer), Mutex::default())))
    }

    fn answers(&self, status: u16, body: &'static str) {
        *self.0.0.lock().unwrap() = Box::new(move |_| (status, body.to_owned()));
    }

    fn sent(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut *self.0.1.lock().unwrap())
    }

    /// The records that were put into the stream.
    fn streamed(&self) -> Vec<Value> {
        let decode = |request: http::Request<Bytes>| {
            assert_eq!(request.headers()["x-amz-target"], "Kinesis_20131202.PutRecord");
            assert!(request.headers()["authorization"].to_str().unwrap().contains("/kinesis/"));
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            assert_eq!(body["StreamName"], "changes");
            let data = STANDARD.decode(body["Data"].as_str().unwrap()).unwrap();
            let event: Value = serde_json::from_slice(&data).unwrap();
            assert_eq!(event["identityId"], body["PartitionKey"]);
            event
        };
        self.sent().into_iter().map(decode).collect()
    }
}

#[async_trait]
impl Outbound for Web {
    async fn send(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        let body = String::from_utf8_lossy(request.request.body()).into_owned();
        let (status, text) = (self.0.0.lock().unwrap())(&body);
        self.0.1.lock().unwrap().push(request.request);
        if status == 0 {
            return Err(OutboundError::Timeout(Duration::from_secs(1)));
        }
        Ok(http::Response::builder().status(status).body(Bytes::from(text)).unwrap())
    }
}

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_secs(NOW)
    }
}

fn endpoint(host: &str) -> Endpoint {
    Endpoint {
        url: format!("https://{host}.example.com"),
        region: "us-east-1".to_owned(),
        access_key_id: "AKIA".to_owned(),
        secret_access_key: Secret::new("secret".to_owned()),
    }
}

async fn with(to: Destinations) -> (World, Web) {
    let web = Web::new();
    // A call to the other side would not be seen.
    let none: Arc<dyn Outbound> = Arc::new(Web::new());
    let named = to.vapid.is_some();
    let web_out: Arc<dyn Outbound> = Arc::new(web.clone());
    let (configured, named) = if named { (none, web_out) } else { (web_out, none) };
    let ways = Ways { configured, named };
    let outgoing = Outgoing::new(to, ways, Arc::new(Still), Arc::new(OsRng));
    (World::with(|sync| sync.with_outgoing(outgoing)).await, web)
}

async fn configure(world: &World, change: Value) -> Result<(), Refused> {
    let mut input = json!({ "IdentityPoolId": POOL });
    input.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    world.call::<SetIdentityPoolConfiguration>(Who::Developer, input).await.map(drop)
}

fn push() -> Value {
    json!({ "PushSync": { "ApplicationArns": [APP], "RoleArn": ROLE } })
}

fn streams() -> Value {
    json!({ "CognitoStreams": {
        "StreamName": "changes", "RoleArn": ROLE, "StreamingStatus": "ENABLED",
    } })
}

async fn register(world: &World, token: &str) -> Result<String, Refused> {
    let input = json!({
        "IdentityPoolId": POOL, "IdentityId": ANN, "Platform": "GCM", "Token": token,
    });
    let answer = world.call::<RegisterDevice>(Who::Identity(ANN), input).await;
    answer.map(|answer| answer.device_id.unwrap())
}

async fn subscribe(world: &World, device: &str, name: &str) -> Result<(), Refused> {
    let input = at(ANN, name, json!({ "DeviceId": device }));
    world.call::<SubscribeToDataset>(Who::Identity(ANN), input).await.map(drop)
}

async fn write(world: &World, device: Option<&str>, key: &str) {
    let token = world.token(ANN, "notes").await;
    let mut input = json!({ "SyncSessionToken": token, "RecordPatches": [put(key, "v", 0)] });
    if let Some(device) = device {
        input["DeviceId"] = json!(device);
    }
    world.call::<UpdateRecords>(Who::Identity(ANN), at(ANN, "notes", input)).await.unwrap();
}

async fn deliver(world: &World, later: i64) {
    while world.sync.deliver(&world.cx_at(Who::Developer, later)).await.unwrap() {}
}

/// The devices that a webhook heard of.
fn notified(web: &Web) -> BTreeSet<String> {
    let signer = Signer::new(&Secret::new("a secret of the webhook".to_owned()));
    let each = web.sent().into_iter().map(|request| {
        let signature = request.headers()[SIGNATURE_HEADER].to_str().unwrap();
        let now = Timestamp::from_secs(NOW);
        assert!(signer.verify(signature, request.body(), now, Duration::from_secs(5)));
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        assert_eq!(body["payload"]["source"], "cognito-sync");
        body["deviceId"].as_str().unwrap().to_owned()
    });
    each.collect()
}

fn webhook() -> Destinations {
    let signer = Signer::new(&Secret::new("a secret of the webhook".to_owned()));
    let url = "https://hooks.example.com/push".parse().unwrap();
    Destinations { webhook: Some((url, signer)), ..Destinations::default() }
}

#[tokio::test]
async fn sy_025_sy_026_devices_need_push_and_an_identity() {
    let (world, _web) = with(webhook()).await;
    assert_eq!(register(&world, "t").await.unwrap_err().0, "InvalidConfigurationException");
    configure(&world, push()).await.unwrap();
    let device = register(&world, "t").await.unwrap();
    assert_eq!(register(&world, "t").await.unwrap(), device, "the same token is the same device");
    let before = world.everything().await;
    for token in [String::new(), "t".repeat(4_097)] {
        assert_eq!(register(&world, &token).await.unwrap_err().0, "InvalidParameterException");
    }
    let input = json!({
        "IdentityPoolId": POOL, "IdentityId": ANN, "Platform": "GCM", "Token": "t",
    });
    let refused = world.call::<RegisterDevice>(Who::Developer, input).await.unwrap_err();
    assert_eq!(refused.0, "NotAuthorizedException");
    let refused = subscribe(&world, "unknown", "notes").await.unwrap_err();
    assert_eq!(refused.0, "ResourceNotFoundException");
    let input = at(ANN, "notes", json!({ "DeviceId": device }));
    let refused = world.call::<SubscribeToDataset>(Who::Developer, input.clone()).await;
    assert_eq!(refused.unwrap_err().0, "NotAuthorizedException");
    let refused = world.call::<UnsubscribeFromDataset>(Who::Developer, input).await;
    assert_eq!(refused.unwrap_err().0, "NotAuthorizedException");
    assert_eq!(world.everything().await, before);
    let (bare, _web) = with(Destinations::default()).await;
    configure(&bare, push()).await.unwrap();
    assert_eq!(register(&bare, "t").await.unwrap_err().0, "InvalidConfigurationException");
}

#[tokio::test]
async fn sy_026_sy_027_subscribers_hear_of_a_change_and_the_writer_does_not() {
    let (world, web) = with(webhook()).await;
    configure(&world, push()).await.unwrap();
    let (phone, tablet) =
        (register(&world, "phone").await.unwrap(), register(&world, "tablet").await.unwrap());
    for device in [&phone, &tablet, &phone] {
        subscribe(&world, device, "notes").await.unwrap();
    }
    web.sent();
    write(&world, Some(&phone), "a").await;
    deliver(&world, 0).await;
    assert_eq!(notified(&web), BTreeSet::from([tablet.clone()]));
    write(&world, None, "b").await;
    deliver(&world, 0).await;
    assert_eq!(notified(&web), BTreeSet::from([phone.clone(), tablet.clone()]));
    let input = at(ANN, "notes", json!({ "DeviceId": tablet }));
    for _ in 0..2 {
        let who = Who::Identity(ANN);
        world.call::<UnsubscribeFromDataset>(who, input.clone()).await.unwrap();
    }
    world.update(ANN, "other", json!([put("a", "1", 0)])).await.unwrap();
    let input = at(ANN, "notes", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap();
    deliver(&world, 0).await;
    assert_eq!(notified(&web), BTreeSet::from([phone]));
    assert!(!world.everything().await.iter().any(|item| &*item.key.pk == "sy-work"));
}

#[tokio::test]
async fn sy_027_sns_gets_a_silent_payload_for_every_platform() {
    let to = Destinations { sns: Some(endpoint("sns")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, push()).await.unwrap();
    let device = register(&world, "phone").await.unwrap();
    subscribe(&world, &device, "notes").await.unwrap();
    write(&world, None, "a").await;
    deliver(&world, 0).await;
    let sent = web.sent();
    let body = |at: usize| String::from_utf8(sent[at].body().to_vec()).unwrap();
    assert!(body(0).contains("Action=CreatePlatformEndpoint") && body(0).contains("Token=phone"));
    assert!(sent[1].headers()["authorization"].to_str().unwrap().contains("/us-east-1/sns/"));
    let form = body(1);
    assert!(form.contains("TargetArn=arn%3Aaws%3Asns%3Aus-east-1%3A1%3Aendpoint%2FGCM%2Fapp%2F1"));
    let message = form.split_once("&Message=").unwrap().1;
    let message = percent(message);
    let message: Value = serde_json::from_str(&message).unwrap();
    let silent: Value = serde_json::from_str(message["APNS"].as_str().unwrap()).unwrap();
    assert_eq!(silent["aps"], json!({ "content-available": 1 }));
    let wanted = json!({
        "source": "cognito-sync", "identityPoolId": POOL, "identityId": ANN,
        "datasetName": "notes", "syncCount": 1,
    });
    assert_eq!(silent["data"], wanted);
    assert_eq!(message["default"], wanted.to_string());
    // An endpoint that was disabled takes its device with it.
    web.answers(400, "<Error><Code>EndpointDisabled</Code></Error>");
    write(&world, None, "b").await;
    deliver(&world, 0).await;
    assert_eq!(web.sent().len(), 1);
    write(&world, None, "c").await;
    deliver(&world, 0).await;
    assert!(web.sent().is_empty());
}

fn percent(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let hex = [bytes.next().unwrap(), bytes.next().unwrap()];
            out.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn browsers_get_encrypted_and_signed_messages() {
    let der = jose::generate_ec_pkcs8(jose::Alg::Es256).unwrap();
    let vapid = Arc::new(Vapid::new(&der, "mailto:ops@example.com").unwrap());
    let to = Destinations { vapid: Some(vapid.clone()), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, push()).await.unwrap();
    // The browser of RFC 8291, Appendix A.
    let subscription = json!({
        "endpoint": "https://push.example.net/v2/abc",
        "keys": {
            "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth": "BTBZMqHH6r4Tts7J_aSIgg",
        },
    });
    let device = register(&world, &subscription.to_string()).await.unwrap();
    subscribe(&world, &device, "notes").await.unwrap();
    write(&world, None, "a").await;
    deliver(&world, 0).await;
    let request = web.sent().remove(0);
    assert_eq!(request.uri(), "https://push.example.net/v2/abc");
    assert_eq!(request.headers()["content-encoding"], "aes128gcm");
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let (token, key) = authorization.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
    assert_eq!(key, vapid.public());
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["aud"], "https://push.example.net");
    assert_eq!(claims["sub"], "mailto:ops@example.com");
    // A browser that is gone is forgotten.
    web.answers(410, "");
    write(&world, None, "b").await;
    deliver(&world, 0).await;
    assert_eq!(web.sent().len(), 1);
    write(&world, None, "c").await;
    deliver(&world, 0).await;
    assert!(web.sent().is_empty());
}

#[tokio::test]
async fn sy_028_the_configuration_of_a_pool() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, _web) = with(to).await;
    let get = || async {
        let input = json!({ "IdentityPoolId": POOL });
        let answer = world.call::<GetIdentityPoolConfiguration>(Who::Developer, input).await;
        serde_json::to_value(answer.unwrap()).unwrap()
    };
    assert_eq!(get().await, json!({ "IdentityPoolId": POOL }));
    configure(&world, push()).await.unwrap();
    configure(&world, streams()).await.unwrap();
    let mut both = json!({ "IdentityPoolId": POOL });
    for part in [push(), streams()] {
        both.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
    }
    assert_eq!(get().await, both, "what is not named stays");
    configure(&world, json!({ "PushSync": { "ApplicationArns": [] } })).await.unwrap();
    assert_eq!(get().await.get("PushSync"), None);
    for bad in [
        json!({ "CognitoStreams": { "StreamingStatus": "ENABLED" } }),
        json!({ "PushSync": { "ApplicationArns": ["no arn"] } }),
        json!({ "PushSync": { "RoleArn": "no arn" } }),
    ] {
        assert_eq!(configure(&world, bad).await.unwrap_err().0, "InvalidParameterException");
    }
    let (bare, _web) = with(Destinations::default()).await;
    assert_eq!(configure(&bare, streams()).await.unwrap_err().0, "InvalidParameterException");
    for who in [Who::Identity(ANN)] {
        let input = json!({ "IdentityPoolId": POOL });
        let refused = world.call::<SetIdentityPoolConfiguration>(who, input).await.unwrap_err();
        assert_eq!(refused, not_theirs());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sy_028_of_parallel_changes_of_a_configuration_the_late_ones_are_told() {
    let (world, _web) = with(webhook()).await;
    configure(&world, push()).await.unwrap();
    let world = Arc::new(world);
    let mut told = 0;
    for _ in 0..40 {
        let calls = (0..8).map(|_| {
            let world = Arc::clone(&world);
            tokio::spawn(async move { configure(&world, push()).await })
        });
        for outcome in futures_util::future::join_all(calls).await {
            if let Err(refused) = outcome.unwrap() {
                assert_eq!(refused.0, "ConcurrentModificationException");
                told += 1;
            }
        }
    }
    assert!(told > 0, "no two changes met");
}

#[tokio::test]
async fn sy_029_each_change_is_a_record_of_the_stream() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, streams()).await.unwrap();
    let patch = json!({
        "Op": "replace", "Key": "a", "Value": "1", "SyncCount": 0,
        "DeviceLastModifiedDate": 1_500_000_000.5,
    });
    world.update(ANN, "notes", json!([patch])).await.unwrap();
    world.update(ANN, "notes", json!([remove("a", 1)])).await.unwrap();
    let input = at(ANN, "notes", json!({}));
    world.call::<DeleteDataset>(Who::Identity(ANN), input).await.unwrap();
    deliver(&world, 0).await;
    let mut events = web.streamed();
    events.sort_by_key(|event| event["syncCount"].as_i64());
    let now = NOW * 1_000;
    let wanted = json!({
        "identityPoolId": POOL, "identityId": ANN, "dataSetName": "notes", "operation": "replace",
        "kinesisSyncRecords": [{
            "key": "a", "value": "1", "syncCount": 1, "lastModifiedDate": now,
            "deviceLastModifiedDate": 1_500_000_000_500_i64, "op": "replace",
        }],
        "lastModifiedDate": now, "kinesisSyncRecordsURL": null, "payloadType": "Inline",
        "syncCount": 1,
    });
    assert_eq!(events[0], wanted);
    assert_eq!(events[1]["kinesisSyncRecords"][0]["op"], "remove");
    assert_eq!(events[2]["operation"], "remove");
    assert_eq!(events.len(), 3);
}

#[tokio::test]
async fn sy_030_what_is_too_large_for_a_record_is_told_where_it_is() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, streams()).await.unwrap();
    let half = "v".repeat(520_000);
    world.update(ANN, "two", json!([put("a", &half, 0), put("b", &half, 0)])).await.unwrap();
    deliver(&world, 0).await;
    let events = web.streamed();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["kinesisSyncRecords"].as_array().unwrap().len(), 2);
    let huge = "\u{1}".repeat(200_000);
    world.update(ANN, "one", json!([put("a", &huge, 0), put("b", "small", 0)])).await.unwrap();
    deliver(&world, 0).await;
    let events = web.streamed();
    assert_eq!(events[0]["kinesisSyncRecords"][0]["key"], "b");
    assert_eq!(
        (&events[1]["payloadType"], &events[1]["kinesisSyncRecords"]),
        (&json!("Url"), &json!(null))
    );
    let url = events[1]["kinesisSyncRecordsURL"].as_str().unwrap();
    assert!(url.starts_with("https://id.example.com/identitypools/us-east-1%3A"), "{url}");
    assert!(url.ends_with("/datasets/one/records?lastSyncCount=0"), "{url}");
}

#[tokio::test]
async fn a_destination_that_is_down_fails_no_write_and_is_tried_again() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, streams()).await.unwrap();
    for (down, later) in [(0, 0), (503, 1), (429, 4)] {
        web.answers(down, "");
        if later == 0 {
            write(&world, None, "a").await;
        }
        deliver(&world, later).await;
        assert_eq!(web.sent().len(), 1, "{down}");
        // Not before its time.
        deliver(&world, later).await;
        assert!(web.sent().is_empty());
    }
    web.answers(200, "{}");
    deliver(&world, 10).await;
    assert_eq!(web.streamed().len(), 1);
    deliver(&world, 100_000).await;
    assert!(web.sent().is_empty());
}

#[tokio::test]
async fn a_node_that_stops_in_the_middle_leaves_its_work_to_others() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, streams()).await.unwrap();
    write(&world, None, "a").await;
    // Delivered, but the store does not take that down.
    let calls = [store::Fault::None; 4];
    world.store.next(calls.into_iter().chain([store::Fault::Unavailable; 20]));
    let failed = world.sync.deliver(&world.cx(Who::Developer)).await.is_err();
    world.store.always(store::Fault::None);
    assert!(failed);
    web.sent();
    deliver(&world, 299).await;
    assert!(web.sent().is_empty());
    deliver(&world, 301).await;
    assert_eq!(web.streamed().len(), 1, "at least once");
}

#[tokio::test]
async fn sy_031_a_stream_that_is_gone_turns_streaming_off() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    configure(&world, streams()).await.unwrap();
    web.answers(400, r#"{"__type":"ResourceNotFoundException"}"#);
    write(&world, None, "a").await;
    deliver(&world, 0).await;
    let input = json!({ "IdentityPoolId": POOL });
    let answer = world.call::<GetIdentityPoolConfiguration>(Who::Developer, input).await.unwrap();
    let status = answer.cognito_streams.unwrap().streaming_status.unwrap();
    assert_eq!(status.as_str(), "DISABLED");
    web.sent();
    write(&world, None, "b").await;
    deliver(&world, 0).await;
    assert!(web.sent().is_empty());
}

async fn details(world: &World) -> (String, Option<String>) {
    let input = json!({ "IdentityPoolId": POOL });
    let answer = world.call::<GetBulkPublishDetails>(Who::Developer, input).await.unwrap();
    (answer.bulk_publish_status.unwrap().to_string(), answer.failure_message)
}

#[tokio::test]
async fn sy_032_all_datasets_are_published_once_a_day_and_one_run_at_a_time() {
    let to = Destinations { kinesis: Some(endpoint("kinesis")), ..Destinations::default() };
    let (world, web) = with(to).await;
    for (who, name) in [(ANN, "a"), (ANN, "b"), (BOB, "a")] {
        world.update(who, name, json!([put("k", "v", 0)])).await.unwrap();
    }
    let start = |later: i64| {
        let cx = world.cx_at(Who::Developer, later);
        let world = &world;
        async move {
            let input = json!({ "IdentityPoolId": POOL });
            world.call_in::<BulkPublish>(&cx, input).await.map(drop)
        }
    };
    assert_eq!(details(&world).await.0, "NOT_STARTED");
    assert_eq!(start(0).await.unwrap_err().0, "InvalidParameterException");
    configure(&world, streams()).await.unwrap();
    start(0).await.unwrap();
    assert_eq!(start(0).await.unwrap_err().0, "DuplicateRequestException");
    // Busy at first: it goes on later, where it was.
    web.answers(400, r#"{"__type":"ProvisionedThroughputExceededException"}"#);
    let run = |later: i64| {
        let cx = world.cx_at(Who::Developer, later);
        let world = &world;
        async move { while world.sync.publish_in_bulk(&cx).await.unwrap() {} }
    };
    run(0).await;
    assert_eq!(details(&world).await.0, "IN_PROGRESS");
    web.sent();
    web.answers(200, "{}");
    run(5).await;
    assert!(web.sent().is_empty());
    run(11).await;
    assert_eq!(details(&world).await, ("SUCCEEDED".to_owned(), None));
    let events = web.streamed();
    let names: BTreeSet<_> =
        events.iter().map(|it| (it["identityId"].as_str(), it["dataSetName"].as_str())).collect();
    let wanted = [(Some(ANN), Some("a")), (Some(ANN), Some("b")), (Some(BOB), Some("a"))];
    assert_eq!(names, BTreeSet::from(wanted));
    assert_eq!(start(3_600).await.unwrap_err().0, "AlreadyStreamedException");
    start(25 * 3_600).await.unwrap();
    web.answers(400, r#"{"__type":"AccessDeniedException"}"#);
    run(25 * 3_600).await;
    let (status, why) = details(&world).await;
    assert_eq!(status, "FAILED");
    assert!(why.is_some());
}
