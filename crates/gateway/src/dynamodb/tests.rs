//! The DynamoDB door: what requests touch, and whole requests against a backend that checks our
//! signature.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http_body_util::Full;
use serde_json::json;

use super::*;
use crate::testing::{Backend, Rules, Seen, cx, gateway, ok, sign, text};

/// A backend with one table `notes`, keys `id` and `at`, and one index `by-tag` on `tag`.
fn answer(seen: &Seen) -> Response<Body> {
    let target = seen.headers["x-amz-target"].to_str().unwrap();
    if !target.ends_with("DescribeTable") {
        let mut response = ok("{\"ok\":true}");
        response.headers_mut().insert("x-amz-crc32", HeaderValue::from_static("123"));
        return response;
    }
    let body: Value = serde_json::from_slice(seen.body.as_ref().unwrap()).unwrap();
    if body["TableName"] != "notes" {
        let kind = "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException";
        let mut response = ok(&json!({ "__type": kind }).to_string());
        *response.status_mut() = StatusCode::BAD_REQUEST;
        return response;
    }
    let key = |hash: &str, range: &str| json!([{"AttributeName": hash, "KeyType": "HASH"}, {"AttributeName": range, "KeyType": "RANGE"}]);
    let index = json!([{"IndexName": "by-tag", "KeySchema": key("tag", "at")}]);
    let table = json!({"KeySchema": key("id", "at"), "GlobalSecondaryIndexes": index});
    ok(&json!({ "Table": table }).to_string())
}

fn call(operation: &str, body: &str) -> Request<Full<Bytes>> {
    let request = Request::post("http://gw.test/")
        .header("x-amz-target", format!("{TARGET}{operation}"))
        .header("content-type", "application/x-amz-json-1.0")
        .body(Full::new(Bytes::from(body.to_owned())))
        .unwrap();
    sign(request, "dynamodb", sigv4::Payload::of(body.as_bytes())).0
}

/// What IAM is asked for a request: action, resource and the keys in one line each.
async fn asked(operation: &str, body: Value) -> Result<Vec<String>, String> {
    let (_, url) = Backend::start(true, answer).await;
    let rules = Rules::all();
    let gateway = gateway(rules.clone(), url);
    let (status, text) =
        text(gateway.dynamodb(cx(), call(operation, &body.to_string())).await).await;
    if status != 200 {
        return Err(text);
    }
    let asked = rules.asked.lock().unwrap();
    let line = |(action, resource, keys): &crate::testing::Asked| {
        let prefix = "arn:aws:dynamodb:us-east-1:000000000000:table/";
        let keys: Vec<String> = keys
            .iter()
            .map(|(key, values)| {
                let key = key.strip_prefix("dynamodb:").unwrap();
                let mut values = values.clone();
                values.sort_unstable();
                format!("{key}={}", values.join(","))
            })
            .collect();
        let action = action.strip_prefix("dynamodb:").unwrap();
        format!("{action} {} {}", resource.strip_prefix(prefix).unwrap(), keys.join(" "))
    };
    Ok(asked.iter().map(line).collect())
}

#[tokio::test]
async fn reads_are_asked_by_key_attributes_and_select() {
    let get = json!({"TableName": "notes", "Key": {"id": {"S": "me"}, "at": {"N": "1"}}});
    assert_eq!(
        asked("GetItem", get.clone()).await.unwrap(),
        ["GetItem notes Attributes=at,id Select=ALL_ATTRIBUTES LeadingKeys=me"]
    );
    let mut some = get;
    some["ProjectionExpression"] = json!("#t, body.x[0]");
    some["ExpressionAttributeNames"] = json!({"#t": "title"});
    some["TableName"] = json!("arn:aws:dynamodb:us-east-1:000000000000:table/notes");
    assert_eq!(
        asked("GetItem", some).await.unwrap(),
        ["GetItem notes Attributes=at,body,id,title Select=SPECIFIC_ATTRIBUTES LeadingKeys=me"]
    );
    let query = json!({
        "TableName": "notes", "IndexName": "by-tag",
        "KeyConditionExpression": "(#t = :t) AND #a > :a",
        "FilterExpression": "size(body) > :n",
        "ExpressionAttributeNames": {"#t": "tag", "#a": "at"},
        "ExpressionAttributeValues": {":t": {"S": "x"}, ":a": {"N": "0"}, ":n": {"N": "9"}},
    });
    assert_eq!(
        asked("Query", query).await.unwrap(),
        ["Query notes/index/by-tag Attributes=at,body,tag Select=ALL_PROJECTED_ATTRIBUTES \
          LeadingKeys=x"]
    );
    let legacy = json!({
        "TableName": "notes", "Select": "COUNT",
        "KeyConditions": {"id": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "me"}]}},
        "ExclusiveStartKey": {"id": {"S": "you"}, "at": {"N": "1"}},
    });
    assert_eq!(
        asked("Query", legacy).await.unwrap(),
        ["Query notes Attributes=id Select=COUNT LeadingKeys=me,you"]
    );
    assert_eq!(
        asked("Scan", json!({"TableName": "notes", "AttributesToGet": ["a"]})).await.unwrap(),
        ["Scan notes Attributes=a Select=SPECIFIC_ATTRIBUTES"]
    );
}

#[tokio::test]
async fn writes_batches_and_transactions_are_asked_one_by_one() {
    let key = json!({"id": {"S": "me"}, "at": {"N": "1"}});
    let item = json!({"id": {"S": "you"}, "at": {"N": "1"}, "x": {"S": ""}});
    let update = json!({
        "TableName": "notes", "Key": key, "UpdateExpression": "SET #x = y + :o REMOVE z",
        "ConditionExpression": "attribute_exists(w)", "ReturnValues": "UPDATED_NEW",
        "ExpressionAttributeNames": {"#x": "x"}, "ExpressionAttributeValues": {":o": {"N": "1"}},
    });
    assert_eq!(
        asked("UpdateItem", update).await.unwrap(),
        ["UpdateItem notes Attributes=at,id,w,x,y,z ReturnValues=UPDATED_NEW LeadingKeys=me"]
    );
    let put = json!({"TableName": "notes", "Item": item, "ReturnValuesOnConditionCheckFailure": "ALL_OLD"});
    assert_eq!(
        asked("PutItem", put).await.unwrap(),
        ["PutItem notes Attributes=at,id,x ReturnValues=ALL_OLD LeadingKeys=you"]
    );
    let batch = json!({"RequestItems": {"notes": [
        {"PutRequest": {"Item": item}}, {"DeleteRequest": {"Key": key}}]}});
    assert_eq!(
        asked("BatchWriteItem", batch).await.unwrap(),
        ["BatchWriteItem notes Attributes=at,id,x LeadingKeys=me,you"]
    );
    let gets = json!({"RequestItems": {"notes": {"Keys": [key]}}});
    assert_eq!(
        asked("BatchGetItem", gets).await.unwrap(),
        ["BatchGetItem notes Attributes=at,id Select=ALL_ATTRIBUTES LeadingKeys=me"]
    );
    let transact = json!({"TransactItems": [
        {"Put": {"TableName": "notes", "Item": item}},
        {"ConditionCheck": {"TableName": "notes", "Key": key, "ConditionExpression": "a = :v",
                            "ExpressionAttributeValues": {":v": {"S": "s"}}}},
        {"Delete": {"TableName": "notes", "Key": key}},
    ]});
    let end = "EnclosingOperation=TransactWriteItems LeadingKeys";
    assert_eq!(
        asked("TransactWriteItems", transact).await.unwrap(),
        [
            format!("PutItem notes Attributes=at,id,x ReturnValues=NONE {end}=you"),
            format!("ConditionCheckItem notes Attributes=a,at,id {end}=me"),
            format!("DeleteItem notes Attributes=at,id ReturnValues=NONE {end}=me"),
        ]
    );
    assert_eq!(asked("ListTables", json!({})).await.unwrap(), ["ListTables * "]);
    assert_eq!(
        asked("CreateTable", json!({"TableName": "new", "Tags": []})).await.unwrap(),
        ["CreateTable new ", "TagResource new "]
    );
}

#[tokio::test]
async fn what_cannot_be_told_safely_is_refused() {
    let key = json!({"id": {"S": "me"}, "at": {"N": "1"}});
    for (operation, body, code) in [
        ("ExecuteStatement", json!({"Statement": "x"}), "UnknownOperationException"),
        ("BatchExecuteStatement", json!({}), "UnknownOperationException"),
        ("ExecuteTransaction", json!({}), "UnknownOperationException"),
        ("UpdateTimeToLive", json!({"TableName": "notes"}), "UnknownOperationException"),
        ("GetItem", json!({"TableName": "notes", "Key": key, "Foo": 1}), "ValidationException"),
        (
            "GetItem",
            json!({"TableName": "notes", "Key": {"id": {"S": "me"}}}),
            "ValidationException",
        ),
        (
            "GetItem",
            json!({"TableName": "notes", "Key": {"at": {"S": "me"}}}),
            "ValidationException",
        ),
        ("GetItem", json!({"TableName": "../x", "Key": key}), "ValidationException"),
        ("GetItem", json!({"TableName": "notes/index/a", "Key": key}), "ValidationException"),
        ("GetItem", json!({"TableName": 1, "Key": key}), "SerializationException"),
        ("GetItem", json!({"Key": key}), "ValidationException"),
        ("GetItem", json!({"TableName": "absent", "Key": key}), "ResourceNotFoundException"),
        (
            "GetItem",
            json!({"TableName": "arn:aws:dynamodb:us-east-1:999999999999:table/notes", "Key": key}),
            "AccessDeniedException",
        ),
        ("Query", json!({"TableName": "notes"}), "ValidationException"),
        (
            "Query",
            json!({"TableName": "notes", "KeyConditionExpression": "id = :a OR id = :b"}),
            "ValidationException",
        ),
        (
            "Query",
            json!({"TableName": "notes", "KeyConditionExpression": "id = :a"}),
            "ValidationException",
        ),
        (
            "Query",
            json!({"TableName": "notes", "IndexName": "nope", "KeyConditionExpression": "id = :a"}),
            "ValidationException",
        ),
        ("BatchGetItem", json!({"RequestItems": {}}), "ValidationException"),
        (
            "TransactWriteItems",
            json!({"TransactItems": [{"Get": {"TableName": "notes"}}]}),
            "ValidationException",
        ),
        (
            "PutItem",
            json!({"TableName": "notes", "Item": {"at": {"N": "1"}}}),
            "ValidationException",
        ),
        ("CreateTable", json!({"TableName": "new", "ResourcePolicy": "{}"}), "ValidationException"),
    ] {
        let error = asked(operation, body.clone()).await.unwrap_err();
        assert!(error.contains(&format!("#{code}\"")), "{operation} {body}: {error}");
    }
}

#[tokio::test]
async fn leading_keys_decide_and_the_verified_bytes_go_on() {
    let (backend, url) = Backend::start(true, answer).await;
    let rules = Rules::new(|_, _, context| {
        context.get("dynamodb:LeadingKeys").is_some_and(|keys| keys.iter().all(|key| key == "me"))
    });
    let gateway = gateway(rules, url);
    let own = r#"{ "TableName":"notes","Key":{"id":{"S":"me"},"at":{"N":"1.0"}} }"#;
    let response = gateway.dynamodb(cx(), call("GetItem", own)).await;
    assert_eq!(response.headers()["x-amz-crc32"], "123");
    assert!(response.headers().contains_key("x-amzn-requestid"));
    assert_eq!(response.status(), 200);
    assert_eq!(backend.last().body.unwrap(), own.as_bytes());
    let other = own.replace("\"me\"", "\"you\"");
    let (status, text_) = text(gateway.dynamodb(cx(), call("GetItem", &other)).await).await;
    assert!(status == 400 && text_.contains("com.amazon.coral.service#AccessDeniedException"));
    let batch = r#"{"RequestItems":{"notes":{"Keys":[{"id":{"S":"me"},"at":{"N":"1"}},{"id":{"S":"you"},"at":{"N":"1"}}]}}}"#;
    assert_eq!(gateway.dynamodb(cx(), call("BatchGetItem", batch)).await.status(), 400);
    let twice = r#"{"TableName":"notes","Key":{"id":{"S":"me"},"id":{"S":"you"},"at":{"N":"1"}}}"#;
    let (_, text_) = text(gateway.dynamodb(cx(), call("GetItem", twice)).await).await;
    assert!(text_.contains("SerializationException"), "{text_}");
    // One DescribeTable and one GetItem: the schema is kept.
    assert_eq!(backend.seen.lock().unwrap().len(), 2);
}

#[test]
fn bodies_are_as_large_as_their_operation_needs_and_no_larger() {
    let limit = |name: &str| {
        let target = HeaderValue::try_from(format!("DynamoDB_20120810.{name}")).unwrap();
        let headers =
            http::HeaderMap::from_iter([(http::HeaderName::from_static("x-amz-target"), target)]);
        identify(&headers).unwrap().max_body()
    };
    assert_eq!(limit("PutItem"), 1 << 20);
    assert_eq!(limit("BatchWriteItem"), MAX_BODY);
}

#[tokio::test]
async fn sec_166_bodies_together_take_no_more_memory_than_they_may() {
    let (_, url) = Backend::start(true, answer).await;
    let memory = base::Budget::new(64 << 10);
    let config = crate::GatewayConfig {
        dynamodb: Some(crate::testing::config(url)),
        memory: Arc::clone(&memory),
        ..Default::default()
    };
    let gateway = crate::Gateway::new(Rules::all(), config).unwrap();
    let scan = || call("Scan", r#"{"TableName":"notes"}"#);
    let small = || async { gateway.dynamodb(cx(), scan()).await.status() };
    assert_eq!(small().await, 200, "a body counts as long as it says, not as long as it may be");
    // One that does not say counts as long as it may be.
    let endless = scan().map(|_| {
        let none =
            futures_util::stream::pending::<Result<http_body::Frame<Bytes>, crate::BoxError>>();
        http_body_util::StreamBody::new(none)
    });
    assert_eq!(gateway.dynamodb(cx(), endless).await.status(), 503);
    let held = memory.hold(64 << 10).unwrap();
    assert_eq!(small().await, 503);
    drop(held);
    assert_eq!(small().await, 200);
    assert!(memory.hold(64 << 10).is_some(), "all was given back");
}

#[tokio::test]
async fn sec_157_signatures_bind_the_body() {
    let (backend, url) = Backend::start(true, answer).await;
    let gateway = gateway(Rules::all(), url);
    let body = r#"{"TableName":"notes"}"#;
    let request =
        call("Scan", body).map(|_| Full::new(Bytes::from(body.replace("notes", "other"))));
    let (status, answer) = text(gateway.dynamodb(cx(), request).await).await;
    assert!(status == 400 && answer.contains("InvalidSignatureException"), "{answer}");
    let unsigned = Request::post("http://gw.test/").body(Full::new(Bytes::new())).unwrap();
    let (status, answer) = text(gateway.dynamodb(cx(), unsigned).await).await;
    assert!(status == 400 && answer.contains("MissingAuthenticationTokenException"), "{answer}");
    assert!(backend.seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn every_attribute_of_a_key_of_several_is_a_leading_key() {
    let (_, url) = Backend::start(true, |seen| {
        if !seen.headers["x-amz-target"].to_str().unwrap().ends_with("DescribeTable") {
            return ok("{}");
        }
        let of = |kind: &str, name: &str| json!({"AttributeName": name, "KeyType": kind});
        let key =
            json!([of("HASH", "owner"), of("HASH", "team"), of("RANGE", "a"), of("RANGE", "b")]);
        let index = json!([{"IndexName": "teams", "KeySchema": key}]);
        let table = json!({"KeySchema": [of("HASH", "id")], "GlobalSecondaryIndexes": index});
        ok(&json!({ "Table": table }).to_string())
    })
    .await;
    let rules = Rules::new(|_, _, context| {
        let keys = context.get("dynamodb:LeadingKeys");
        keys.is_some_and(|keys| keys.iter().all(|key| matches!(key, "me" | "ours")))
    });
    let gateway = gateway(rules, url);
    let query = |condition: &str, owner: &str, team: &str| {
        json!({
            "TableName": "notes", "IndexName": "teams", "KeyConditionExpression": condition,
            "ExpressionAttributeValues": {":o": {"S": owner}, ":t": {"S": team}, ":a": {"S": "x"}},
        })
        .to_string()
    };
    let both = "owner = :o AND team = :t AND a > :a";
    for (body, code) in [
        (query(both, "me", "ours"), None),
        (query(both, "me", "theirs"), Some("AccessDeniedException")),
        (query(both, "you", "ours"), Some("AccessDeniedException")),
        (query("owner = :o", "me", ""), Some("ValidationException")),
        (query("owner = :o AND team > :t", "me", "ours"), Some("ValidationException")),
    ] {
        let (status, answer) = text(gateway.dynamodb(cx(), call("Query", &body)).await).await;
        assert_eq!(status == 200, code.is_none(), "{body}: {answer}");
        assert!(answer.contains(code.unwrap_or_default()), "{body}: {answer}");
    }
    let mut start: Value = serde_json::from_str(&query(both, "me", "ours")).unwrap();
    start["ExclusiveStartKey"] = json!({"owner": {"S": "me"}, "team": {"S": "theirs"}});
    let (_, answer) = text(gateway.dynamodb(cx(), call("Query", &start.to_string())).await).await;
    assert!(answer.contains("AccessDeniedException"), "{answer}");
    let legacy = |names: &[&str]| {
        let equal = json!({"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "ours"}]});
        let conditions: serde_json::Map<_, _> =
            names.iter().map(|name| ((*name).to_owned(), equal.clone())).collect();
        json!({"TableName": "notes", "IndexName": "teams", "KeyConditions": conditions}).to_string()
    };
    let whole = gateway.dynamodb(cx(), call("Query", &legacy(&["owner", "team"]))).await;
    assert_eq!(whole.status(), 200);
    let half = gateway.dynamodb(cx(), call("Query", &legacy(&["owner"]))).await;
    assert_eq!(half.status(), 400);
}

#[tokio::test]
async fn a_schema_that_no_longer_fits_is_fetched_again() {
    let described = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&described);
    let (_, url) = Backend::start(true, move |seen| {
        if !seen.headers["x-amz-target"].to_str().unwrap().ends_with("DescribeTable") {
            return ok("{}");
        }
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let name = if first { "old" } else { "new" };
        let schema = json!([{"AttributeName": name, "KeyType": "HASH"}]);
        ok(&json!({"Table": {"KeySchema": schema}}).to_string())
    })
    .await;
    let rules = Rules::all();
    let gateway = gateway(rules.clone(), url);
    for name in ["old", "new"] {
        let body = json!({"TableName": "notes", "Key": {name: {"S": name}}}).to_string();
        assert_eq!(gateway.dynamodb(cx(), call("GetItem", &body)).await.status(), 200);
    }
    assert_eq!(described.load(Ordering::SeqCst), 2);
    let asked = rules.asked.lock().unwrap();
    let expected = ("dynamodb:LeadingKeys".to_owned(), vec!["new".to_owned()]);
    assert!(asked.last().unwrap().2.contains(&expected));
}
