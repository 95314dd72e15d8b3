//! The seam for messages to people.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

use crate::{Medium, Message};

/// Sends messages to people.
#[async_trait]
pub trait Sender: Send + Sync + 'static {
    /// Hands a message over; it may still be on its way when this has answered.
    async fn send(&self, message: &Message) -> Result<(), SendError>;
}

/// Why a message was not handed over. No text names the recipient or the message.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The deployment has no way to send by this medium.
    #[error("no way to send by {} is configured", .0.as_str())]
    NotConfigured(Medium),
    /// The mail server or webhook did not answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// The mail server or webhook cannot be reached, or has a trouble that may pass.
    #[error("cannot hand the message over now: {0}")]
    Unreachable(String),
    /// The mail server or webhook does not take this message.
    #[error("the message was refused: {0}")]
    Refused(String),
}

/// Mail by one sender, SMS by another.
#[derive(Clone)]
pub struct ByMedium {
    /// Sends mail.
    pub email: Option<Arc<dyn Sender>>,
    /// Sends SMS.
    pub sms: Option<Arc<dyn Sender>>,
}

impl fmt::Debug for ByMedium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByMedium")
            .field("email", &self.email.is_some())
            .field("sms", &self.sms.is_some())
            .finish()
    }
}

#[async_trait]
impl Sender for ByMedium {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        let sender = match message.medium() {
            Medium::Email => &self.email,
            Medium::Sms => &self.sms,
        };
        let sender = sender.as_ref().ok_or(SendError::NotConfigured(message.medium()))?;
        sender.send(message).await
    }
}
