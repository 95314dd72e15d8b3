//! What goes out of user pools: messages to people ([`Sender`]: mail and SMS) and events to
//! functions ([`Trigger`]: signed webhooks and the AWS Lambda Invoke API).
//!
//! Both are seams: services hold an `Arc<dyn Sender>` and an `Arc<dyn Trigger>`, and do not know
//! what stands behind. Nothing of a message's text reaches a log, an error or a `Debug` output: it
//! holds codes and temporary passwords.

mod message;
mod outbox;
mod sender;
mod signature;
mod smtp;
mod trigger;
mod webhook;

#[cfg(test)]
mod tests;

pub use message::{Content, Email, InvalidMessage, Medium, Message, Purpose, Sms};
pub use outbox::{Captured, Outbox};
pub use sender::{ByMedium, SendError, Sender};
pub use signature::{FUNCTION_HEADER, SIGNATURE_HEADER, Signer};
pub use smtp::{Smtp, SmtpConfig, SmtpConfigError};
pub use trigger::{
    Functions, FunctionsConfig, FunctionsConfigError, LambdaConfig, Limits, Trigger, TriggerError,
};
pub use webhook::MessageWebhook;
