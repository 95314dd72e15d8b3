//! Messages in the pool's own words, and functions that send them themselves (LT-036 to LT-039).

use std::sync::Arc;

use base::Ctx;
use couriers::{Medium, Purpose, Sender, Trigger};
use serde_json::json;
use wire::Error;
use wire::cognito_idp::error;

use super::{About, Call, CodeKeys, request, text};
use crate::UserPools;

/// What stands for the code and for the name in a function's texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placeholders {
    /// `{####}`.
    pub(crate) code: &'static str,
    /// `{username}`, in invitations.
    pub(crate) username: Option<&'static str>,
}

/// The pool's own words; what is absent is said in the usual ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CustomMessage {
    pub(crate) sms: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) subject: Option<String>,
}

/// What it takes to reach users: shared with messages that go out in the background.
#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) sender: Arc<dyn Sender>,
    trigger: Arc<dyn Trigger>,
    code_keys: CodeKeys,
}

impl UserPools {
    /// The service's own ways to users.
    pub(crate) fn post(&self) -> Post {
        let (sender, trigger) = (Arc::clone(&self.sender), Arc::clone(&self.trigger));
        Post { sender, trigger, code_keys: self.code_keys.clone() }
    }
}

impl Post {
    /// Asks for the words of a message. Texts without the code's placeholder (and the name's, in
    /// invitations) are passed over (LT-037).
    pub(crate) async fn custom_message(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        purpose: Purpose,
        placeholders: Placeholders,
    ) -> Result<CustomMessage, Error> {
        let Some(function) = about.function(|config| config.custom_message.as_ref()) else {
            return Ok(CustomMessage::default());
        };
        let more = [
            ("codeParameter", json!(placeholders.code)),
            ("usernameParameter", json!(placeholders.username)),
            ("clientMetadata", about.client_metadata()),
        ];
        let source = format!("CustomMessage_{}", purpose.as_str());
        let call = Call {
            function,
            trigger: "CustomMessage",
            source: &source,
            version: "1",
            request: request(about, more),
            response: json!({ "smsMessage": null, "emailMessage": null, "emailSubject": null }),
        };
        let response = super::invoke(&*self.trigger, cx, about, call).await?;
        let usable = |text: &String| {
            text.contains(placeholders.code)
                && placeholders.username.is_none_or(|username| text.contains(username))
        };
        Ok(CustomMessage {
            sms: text(&response, "smsMessage")?.filter(usable),
            email: text(&response, "emailMessage")?.filter(usable),
            subject: text(&response, "emailSubject")?,
        })
    }

    /// Hands a code to a function that sends it; answers whether the pool has one. The code goes
    /// encrypted, since events are logged more easily than secrets should be.
    pub(crate) async fn custom_sender(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        purpose: Purpose,
        (medium, code): (Medium, &str),
    ) -> Result<bool, Error> {
        let Some(config) = about.pool.settings.lambda_config.as_ref() else { return Ok(false) };
        let (function, kind, version) = match medium {
            Medium::Email => match &config.custom_email_sender {
                Some(sender) => {
                    (&sender.lambda_arn, "CustomEmailSender", "customEmailSenderRequestV1")
                }
                None => return Ok(false),
            },
            Medium::Sms => match &config.custom_sms_sender {
                Some(sender) => (&sender.lambda_arn, "CustomSMSSender", "customSMSSenderRequestV1"),
                None => return Ok(false),
            },
        };
        let key = config.kms_key_id.as_deref().unwrap_or_default();
        let Some(code) = self.code_keys.encrypt(key, about.pool.id.as_str(), code, &*cx.rng) else {
            return Err(error::code_delivery_failure(
                "The key that KMSKeyID names is not configured for this deployment.",
            ));
        };
        let more = [
            ("type", json!(version)),
            ("code", json!(code)),
            ("clientMetadata", about.client_metadata()),
        ];
        let source = format!("{kind}_{}", purpose.as_str());
        let call = Call {
            function,
            trigger: kind,
            source: &source,
            version: "1",
            request: request(about, more),
            response: json!({}),
        };
        let sent = self.trigger.notify(function, &super::event(cx, about, &call)).await;
        sent.map_err(|failed| super::exception(&failed, kind))?;
        Ok(true)
    }
}
