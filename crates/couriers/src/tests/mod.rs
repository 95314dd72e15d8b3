//! Against real servers on the loopback interface: HTTP through the guarded client, SMTP with and
//! without TLS.

mod http;
mod messages;
mod smtp;
mod triggers;

use std::sync::Arc;

use base::{Clock, Outbound, Timestamp};
use providers::{HttpOutbound, OutboundConfig};

use crate::{Content, Email, Message, Purpose, Sms};

/// 2026-11-23T01:50:00Z.
pub(crate) const NOW: Timestamp = Timestamp::from_secs(1_795_398_600);

/// A clock that stands still.
pub(crate) struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        NOW
    }
}

/// The real, guarded client; `allow` as in the configuration.
pub(crate) fn outbound(allow: &[&str]) -> Arc<dyn Outbound> {
    let allow = allow.iter().map(|entry| entry.parse().unwrap()).collect();
    let config = OutboundConfig { allow, ..OutboundConfig::default() };
    Arc::new(HttpOutbound::new(&config).unwrap())
}

pub(crate) fn email() -> Email {
    Email {
        to: "ana@example.com".to_owned(),
        from: None,
        reply_to: None,
        subject: "Ihr Code, für Sie".to_owned(),
        html: "Your code is <b>123456</b>.".to_owned(),
        text: None,
    }
}

pub(crate) fn sms() -> Sms {
    Sms {
        to: "+4915112345678".to_owned(),
        sender_id: Some("Shop".to_owned()),
        text: "123456 is your code".to_owned(),
    }
}

pub(crate) fn mail(email: Email) -> Message {
    Message::new("us-east-1_AbCdEf123", Purpose::SignUp, Content::Email(email)).unwrap()
}

pub(crate) fn text(sms: Sms) -> Message {
    Message::new("us-east-1_AbCdEf123", Purpose::Authentication, Content::Sms(sms)).unwrap()
}
