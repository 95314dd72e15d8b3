//! Configuration: one TOML file; each key also an environment variable; both read once.
//!
//! [`KEYS`](keys::KEYS) is the one list of keys: the parser's idea of what may be set from the
//! environment, the reference that `countersign config` prints, and the check that a misspelled
//! `COUNTERSIGN_…` variable is noticed all come from it.

mod check;
mod keys;
mod load;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::PathBuf;

use base::Secret;
use serde::{Deserialize, Deserializer};

pub use check::{Finding, Severity, check};
pub use keys::reference;
pub use load::{ConfigError, load};

/// The whole configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where clients reach us; derived from `listen` when empty.
    pub public_url: String,
    /// The deployment's account id.
    pub account_id: String,
    /// The deployment's region name.
    pub region: String,
    /// Where data and keys live.
    pub data: PathBuf,
    /// The deployment key, 64 hexadecimal digits; made and kept in `data` when absent.
    #[serde(deserialize_with = "secret")]
    pub deployment_key: Option<Secret<String>>,
    /// Deployment keys before that one, for what is still sealed with them.
    #[serde(deserialize_with = "secrets")]
    pub previous_deployment_keys: Vec<Secret<String>>,
    /// Networks of proxies whose `X-Forwarded-…` headers are believed.
    pub trusted_proxies: Vec<String>,
    /// The root access key.
    pub root: Root,
    /// TLS.
    pub tls: Tls,
    /// Cross-origin rules for browsers.
    pub cors: Cors,
    /// Sizes, times and rates.
    pub limits: Limits,
    /// Calls to others.
    pub outbound: Outbound,
    /// The guarded stores.
    pub gateway: Gateway,
    /// Tokens of identity pools.
    pub identity: Identity,
    /// Datasets of identities.
    pub sync: Sync,
    /// Messages of user pools.
    pub messages: Messages,
    /// Those by mail.
    pub mail: Mail,
    /// Those by SMS.
    pub sms: Sms,
    /// Functions that take part in what user pools do.
    pub triggers: Triggers,
    /// Logging.
    pub log: Log,
}

/// The root access key; made at the first start when absent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Root {
    /// Any string.
    pub access_key_id: Option<String>,
    /// Any string.
    #[serde(deserialize_with = "secret")]
    pub secret_access_key: Option<Secret<String>>,
}

/// TLS: off, a self-signed development certificate, or files.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Tls {
    /// Make and keep a self-signed certificate in the data directory.
    pub self_signed: bool,
    /// PEM file with the certificate chain.
    pub certificate: Option<PathBuf>,
    /// PEM file with the private key.
    pub key: Option<PathBuf>,
}

/// Cross-origin rules.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cors {
    /// Origins that browsers may call from; `*` is what AWS answers.
    pub allow_origins: Vec<String>,
}

/// Sizes, times and rates.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Largest body of an API request, in bytes (the gateway streams and has none).
    pub body: usize,
    /// Memory that the bodies of all requests under way may take together, in bytes.
    pub body_memory: usize,
    /// Largest request head, in bytes.
    pub head: usize,
    /// Time to send a request's head, in seconds.
    pub head_seconds: u64,
    /// Time to send an API request's body and to answer it, in seconds.
    pub request_seconds: u64,
    /// Connections served at once.
    pub connections: usize,
    /// Connections that one client address may have at once; 0 is no limit.
    pub connections_per_client: usize,
    /// Time that running requests get when the server stops, in seconds.
    pub drain_seconds: u64,
    /// Failed signatures a second that one client may send; 0 is no limit.
    pub failed_signatures: u32,
    /// Wrong passwords and codes that one client may send in a quarter of an hour; 0 is no limit.
    pub failed_sign_ins: u32,
    /// Signatures and proofs of passwords that may wait for each core.
    pub queue: usize,
    /// Requests a second per category, pool or client; 0 is no limit.
    pub rates: std::collections::BTreeMap<String, u32>,
}

/// Calls to login providers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Outbound {
    /// Hosts, `host:port`s and networks that may be called although they are private, and
    /// without TLS.
    pub allow: Vec<String>,
    /// PEM files with further certificate authorities.
    pub authorities: Vec<PathBuf>,
}

/// The stores behind the gateway.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Gateway {
    /// PEM files with further certificate authorities, trusted for both stores.
    pub authorities: Vec<PathBuf>,
    /// The S3-compatible store.
    pub s3: S3,
    /// The DynamoDB-compatible store.
    pub dynamodb: Backend,
}

/// The S3 door.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct S3 {
    /// A folder to serve as S3 when there is no endpoint.
    pub folder: Option<PathBuf>,
    /// Host suffixes of the virtual-host style: `bucket.<suffix>`; the public URL's host when
    /// empty.
    pub hosts: Vec<String>,
    /// Whether the store takes the bucket in the path rather than in the host name.
    pub path_style: bool,
    /// Whether the store takes trailing checksums.
    pub trailers: bool,
    /// How the store understands keys.
    pub keys: S3Keys,
    /// Whether bodies that no signature covers are taken over plain HTTP from other machines.
    pub unsigned_over_http: bool,
    /// The store's URL.
    pub endpoint: Option<String>,
    /// The region the store expects in signatures; ours when empty.
    pub region: Option<String>,
    /// The store's static access key.
    pub access_key_id: Option<String>,
    /// Its secret.
    #[serde(deserialize_with = "secret")]
    pub secret_access_key: Option<Secret<String>>,
}

/// How an S3 store understands keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum S3Keys {
    /// Byte for byte, as S3 does.
    #[default]
    Literal,
    /// As paths of files, where `a//b` is `a/b`.
    Files,
}

/// An AWS-compatible endpoint: a store behind the gateway, or Lambda.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Backend {
    /// Its URL.
    pub endpoint: Option<String>,
    /// The region it expects in signatures; ours when empty.
    pub region: Option<String>,
    /// Our static access key there.
    pub access_key_id: Option<String>,
    /// Its secret.
    #[serde(deserialize_with = "secret")]
    pub secret_access_key: Option<Secret<String>>,
}

/// Tokens of identity pools.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Identity {
    /// The issuer that tokens name.
    pub issuer: IssuerStyle,
}

/// Whose name the tokens of an identity pool carry as issuer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssuerStyle {
    /// `<public url>/<pool id>`, where discovery and keys really are.
    #[default]
    Own,
    /// `https://cognito-identity.amazonaws.com`, for verifiers that know nothing else.
    Aws,
}

/// Datasets of identities (Cognito Sync).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sync {
    /// Datasets that an identity may have.
    pub datasets: u32,
    /// Records that a dataset may have, deleted ones included.
    pub records: u32,
    /// Bytes that a dataset may have.
    pub bytes: u64,
    /// Streams of changes that may be open at once.
    pub streams: usize,
    /// Those of one identity.
    pub streams_per_identity: usize,
    /// Where devices hear of changes.
    pub push: Push,
    /// An endpoint that speaks the API of Amazon Kinesis.
    pub stream: Backend,
}

/// Where devices hear of changes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Push {
    /// An endpoint that speaks the API of Amazon SNS.
    pub sns: Backend,
    /// Where each notification is posted as JSON.
    pub webhook: Option<String>,
    /// Signs calls of the webhook.
    #[serde(deserialize_with = "secret")]
    pub secret: Option<Secret<String>>,
    /// PEM file with our key for Web Push.
    pub vapid_key: Option<PathBuf>,
    /// Whom push services may write to.
    pub vapid_subject: String,
}

impl Default for Sync {
    fn default() -> Self {
        let sync::Limits { datasets, records, bytes } = sync::Limits::default();
        let (push, stream) = (Push::default(), Backend::default());
        let sync::Watchers { per_identity: streams_per_identity, in_all: streams } =
            sync::Watchers::default();
        Self { datasets, records, bytes, streams, streams_per_identity, push, stream }
    }
}

/// Messages of user pools, by whatever medium.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Messages {
    /// Keep messages in memory instead of sending them.
    pub capture: bool,
    /// Signs calls of the webhooks of `mail` and `sms`.
    #[serde(deserialize_with = "secret")]
    pub secret: Option<Secret<String>>,
}

/// Mail: an SMTP server or a webhook.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// The SMTP server, with user and password.
    #[serde(deserialize_with = "secret")]
    pub url: Option<Secret<String>>,
    /// The sender of mails whose pool has none.
    pub from: String,
    /// Where each mail is posted as JSON.
    pub webhook: Option<String>,
}

/// SMS: a webhook.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sms {
    /// Where each message is posted as JSON.
    pub webhook: Option<String>,
}

/// Functions that take part in what user pools do.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Triggers {
    /// The webhook that stands for every function that is not among `functions`.
    pub webhook: Option<String>,
    /// Signs calls of webhooks.
    #[serde(deserialize_with = "secret")]
    pub secret: Option<Secret<String>>,
    /// Webhooks by the function's ARN or name.
    pub functions: std::collections::BTreeMap<String, String>,
    /// An endpoint that speaks the Invoke API of AWS Lambda.
    pub lambda: Backend,
    /// What `KMSKeyID` of pools with custom senders may name: AES-256 keys in hexadecimal.
    #[serde(deserialize_with = "named_secrets")]
    pub code_keys: std::collections::BTreeMap<String, Secret<String>>,
}

/// Logging.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// A tracing filter, such as `info` or `front=debug,info`.
    pub filter: String,
    /// `text` or `json`.
    pub format: LogFormat,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: String::new(),
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
            data: PathBuf::from("countersign-data"),
            deployment_key: None,
            previous_deployment_keys: Vec::new(),
            trusted_proxies: Vec::new(),
            root: Root::default(),
            tls: Tls::default(),
            cors: Cors::default(),
            limits: Limits::default(),
            outbound: Outbound::default(),
            gateway: Gateway::default(),
            identity: Identity::default(),
            sync: Sync::default(),
            messages: Messages::default(),
            mail: Mail::default(),
            sms: Sms::default(),
            triggers: Triggers::default(),
            log: Log::default(),
        }
    }
}

impl Default for Cors {
    fn default() -> Self {
        Self { allow_origins: vec!["*".to_owned()] }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 2 << 20,
            body_memory: 512 << 20,
            head: 64 << 10,
            head_seconds: 15,
            request_seconds: 30,
            connections: 10_000,
            connections_per_client: 512,
            drain_seconds: 20,
            failed_signatures: 50,
            failed_sign_ins: 300,
            queue: 1_000,
            rates: std::collections::BTreeMap::new(),
        }
    }
}

impl Default for S3 {
    fn default() -> Self {
        Self {
            folder: None,
            hosts: Vec::new(),
            path_style: true,
            trailers: false,
            keys: S3Keys::default(),
            unsigned_over_http: false,
            endpoint: None,
            region: None,
            access_key_id: None,
            secret_access_key: None,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { filter: "info".to_owned(), format: LogFormat::Text }
    }
}

impl Config {
    /// Where clients reach us, without a trailing slash.
    pub fn public_url(&self) -> String {
        if !self.public_url.is_empty() {
            return self.public_url.trim_end_matches('/').to_owned();
        }
        let scheme = if self.tls.is_on() { "https" } else { "http" };
        let host = match self.listen.ip() {
            ip if ip.is_unspecified() || ip.is_loopback() => "localhost".to_owned(),
            std::net::IpAddr::V6(ip) => format!("[{ip}]"),
            std::net::IpAddr::V4(ip) => ip.to_string(),
        };
        format!("{scheme}://{host}:{}", self.listen.port())
    }
}

impl S3 {
    /// The store's endpoint and key, as for any other store.
    pub fn backend(&self) -> Backend {
        Backend {
            endpoint: self.endpoint.clone(),
            region: self.region.clone(),
            access_key_id: self.access_key_id.clone(),
            secret_access_key: self.secret_access_key.clone(),
        }
    }
}

impl Tls {
    /// Whether the listener speaks TLS.
    pub const fn is_on(&self) -> bool {
        self.self_signed || self.certificate.is_some()
    }
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret<String>>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(Secret::new))
}

fn named_secrets<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<std::collections::BTreeMap<String, Secret<String>>, D::Error> {
    let texts = std::collections::BTreeMap::<String, String>::deserialize(deserializer)?;
    Ok(texts.into_iter().map(|(name, text)| (name, Secret::new(text))).collect())
}

fn secrets<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Secret<String>>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    Ok(texts.into_iter().map(Secret::new).collect())
}
