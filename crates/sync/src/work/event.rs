//! The documents that streams get (SY-029, SY-030).

use base::{Ctx, Timestamp};
use serde_json::{Value, json};

/// The most bytes of a record of Kinesis, with room for the rest of the document.
const MAX: usize = (1 << 20) - (4 << 10);

/// A record as streams have it.
pub(super) struct Shown<'a> {
    pub(super) key: &'a str,
    pub(super) value: Option<&'a str>,
    pub(super) count: i64,
    pub(super) at: Timestamp,
    pub(super) device_at: Option<i64>,
}

/// What an event is about.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) pool: &'a str,
    pub(super) identity: &'a str,
    pub(super) dataset: &'a str,
    pub(super) count: i64,
    pub(super) at: Timestamp,
    /// Whether the dataset was deleted.
    pub(super) deleted: bool,
}

/// The events of a change: one, or several where one would be too large. A single value that fits
/// into no event is left out, and the event says where the records are to be had.
pub(super) fn events<'a>(
    cx: &Ctx,
    about: About<'_>,
    records: impl Iterator<Item = Shown<'a>>,
) -> Vec<Value> {
    let (mut events, mut some, mut size) = (Vec::new(), Vec::new(), 0);
    let mut left_out = false;
    for record in records {
        let record = shown(&record);
        let length = record.to_string().len() + 1;
        if length > MAX {
            left_out = true;
            continue;
        }
        if size + length > MAX {
            events.push(inline(about, &std::mem::take(&mut some)));
            size = 0;
        }
        size += length;
        some.push(record);
    }
    if !some.is_empty() || (events.is_empty() && !left_out) {
        events.push(inline(about, &some));
    }
    if left_out {
        events.push(elsewhere(cx, about));
    }
    events
}

fn shown(record: &Shown<'_>) -> Value {
    json!({
        "key": record.key,
        "value": record.value,
        "syncCount": record.count,
        "lastModifiedDate": record.at.millis(),
        "deviceLastModifiedDate": record.device_at,
        "op": op(record.value.is_none()),
    })
}

const fn op(removes: bool) -> &'static str {
    if removes { "remove" } else { "replace" }
}

fn inline(about: About<'_>, records: &[Value]) -> Value {
    frame(about, "Inline", &json!(records), &Value::Null)
}

/// AWS puts the records into S3. Here they are where they always are: a ListRecords that the reader
/// signs.
fn elsewhere(cx: &Ctx, about: About<'_>) -> Value {
    let id = |text: &str| sigv4::encode(text.as_bytes());
    let url = format!(
        "{}/identitypools/{}/identities/{}/datasets/{}/records?lastSyncCount={}",
        cx.deployment.public_url,
        id(about.pool),
        id(about.identity),
        id(about.dataset),
        about.count.saturating_sub(1),
    );
    frame(about, "Url", &Value::Null, &json!(url))
}

fn frame(about: About<'_>, payload: &str, records: &Value, url: &Value) -> Value {
    json!({
        "identityPoolId": about.pool,
        "identityId": about.identity,
        "dataSetName": about.dataset,
        "operation": op(about.deleted),
        "kinesisSyncRecords": records,
        "lastModifiedDate": about.at.millis(),
        "kinesisSyncRecordsURL": url,
        "payloadType": payload,
        "syncCount": about.count,
    })
}
