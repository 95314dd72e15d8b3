//! The function that sees updates (SY-033 to SY-037, sec_170, sec_176).

use std::sync::Mutex;

use async_trait::async_trait;
use couriers::{Trigger, TriggerError};
use serde_json::{Map, json};
use wire::cognito_sync::{GetCognitoEvents, SetCognitoEvents};

use super::*;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:111111111111:function:sync";

type Answer = Box<dyn Fn(Value) -> Result<Value, TriggerError> + Send + std::marker::Sync>;

/// A function that answers as it is told, and the events that it saw.
#[derive(Clone)]
struct Function(Arc<(Mutex<Answer>, Mutex<Vec<Value>>)>);

impl Function {
    fn new() -> Self {
        Self(Arc::new((Mutex::new(Box::new(Ok)), Mutex::default())))
    }

    fn answers(
        &self,
        answer: impl Fn(Value) -> Result<Value, TriggerError> + Send + std::marker::Sync + 'static,
    ) {
        *self.0.0.lock().unwrap() = Box::new(answer);
    }

    fn seen(&self) -> Vec<Value> {
        std::mem::take(&mut *self.0.1.lock().unwrap())
    }
}

#[async_trait]
impl Trigger for Function {
    async fn invoke(
        &self,
        function: &str,
        event: &Value,
    ) -> Result<Map<String, Value>, TriggerError> {
        assert_eq!(function, FUNCTION);
        self.0.1.lock().unwrap().push(event.clone());
        let answer = (self.0.0.lock().unwrap())(event.clone())?;
        Ok(answer.as_object().unwrap().clone())
    }

    async fn notify(&self, _function: &str, _event: &Value) -> Result<(), TriggerError> {
        Err(TriggerError::NoEndpoint)
    }
}

async fn set(world: &World, function: &str) -> Result<wire::Empty, Refused> {
    let input = json!({ "IdentityPoolId": POOL, "Events": { "SyncTrigger": function } });
    world.call::<SetCognitoEvents>(Who::Developer, input).await
}

async fn with_function() -> (World, Function) {
    let function = Function::new();
    let world = World::with(|sync| sync.with_trigger(Arc::new(function.clone()))).await;
    set(&world, FUNCTION).await.unwrap();
    (world, function)
}

#[tokio::test]
async fn sy_033_sy_039_events_are_set_and_removed_by_developers() {
    let world = World::new().await;
    let events = || async {
        let input = json!({ "IdentityPoolId": POOL });
        world.call::<GetCognitoEvents>(Who::Developer, input).await.unwrap().events.unwrap()
    };
    assert!(events().await.is_empty());
    set(&world, FUNCTION).await.unwrap();
    assert_eq!(events().await.get("SyncTrigger").map(String::as_str), Some(FUNCTION));
    for bad in [json!({ "Other": FUNCTION }), json!({ "SyncTrigger": "no arn" })] {
        let input = json!({ "IdentityPoolId": POOL, "Events": bad });
        let refused = world.call::<SetCognitoEvents>(Who::Developer, input).await.unwrap_err();
        assert_eq!(refused.0, "InvalidParameterException");
    }
    set(&world, "").await.unwrap();
    assert!(events().await.is_empty());
    let input = json!({ "IdentityPoolId": POOL, "Events": {} });
    let refused = world.call::<SetCognitoEvents>(Who::Identity(ANN), input).await.unwrap_err();
    assert_eq!(refused, not_theirs());
}

#[tokio::test]
async fn sy_034_the_function_sees_all_records() {
    let (world, function) = with_function().await;
    world.update(ANN, "notes", json!([put("a", "1", 0), put("b", "2", 0)])).await.unwrap();
    function.seen();
    world.update(ANN, "notes", json!([put("a", "3", 1), remove("b", 1)])).await.unwrap();
    world.update(ANN, "notes", json!([put("c", "4", 0)])).await.unwrap();
    let seen = function.seen();
    let frame = json!({
        "version": 2, "eventType": "SyncTrigger", "region": "us-east-1", "identityPoolId": POOL,
        "identityId": ANN, "datasetName": "notes", "datasetRecords": {
            "a": { "oldValue": "1", "newValue": "3", "op": "replace" },
            "b": { "oldValue": "2", "newValue": null, "op": "remove" },
        },
    });
    assert_eq!(seen[0], frame);
    let second = json!({
        "a": { "oldValue": "3", "newValue": "3", "op": "replace" },
        "c": { "oldValue": null, "newValue": "4", "op": "replace" },
    });
    assert_eq!(seen[1]["datasetRecords"], second);
}

#[tokio::test]
async fn sy_035_the_function_changes_removes_adds_and_leaves() {
    let (world, function) = with_function().await;
    world.update(ANN, "notes", json!([put("old", "1", 0), put("stay", "1", 0)])).await.unwrap();
    function.answers(|mut event| {
        event["datasetRecords"] = json!({
            "changed": { "oldValue": null, "newValue": "by the function", "op": "replace" },
            "nulled": { "newValue": null },
            "removed": { "newValue": "x", "op": "remove" },
            "old": { "newValue": null, "op": "replace" },
            "added": { "newValue": "new", "op": "replace" },
        });
        Ok(event)
    });
    let patches = json!([
        put("changed", "sent", 0),
        put("nulled", "sent", 0),
        put("removed", "sent", 0),
        put("left", "sent", 0),
    ]);
    let done = world.update(ANN, "notes", patches).await.unwrap();
    let wanted = [
        entry("added", Some("new"), 2),
        entry("changed", Some("by the function"), 2),
        entry("left", Some("sent"), 2),
        entry("nulled", None, 2),
        entry("old", None, 2),
        entry("removed", None, 2),
    ];
    assert_eq!(contents(done.records), wanted);
    assert_eq!(contents(world.list(ANN, "notes", 1).await.records), wanted);
    assert_eq!(world.list(ANN, "notes", 0).await.count, Some(7));
}

#[tokio::test]
async fn sec_176_an_answer_about_something_else_refuses_the_update() {
    let (world, function) = with_function().await;
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    let before = world.everything().await;
    for change in [
        json!({ "identityId": BOB }),
        json!({ "datasetName": "other" }),
        json!({ "identityPoolId": OTHER_POOL }),
        json!({ "version": 3 }),
        json!({ "eventType": "Other" }),
        json!({ "region": null }),
        json!({ "datasetRecords": null }),
        json!({ "datasetRecords": [] }),
        json!({ "datasetRecords": { "a": "text" } }),
        json!({ "datasetRecords": { "a": { "newValue": 7 } } }),
        json!({ "datasetRecords": { "a": { "newValue": "x", "op": "append" } } }),
        json!({ "datasetRecords": { "": { "newValue": "x" } } }),
        json!({ "datasetRecords": { "a": { "newValue": "v".repeat(1_048_576) } } }),
    ] {
        let members = change.as_object().unwrap().clone();
        function.answers(move |mut event| {
            event.as_object_mut().unwrap().extend(members.clone());
            Ok(event)
        });
        let refused = world.update(ANN, "notes", json!([put("a", "2", 1)])).await.unwrap_err();
        assert_eq!(refused.0, "InvalidLambdaFunctionOutputException", "{change}");
        assert_eq!(world.everything().await, before);
    }
    // Within the limits as ever, whatever the function adds.
    function.answers(|mut event| {
        event["datasetRecords"] =
            (0..1025).map(|n| (format!("k{n}"), json!({ "newValue": "v" }))).collect();
        Ok(event)
    });
    let refused = world.update(ANN, "notes", json!([put("a", "2", 1)])).await.unwrap_err();
    assert_eq!(refused.0, "LimitExceededException");
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn sec_170_sy_037_a_function_that_fails_refuses_the_update() {
    let (world, function) = with_function().await;
    let failed = || TriggerError::Function { kind: "E".to_owned(), message: "no".to_owned() };
    for (failure, code) in [
        (TriggerError::TimedOut, "LambdaSocketTimeoutException"),
        (TriggerError::InvalidResponse, "InvalidLambdaFunctionOutputException"),
        (TriggerError::NoEndpoint, "InvalidLambdaFunctionOutputException"),
        (failed(), "InvalidLambdaFunctionOutputException"),
        (
            TriggerError::Unreachable("TooManyRequestsException".to_owned()),
            "LambdaThrottledException",
        ),
        // What the guard of outgoing calls says of internal hosts.
        (
            TriggerError::Unreachable("AccessDeniedException".to_owned()),
            "InvalidLambdaFunctionOutputException",
        ),
    ] {
        function.answers(move |_| Err(failure.clone()));
        let before = world.everything().await;
        let refused = world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap_err();
        assert_eq!(refused.0, code);
        assert_eq!(world.everything().await, before);
    }
}

#[tokio::test]
async fn sy_036_developers_are_not_shown_to_the_function() {
    let (world, function) = with_function().await;
    let token = world.token(ANN, "notes").await;
    let input = json!({ "SyncSessionToken": token, "RecordPatches": [put("a", "1", 0)] });
    world.call::<UpdateRecords>(Who::Developer, at(ANN, "notes", input)).await.unwrap();
    assert!(function.seen().is_empty());
}

#[tokio::test]
async fn sy_009_a_stale_patch_does_not_reach_the_function() {
    let (world, function) = with_function().await;
    world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap();
    function.seen();
    let refused = world.update(ANN, "notes", json!([put("a", "2", 0)])).await.unwrap_err();
    assert_eq!(refused.0, "ResourceConflictException");
    assert!(function.seen().is_empty());
}

#[tokio::test]
async fn a_pool_with_a_function_takes_no_update_where_none_can_be_called() {
    let world = World::new().await;
    set(&world, FUNCTION).await.unwrap();
    let refused = world.update(ANN, "notes", json!([put("a", "1", 0)])).await.unwrap_err();
    assert_eq!(refused.0, "InvalidLambdaFunctionOutputException");
}
