//! What is wrong with the ways to people and functions.

use couriers::{Functions, SmtpConfigError};

use super::{Findings, backend, is_local};
use crate::config::Config;
use crate::ways::{code_keys, smtp_config};

/// The shortest secret of a webhook that is worth its name.
const SECRET: usize = 16;

/// Checks `messages`, `mail`, `sms` and `triggers`.
pub(super) fn check(config: &Config, findings: &mut Findings) {
    mail(config, findings);
    let webhooks = [("mail.webhook", &config.mail.webhook), ("sms.webhook", &config.sms.webhook)];
    for (key, webhook) in webhooks {
        if let Some(url) = webhook {
            webhook_url(key, url, findings);
        }
    }
    if webhooks.iter().any(|(_, webhook)| webhook.is_some()) {
        secret("messages.secret", config.messages.secret.as_ref(), findings);
    }
    if config.messages.capture && (config.mail.url.is_some() || config.mail.webhook.is_some()) {
        findings.warn(
            "messages.capture",
            "is set, so that messages are kept in memory and nothing is sent by mail or sms",
        );
    }
    triggers(config, findings);
}

fn mail(config: &Config, findings: &mut Findings) {
    let mail = &config.mail;
    let Some(url) = &mail.url else { return };
    if mail.webhook.is_some() {
        findings.error("mail.url", "contradicts mail.webhook; keep one of the two");
    }
    match smtp_config(config).map(|smtp| smtp.map(|smtp| smtp.check())) {
        Ok(Some(Err(error @ SmtpConfigError::From))) => {
            findings.error("mail.from", error.to_string());
        }
        Ok(Some(Err(error @ SmtpConfigError::Authority))) => {
            findings.error("outbound.authorities", error.to_string());
        }
        Ok(Some(Err(error))) => findings.error("mail.url", error.to_string()),
        Ok(_) | Err(_) => {} // A file that cannot be read is found elsewhere.
    }
    let Ok(url) = url::Url::parse(url.expose()) else { return };
    let required = url.query_pairs().any(|(key, value)| key == "tls" && value == "required");
    if url.scheme() == "smtp" && !required && !is_local(&url) {
        findings.warn(
            "mail.url",
            "sends codes and the password in the clear; use smtps:// or add ?tls=required",
        );
    }
}

fn triggers(config: &Config, findings: &mut Findings) {
    let triggers = &config.triggers;
    if triggers.webhook.is_some() && triggers.lambda.endpoint.is_some() {
        findings.error(
            "triggers.webhook",
            "contradicts triggers.lambda.endpoint: only one can stand for all other functions",
        );
    }
    let all = triggers.functions.values().map(|url| ("triggers.functions", url));
    let all: Vec<_> =
        all.chain(triggers.webhook.iter().map(|url| ("triggers.webhook", url))).collect();
    for (key, url) in &all {
        webhook_url(key, url, findings);
    }
    if !all.is_empty() {
        secret("triggers.secret", triggers.secret.as_ref(), findings);
    }
    if code_keys(config).is_none() {
        findings.error(
            "triggers.code_keys",
            "has a key that is not 64 hexadecimal digits; make one with `openssl rand -hex 32`",
        );
    }
    backend("triggers.lambda", &triggers.lambda, findings);
    if let Some(endpoint) = &triggers.lambda.endpoint {
        plain_http("triggers.lambda", endpoint, findings);
    }
}

fn webhook_url(key: &'static str, text: &str, findings: &mut Findings) {
    if let Err(error) = Functions::url(text) {
        findings.error(key, error.to_string());
    }
    plain_http(key, text, findings);
}

fn plain_http(key: &'static str, text: &str, findings: &mut Findings) {
    if url::Url::parse(text).is_ok_and(|url| url.scheme() == "http" && !is_local(&url)) {
        findings.warn(
            key,
            "is plain http: codes and passwords would go in the clear. It is called only if outbound.allow names its host; use https://",
        );
    }
}

fn secret(key: &'static str, secret: Option<&base::Secret<String>>, findings: &mut Findings) {
    if secret.is_none_or(|secret| secret.expose().len() < SECRET) {
        findings.error(
            key,
            "is missing or shorter than 16 characters; calls of webhooks are signed with it",
        );
    }
}
