//! A refusal: AWS's words for it, and the sealed explanation.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keys::{Keys, Purpose};
use policy::{Context, Decision, Effect, Layer, Outcome};
use serde_json::{Value, json};
use wire::Error;

use crate::error::AccessError;

/// The longest explanation that DecodeAuthorizationMessage takes back (ST-023).
const ENCODED_LIMIT: usize = 10_240;

/// The caller may not do it. As the cause of a [`wire::Error`] it carries the sealed explanation to
/// the log, where an operator takes it from.
#[derive(Clone)]
pub struct Denied {
    /// AWS's text, naming caller, action, resource and reason.
    pub message: String,
    why: Why,
    keys: Arc<Keys>,
}

impl fmt::Debug for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Denied").field("message", &self.message).finish_non_exhaustive()
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Denied {}

impl From<Denied> for Error {
    fn from(denied: Denied) -> Self {
        Self::access_denied(denied.message.clone()).caused_by(denied)
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
        keys: &Arc<Keys>,
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
        Self { message, why: Why::of(asked, context, decision), keys: Arc::clone(keys) }
    }

    /// What the decision saw, sealed; DecodeAuthorizationMessage opens it (ST-023). AWS puts it
    /// into the messages of few services; here it goes to the log. Made anew by each call.
    pub fn encoded(&self) -> String {
        let seal = |value: &Value| {
            let text = value.to_string();
            let sealed = self.keys.seal(Purpose::AuthorizationMessage, &[], text.as_bytes());
            URL_SAFE_NO_PAD.encode(sealed)
        };
        let whole = seal(&self.why.explain(true));
        if whole.len() <= ENCODED_LIMIT { whole } else { seal(&self.why.explain(false)) }
    }
}

/// What a decision saw, kept until somebody wants it explained: sealing costs more than deciding.
#[derive(Clone)]
struct Why {
    arn: String,
    user_id: String,
    action: String,
    resource: String,
    explicit: bool,
    matched: Vec<Matched>,
    conditions: Vec<(String, Vec<String>)>,
}

#[derive(Clone)]
struct Matched {
    sid: String,
    effect: Effect,
    policy: String,
    index: usize,
}

/// The explanation inside an encoded authorization message; `None` when it is not one of ours.
pub(crate) fn decode_message(keys: &Keys, encoded: &str) -> Option<String> {
    let sealed = URL_SAFE_NO_PAD.decode(encoded).ok()?;
    let plain = keys.open(Purpose::AuthorizationMessage, &[], &sealed).ok()?;
    std::str::from_utf8(&plain).ok().map(str::to_owned)
}

impl Why {
    fn of(asked: Asked<'_>, context: &Context<'_>, decision: Option<&Decision<'_>>) -> Self {
        let matched = decision.into_iter().flat_map(|d| &d.matched).map(|found| Matched {
            sid: found.sid.unwrap_or_default().to_owned(),
            effect: found.effect,
            policy: found.policy.to_owned(),
            index: found.index,
        });
        let conditions = context
            .iter()
            .map(|(key, values)| (key.to_owned(), values.iter().map(str::to_owned).collect()));
        Self {
            arn: asked.arn.to_owned(),
            user_id: asked.user_id.to_owned(),
            action: asked.action.to_owned(),
            resource: asked.resource.to_owned(),
            explicit: decision.is_some_and(|d| d.outcome == Outcome::ExplicitDeny),
            matched: matched.collect(),
            conditions: conditions.collect(),
        }
    }

    /// Shape: STS API Reference, DecodeAuthorizationMessage. `whole` is with statements and
    /// condition keys, which have no bound on their size.
    fn explain(&self, whole: bool) -> Value {
        let matched: Vec<Value> =
            self.matched.iter().filter(|_| whole).map(Matched::to_json).collect();
        let conditions = self.conditions.iter().filter(|_| whole).map(|(key, values)| {
            let items: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
            json!({ "key": key, "values": { "items": items } })
        });
        json!({
            "allowed": false,
            "explicitDeny": self.explicit,
            "matchedStatements": { "items": matched },
            "failures": { "items": [] },
            "context": {
                "principal": { "id": self.user_id, "arn": self.arn },
                "action": self.action,
                "resource": self.resource,
                "conditions": { "items": conditions.collect::<Vec<_>>() },
            },
        })
    }
}

impl Matched {
    fn to_json(&self) -> Value {
        json!({
            "statementId": self.sid,
            "effect": format!("{:?}", self.effect).to_uppercase(),
            "policy": self.policy,
            "statement": self.index,
        })
    }
}
