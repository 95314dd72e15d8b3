//! Mail by SMTP, over connections that are kept.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use base::{Clock, Rng, RngExt as _, Secret};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransportBuilder, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use tokio::sync::Semaphore;
use url::Url;

use crate::{Content, Email, Medium, Message, SendError, Sender};

/// How long the handing over of one message may take, with waiting for a free connection.
const TIME: Duration = Duration::from_secs(20);
/// How long one command of the protocol may take.
const COMMAND_TIME: Duration = Duration::from_secs(10);
/// How many connections there may be.
const CONNECTIONS: u32 = 16;
/// How long an idle connection is kept.
const IDLE: Duration = Duration::from_mins(1);

/// How mail is sent.
#[derive(Debug, Clone)]
pub struct SmtpConfig {
    /// `smtps://user:password@host:465`, `smtp://user:password@host:587?tls=required`, or without
    /// `tls` in clear text. The user and password are percent-encoded.
    pub url: Secret<String>,
    /// The sender of mails whose pool has none, such as `Example <no-reply@example.com>`.
    pub from: String,
    /// Further certificate authorities: the contents of PEM files.
    pub extra_ca_pem: Vec<Vec<u8>>,
}

/// Why mail cannot be sent with a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SmtpConfigError {
    /// The URL has another form.
    #[error(
        "the URL is not of the form smtps://user:password@host:465 or \
         smtp://user:password@host:587?tls=required"
    )]
    Url,
    /// The sender is not an address.
    #[error("the sender is not an address such as \"Example <no-reply@example.com>\"")]
    From,
    /// A certificate authority cannot be used.
    #[error("a file of certificate authorities holds none that can be used")]
    Authority,
}

impl SmtpConfig {
    /// Says whether mail could be sent with this, as far as that shows without connecting.
    pub fn check(&self) -> Result<(), SmtpConfigError> {
        self.builder().map(drop)
    }

    fn builder(&self) -> Result<(AsyncSmtpTransportBuilder, Mailbox), SmtpConfigError> {
        let from = sender(&self.from)?;
        let text = self.url.expose();
        let url = Url::parse(text).map_err(|_| SmtpConfigError::Url)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(SmtpConfigError::Url)?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(text)
            .map_err(|_| SmtpConfigError::Url)?;
        if let Some(tls) = tls(&url, host, &self.extra_ca_pem)? {
            builder = builder.tls(tls);
        }
        let builder = builder
            .hello_name(ClientId::Domain(from.email.domain().to_owned()))
            .timeout(Some(COMMAND_TIME))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS).idle_timeout(IDLE));
        Ok((builder, from))
    }
}

/// Sends mail to an SMTP server. Cannot send SMS.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    connections: Semaphore,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").finish_non_exhaustive()
    }
}

impl Smtp {
    /// A sender; nothing is connected yet. Must be called within a tokio runtime.
    pub fn new(
        config: &SmtpConfig,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
    ) -> Result<Self, SmtpConfigError> {
        let (builder, from) = config.builder()?;
        let connections = Semaphore::new(CONNECTIONS as usize);
        Ok(Self { transport: builder.build(), from, connections, clock, rng })
    }

    fn letter(&self, email: &Email) -> Result<lettre::Message, SendError> {
        let refused = |_| SendError::Refused("a header cannot be written".to_owned());
        let mailbox = |text: &str| {
            text.parse::<Mailbox>()
                .map_err(|_| SendError::Refused("an address cannot be used".to_owned()))
        };
        let from = email.from.as_deref().map_or_else(|| Ok(self.from.clone()), mailbox)?;
        let id = format!("<{}@{}>", self.rng.uuid(), from.email.domain());
        let micros = u64::try_from(self.clock.now().micros()).unwrap_or_default();
        let mut letter = lettre::Message::builder()
            .from(from)
            .to(mailbox(&email.to)?)
            .date(std::time::UNIX_EPOCH + Duration::from_micros(micros))
            .message_id(Some(id))
            .subject(&email.subject);
        if let Some(reply_to) = &email.reply_to {
            letter = letter.reply_to(mailbox(reply_to)?);
        }
        let html = SinglePart::html(email.html.clone());
        match &email.text {
            Some(text) => letter.multipart(
                MultiPart::alternative()
                    .singlepart(SinglePart::plain(text.clone()))
                    .singlepart(html),
            ),
            None => letter.singlepart(html),
        }
        .map_err(refused)
    }
}

#[async_trait]
impl Sender for Smtp {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        let Content::Email(email) = message.content() else {
            return Err(SendError::NotConfigured(Medium::Sms));
        };
        let letter = self.letter(email)?;
        let sending = async {
            let _slot = self.connections.acquire().await;
            self.transport.send(letter).await
        };
        match tokio::time::timeout(TIME, sending).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(failed(&error)),
            Err(_) => Err(SendError::TimedOut),
        }
    }
}

/// Reads a sender, with the same rules as those of messages.
fn sender(text: &str) -> Result<Mailbox, SmtpConfigError> {
    let plain = !text.contains(char::is_control);
    text.parse().ok().filter(|_| plain).ok_or(SmtpConfigError::From)
}

/// How TLS begins, and whom we trust; `None` without TLS.
fn tls(url: &Url, host: &str, extra_ca_pem: &[Vec<u8>]) -> Result<Option<Tls>, SmtpConfigError> {
    let asked = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value);
    let implicit = url.scheme() == "smtps";
    if !implicit && asked.is_none() {
        return Ok(None);
    }
    let mut parameters = TlsParameters::builder(host.trim_matches(['[', ']']).to_owned())
        .certificate_store(CertificateStore::WebpkiRoots);
    for pem in extra_ca_pem {
        let bad = SmtpConfigError::Authority;
        let mut none = true;
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let der = certificate.map_err(|_| bad)?.to_vec();
            let authority = Certificate::from_der(der).map_err(|_| bad)?;
            parameters = parameters.add_root_certificate(authority);
            none = false;
        }
        if none {
            return Err(bad);
        }
    }
    let parameters = parameters.build_rustls().map_err(|_| SmtpConfigError::Authority)?;
    match (implicit, asked.as_deref()) {
        (true, None) => Ok(Some(Tls::Wrapper(parameters))),
        (false, Some("required")) => Ok(Some(Tls::Required(parameters))),
        (false, Some("opportunistic")) => Ok(Some(Tls::Opportunistic(parameters))),
        _ => Err(SmtpConfigError::Url),
    }
}

/// What the server said, by its code only: texts of servers repeat addresses.
fn failed(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map_or_else(String::new, |code| format!(" with {code}"));
    if error.is_timeout() {
        SendError::TimedOut
    } else if error.is_permanent() {
        SendError::Refused(format!("the mail server answered{code}"))
    } else if error.is_transient() {
        SendError::Unreachable(format!("the mail server answered{code}"))
    } else {
        SendError::Unreachable("there is no connection to the mail server".to_owned())
    }
}
