//! Devices by SNS: CreatePlatformEndpoint and Publish.
//! <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::aws::{Call, names};
use super::{Endpoint, Outgoing, Undelivered, verdict};

/// The platform in the ARN of a platform application, `arn:aws:sns:REGION:ACCOUNT:app/PLATFORM/NAME`.
pub(crate) fn platform_of(arn: &str) -> Option<&str> {
    arn.split_once(":app/")?.1.split('/').next()
}

/// The document of a silent notification in the form of every platform (SY-027).
fn message(payload: &Value) -> String {
    let text = payload.to_string();
    let apns = json!({ "aps": { "content-available": 1 }, "data": payload }).to_string();
    let others = json!({ "data": payload }).to_string();
    let all = json!({
        "default": text, "APNS": apns, "APNS_SANDBOX": apns, "GCM": others, "ADM": others,
    });
    all.to_string()
}

impl Outgoing {
    /// Makes an endpoint for a device; answers its ARN.
    pub(super) async fn create_endpoint(
        &self,
        sns: &Endpoint,
        application: &str,
        token: &str,
    ) -> Result<String, Undelivered> {
        let form = form(
            "CreatePlatformEndpoint",
            &[("PlatformApplicationArn", application), ("Token", token)],
        );
        let answer = self.call(sns, call(form)).await?;
        verdict(&answer, "SNS")?;
        let body = String::from_utf8_lossy(answer.body()).into_owned();
        let arn = body.split_once("<EndpointArn>").and_then(|(_, rest)| rest.split_once('<'));
        let arn = arn.map(|(arn, _)| arn.trim().to_owned()).filter(|arn| arn.len() <= 2_048);
        arn.ok_or_else(|| Undelivered::Passing("SNS answered no endpoint".to_owned()))
    }

    /// Publishes to a device's endpoint.
    pub(super) async fn publish(
        &self,
        sns: &Endpoint,
        endpoint: &str,
        payload: &Value,
    ) -> Result<(), Undelivered> {
        let form = form(
            "Publish",
            &[
                ("TargetArn", endpoint),
                ("MessageStructure", "json"),
                ("Message", &message(payload)),
            ],
        );
        let answer = self.call(sns, call(form)).await?;
        if names(&answer, &["EndpointDisabled", "<Code>NotFound"]) {
            return Err(Undelivered::Gone("SNS knows no such endpoint".to_owned()));
        }
        verdict(&answer, "SNS")
    }
}

fn call(body: String) -> Call<'static> {
    let content_type = "application/x-www-form-urlencoded; charset=utf-8";
    Call { service: "sns", content_type, target: None, body }
}

fn form(action: &str, members: &[(&str, &str)]) -> String {
    let mut form = format!("Action={action}&Version=2010-03-31");
    for (name, value) in members {
        let _ = write!(form, "&{name}={}", sigv4::encode(value.as_bytes()));
    }
    form
}
