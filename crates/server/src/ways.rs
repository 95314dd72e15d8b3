//! The ways to people and functions, as the configuration asks for them.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use base::{Clock, Outbound, Rng, Secret};
use couriers::{
    ByMedium, Functions, FunctionsConfig, LambdaConfig, Limits, MessageWebhook, Outbox, Sender,
    Signer, Smtp, SmtpConfig, Trigger,
};
use providers::AllowEntry;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;
use sync::{Destinations, Endpoint, Vapid};
use url::{Host, Url};
use userpools::CodeKeys;

use crate::config::{Backend, Config};
use crate::start::StartError;
use crate::stores;

/// The ways to people and functions.
#[derive(Clone)]
pub struct Ways {
    /// Sends messages.
    pub sender: Arc<dyn Sender>,
    /// Calls functions.
    pub trigger: Arc<dyn Trigger>,
    /// Where messages are kept when they are not sent.
    pub outbox: Option<Arc<Outbox>>,
    /// Encrypt codes for functions that send them.
    pub code_keys: CodeKeys,
    /// Where changes of datasets go.
    pub destinations: Destinations,
    /// Calls all of them.
    pub outbound: Arc<dyn Outbound>,
}

impl fmt::Debug for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ways").field("outbox", &self.outbox).finish_non_exhaustive()
    }
}

impl Ways {
    /// The ways that `config` asks for. Must be called within a tokio runtime.
    pub fn new(
        config: &Config,
        clock: &Arc<dyn Clock>,
        rng: &Arc<dyn Rng>,
    ) -> Result<Self, StartError> {
        let outbound = stores::outbound_and(&config.outbound, endpoints(config))?;
        let functions = Functions::new(&functions_config(config), outbound.clone(), clock.clone())
            .map_err(|_| StartError::Setting("triggers"))?;
        let trigger = Arc::new(functions);
        let code_keys = code_keys(config).ok_or(StartError::Setting("triggers.code_keys"))?;
        let destinations = destinations(config)?;
        if config.messages.capture {
            let outbox = Arc::new(Outbox::new(clock.clone()));
            let (sender, outbox) = (outbox.clone(), Some(outbox));
            return Ok(Self { sender, trigger, outbox, code_keys, destinations, outbound });
        }
        let webhook = |url: &Option<String>, key| {
            let Some(url) = url else { return Ok(None) };
            let sender = message_webhook(config, url, &outbound, clock, rng);
            sender.map(Some).ok_or(StartError::Setting(key))
        };
        let email = match smtp_config(config)? {
            Some(smtp) => {
                let smtp = Smtp::new(&smtp, clock.clone(), rng.clone());
                let smtp = smtp.map_err(|_| StartError::Setting("mail"))?;
                Some(Arc::new(smtp) as Arc<dyn Sender>)
            }
            None => webhook(&config.mail.webhook, "mail.webhook")?,
        };
        let sms = webhook(&config.sms.webhook, "sms.webhook")?;
        let sender = Arc::new(ByMedium { email, sms });
        Ok(Self { sender, trigger, outbox: None, code_keys, destinations, outbound })
    }
}

/// The keys under which codes go to custom senders; `None` when one is not 64 hexadecimal digits.
pub(crate) fn code_keys(config: &Config) -> Option<CodeKeys> {
    let keys = config.triggers.code_keys.iter().map(|(name, text)| {
        let mut key = [0; 32];
        hex::decode_to_slice(text.expose().trim(), &mut key).ok()?;
        Some((name.clone(), Secret::new(key)))
    });
    keys.collect::<Option<_>>().map(CodeKeys::new)
}

/// Where changes of datasets go.
pub(crate) fn destinations(config: &Config) -> Result<Destinations, StartError> {
    let push = &config.sync.push;
    let webhook = match (&push.webhook, &push.secret) {
        (None, _) => None,
        (Some(url), Some(secret)) => {
            let url = Functions::url(url).map_err(|_| StartError::Setting("sync.push.webhook"))?;
            Some((url, Signer::new(secret)))
        }
        (Some(_), None) => return Err(StartError::Setting("sync.push.secret")),
    };
    let vapid = match &push.vapid_key {
        None => None,
        Some(file) => Some(vapid(file, &push.vapid_subject)?),
    };
    Ok(Destinations {
        sns: aws_endpoint(config, &push.sns),
        webhook,
        vapid,
        kinesis: aws_endpoint(config, &config.sync.stream),
    })
}

fn vapid(file: &Path, subject: &str) -> Result<Arc<Vapid>, StartError> {
    let wrong = || StartError::Setting("sync.push.vapid_key");
    let key = PrivatePkcs8KeyDer::from_pem_file(file).map_err(|_| wrong())?;
    let vapid = Vapid::new(key.secret_pkcs8_der(), subject).map_err(|_| wrong())?;
    tracing::info!(public = vapid.public(), "Web Push: the applicationServerKey for browsers");
    Ok(Arc::new(vapid))
}

fn aws_endpoint(config: &Config, backend: &Backend) -> Option<Endpoint> {
    let secret = backend.secret_access_key.clone();
    backend.endpoint.clone().map(|url| Endpoint {
        url,
        region: backend.region.clone().unwrap_or_else(|| config.region.clone()),
        access_key_id: backend.access_key_id.clone().unwrap_or_default(),
        secret_access_key: secret.unwrap_or_else(|| Secret::new(String::new())),
    })
}

fn message_webhook(
    config: &Config,
    url: &str,
    outbound: &Arc<dyn Outbound>,
    clock: &Arc<dyn Clock>,
    rng: &Arc<dyn Rng>,
) -> Option<Arc<dyn Sender>> {
    Some(Arc::new(MessageWebhook {
        outbound: outbound.clone(),
        clock: clock.clone(),
        rng: rng.clone(),
        url: Functions::url(url).ok()?,
        signer: Signer::new(config.messages.secret.as_ref()?),
    }))
}

/// How mail goes by SMTP, if it does.
pub(crate) fn smtp_config(config: &Config) -> Result<Option<SmtpConfig>, StartError> {
    let Some(url) = &config.mail.url else { return Ok(None) };
    let extra_ca_pem = stores::authorities(&config.outbound.authorities)?;
    Ok(Some(SmtpConfig { url: url.clone(), from: config.mail.from.clone(), extra_ca_pem }))
}

fn functions_config(config: &Config) -> FunctionsConfig {
    let triggers = &config.triggers;
    let lambda = triggers.lambda.endpoint.as_ref().map(|endpoint| LambdaConfig {
        endpoint: endpoint.clone(),
        region: triggers.lambda.region.clone().unwrap_or_else(|| config.region.clone()),
        access_key_id: triggers.lambda.access_key_id.clone().unwrap_or_default(),
        secret_access_key: triggers
            .lambda
            .secret_access_key
            .clone()
            .unwrap_or_else(|| Secret::new(String::new())),
    });
    FunctionsConfig {
        webhooks: triggers.functions.clone(),
        webhook: triggers.webhook.clone(),
        secret: triggers.secret.clone(),
        lambda,
        limits: Limits::default(),
    }
}

/// The endpoints of the configuration that may be called although their addresses are private:
/// whoever wrote them there meant them. Without TLS only those on this machine; others need a word
/// in `outbound.allow` as well.
fn endpoints(config: &Config) -> Vec<AllowEntry> {
    let triggers = &config.triggers;
    let all = triggers.functions.values().chain(&triggers.webhook).chain(&triggers.lambda.endpoint);
    let all = all.chain(&config.mail.webhook).chain(&config.sms.webhook);
    let sync = &config.sync;
    let all = all.chain(&sync.push.webhook).chain(&sync.push.sns.endpoint);
    let all = all.chain(&sync.stream.endpoint);
    all.filter_map(|endpoint| allowed(&Url::parse(endpoint).ok()?)).collect()
}

fn allowed(url: &Url) -> Option<AllowEntry> {
    let host = url.host()?;
    let here = match host {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let host = host.to_string().trim_matches(['[', ']']).to_owned();
    let port = url.port_or_known_default();
    (here || url.scheme() == "https").then_some(AllowEntry::Host { host, port })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_172_endpoints_of_the_configuration_may_be_private_but_not_in_clear_text() {
        let entry = |url: &str| allowed(&Url::parse(url).unwrap()).map(|entry| entry.to_string());
        for (url, expected) in [
            ("https://hooks.internal/x", Some("hooks.internal:443")),
            ("https://10.0.0.5:8443/", Some("10.0.0.5:8443")),
            ("http://127.0.0.1:3001", Some("127.0.0.1:3001")),
            ("http://[::1]:3001", Some("[::1]:3001")),
            ("http://localhost/", Some("localhost:80")),
            ("http://hooks.internal/x", None),
            ("http://10.0.0.5/", None),
        ] {
            assert_eq!(entry(url).as_deref(), expected, "{url}");
        }
    }

    #[tokio::test]
    async fn each_way_is_built_from_its_keys() {
        let (clock, rng): (Arc<dyn Clock>, Arc<dyn Rng>) =
            (Arc::new(base::SystemClock), Arc::new(base::OsRng));
        let built = |config: &Config| Ways::new(config, &clock, &rng);
        let mut config = Config::default();
        assert!(built(&config).unwrap().outbox.is_none());
        config.messages.capture = true;
        assert!(built(&config).unwrap().outbox.is_some());
        config.messages.capture = false;
        config.mail.url = Some(Secret::new("smtps://smtp.example.com".to_owned()));
        config.mail.from = "no-reply@example.com".to_owned();
        config.sms.webhook = Some("https://sms.example.com".to_owned());
        let refused = built(&config).unwrap_err().to_string();
        assert!(refused.contains("sms.webhook"), "without a secret: {refused}");
        config.messages.secret = Some(Secret::new("0123456789abcdef".to_owned()));
        built(&config).unwrap();
        config.triggers.webhook = Some("https://hooks.example.com".to_owned());
        assert!(built(&config).unwrap_err().to_string().contains("triggers"));
        config.triggers.secret = config.messages.secret.clone();
        built(&config).unwrap();
    }
}
