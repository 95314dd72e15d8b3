//! Streams: PutRecord of Kinesis.
//! <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::aws::{Call, names};
use super::{Outgoing, Undelivered, verdict};

/// Refusals after which streaming is turned off (SY-031).
const OFF: [&str; 4] = [
    "ResourceNotFoundException",
    "AccessDeniedException",
    "UnrecognizedClientException",
    "InvalidSignatureException",
];

impl Outgoing {
    /// Puts one record; those of an identity go to one shard.
    pub(crate) async fn put_record(
        &self,
        stream: &str,
        identity: &str,
        record: &Value,
    ) -> Result<(), Undelivered> {
        let Some(kinesis) = &self.to.kinesis else {
            return Err(Undelivered::Gone("no stream endpoint is configured".to_owned()));
        };
        let body = json!({
            "StreamName": stream,
            "PartitionKey": identity,
            "Data": STANDARD.encode(record.to_string()),
        });
        let call = Call {
            service: "kinesis",
            content_type: "application/x-amz-json-1.1",
            target: Some("Kinesis_20131202.PutRecord"),
            body: body.to_string(),
        };
        let answer = self.call(kinesis, call).await?;
        if !answer.status().is_success() && names(&answer, &OFF) {
            return Err(Undelivered::Gone("the stream is gone or does not let us".to_owned()));
        }
        if names(&answer, &["ProvisionedThroughputExceeded"]) {
            return Err(Undelivered::Passing("the stream is busy".to_owned()));
        }
        verdict(&answer, "the stream")
    }
}
