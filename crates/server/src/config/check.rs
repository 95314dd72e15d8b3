//! `countersign check`: what is wrong with a configuration, and how to mend it.

mod couriers;

use std::fmt;
use std::path::Path;

use tracing_subscriber::EnvFilter;

use super::{Backend, Config, S3Keys};
use crate::files;
use crate::proxies::TrustedProxies;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Warning,
    /// The server will not start.
    Error,
}

/// One thing that is wrong, with the way to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The key.
    pub key: &'static str,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity}: {}: {}", self.key, self.message)
    }
}

/// Checks a configuration that could be read; the worst findings come first.
pub fn check(config: &Config) -> Vec<Finding> {
    let mut findings = Findings::default();
    names(config, &mut findings);
    root(config, &mut findings);
    tls(config, &mut findings);
    backends(config, &mut findings);
    rates(config, &mut findings);
    limits(config, &mut findings);
    sync_limits(config, &mut findings);
    couriers::check(config, &mut findings);
    start(config, &mut findings);
    for entry in &config.outbound.allow {
        if let Err(error) = entry.parse::<providers::AllowEntry>() {
            findings.error("outbound.allow", format!("{entry:?}: {error}"));
        }
    }
    let mut all = findings.0;
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    all
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn error(&mut self, key: &'static str, message: impl Into<String>) {
        self.0.push(Finding { severity: Severity::Error, key, message: message.into() });
    }

    fn warn(&mut self, key: &'static str, message: impl Into<String>) {
        self.0.push(Finding { severity: Severity::Warning, key, message: message.into() });
    }
}

fn names(config: &Config, findings: &mut Findings) {
    if config.account_id.parse::<base::AccountId>().is_err() {
        let given = &config.account_id;
        findings.error(
            "account_id",
            format!("{given:?} is not twelve digits; use for example \"000000000000\""),
        );
    }
    if config.region.parse::<base::Region>().is_err() {
        let given = &config.region;
        findings.error(
            "region",
            format!("{given:?} is not a region name; use for example \"us-east-1\""),
        );
    }
    let public_url = config.public_url();
    match url::Url::parse(&public_url) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => {
            findings
                .error("public_url", format!("{public_url:?} must begin with https:// or http://"));
        }
        Ok(url) if url.query().is_some() || url.fragment().is_some() => {
            findings.error(
                "public_url",
                format!("{public_url:?} must have neither a query nor a fragment"),
            );
        }
        Ok(url) if url.scheme() == "http" && !is_local(&url) => {
            findings.warn("public_url", "plain http sends credentials in the clear; put TLS in front or set tls.certificate");
        }
        Ok(_) => {}
        Err(error) => findings.error("public_url", format!("{public_url:?} is not a URL: {error}")),
    }
}

fn is_local(url: &url::Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

fn root(config: &Config, findings: &mut Findings) {
    match (&config.root.access_key_id, &config.root.secret_access_key) {
        (Some(id), Some(secret)) => {
            if id.is_empty() || id.contains('/') || id.contains(',') {
                findings.error(
                    "root.access_key_id",
                    "must not be empty and must not contain '/' or ','",
                );
            }
            if secret.expose().len() < 16 {
                findings.warn(
                    "root.secret_access_key",
                    "is shorter than 16 characters; use a random one outside of tests",
                );
            }
        }
        (None, None) => {}
        (Some(_), None) => findings
            .error("root.secret_access_key", "is missing although root.access_key_id is set"),
        (None, Some(_)) => findings
            .error("root.access_key_id", "is missing although root.secret_access_key is set"),
    }
}

fn tls(config: &Config, findings: &mut Findings) {
    let tls = &config.tls;
    match (&tls.certificate, &tls.key) {
        (Some(_), None) => findings.error("tls.key", "is missing although tls.certificate is set"),
        (None, Some(_)) => findings.error("tls.certificate", "is missing although tls.key is set"),
        (Some(certificate), Some(key)) => {
            if let Err(error) = crate::tls::server_config(certificate, key) {
                findings.error("tls.certificate", error.to_string());
            }
            if tls.self_signed {
                findings
                    .error("tls.self_signed", "contradicts tls.certificate; keep one of the two");
            }
        }
        (None, None) => {}
    }
    if !tls.is_on() && !config.listen.ip().is_loopback() && config.trusted_proxies.is_empty() {
        findings.warn("tls", format!("{} is reachable from other machines without TLS; set tls.certificate and tls.key, or put a TLS proxy in front and name its network in trusted_proxies", config.listen));
    }
    for file in &config.outbound.authorities {
        readable("outbound.authorities", file, findings);
    }
}

fn readable(key: &'static str, file: &Path, findings: &mut Findings) {
    if let Err(error) = std::fs::File::open(file) {
        findings.error(key, format!("cannot open {}: {error}", file.display()));
    }
}

fn backends(config: &Config, findings: &mut Findings) {
    let s3 = &config.gateway.s3;
    if s3.folder.is_some() && s3.endpoint.is_some() {
        findings.error("gateway.s3.folder", "contradicts gateway.s3.endpoint; keep one of the two");
    }
    let endpoint = s3.endpoint.as_ref().and_then(|endpoint| url::Url::parse(endpoint).ok());
    if !s3.path_style && endpoint.is_some_and(|endpoint| endpoint.domain().is_none()) {
        findings.error(
            "gateway.s3.path_style",
            "is false, but gateway.s3.endpoint is an IP address, which has no sub-domains for buckets; name a host or set it to true",
        );
    }
    if s3.endpoint.is_none() && (!s3.path_style || s3.trailers || s3.keys != S3Keys::default()) {
        findings.warn(
            "gateway.s3",
            "path_style, trailers and keys are about an endpoint, and there is none",
        );
    }
    for file in &config.gateway.authorities {
        readable("gateway.authorities", file, findings);
    }
    backend("gateway.s3", &s3.backend(), findings);
    backend("gateway.dynamodb", &config.gateway.dynamodb, findings);
}

fn backend(key: &'static str, backend: &Backend, findings: &mut Findings) {
    let keyed = backend.access_key_id.is_some() && backend.secret_access_key.is_some();
    match &backend.endpoint {
        Some(endpoint) if url::Url::parse(endpoint).is_err() => {
            findings.error(
                key,
                format!("endpoint {endpoint:?} is not a URL such as \"http://127.0.0.1:9000\""),
            );
        }
        Some(_) if !keyed => {
            findings.error(key, "has an endpoint but no access_key_id and secret_access_key");
        }
        None if backend.access_key_id.is_some() => {
            findings.warn(key, "has an access key but no endpoint; the door stays closed");
        }
        _ => {}
    }
}

fn limits(config: &Config, findings: &mut Findings) {
    if config.limits.body_memory < config.limits.body {
        findings.error("limits.body_memory", "must be at least limits.body: no body would fit");
    }
    for (key, seconds) in [
        ("limits.head_seconds", config.limits.head_seconds),
        ("limits.request_seconds", config.limits.request_seconds),
    ] {
        if seconds == 0 {
            findings.error(key, "must be at least 1: no request can be sent in no time");
        }
    }
}

fn sync_limits(config: &Config, findings: &mut Findings) {
    let most = sync::Limits::MOST;
    for (key, set, most) in [
        ("sync.datasets", u64::from(config.sync.datasets), u64::from(most.datasets)),
        ("sync.records", u64::from(config.sync.records), u64::from(most.records)),
        ("sync.bytes", config.sync.bytes, most.bytes),
    ] {
        if set > most {
            findings.error(key, format!("must be at most {most}"));
        }
    }
    backend("sync.push.sns", &config.sync.push.sns, findings);
    backend("sync.stream", &config.sync.stream, findings);
    if let Err(error) = crate::ways::destinations(config) {
        findings.error("sync.push", error.to_string());
    }
    if config.sync.push.vapid_key.is_some() && config.sync.push.vapid_subject.is_empty() {
        findings.error("sync.push.vapid_subject", "is needed with vapid_key");
    }
}

/// What the start will try, tried without leaving anything behind.
fn start(config: &Config, findings: &mut Findings) {
    if let Some(key) = &config.deployment_key
        && let Err(error) = keys::DeploymentKey::parse(key.expose())
    {
        findings.error("deployment_key", error.to_string());
    }
    for key in &config.previous_deployment_keys {
        if let Err(error) = keys::DeploymentKey::parse(key.expose()) {
            findings.error("previous_deployment_keys", error.to_string());
        }
    }
    if let Err(error) = TrustedProxies::parse(&config.trusted_proxies) {
        findings.error("trusted_proxies", error.to_string());
    }
    if let Err(error) = EnvFilter::try_new(&config.log.filter) {
        findings.error("log.filter", format!("{:?}: {error}", config.log.filter));
    }
    if let Err(error) = files::probe_dir(&config.data) {
        let data = config.data.display();
        findings
            .error("data", format!("cannot write to {data}: {error}; choose another directory"));
    }
}

fn rates(config: &Config, findings: &mut Findings) {
    for category in config.limits.rates.keys() {
        if !front::Throttle::categories().any(|known| known == category) {
            let known: Vec<&str> = front::Throttle::categories().collect();
            findings.error(
                "limits.rates",
                format!("there is no category {category:?}; there are {}", known.join(", ")),
            );
        }
    }
}
