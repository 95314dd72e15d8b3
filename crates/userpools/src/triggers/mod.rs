//! Functions that take part in what a pool does: AWS's Lambda triggers, with AWS's event documents
//! (LT-001 to LT-042).
//!
//! Each trigger is one method of [`UserPools`]. Where a pool has no function for it, it answers what
//! a function without an opinion would.

mod authentication;
mod challenge;
mod code_keys;
mod message;
mod migration;
mod sign_up;
mod token;

#[cfg(test)]
mod tests;

pub(crate) use challenge::Round;
pub use code_keys::CodeKeys;
pub(crate) use message::{CustomMessage, Placeholders, Post};
pub(crate) use migration::{Migrated, Migration};
pub(crate) use sign_up::{Confirmation, PreSignUp, SignUpSource};
pub(crate) use token::TokenSource;

use std::collections::BTreeMap;

use base::Ctx;
use couriers::{Trigger, TriggerError};
use serde_json::{Map, Value, json};
use wire::Error;
use wire::cognito_idp::{LambdaConfigType, error};

use crate::UserPools;
use crate::entities::{Client, Pool, User};

/// `ClientMetadata` and the like.
pub(crate) type Metadata = BTreeMap<String, String>;

/// Whom an event is about, and on whose behalf it happens.
#[derive(Clone)]
pub(crate) struct About<'a> {
    pub(crate) pool: &'a Pool,
    /// The app client; none in operations of administrators.
    pub(crate) client: Option<&'a Client>,
    pub(crate) username: &'a str,
    /// Attributes as functions see them: `sub` and `cognito:user_status` among them.
    pub(crate) attributes: BTreeMap<String, String>,
    /// The request's `ClientMetadata`, for the triggers that get it (LT-007, LT-008).
    pub(crate) metadata: Option<&'a Metadata>,
}

impl<'a> About<'a> {
    /// An event about a user.
    pub(crate) fn user(
        pool: &'a Pool,
        client: Option<&'a Client>,
        user: &'a User,
        metadata: Option<&'a Metadata>,
    ) -> Self {
        let mut attributes = user.attributes.clone();
        attributes.insert("sub".to_owned(), user.sub.clone());
        let status = user.status.on_the_wire().as_str();
        attributes.insert("cognito:user_status".to_owned(), status.to_owned());
        Self { pool, client, username: &user.username, attributes, metadata }
    }

    /// An event about a name that nobody has, or not yet.
    pub(crate) fn nobody(
        pool: &'a Pool,
        client: Option<&'a Client>,
        username: &'a str,
        metadata: Option<&'a Metadata>,
    ) -> Self {
        Self { pool, client, username, attributes: BTreeMap::new(), metadata }
    }

    /// The pool's function for a trigger.
    fn function(&self, of: impl Fn(&LambdaConfigType) -> Option<&String>) -> Option<&str> {
        self.pool.settings.lambda_config.as_ref().and_then(of).map(String::as_str)
    }

    fn client_metadata(&self) -> Value {
        self.metadata.map_or_else(|| json!({}), |metadata| json!(metadata))
    }
}

/// A call of a function.
struct Call<'a> {
    function: &'a str,
    /// The name of the trigger in errors, such as `PreSignUp` (LT-003).
    trigger: &'static str,
    /// Such as `PreSignUp_SignUp`.
    source: &'a str,
    /// `1` but for newer forms of single triggers.
    version: &'static str,
    request: Map<String, Value>,
    /// What the function finds in `response`: the members that it may fill in.
    response: Value,
}

impl UserPools {
    /// Calls a function; answers its `response`.
    async fn invoke(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        call: Call<'_>,
    ) -> Result<Map<String, Value>, Error> {
        invoke(&*self.trigger, cx, about, call).await
    }
}

/// Calls a function; answers its `response`.
async fn invoke(
    trigger: &dyn Trigger,
    cx: &Ctx,
    about: &About<'_>,
    call: Call<'_>,
) -> Result<Map<String, Value>, Error> {
    let event = event(cx, about, &call);
    let answered = trigger.invoke(call.function, &event).await;
    let mut answer = answered.map_err(|failed| exception(&failed, call.trigger))?;
    match answer.remove("response") {
        Some(Value::Object(response)) => Ok(response),
        None | Some(Value::Null) => Ok(Map::new()),
        Some(_) => Err(unrecognizable()),
    }
}

/// The document that a function gets (LT-001).
fn event(cx: &Ctx, about: &About<'_>, call: &Call<'_>) -> Value {
    json!({
        "version": call.version,
        "triggerSource": call.source,
        "region": cx.deployment.region,
        "userPoolId": about.pool.id,
        "userName": about.username,
        "callerContext": {
            "awsSdkVersion": cx.client.user_agent.as_deref().unwrap_or("aws-sdk-unknown-unknown"),
            "clientId": about.client.map_or("CLIENT_ID_NOT_APPLICABLE", |client| client.id.as_str()),
        },
        "request": call.request,
        "response": call.response,
    })
}

/// A request with the user's attributes and what else the trigger says.
fn request<const N: usize>(about: &About<'_>, more: [(&str, Value); N]) -> Map<String, Value> {
    let mut request = Map::new();
    request.insert("userAttributes".to_owned(), json!(about.attributes));
    request.extend(more.map(|(name, value)| (name.to_owned(), value)));
    request
}

/// LT-002 to LT-004.
fn exception(failed: &TriggerError, trigger: &str) -> Error {
    let text = failed.text(trigger);
    match failed {
        TriggerError::Function { .. } => error::user_lambda_validation(text),
        TriggerError::InvalidResponse => error::invalid_lambda_response(text),
        TriggerError::NoEndpoint | TriggerError::Unreachable(_) | TriggerError::TimedOut => {
            tracing::warn!(trigger, error = %failed, "a trigger's function could not be invoked");
            error::unexpected_lambda(text)
        }
    }
}

/// LT-004.
fn unrecognizable() -> Error {
    error::invalid_lambda_response("Unrecognizable lambda output")
}

/// A yes or no of a response; absent and null are no.
fn flag(response: &Map<String, Value>, name: &str) -> Result<bool, Error> {
    match response.get(name) {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(yes)) => Ok(*yes),
        Some(_) => Err(unrecognizable()),
    }
}

/// A text of a response.
fn text(response: &Map<String, Value>, name: &str) -> Result<Option<String>, Error> {
    match response.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(unrecognizable()),
    }
}

/// Texts by name; numbers and booleans among the values become texts, as AWS makes them.
fn texts(response: &Map<String, Value>, name: &str) -> Result<BTreeMap<String, String>, Error> {
    let each = match response.get(name) {
        None | Some(Value::Null) => return Ok(BTreeMap::new()),
        Some(Value::Object(each)) => each,
        Some(_) => return Err(unrecognizable()),
    };
    let mut texts = BTreeMap::new();
    for (name, value) in each {
        let value = match value {
            Value::Null => continue,
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Array(_) | Value::Object(_) => return Err(unrecognizable()),
        };
        texts.insert(name.clone(), value);
    }
    Ok(texts)
}
