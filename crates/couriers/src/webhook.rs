//! Messages handed to somebody's own sender: one signed JSON POST each.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, Outbound, OutboundError, OutboundRequest, Rng, RngExt as _};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Uri};
use serde_json::{Value, json};

use crate::{Content, Message, SIGNATURE_HEADER, SendError, Sender, Signer};

/// How long a webhook may take.
const TIME: Duration = Duration::from_secs(10);
/// How much of an answer is read; nothing in it matters but the status.
const MAX_ANSWER: usize = 64 << 10;

/// Posts each message as JSON to a URL. Any status of 2xx means that it was taken.
///
/// The document is `{"id", "medium": "EMAIL"|"SMS", "purpose", "poolId", "to", …}` with `from`,
/// `replyTo`, `subject`, `html`, `text` for mail and `senderId`, `text` for SMS; members without a
/// value are `null`. `id` is new for each message. Signed as [`Signer`] says.
pub struct MessageWebhook {
    /// Makes the calls.
    pub outbound: Arc<dyn Outbound>,
    /// The present, for the signature.
    pub clock: Arc<dyn Clock>,
    /// Randomness, for the ids.
    pub rng: Arc<dyn Rng>,
    /// Where to post.
    pub url: Uri,
    /// Signs.
    pub signer: Signer,
}

impl fmt::Debug for MessageWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageWebhook").field("host", &self.url.host()).finish_non_exhaustive()
    }
}

#[async_trait]
impl Sender for MessageWebhook {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        let body = Bytes::from(document(message, &self.rng.uuid()).to_string());
        let request = Request::post(&self.url)
            .header(CONTENT_TYPE, "application/json")
            .header(SIGNATURE_HEADER, self.signer.sign(&body, self.clock.now()))
            .body(body)
            .map_err(|_| SendError::Unreachable("the webhook's URL cannot be used".to_owned()))?;
        let call = OutboundRequest { request, timeout: TIME, max_body: MAX_ANSWER };
        let status = self.outbound.send(call).await.map_err(|error| failed(&error))?.status();
        if status.is_success() {
            return Ok(());
        }
        let said = format!("the webhook answered {status}");
        let passing = status.is_server_error() || matches!(status.as_u16(), 408 | 425 | 429);
        Err(if passing { SendError::Unreachable(said) } else { SendError::Refused(said) })
    }
}

fn failed(error: &OutboundError) -> SendError {
    match error {
        OutboundError::Timeout(_) => SendError::TimedOut,
        other => SendError::Unreachable(other.to_string()),
    }
}

fn document(message: &Message, id: &str) -> Value {
    let mut document = match message.content() {
        Content::Email(email) => json!({
            "from": email.from,
            "replyTo": email.reply_to,
            "subject": email.subject,
            "html": email.html,
            "text": email.text,
        }),
        Content::Sms(sms) => json!({"senderId": sms.sender_id, "text": sms.text}),
    };
    let common = json!({
        "id": id,
        "medium": message.medium().as_str(),
        "purpose": message.purpose().as_str(),
        "poolId": message.pool_id(),
        "to": message.to(),
    });
    if let (Value::Object(members), Value::Object(common)) = (&mut document, common) {
        members.extend(common);
    }
    document
}
