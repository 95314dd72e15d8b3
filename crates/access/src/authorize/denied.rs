//! A refusal: AWS's words for it, and the sealed explanation.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keys::{Keys, Purpose};
use policy::{Context, Decision, Layer, Outcome};
use serde_json::{Value, json};
use wire::Error;

use crate::error::AccessError;

/// The longest explanation that DecodeAuthorizationMessage takes back (ST-023).
const ENCODED_LIMIT: usize = 10_240;

/// The caller may not do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// AWS's text, naming caller, action, resource and reason.
    pub message: String,
    /// What the decision saw, sealed; DecodeAuthorizationMessage opens it (ST-023). AWS puts it
    /// into the messages of few services; here it goes to the log.
    pub encoded: String,
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Denied {}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        Self::access_denied(denied.message)
    }
}

/// Not authorised: refused, or not decidable now.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The caller may not do it.
    #[error(transparent)]
    Denied(Box<Denied>),
    /// The user or role behind the credentials is gone.
    #[error("the principal behind the credentials no longer exists")]
    Gone,
    /// The decision could not be made.
    #[error(transparent)]
    Failed(#[from] AccessError),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Denied(denied) => (*denied).into(),
            Refusal::Gone => Self::unrecognized_client(),
            Refusal::Failed(error) => error.into(),
        }
    }
}

/// Why, at the end of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A `Deny` in this layer.
    Explicit(Layer),
    /// Nothing in this layer allows.
    Nothing(Layer),
    /// Not told.
    Unsaid,
}

impl Reason {
    pub(crate) fn of(decision: &Decision<'_>) -> Self {
        match decision.outcome {
            Outcome::ExplicitDeny => {
                decision.matched.first().map_or(Self::Unsaid, |found| Self::Explicit(found.layer))
            }
            _ => decision.failed.first().map_or(Self::Unsaid, |layer| Self::Nothing(*layer)),
        }
    }

    fn text(self, action: &str) -> String {
        match self {
            Self::Explicit(layer) => format!(" with an explicit deny in {}", article(layer)),
            Self::Nothing(layer) => {
                format!(" because no {} allows the {action} action", name(layer))
            }
            Self::Unsaid => String::new(),
        }
    }
}

const fn name(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "identity-based policy",
        Layer::Boundary => "permissions boundary",
        Layer::Session | Layer::ScopeDown => "session policy",
        Layer::Resource => "resource-based policy",
    }
}

const fn article(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "an identity-based policy",
        Layer::Boundary => "a permissions boundary",
        Layer::Session | Layer::ScopeDown => "a session policy",
        Layer::Resource => "a resource-based policy",
    }
}

/// What a denial is about.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) arn: &'a str,
    pub(crate) user_id: &'a str,
    pub(crate) action: &'a str,
    pub(crate) resource: &'a str,
}

impl Denied {
    pub(crate) fn new(
        keys: &Keys,
        asked: Asked<'_>,
        reason: Reason,
        context: &Context<'_>,
        decision: Option<&Decision<'_>>,
    ) -> Self {
        let Asked { arn, action, resource, .. } = asked;
        let message = format!(
            "User: {arn} is not authorized to perform: {action} on resource: {resource}{}",
            reason.text(action)
        );
        Self { message, encoded: encode(keys, asked, context, decision) }
    }
}

fn encode(
    keys: &Keys,
    asked: Asked<'_>,
    context: &Context<'_>,
    decision: Option<&Decision<'_>>,
) -> String {
    let seal = |value: &Value| {
        let text = value.to_string();
        let sealed = keys.seal(Purpose::AuthorizationMessage, &[], text.as_bytes());
        URL_SAFE_NO_PAD.encode(sealed)
    };
    let whole = seal(&explain(asked, Some(context), decision));
    if whole.len() <= ENCODED_LIMIT {
        return whole;
    }
    seal(&explain(asked, None, None))
}

/// The explanation inside an encoded authorization message; `None` when it is not one of ours.
pub(crate) fn decode_message(keys: &Keys, encoded: &str) -> Option<String> {
    let sealed = URL_SAFE_NO_PAD.decode(encoded).ok()?;
    let plain = keys.open(Purpose::AuthorizationMessage, &[], &sealed).ok()?;
    std::str::from_utf8(&plain).ok().map(str::to_owned)
}

/// Shape: STS API Reference, DecodeAuthorizationMessage.
fn explain(
    asked: Asked<'_>,
    context: Option<&Context<'_>>,
    decision: Option<&Decision<'_>>,
) -> Value {
    let explicit = decision.is_some_and(|d| d.outcome == Outcome::ExplicitDeny);
    let matched: Vec<Value> = decision.iter().flat_map(|d| &d.matched).map(statement).collect();
    let conditions = context.into_iter().flat_map(Context::iter).map(|(key, values)| {
        let items: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
        json!({ "key": key, "values": { "items": items } })
    });
    json!({
        "allowed": false,
        "explicitDeny": explicit,
        "matchedStatements": { "items": matched },
        "failures": { "items": [] },
        "context": {
            "principal": { "id": asked.user_id, "arn": asked.arn },
            "action": asked.action,
            "resource": asked.resource,
            "conditions": { "items": conditions.collect::<Vec<_>>() },
        },
    })
}

fn statement(found: &policy::MatchedStatement<'_>) -> Value {
    json!({
        "statementId": found.sid.unwrap_or_default(),
        "effect": format!("{:?}", found.effect).to_uppercase(),
        "policy": found.policy,
        "statement": found.index,
    })
}
