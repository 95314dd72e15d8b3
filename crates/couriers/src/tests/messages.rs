//! Messages: what may be sent, what shows, and the ways that are not SMTP.

use std::sync::Arc;

use base::{OsRng, Secret};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::http::Server;
use super::{NOW, Still, email, mail, outbound, sms, text};
use crate::{
    ByMedium, Content, Email, InvalidMessage, Medium, Message, MessageWebhook, Outbox, Purpose,
    SIGNATURE_HEADER, SendError, Sender, Signer, Sms,
};

fn checked(content: Content) -> Result<Message, InvalidMessage> {
    Message::new("us-east-1_AbCdEf123", Purpose::SignUp, content)
}

#[test]
fn sec_100_headers_cannot_be_injected() {
    for end in ["\r\nBcc: eve@example.com", "\nBcc: e@x.org", "\rX: y", "\0", "\u{85}", "\u{b}"] {
        for (message, expected) in [
            (Email { to: format!("ana@example.com{end}"), ..email() }, InvalidMessage::Recipient),
            (Email { to: format!("ana{end}@example.com"), ..email() }, InvalidMessage::Recipient),
            (Email { subject: format!("Code{end}"), ..email() }, InvalidMessage::Subject),
            (Email { from: Some(format!("A{end} <a@x.org>")), ..email() }, InvalidMessage::Sender),
            (Email { reply_to: Some(format!("a@x.org{end}")), ..email() }, InvalidMessage::Sender),
        ] {
            assert_eq!(checked(Content::Email(message)).unwrap_err(), expected, "{end:?}");
        }
        let number = Sms { to: format!("+491511{end}"), ..sms() };
        assert_eq!(checked(Content::Sms(number)).unwrap_err(), InvalidMessage::Recipient);
        let name = Sms { sender_id: Some(format!("Shop{end}")), ..sms() };
        assert_eq!(checked(Content::Sms(name)).unwrap_err(), InvalidMessage::Sender);
    }
    let controls = Sms { text: "a\u{1b}[31mb".to_owned(), ..sms() };
    assert_eq!(checked(Content::Sms(controls)).unwrap_err(), InvalidMessage::Text);
}

#[test]
fn messages_go_to_one_address() {
    for to in ["", "ana", "ana@", "@example.com", "a@x.org, b@x.org", "<a@x.org>", "A <a@x.org>"] {
        let message = Email { to: to.to_owned(), ..email() };
        assert_eq!(
            checked(Content::Email(message)).unwrap_err(),
            InvalidMessage::Recipient,
            "{to}"
        );
    }
    for to in ["", "+", "4915112345678", "+49 151", "+1234567890123456", "+٤٩", "+49;ext=1"] {
        let message = Sms { to: to.to_owned(), ..sms() };
        assert_eq!(checked(Content::Sms(message)).unwrap_err(), InvalidMessage::Recipient, "{to}");
    }
    for to in ["ana+tag@example.com", "o'hara@sub.example.co.uk", "ana@xn--bcher-kva.example"] {
        checked(Content::Email(Email { to: to.to_owned(), ..email() })).unwrap();
    }
    let long = Email { html: "a".repeat(100_001), ..email() };
    assert_eq!(checked(Content::Email(long)).unwrap_err(), InvalidMessage::Text);
}

#[test]
fn sec_180_nothing_of_a_message_shows_in_debug() {
    let shown = format!("{:?} {:?} {:?}", mail(email()), text(sms()), mail(email()).content());
    for secret in ["123456", "ana@", "+49", "Ihr Code"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn the_outbox_keeps_the_newest_messages() {
    let outbox = Outbox::new(Arc::new(Still));
    assert_eq!(outbox.latest("ana@example.com"), None);
    for number in 0..1_005 {
        let subject = format!("Message {number}");
        outbox.send(&mail(Email { subject, ..email() })).await.unwrap();
    }
    outbox.send(&text(sms())).await.unwrap();
    let kept = outbox.captured();
    assert_eq!(kept.len(), 1_000);
    assert_eq!(kept[999].message, text(sms()));
    let newest = outbox.latest("ana@example.com").unwrap();
    assert_eq!(newest.at, NOW);
    let Content::Email(newest) = newest.message.content() else { panic!("an SMS") };
    assert_eq!(newest.subject, "Message 1004");
    assert!(!format!("{outbox:?} {kept:?}").contains("123456"));
    outbox.clear();
    assert_eq!(outbox.captured(), []);
}

#[tokio::test]
async fn each_medium_has_its_own_way() {
    let outbox = Arc::new(Outbox::new(Arc::new(Still)));
    let sender = ByMedium { email: Some(outbox.clone()), sms: None };
    sender.send(&mail(email())).await.unwrap();
    let refused = sender.send(&text(sms())).await.unwrap_err();
    assert!(matches!(refused, SendError::NotConfigured(Medium::Sms)), "{refused}");
    assert_eq!(outbox.captured().len(), 1);
}

fn webhook(url: &str, allow: &[&str]) -> MessageWebhook {
    MessageWebhook {
        outbound: outbound(allow),
        clock: Arc::new(Still),
        rng: Arc::new(OsRng),
        url: url.parse().unwrap(),
        signer: Signer::new(&Secret::new("s".to_owned())),
    }
}

#[tokio::test]
async fn webhooks_get_a_signed_document() {
    let server = Server::saying(204, "").await;
    let sender = webhook(&server.url, &["127.0.0.1"]);
    sender.send(&mail(email())).await.unwrap();
    sender.send(&text(sms())).await.unwrap();
    let seen = server.seen();
    let mut documents: Vec<Value> = Vec::new();
    for (head, body) in &seen {
        let header = head.headers[SIGNATURE_HEADER].to_str().unwrap();
        assert!(sender.signer.verify(header, body, NOW, std::time::Duration::ZERO));
        documents.push(serde_json::from_slice(body).unwrap());
    }
    let ids: Vec<Value> = documents.iter_mut().map(|document| document["id"].take()).collect();
    assert_ne!(ids[0], ids[1]);
    assert_eq!(
        documents[0],
        json!({
            "id": null, "medium": "EMAIL", "purpose": "SignUp", "poolId": "us-east-1_AbCdEf123",
            "to": "ana@example.com", "from": null, "replyTo": null,
            "subject": "Ihr Code, für Sie", "html": "Your code is <b>123456</b>.", "text": null,
        })
    );
    assert_eq!(
        documents[1],
        json!({
            "id": null, "medium": "SMS", "purpose": "Authentication",
            "poolId": "us-east-1_AbCdEf123", "to": "+4915112345678", "senderId": "Shop",
            "text": "123456 is your code",
        })
    );
}

#[tokio::test]
async fn webhooks_that_fail_say_whether_it_may_pass() {
    for (status, passing) in [(400, false), (302, false), (410, false), (429, true), (503, true)] {
        let server = Server::saying(status, "ana@example.com 123456").await;
        let error = webhook(&server.url, &["127.0.0.1"]).send(&mail(email())).await.unwrap_err();
        assert_eq!(matches!(error, SendError::Unreachable(_)), passing, "{error}");
        assert_eq!(matches!(error, SendError::Refused(_)), !passing, "{error}");
        assert!(!error.to_string().contains("123456"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn sec_172_codes_do_not_go_to_addresses_that_nobody_allowed() {
    let server = Server::saying(200, "").await;
    let error = webhook(&server.url, &[]).send(&text(sms())).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable(_)), "{error}");
    assert!(server.seen().is_empty());
}

proptest! {
    #[test]
    fn sec_184_no_message_panics(to in "\\PC{0,30}", other in any::<String>()) {
        let made = checked(Content::Email(Email {
            to: to.clone(),
            from: Some(other.clone()),
            subject: other.clone(),
            ..email()
        }));
        if let Ok(message) = made {
            prop_assert!(!message.to().contains(char::is_control));
        }
        let _ = checked(Content::Sms(Sms { to, sender_id: Some(other.clone()), text: other }));
    }
}
