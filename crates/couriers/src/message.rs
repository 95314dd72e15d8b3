//! A message to a person, checked once, so that no sender can be made to write a header of
//! somebody's choosing.

use std::fmt;

use lettre::Address;
use lettre::message::Mailbox;

/// How a message reaches a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    /// Electronic mail.
    Email,
    /// A text message to a phone.
    Sms,
}

impl Medium {
    /// `EMAIL` or `SMS`, as AWS's `DeliveryMedium` spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "EMAIL",
            Self::Sms => "SMS",
        }
    }
}

/// What a message is for: the second half of the names of AWS's custom sender triggers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The code that confirms a new user.
    SignUp,
    /// An invitation with a temporary password.
    AdminCreateUser,
    /// A confirmation code, again.
    ResendCode,
    /// A code to choose a new password.
    ForgotPassword,
    /// A code after an attribute was changed.
    UpdateUserAttribute,
    /// A code that verifies an attribute.
    VerifyUserAttribute,
    /// A code to sign in with: a second factor, or the first.
    Authentication,
    /// A warning that somebody else may have tried to sign in.
    AccountTakeOverNotification,
}

impl Purpose {
    /// As AWS spells it, such as `ForgotPassword`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignUp => "SignUp",
            Self::AdminCreateUser => "AdminCreateUser",
            Self::ResendCode => "ResendCode",
            Self::ForgotPassword => "ForgotPassword",
            Self::UpdateUserAttribute => "UpdateUserAttribute",
            Self::VerifyUserAttribute => "VerifyUserAttribute",
            Self::Authentication => "Authentication",
            Self::AccountTakeOverNotification => "AccountTakeOverNotification",
        }
    }
}

/// An e-mail. The `Debug` output shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    /// One address, such as `ana@example.com`.
    pub to: String,
    /// The pool's own sender, such as `Shop <no-reply@example.com>`; the deployment's when absent.
    pub from: Option<String>,
    /// Where answers go, if elsewhere.
    pub reply_to: Option<String>,
    /// One line.
    pub subject: String,
    /// The text as HTML, as Cognito's templates are. Values put into it must have been escaped.
    pub html: String,
    /// The same for readers of plain text, if there is one.
    pub text: Option<String>,
}

/// A text message. The `Debug` output shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Sms {
    /// A number in E.164, such as `+4915112345678`.
    pub to: String,
    /// Whom the message names as its sender, where networks allow that.
    pub sender_id: Option<String>,
    /// The text.
    pub text: String,
}

/// What is sent, by medium.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// By mail.
    Email(Email),
    /// By SMS.
    Sms(Sms),
}

/// A message to a person.
///
/// INVARIANT: nothing that becomes a header or an envelope (addresses, subject, sender) holds a
/// control character, and addresses are single, well-formed addresses; so header and command
/// injection are impossible whatever a sender does. Only [`Message::new`] makes one, and nothing
/// changes it.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    pool_id: String,
    purpose: Purpose,
    content: Content,
}

/// Which part of a message cannot be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMessage {
    /// The recipient is not an e-mail address or not a phone number in E.164.
    #[error("the recipient's address cannot be sent to")]
    Recipient,
    /// The sender, or where answers go, is not an address with or without a name before it.
    #[error("the sender's address cannot be used")]
    Sender,
    /// The subject is longer than a line or holds control characters.
    #[error("the subject cannot be sent")]
    Subject,
    /// The text is longer than 100,000 bytes, or an SMS holds control characters.
    #[error("the text cannot be sent")]
    Text,
}

/// RFC 5321 §4.5.3.1: a path has at most 256 octets.
const MAX_ADDRESS: usize = 256;
/// A name, an address and the brackets around it.
const MAX_MAILBOX: usize = 512;
/// RFC 5322 §2.1.1: a line has at most 998 characters.
const MAX_SUBJECT: usize = 998;
/// Cognito's mails have at most 20,000 characters before names and codes are put in.
const MAX_TEXT: usize = 100_000;
/// A name is at most eleven characters, a number at most sixteen.
const MAX_SENDER_ID: usize = 16;

impl Message {
    /// Checks what is to be sent for a pool.
    pub fn new(pool_id: &str, purpose: Purpose, content: Content) -> Result<Self, InvalidMessage> {
        match &content {
            Content::Email(email) => check_email(email)?,
            Content::Sms(sms) => check_sms(sms)?,
        }
        Ok(Self { pool_id: pool_id.to_owned(), purpose, content })
    }

    /// The user pool that sends it.
    pub fn pool_id(&self) -> &str {
        &self.pool_id
    }

    /// What it is for.
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// How it goes.
    pub const fn medium(&self) -> Medium {
        match self.content {
            Content::Email(_) => Medium::Email,
            Content::Sms(_) => Medium::Sms,
        }
    }

    /// The address or number it goes to.
    pub fn to(&self) -> &str {
        match &self.content {
            Content::Email(email) => &email.to,
            Content::Sms(sms) => &sms.to,
        }
    }

    /// The text: that of an SMS, or the HTML of a mail.
    pub fn body(&self) -> &str {
        match &self.content {
            Content::Email(email) => &email.html,
            Content::Sms(sms) => &sms.text,
        }
    }

    /// All of it.
    pub const fn content(&self) -> &Content {
        &self.content
    }
}

fn check_email(email: &Email) -> Result<(), InvalidMessage> {
    let plain = |text: &str| !text.contains(char::is_control);
    if email.to.len() > MAX_ADDRESS || !plain(&email.to) || email.to.parse::<Address>().is_err() {
        return Err(InvalidMessage::Recipient);
    }
    let good = |mailbox: &String| {
        mailbox.len() <= MAX_MAILBOX && plain(mailbox) && mailbox.parse::<Mailbox>().is_ok()
    };
    if !email.from.iter().chain(&email.reply_to).all(good) {
        return Err(InvalidMessage::Sender);
    }
    if email.subject.len() > MAX_SUBJECT || !plain(&email.subject) {
        return Err(InvalidMessage::Subject);
    }
    let texts = email.text.iter().chain([&email.html]);
    if texts.map(String::len).any(|len| len > MAX_TEXT) {
        return Err(InvalidMessage::Text);
    }
    Ok(())
}

fn check_sms(sms: &Sms) -> Result<(), InvalidMessage> {
    let digits = sms.to.strip_prefix('+').ok_or(InvalidMessage::Recipient)?;
    if !(1..=15).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(InvalidMessage::Recipient);
    }
    let named = |name: &String| {
        name.len() <= MAX_SENDER_ID && name.chars().all(|c| c.is_ascii_graphic() || c == ' ')
    };
    if !sms.sender_id.iter().all(named) {
        return Err(InvalidMessage::Sender);
    }
    let forbidden = |c: char| c.is_control() && c != '\n';
    if sms.text.len() > MAX_TEXT || sms.text.contains(forbidden) {
        return Err(InvalidMessage::Text);
    }
    Ok(())
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("pool_id", &self.pool_id)
            .field("purpose", &self.purpose)
            .field("medium", &self.medium())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Email(email) => email.fmt(f),
            Self::Sms(sms) => sms.fmt(f),
        }
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email([redacted])")
    }
}

impl fmt::Debug for Sms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sms([redacted])")
    }
}
