//! The seam for functions that take part in what a user pool does (AWS's Lambda triggers).
//!
//! The document that a function gets is the caller's business; here it is carried there and back,
//! with the time limit and the attempts of the real service (facts LT-002 to LT-004).

mod error;
mod functions;
mod lambda;
mod webhook;

use async_trait::async_trait;
use serde_json::{Map, Value};

pub use error::TriggerError;
pub use functions::{Functions, FunctionsConfig, FunctionsConfigError, Limits};
pub use lambda::LambdaConfig;

/// Calls functions.
#[async_trait]
pub trait Trigger: Send + Sync + 'static {
    /// Calls a function, by its ARN, and waits for its answer: a JSON object, by custom the event
    /// with `response` filled in. What else of it differs from the event means nothing.
    async fn invoke(
        &self,
        function: &str,
        event: &Value,
    ) -> Result<Map<String, Value>, TriggerError>;

    /// Hands an event to a function whose answer nobody waits for (custom senders). Fails when it
    /// was not accepted.
    async fn notify(&self, function: &str, event: &Value) -> Result<(), TriggerError>;
}
