//! Messages to users: codes and invitations, in the pool's words, by mail or SMS (US-053 to US-056,
//! LT-036 to LT-039).

mod masks;
mod templates;

pub(crate) use masks::{masked, simulated};

use base::Ctx;
use couriers::{Content, Email, Medium, Message, Purpose as Occasion, Sms};
use wire::Error;
use wire::cognito_idp::{
    CodeDeliveryDetailsType, DeliveryMediumType, EmailSendingAccountType, error,
};

use crate::UserPools;
use crate::entities::{Client, Pool};
use crate::triggers::{About, CustomMessage, Placeholders, Post};
use templates::{Texts, Values, escape_html, fill, plain_line};

/// A code or a temporary password on its way to a user.
pub(crate) struct Letter<'a> {
    /// What it is for.
    pub(crate) occasion: Occasion,
    /// Whom it is about.
    pub(crate) about: &'a About<'a>,
    /// `email` or `phone_number`.
    pub(crate) attribute: &'a str,
    /// The address or number.
    pub(crate) destination: &'a str,
    /// The code, or the temporary password.
    pub(crate) code: &'a str,
}

impl Letter<'_> {
    /// The name that the reader signs in with: where names are UUIDs, what stands for them (US-020).
    fn name(&self) -> &str {
        let About { pool, attributes, username, .. } = self.about;
        if pool.has_username_attribute(self.attribute) {
            return self.destination;
        }
        let mut named = ["email", "phone_number"].into_iter();
        let named = named.find_map(|attribute| {
            attributes.get(attribute).filter(|_| pool.has_username_attribute(attribute))
        });
        named.map_or(username, String::as_str)
    }
}

impl UserPools {
    /// Sends a letter, by the pool's own function where it has one (LT-039). Where the client must
    /// not learn who exists, the answer does not wait for functions or for the message to be handed
    /// over: how long that takes, and whether it works, would tell (sec_069). For a letter to nobody,
    /// one that is not `real`, the same is done but for asking functions and handing it over.
    pub(crate) async fn deliver(
        &self,
        cx: &Ctx,
        letter: Letter<'_>,
        real: bool,
    ) -> Result<CodeDeliveryDetailsType, Error> {
        let details = details(letter.attribute, masked(letter.attribute, letter.destination));
        let told_anyone = matches!(
            letter.occasion,
            Occasion::ForgotPassword | Occasion::ResendCode | Occasion::Authentication
        );
        if told_anyone && letter.about.client.is_some_and(Client::hides_users) {
            self.post().later(cx, &letter, real);
        } else if real {
            self.post().send(cx, &letter).await?;
        }
        Ok(details)
    }
}

impl Post {
    async fn send(&self, cx: &Ctx, letter: &Letter<'_>) -> Result<(), Error> {
        let medium = medium(letter.attribute);
        let to = (medium, letter.code);
        if self.custom_sender(cx, letter.about, letter.occasion, to).await? {
            return Ok(());
        }
        let message = self.compose(cx, letter, medium).await?;
        self.sender.send(&message).await.map_err(undeliverable)
    }

    /// Sends it in the background, if it is `real`; a failure is only logged.
    fn later(self, cx: &Ctx, letter: &Letter<'_>, real: bool) {
        let (cx, occasion, about) = (cx.clone(), letter.occasion, letter.about);
        let (pool, client) = (about.pool.clone(), about.client.cloned());
        let (username, attributes) = (about.username.to_owned(), about.attributes.clone());
        let metadata = about.metadata.cloned();
        let to = (letter.attribute.to_owned(), letter.destination.to_owned());
        let code = zeroize::Zeroizing::new(letter.code.to_owned());
        tokio::spawn(async move {
            let about = About {
                pool: &pool,
                client: client.as_ref(),
                username: &username,
                attributes,
                metadata: metadata.as_ref(),
            };
            let (attribute, destination) = (&*to.0, &*to.1);
            let letter = Letter { occasion, about: &about, attribute, destination, code: &code };
            if !real {
                drop(word(&cx, &letter, medium(attribute), CustomMessage::default()));
            } else if let Err(failed) = self.send(&cx, &letter).await {
                tracing::warn!(%failed, "a message was not handed over");
            }
        });
    }

    async fn compose(
        &self,
        cx: &Ctx,
        letter: &Letter<'_>,
        medium: Medium,
    ) -> Result<Message, Error> {
        let (about, occasion) = (letter.about, letter.occasion);
        let invitation = occasion == Occasion::AdminCreateUser;
        let placeholders = Placeholders {
            code: templates::CODE,
            username: invitation.then_some(templates::USERNAME),
        };
        let custom = self.custom_message(cx, about, occasion, placeholders).await?;
        let worded = custom.email.is_some() || custom.subject.is_some();
        if worded && !sends_itself(about.pool) {
            // LT-037.
            return Err(error::invalid_lambda_response(
                "A function words mails only where EmailSendingAccount is DEVELOPER.",
            ));
        }
        word(cx, letter, medium, custom)
    }
}

/// A letter in the pool's words, or in a function's.
fn word(
    cx: &Ctx,
    letter: &Letter<'_>,
    medium: Medium,
    custom: CustomMessage,
) -> Result<Message, Error> {
    let (about, occasion) = (letter.about, letter.occasion);
    let texts = Texts::of(about.pool, about.client.is_some(), occasion).with(custom);
    let url = about.client.map(|client| {
        templates::confirmation_link(cx, client.id.as_str(), about.username, letter.code)
    });
    let values = Values { code: letter.code, username: letter.name(), link: url.as_deref() };
    let content = match medium {
        Medium::Sms => Content::Sms(Sms {
            to: letter.destination.to_owned(),
            sender_id: None,
            text: plain_line(&fill(&texts.sms, &values, plain_line)),
        }),
        Medium::Email => {
            let (from, reply_to) = senders(about.pool);
            Content::Email(Email {
                to: letter.destination.to_owned(),
                from,
                reply_to,
                subject: plain_line(&fill(&texts.subject, &values, plain_line)),
                html: fill(&texts.email, &values, escape_html),
                text: None,
            })
        }
    };
    Message::new(about.pool.id.as_str(), occasion, content).map_err(undeliverable)
}

fn undeliverable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    error::code_delivery_failure("The message could not be delivered.").caused_by(cause)
}

/// The pool's own sender, where it has one (US-058), and where answers go.
fn senders(pool: &Pool) -> (Option<String>, Option<String>) {
    let Some(config) = &pool.settings.email_configuration else { return (None, None) };
    let from = config.from.clone().filter(|_| sends_itself(pool));
    (from, config.reply_to_email_address.clone())
}

/// Whether the pool has a sender of its own.
fn sends_itself(pool: &Pool) -> bool {
    let config = pool.settings.email_configuration.as_ref();
    config.and_then(|config| config.email_sending_account)
        == Some(EmailSendingAccountType::Developer)
}

/// How a value of this attribute is reached.
fn medium(attribute: &str) -> Medium {
    if attribute == "phone_number" { Medium::Sms } else { Medium::Email }
}

/// `CodeDeliveryDetails` (US-053). `destination` is masked.
pub(crate) fn details(attribute: &str, destination: String) -> CodeDeliveryDetailsType {
    CodeDeliveryDetailsType {
        destination: Some(destination),
        delivery_medium: Some(match medium(attribute) {
            Medium::Sms => DeliveryMediumType::Sms,
            Medium::Email => DeliveryMediumType::Email,
        }),
        attribute_name: Some(attribute.to_owned()),
    }
}

#[cfg(test)]
mod tests;
