//! The words of messages: the pool's, or the usual ones, with codes, names and links put in
//! (US-055, US-056, sec_100).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{DefaultEmailOptionType, MessageTemplateType};

use crate::entities::Pool;
use crate::triggers::CustomMessage;

/// What stands for the code.
pub(super) const CODE: &str = "{####}";
/// What stands for the name, in invitations.
pub(super) const USERNAME: &str = "{username}";
/// What a link's words stand between.
const LINK: (&str, &str) = ("{##", "##}");

/// The words of one message.
pub(super) struct Texts {
    pub(super) sms: String,
    pub(super) subject: String,
    pub(super) email: String,
}

impl Texts {
    /// What the pool says on an occasion. Only clients' users get links, which name the client.
    pub(super) fn of(pool: &Pool, linked: bool, occasion: Occasion) -> Self {
        match occasion {
            Occasion::AdminCreateUser => invitation(pool),
            Occasion::Authentication => authentication(pool),
            Occasion::SignUp | Occasion::ResendCode => {
                (if linked { by_link(pool) } else { None }).unwrap_or_else(|| verification(pool))
            }
            Occasion::ForgotPassword
            | Occasion::UpdateUserAttribute
            | Occasion::VerifyUserAttribute
            | Occasion::AccountTakeOverNotification => verification(pool),
        }
    }

    /// The same, in the words of the pool's function as far as it has some.
    pub(super) fn with(self, custom: CustomMessage) -> Self {
        Self {
            sms: custom.sms.unwrap_or(self.sms),
            subject: custom.subject.unwrap_or(self.subject),
            email: custom.email.unwrap_or(self.email),
        }
    }
}

fn or(text: Option<&String>, usual: &str) -> String {
    text.filter(|text| !text.is_empty()).cloned().unwrap_or_else(|| usual.to_owned())
}

fn verification(pool: &Pool) -> Texts {
    let settings = &pool.settings;
    let template = settings.verification_message_template.as_ref();
    let sms = template.and_then(|it| it.sms_message.as_ref());
    let email = template.and_then(|it| it.email_message.as_ref());
    let subject = template.and_then(|it| it.email_subject.as_ref());
    Texts {
        sms: or(sms.or(settings.sms_verification_message.as_ref()), "Your code is {####}"),
        subject: or(subject.or(settings.email_verification_subject.as_ref()), "Your code"),
        email: or(email.or(settings.email_verification_message.as_ref()), "Your code is {####}"),
    }
}

/// US-055.
fn by_link(pool: &Pool) -> Option<Texts> {
    let template = pool.settings.verification_message_template.as_ref()?;
    (template.default_email_option == Some(DefaultEmailOptionType::ConfirmWithLink)).then(|| {
        let usual = "Please confirm your address: {##Confirm##}";
        Texts {
            subject: or(template.email_subject_by_link.as_ref(), "Confirm your address"),
            email: or(template.email_message_by_link.as_ref(), usual),
            ..verification(pool)
        }
    })
}

fn invitation(pool: &Pool) -> Texts {
    let config = pool.settings.admin_create_user_config.as_ref();
    let template = config.and_then(|config| config.invite_message_template.as_ref());
    let of = |text: fn(&MessageTemplateType) -> Option<&String>| template.and_then(text);
    let usual = "Your username is {username} and your temporary password is {####}";
    Texts {
        sms: or(of(|it| it.sms_message.as_ref()), usual),
        subject: or(of(|it| it.email_subject.as_ref()), "Your temporary password"),
        email: or(of(|it| it.email_message.as_ref()), usual),
    }
}

fn authentication(pool: &Pool) -> Texts {
    let sms = pool.mfa.sms.as_ref().and_then(|sms| sms.sms_authentication_message.as_ref());
    let email = pool.mfa.email.as_ref();
    let usual = "Your sign-in code is {####}";
    Texts {
        sms: or(sms.or(pool.settings.sms_authentication_message.as_ref()), usual),
        subject: or(email.and_then(|it| it.subject.as_ref()), "Your sign-in code"),
        email: or(email.and_then(|it| it.message.as_ref()), usual),
    }
}

/// What is put into a text.
pub(super) struct Values<'a> {
    pub(super) code: &'a str,
    pub(super) username: &'a str,
    /// The URL behind a link.
    pub(super) link: Option<&'a str>,
}

/// A text with the values put in, each as `escape` writes it. What is put in is not looked at again,
/// so a name cannot bring a placeholder of its own.
pub(super) fn fill(text: &str, values: &Values<'_>, escape: fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = if let Some(after) = from.strip_prefix(CODE) {
            out.push_str(&escape(values.code));
            after
        } else if let Some(after) = from.strip_prefix(USERNAME) {
            out.push_str(&escape(values.username));
            after
        } else if let Some((words, after)) = link(from)
            && let Some(url) = values.link
        {
            out.push_str(&["<a href=\"", &escape_html(url), "\">", words, "</a>"].concat());
            after
        } else {
            out.push('{');
            from.get(1..).unwrap_or_default()
        };
    }
    out.push_str(rest);
    out
}

/// The words of a link that `text` begins with, and what follows it.
fn link(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix(LINK.0)?.split_once(LINK.1)
}

/// A value as it may stand in HTML, in text and between quotes.
pub(super) fn escape_html(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A value as it may stand in a subject or an SMS: without control characters.
pub(super) fn plain_line(value: &str) -> String {
    value.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// Where a link leads: the page that confirms a sign-up (US-055).
pub(super) fn confirmation_link(cx: &Ctx, client: &str, username: &str, code: &str) -> String {
    let (client, username, code) = (percent(client), percent(username), percent(code));
    let base = &cx.deployment.public_url;
    format!("{base}/confirmUser?client_id={client}&user_name={username}&confirmation_code={code}")
}

/// RFC 3986 §2.1: everything but the unreserved characters.
fn percent(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&hex::encode_upper([byte]));
        }
    }
    out
}
