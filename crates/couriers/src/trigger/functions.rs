//! Which function is where, and the attempts to call it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, Outbound, OutboundRequest, Secret};
use bytes::Bytes;
use http::Uri;
use serde_json::{Map, Value};

use super::error::Attempt;
use super::lambda::{Lambda, LambdaConfig};
use super::webhook;
use super::{Trigger, TriggerError};
use crate::Signer;

/// Where functions are.
#[derive(Debug, Clone, Default)]
pub struct FunctionsConfig {
    /// URLs of webhooks, by the function's ARN, by its ARN without version or alias, or by its
    /// name; the first that is there counts.
    pub webhooks: BTreeMap<String, String>,
    /// The webhook of functions that are not among them, when there is no Lambda endpoint.
    pub webhook: Option<String>,
    /// The secret with which calls of webhooks are signed; needed for any of them.
    pub secret: Option<Secret<String>>,
    /// Where functions without a webhook are invoked.
    pub lambda: Option<LambdaConfig>,
    /// Times and sizes.
    pub limits: Limits,
}

/// Times and sizes of calls.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long one attempt may take.
    pub attempt: Duration,
    /// How often a call is tried in all.
    pub attempts: u32,
    /// How many bytes an answer may have.
    pub max_answer: usize,
}

impl Default for Limits {
    /// AWS's five seconds and three attempts (LT-002). An answer of 1 MiB holds the 5,000 claims
    /// that may be added (LT-033); Lambda itself would allow 6 MB.
    fn default() -> Self {
        Self { attempt: Duration::from_secs(5), attempts: 3, max_answer: 1 << 20 }
    }
}

/// Why functions cannot be called with a configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FunctionsConfigError {
    /// An endpoint is no absolute `http` or `https` URL.
    #[error("{0:?} is not a URL such as \"https://hooks.example.com/pre-sign-up\"")]
    Url(String),
    /// Webhooks without a secret to sign with.
    #[error("webhooks need a secret with which their calls are signed")]
    NoSecret,
}

/// Calls functions as signed webhooks, or through the AWS Lambda Invoke API.
pub struct Functions {
    webhooks: BTreeMap<String, Uri>,
    webhook: Option<Uri>,
    signer: Option<Signer>,
    lambda: Option<Lambda>,
    limits: Limits,
    outbound: Arc<dyn Outbound>,
    clock: Arc<dyn Clock>,
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Functions").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// How a function is called.
enum Way<'a> {
    Webhook(&'a Uri, &'a Signer),
    Lambda(&'a Lambda),
}

/// Whether somebody waits for the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Wait,
    Notify,
}

impl Functions {
    /// Functions as configured; all calls go through `outbound`, which guards them.
    pub fn new(
        config: &FunctionsConfig,
        outbound: Arc<dyn Outbound>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, FunctionsConfigError> {
        let webhooks = config
            .webhooks
            .iter()
            .map(|(function, url)| Ok((function.clone(), absolute(url)?)))
            .collect::<Result<BTreeMap<_, _>, FunctionsConfigError>>()?;
        let webhook = config.webhook.as_deref().map(absolute).transpose()?;
        let signer = config.secret.as_ref().map(Signer::new);
        if signer.is_none() && (webhook.is_some() || !webhooks.is_empty()) {
            return Err(FunctionsConfigError::NoSecret);
        }
        let lambda = config.lambda.clone().map(Lambda::new).transpose()?;
        Ok(Self { webhooks, webhook, signer, lambda, limits: config.limits, outbound, clock })
    }

    /// Reads the URL of an endpoint, as [`Functions::new`] does.
    pub fn url(text: &str) -> Result<Uri, FunctionsConfigError> {
        absolute(text)
    }

    /// A named webhook, else Lambda, else the webhook for all others.
    fn way(&self, function: &str) -> Result<Way<'_>, TriggerError> {
        let named = names(function).find_map(|name| self.webhooks.get(name));
        let way = match (named, &self.lambda) {
            (None, Some(lambda)) => Some(Way::Lambda(lambda)),
            (named, _) => named
                .or(self.webhook.as_ref())
                .zip(self.signer.as_ref())
                .map(|(url, signer)| Way::Webhook(url, signer)),
        };
        way.ok_or(TriggerError::NoEndpoint)
    }

    async fn call(
        &self,
        function: &str,
        event: &Value,
        mode: Mode,
    ) -> Result<Map<String, Value>, TriggerError> {
        let way = self.way(function)?;
        let body = Bytes::from(event.to_string());
        let mut tried = 1;
        loop {
            match self.attempt(&way, function, &body, mode).await {
                Ok(answer) => return Ok(answer),
                Err(failure) if failure.again && tried < self.limits.attempts => tried += 1,
                Err(Attempt { error, .. }) => {
                    tracing::warn!(function, tried, %error, "a function was not called");
                    return Err(error);
                }
            }
        }
    }

    async fn attempt(
        &self,
        way: &Way<'_>,
        function: &str,
        body: &Bytes,
        mode: Mode,
    ) -> Result<Map<String, Value>, Attempt> {
        let now = self.clock.now();
        let request = match way {
            Way::Webhook(url, signer) => webhook::request(url, signer, function, body, now)?,
            Way::Lambda(lambda) => lambda.request(function, body, mode, now)?,
        };
        let Limits { attempt: timeout, max_answer: max_body, .. } = self.limits;
        let answer = self.outbound.send(OutboundRequest { request, timeout, max_body }).await?;
        match way {
            Way::Webhook(..) => webhook::read(&answer, mode),
            Way::Lambda(_) => Lambda::read(&answer, mode),
        }
    }
}

#[async_trait]
impl Trigger for Functions {
    async fn invoke(
        &self,
        function: &str,
        event: &Value,
    ) -> Result<Map<String, Value>, TriggerError> {
        self.call(function, event, Mode::Wait).await
    }

    async fn notify(&self, function: &str, event: &Value) -> Result<(), TriggerError> {
        self.call(function, event, Mode::Notify).await.map(drop)
    }
}

/// What a function may be called in the configuration: its ARN, its ARN without version or alias,
/// and its name. An ARN is `arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER]`.
fn names(function: &str) -> impl Iterator<Item = &str> {
    let mut ends = function.match_indices(':').map(|(at, _)| at).skip(5);
    let start = ends.next().map(|at| at + 1);
    let end = ends.next().unwrap_or(function.len());
    let unqualified = start.and_then(|_| function.get(..end));
    let name = start.and_then(|start| function.get(start..end));
    [Some(function), unqualified, name].into_iter().flatten()
}

/// An absolute URL.
pub(super) fn absolute(text: &str) -> Result<Uri, FunctionsConfigError> {
    let bad = || FunctionsConfigError::Url(text.to_owned());
    let url = url::Url::parse(text).map_err(|_| bad())?;
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() {
        return Err(bad());
    }
    url.as_str().parse().map_err(|_| bad())
}

/// A JSON object, or else nothing that can be used.
pub(super) fn object(body: &[u8]) -> Option<Map<String, Value>> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Some(members),
        _ => None,
    }
}

/// The failure that a document describes, if it does so as Lambda's runtimes do.
pub(super) fn failure(members: &Map<String, Value>) -> Option<TriggerError> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let message = text("errorMessage")?;
    Some(TriggerError::function(text("errorType").unwrap_or_default(), message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_go_by_three_names() {
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:pre-sign-up";
        let qualified = format!("{arn}:live");
        let of = |function| names(function).collect::<Vec<_>>();
        assert_eq!(of(arn), [arn, arn, "pre-sign-up"]);
        assert_eq!(of(&qualified), [&qualified, arn, "pre-sign-up"]);
        assert_eq!(of("pre-sign-up"), ["pre-sign-up"]);
        assert_eq!(of("a:b:c:d:e:f"), ["a:b:c:d:e:f"]);
    }
}
