//! Cognito Events: a function of the developer's that sees an update before it is made, and may
//! change its records (SY-034 to SY-037).

use std::collections::BTreeMap;

use base::Ctx;
use couriers::TriggerError;
use serde_json::{Map, Value, json};
use wire::Error;
use wire::cognito_sync::error;

use crate::Sync;
use crate::datasets::{Contents, Patch};
use crate::tokens::Address;

/// What AWS answers when a function takes too long; its model does not have it.
static TIMEOUT: wire::ErrorMeta = wire::ErrorMeta {
    name: "LambdaSocketTimeoutException",
    code: "LambdaSocketTimeoutException",
    status: 400,
    sender_fault: true,
};

/// The longest key and value, in characters (SY-003).
const MAX_KEY: usize = 1_024;
const MAX_VALUE: usize = 1_048_575;

impl Sync {
    /// Shows an update to a function; answers the patches as the function wants them.
    pub(crate) async fn sync_trigger(
        &self,
        cx: &Ctx,
        function: &str,
        at: Address<'_>,
        contents: &Contents,
        patches: &[Patch],
    ) -> Result<Vec<Patch>, Error> {
        let records = records(contents, patches);
        let event = json!({
            "version": 2,
            "eventType": "SyncTrigger",
            "region": cx.deployment.region,
            "identityPoolId": at.pool,
            "identityId": at.identity,
            "datasetName": at.dataset,
            "datasetRecords": records,
        });
        let answered = match &self.trigger {
            Some(trigger) => trigger.invoke(function, &event).await,
            None => Err(TriggerError::NoEndpoint),
        };
        let answer = answered.map_err(|failed| exception(&failed))?;
        // sec_176: only the records are the function's to change.
        for member in
            ["version", "eventType", "region", "identityPoolId", "identityId", "datasetName"]
        {
            if answer.get(member).is_some_and(|value| Some(value) != event.get(member)) {
                return Err(invalid(format!("{member} must not be changed")));
            }
        }
        match answer.get("datasetRecords") {
            Some(Value::Object(wanted)) => merged(contents, patches, &records, wanted),
            _ => Err(invalid("datasetRecords is missing")),
        }
    }
}

/// All records as the function sees them (SY-034): what is there, and what the update makes of it.
fn records(contents: &Contents, patches: &[Patch]) -> Map<String, Value> {
    let mut records = Map::new();
    for record in contents.records() {
        if let Some(value) = contents.value(record) {
            let entry = json!({ "oldValue": value, "newValue": value, "op": "replace" });
            records.insert(record.key.0.clone(), entry);
        }
    }
    for patch in patches {
        let old = contents.get(&patch.key).and_then(|record| contents.value(record));
        let op = if patch.value.is_some() { "replace" } else { "remove" };
        let entry = json!({ "oldValue": old, "newValue": patch.value, "op": op });
        records.insert(patch.key.clone(), entry);
    }
    records
}

/// The patches after the function's answer (SY-035): what it leaves out stays as it was sent, what
/// it gives no value or removes goes, what is new is added.
fn merged(
    contents: &Contents,
    patches: &[Patch],
    sent: &Map<String, Value>,
    wanted: &Map<String, Value>,
) -> Result<Vec<Patch>, Error> {
    let mut all: BTreeMap<&str, Patch> =
        patches.iter().map(|patch| (&*patch.key, patch.clone())).collect();
    for (key, entry) in wanted {
        let value = wish(key, entry)?;
        let before = sent.get(key).and_then(|entry| entry.get("newValue")).and_then(Value::as_str);
        if value.as_deref() == before {
            continue;
        }
        let patch = all.entry(key).or_insert_with(|| Patch {
            key: key.clone(),
            value: None,
            count: contents.get(key).map_or(0, |record| record.count),
            device_at: None,
        });
        patch.value = value;
    }
    Ok(all.into_values().collect())
}

/// What the function wants a record to hold.
fn wish(key: &str, entry: &Value) -> Result<Option<String>, Error> {
    let length = key.chars().count();
    if length == 0 || length > MAX_KEY {
        return Err(invalid("a record has no key, or too long a one"));
    }
    let Value::Object(entry) = entry else { return Err(invalid("a record is no object")) };
    let removes = match entry.get("op") {
        Some(Value::String(op)) if op == "remove" => true,
        None => false,
        Some(Value::String(op)) if op == "replace" => false,
        Some(_) => return Err(invalid("the op of a record must be replace or remove")),
    };
    match entry.get("newValue") {
        _ if removes => Ok(None),
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(value)) if value.chars().count() <= MAX_VALUE => Ok(Some(value.clone())),
        Some(_) => Err(invalid("the newValue of a record must be a text, not too long a one")),
    }
}

fn invalid(why: impl std::fmt::Display) -> Error {
    error::invalid_lambda_function_output(format!("Invalid Lambda function output: {why}."))
}

/// SY-037.
fn exception(failed: &TriggerError) -> Error {
    match failed {
        TriggerError::TimedOut => Error::modeled(&TIMEOUT, failed.text("SyncTrigger")),
        TriggerError::Unreachable(what) if what.contains("429") || what.contains("TooMany") => {
            error::lambda_throttled(failed.text("SyncTrigger"))
        }
        _ => error::invalid_lambda_function_output(failed.text("SyncTrigger")),
    }
}
