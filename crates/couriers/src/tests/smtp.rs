//! SMTP against a small server of its own, with and without TLS.

use std::sync::{Arc, Mutex};

use base::{OsRng, Secret};
use rustls_pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::{Still, email, mail, sms, text};
use crate::{Email, SendError, Sender, Smtp, SmtpConfig, SmtpConfigError};

/// What the server heard: commands, and the lines of letters.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn count(&self, start: &str) -> usize {
        self.lines().iter().filter(|line| line.starts_with(start)).count()
    }
}

/// Speaks just enough SMTP. Recipients that begin with `no` are refused for good, with `later` for
/// now.
async fn speak<S: AsyncRead + AsyncWrite + Unpin>(stream: S, heard: Heard) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(b"220 test ESMTP\r\n").await?;
    let (mut line, mut in_letter) = (String::new(), false);
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let said = line.trim_end().to_owned();
        heard.0.lock().unwrap().push(said.clone());
        let answer = match said.get(..4).unwrap_or_default() {
            _ if in_letter && said == "." => {
                in_letter = false;
                "250 taken"
            }
            _ if in_letter => continue,
            "EHLO" => "250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN",
            "AUTH" => "235 welcome",
            "DATA" => {
                in_letter = true;
                "354 go on"
            }
            "RCPT" if said.contains("<no") => "550 no such user no@example.com",
            "RCPT" if said.contains("<later") => "451 try again later@example.com",
            "QUIT" => "221 bye",
            _ => "250 good",
        };
        stream.get_mut().write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

/// Starts a server and says where.
async fn server(tls: Option<TlsAcceptor>) -> (std::net::SocketAddr, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, heard) = (listener.local_addr().unwrap(), Heard::default());
    let shared = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (heard, tls) = (shared.clone(), tls.clone());
            tokio::spawn(async move {
                match tls {
                    None => speak(stream, heard).await,
                    Some(tls) => speak(tls.accept(stream).await?, heard).await,
                }
            });
        }
    });
    (address, heard)
}

fn config(url: String, authority: Option<Vec<u8>>) -> SmtpConfig {
    let from = "Example <no-reply@example.com>".to_owned();
    SmtpConfig { url: Secret::new(url), from, extra_ca_pem: authority.into_iter().collect() }
}

fn smtp(config: &SmtpConfig) -> Result<Smtp, SmtpConfigError> {
    Smtp::new(config, Arc::new(Still), Arc::new(OsRng))
}

#[tokio::test]
async fn mails_are_handed_over_on_kept_connections() {
    let (address, heard) = server(None).await;
    let sender = smtp(&config(format!("smtp://ana:p%40ss@{address}"), None)).unwrap();
    sender.send(&mail(email())).await.unwrap();
    // A connection is put back after the answer.
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let own = Email {
        from: Some("Shop <shop@example.org>".to_owned()),
        reply_to: Some("help@example.org".to_owned()),
        text: Some("Your code is 123456.".to_owned()),
        ..email()
    };
    sender.send(&mail(own)).await.unwrap();
    let lines = heard.lines();
    let has = |line: &str| assert!(lines.iter().any(|heard| heard == line), "{line} in {lines:#?}");
    assert_eq!(heard.count("EHLO example.com"), 1, "one connection for both");
    // base64 of NUL ana NUL p@ss
    has("AUTH PLAIN AGFuYQBwQHNz");
    has("MAIL FROM:<no-reply@example.com>");
    has("RCPT TO:<ana@example.com>");
    has("From: Example <no-reply@example.com>");
    has("To: ana@example.com");
    has("Date: Mon, 23 Nov 2026 01:50:00 +0000");
    has("Your code is <b>123456</b>.");
    has("MAIL FROM:<shop@example.org>");
    has("From: Shop <shop@example.org>");
    has("Reply-To: help@example.org");
    has("Your code is 123456.");
    assert_eq!(heard.count("Subject: "), 2);
    assert_eq!(heard.count("Message-ID: <"), 2);
}

#[tokio::test]
async fn refusals_name_neither_the_recipient_nor_the_text() {
    let (address, _) = server(None).await;
    let sender = smtp(&config(format!("smtp://{address}"), None)).unwrap();
    let to = |to: &str| mail(Email { to: to.to_owned(), ..email() });
    let refused = sender.send(&to("no@example.com")).await.unwrap_err();
    assert!(matches!(refused, SendError::Refused(_)), "{refused}");
    assert_eq!(refused.to_string(), "the message was refused: the mail server answered with 550");
    let later = sender.send(&to("later@example.com")).await.unwrap_err();
    assert!(matches!(later, SendError::Unreachable(_)), "{later}");
    sender.send(&to("ana@example.com")).await.unwrap();
    let sms = sender.send(&text(sms())).await.unwrap_err();
    assert!(matches!(sms, SendError::NotConfigured(_)), "{sms}");
}

#[tokio::test]
async fn a_server_that_is_down_is_unreachable() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let sender = smtp(&config(format!("smtp://{address}"), None)).unwrap();
    let error = sender.send(&mail(email())).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable(_)), "{error}");
}

#[tokio::test]
async fn tls_is_spoken_and_certificates_are_checked() {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let chain: Vec<CertificateDer<'static>> = vec![made.cert.der().clone()];
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key.into())
        .unwrap();
    let (address, heard) = server(Some(TlsAcceptor::from(Arc::new(tls)))).await;
    let url = format!("smtps://localhost:{}", address.port());

    let stranger = smtp(&config(url.clone(), None)).unwrap();
    let error = stranger.send(&mail(email())).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable(_)), "{error}");
    assert_eq!(heard.count("MAIL"), 0);

    let trusting = smtp(&config(url, Some(made.cert.pem().into_bytes()))).unwrap();
    trusting.send(&mail(email())).await.unwrap();
    assert_eq!(heard.count("MAIL"), 1);
}

#[tokio::test]
async fn required_tls_is_not_given_up() {
    // This server does not offer STARTTLS.
    let (address, heard) = server(None).await;
    let url = format!("smtp://localhost:{}?tls=required", address.port());
    let error = smtp(&config(url, None)).unwrap().send(&mail(email())).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable(_)), "{error}");
    assert_eq!(heard.count("MAIL"), 0);
}

#[tokio::test]
async fn configurations_that_cannot_work_are_refused() {
    for url in ["", "mail.example.com", "https://example.com", "smtp://", "smtp://h?tls=perhaps"] {
        let refused = smtp(&config(url.to_owned(), None)).unwrap_err();
        assert_eq!(refused, SmtpConfigError::Url, "{url}");
    }
    for from in ["", "Example Ltd", "a@x.org\r\nBcc: b@x.org", "a@x.org, b@x.org"] {
        let config = SmtpConfig { from: from.to_owned(), ..config("smtp://h".to_owned(), None) };
        assert_eq!(smtp(&config).unwrap_err(), SmtpConfigError::From, "{from}");
    }
    let config = config("smtps://h".to_owned(), Some(b"no certificate".to_vec()));
    assert_eq!(smtp(&config).unwrap_err(), SmtpConfigError::Authority);
}
