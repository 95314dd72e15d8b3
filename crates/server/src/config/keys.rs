//! The one list of configuration keys: name, kind, what it is for.

use std::fmt::Write as _;

/// How an environment variable's text becomes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text as it stands.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Texts separated by commas.
    List,
}

/// One configuration key.
#[derive(Debug)]
pub(super) struct Key {
    /// The path in the file, such as `limits.body`.
    pub(super) path: &'static str,
    /// How its environment variable is read.
    pub(super) kind: Kind,
    /// The default or an example, as TOML.
    pub(super) example: &'static str,
    /// What it is for.
    pub(super) doc: &'static str,
}

impl Key {
    /// The environment variable that sets this key.
    pub(super) fn variable(&self) -> String {
        format!("COUNTERSIGN_{}", self.path.replace('.', "_").to_uppercase())
    }
}

const fn key(path: &'static str, kind: Kind, example: &'static str, doc: &'static str) -> Key {
    Key { path, kind, example, doc }
}

use Kind::{Flag, List, Number, Text};

/// Every key that a file or the environment can set, in the order of the reference.
pub(super) const KEYS: &[Key] = &[
    key("listen", Text, r#""127.0.0.1:8080""#, "Where to listen: address and port."),
    key(
        "public_url",
        Text,
        r#""https://id.example.com""#,
        "Where clients reach this server; stands in issuers. Default: from listen.",
    ),
    key(
        "account_id",
        Text,
        r#""000000000000""#,
        "The account id inside ARNs: twelve digits. Do not change it once data exists.",
    ),
    key(
        "region",
        Text,
        r#""us-east-1""#,
        "The region name inside ids and ARNs. Do not change it once data exists.",
    ),
    key(
        "data",
        Text,
        r#""countersign-data""#,
        "The directory of the database and of the keys (mode 0700).",
    ),
    key(
        "deployment_key",
        Text,
        r#""…""#,
        "The key that seals every secret at rest: 64 hexadecimal digits. Without it one is made at the first start and kept in the data directory. Back it up: nothing opens the database without it.",
    ),
    key(
        "previous_deployment_keys",
        List,
        r#"["…"]"#,
        "Deployment keys from before a rotation: they open what they sealed and seal no more. `countersign keys rotate` keeps them in the data directory by itself.",
    ),
    key(
        "trusted_proxies",
        List,
        r#"["10.0.0.0/8"]"#,
        "Networks of the proxies in front. Only from them X-Forwarded-For and X-Forwarded-Proto are believed: for aws:SourceIp, aws:SecureTransport, rate limits and the record.",
    ),
    key(
        "root.access_key_id",
        Text,
        r#""AKIA…""#,
        "The root access key's id. Without it one is made at the first start and kept in the data directory.",
    ),
    key(
        "root.secret_access_key",
        Text,
        r#""…""#,
        "The root access key's secret. Better set from the environment than in a file.",
    ),
    key(
        "tls.self_signed",
        Flag,
        "false",
        "Serve TLS with a self-signed certificate, made at the first start and kept as tls-certificate.pem in the data directory.",
    ),
    key(
        "tls.certificate",
        Text,
        r#""/etc/countersign/chain.pem""#,
        "PEM file with the certificate chain. Needs tls.key.",
    ),
    key("tls.key", Text, r#""/etc/countersign/key.pem""#, "PEM file with the private key."),
    key("cors.allow_origins", List, r#"["*"]"#, "Origins that browsers may call from."),
    key(
        "limits.body",
        Number,
        "2097152",
        "Largest body of an API request, in bytes. S3 objects are streamed and not limited.",
    ),
    key(
        "limits.body_memory",
        Number,
        "536870912",
        "Memory that the bodies of all API and DynamoDB requests under way may take together, in bytes; beyond it requests are refused with 503. S3 objects are streamed and not counted.",
    ),
    key("limits.head", Number, "65536", "Largest request head, in bytes."),
    key("limits.head_seconds", Number, "15", "Time to send a request's head."),
    key(
        "limits.request_seconds",
        Number,
        "30",
        "Time to send an API request's body and to answer it.",
    ),
    key("limits.connections", Number, "10000", "Connections served at once."),
    key(
        "limits.connections_per_client",
        Number,
        "512",
        "Of these, from one client address (IPv6: one /64 network). 0: no limit. The loopback interface and trusted proxies have none.",
    ),
    key(
        "limits.drain_seconds",
        Number,
        "20",
        "Time that running requests get when the server stops.",
    ),
    key(
        "limits.failed_signatures",
        Number,
        "50",
        "Requests with a wrong signature or an unknown access key that one client address (IPv6: one /64 network) may send, a second; who sends more waits, also with good ones. 0: no limit. The loopback interface has none. Behind a proxy set trusted_proxies, or all clients count as one.",
    ),
    key(
        "limits.failed_sign_ins",
        Number,
        "300",
        "Wrong passwords and codes of users that one client address (IPv6: one /64 network) may send in a quarter of an hour; who sends more waits, also with good ones. 0: no limit. The loopback interface has none. Behind a proxy set trusted_proxies, or all clients count as one.",
    ),
    key(
        "limits.queue",
        Number,
        "1000",
        "Signatures and proofs of passwords of user pools that may wait for each core; beyond it sign-ins are refused with TooManyRequestsException.",
    ),
    key(
        "outbound.allow",
        List,
        r#"["idp.internal", "10.1.0.0/16"]"#,
        "Hosts, host:ports and networks of login providers that may be called although their addresses are private, and without TLS.",
    ),
    key(
        "outbound.authorities",
        List,
        r#"["/etc/ssl/internal-ca.pem"]"#,
        "PEM files with further certificate authorities for calls to login providers.",
    ),
    key(
        "gateway.authorities",
        List,
        r#"["/etc/ssl/internal-ca.pem"]"#,
        "PEM files with further certificate authorities for the stores behind the gateway.",
    ),
    key(
        "gateway.s3.folder",
        Text,
        r#""countersign-data/s3""#,
        "Serve this folder as S3 behind the gateway, when there is no endpoint.",
    ),
    key(
        "gateway.s3.endpoint",
        Text,
        r#""http://127.0.0.1:9000""#,
        "The S3-compatible store behind the gateway.",
    ),
    key(
        "gateway.s3.region",
        Text,
        r#""us-east-1""#,
        "The region that store expects in signatures. Default: region.",
    ),
    key("gateway.s3.access_key_id", Text, r#""…""#, "The gateway's own access key at that store."),
    key("gateway.s3.secret_access_key", Text, r#""…""#, "Its secret."),
    key(
        "gateway.s3.hosts",
        List,
        r#"["s3.example.com"]"#,
        "Host names whose sub-domains are buckets (virtual-host style). Default: the host name of public_url. Path style works on the names themselves.",
    ),
    key(
        "gateway.s3.path_style",
        Flag,
        "true",
        "Whether that store is addressed with the bucket in the path. false: bucket.<endpoint's host>.",
    ),
    key(
        "gateway.s3.trailers",
        Flag,
        "false",
        "Whether that store takes trailing checksums (STREAMING-UNSIGNED-PAYLOAD-TRAILER), as AWS does. Without it they are checked here and left out.",
    ),
    key(
        "gateway.s3.keys",
        Text,
        r#""literal""#,
        "How that store understands keys: literal (a//b and a/b are two keys, as in S3) or files (it keeps objects as files, so that keys with empty segments are refused).",
    ),
    key(
        "gateway.s3.unsigned_over_http",
        Flag,
        "false",
        "Take uploads whose body no signature covers (UNSIGNED-PAYLOAD, presigned URLs) over plain HTTP from other machines, where anyone on the way could swap it.",
    ),
    key(
        "gateway.dynamodb.endpoint",
        Text,
        r#""http://127.0.0.1:8000""#,
        "The DynamoDB-compatible store behind the gateway.",
    ),
    key(
        "gateway.dynamodb.region",
        Text,
        r#""us-east-1""#,
        "The region that store expects in signatures. Default: region.",
    ),
    key(
        "gateway.dynamodb.access_key_id",
        Text,
        r#""…""#,
        "The gateway's own access key at that store.",
    ),
    key("gateway.dynamodb.secret_access_key", Text, r#""…""#, "Its secret."),
    key(
        "identity.issuer",
        Text,
        r#""own""#,
        "The issuer in tokens of identity pools: own (<public_url>/<pool id>) or aws (https://cognito-identity.amazonaws.com).",
    ),
    key("sync.datasets", Number, "20", "Datasets that an identity may have in Sync; at most 1000."),
    key(
        "sync.records",
        Number,
        "1024",
        "Records that a dataset may have, deleted ones included; at most 2048.",
    ),
    key("sync.bytes", Number, "1048576", "Bytes that a dataset may have; at most 2097152."),
    key("sync.streams", Number, "1000", "Streams of changes that may be open at once."),
    key("sync.streams_per_identity", Number, "10", "Those of one identity."),
    key(
        "sync.push.webhook",
        Text,
        r#""https://hooks.example.com/push""#,
        "Post notifications of changed datasets there as JSON, one for each device.",
    ),
    key(
        "sync.push.secret",
        Text,
        r#""…""#,
        "Signs those calls, as triggers.secret does. At least 16 characters.",
    ),
    key(
        "sync.push.vapid_key",
        Text,
        r#""/etc/countersign/vapid.pem""#,
        "Our key for Web Push to browsers: a P-256 private key, PKCS#8 PEM.",
    ),
    key(
        "sync.push.vapid_subject",
        Text,
        r#""mailto:ops@example.com""#,
        "Whom push services may write to: a mailto: or https: URL.",
    ),
    key(
        "sync.push.sns.endpoint",
        Text,
        r#""https://sns.eu-west-1.amazonaws.com""#,
        "Send notifications to devices through the API of Amazon SNS there.",
    ),
    key(
        "sync.push.sns.region",
        Text,
        r#""us-east-1""#,
        "The region that endpoint expects in signatures. Default: region.",
    ),
    key("sync.push.sns.access_key_id", Text, r#""…""#, "Our access key there."),
    key("sync.push.sns.secret_access_key", Text, r#""…""#, "Its secret."),
    key(
        "sync.stream.endpoint",
        Text,
        r#""https://kinesis.eu-west-1.amazonaws.com""#,
        "Put changes of datasets into streams through the API of Amazon Kinesis there.",
    ),
    key(
        "sync.stream.region",
        Text,
        r#""us-east-1""#,
        "The region that endpoint expects in signatures. Default: region.",
    ),
    key("sync.stream.access_key_id", Text, r#""…""#, "Our access key there."),
    key("sync.stream.secret_access_key", Text, r#""…""#, "Its secret."),
    key(
        "messages.capture",
        Flag,
        "false",
        "Keep the messages of user pools in memory instead of sending them, for development: codes are then read from there. countersign dev does this unless mail or sms is set.",
    ),
    key(
        "messages.secret",
        Text,
        r#""…""#,
        "Signs the calls of mail.webhook and sms.webhook: HMAC-SHA256 over time and body, in the header Countersign-Signature. At least 16 characters.",
    ),
    key(
        "mail.url",
        Text,
        r#""smtps://user:password@smtp.example.com:465""#,
        "The SMTP server for mails of user pools; or smtp://user:password@host:587?tls=required for STARTTLS. User and password are percent-encoded.",
    ),
    key(
        "mail.from",
        Text,
        r#""Example <no-reply@example.com>""#,
        "The sender of mails whose user pool names none. Needed with mail.url.",
    ),
    key(
        "mail.webhook",
        Text,
        r#""https://messages.example.com/mail""#,
        "Post each mail there as JSON, instead of an SMTP server. Needs messages.secret.",
    ),
    key(
        "sms.webhook",
        Text,
        r#""https://messages.example.com/sms""#,
        "Post each SMS there as JSON. Needs messages.secret.",
    ),
    key(
        "triggers.webhook",
        Text,
        r#""https://hooks.example.com/cognito""#,
        "Call the functions of user pools (LambdaConfig) as this webhook, unless triggers.functions names another: the event is posted as JSON, the function's ARN stands in the header Countersign-Function. Needs triggers.secret.",
    ),
    key(
        "triggers.secret",
        Text,
        r#""…""#,
        "Signs the calls of webhooks: HMAC-SHA256 over time and body, in the header Countersign-Signature. At least 16 characters.",
    ),
    key(
        "triggers.lambda.endpoint",
        Text,
        r#""http://127.0.0.1:3001""#,
        "Call functions that have no webhook through the AWS Lambda Invoke API there: AWS itself, or an emulator.",
    ),
    key(
        "triggers.lambda.region",
        Text,
        r#""us-east-1""#,
        "The region that endpoint expects in signatures. Default: region.",
    ),
    key(
        "triggers.lambda.access_key_id",
        Text,
        r#""…""#,
        "Our access key there; an emulator takes any.",
    ),
    key("triggers.lambda.secret_access_key", Text, r#""…""#, "Its secret."),
    key("log.filter", Text, r#""info""#, "What to log, as a tracing filter."),
    key("log.format", Text, r#""text""#, "text or json."),
];

/// The annotated reference of all keys, as a TOML file in which every key is commented out.
pub fn reference() -> String {
    let mut out = String::from(
        "# Countersign's configuration. Every key is optional; an environment variable, named\n\
         # behind each key, wins over the file. COUNTERSIGN_SERVICE_… and COUNTERSIGN_PORT… are\n\
         # ignored: Kubernetes sets them beside a Service of the name countersign.\n",
    );
    let mut table = "";
    for key in KEYS {
        let (section, name) = key.path.rsplit_once('.').unwrap_or(("", key.path));
        if section != table {
            table = section;
            let _ = write!(out, "\n[{section}]\n");
        }
        let _ = writeln!(out, "\n# {}\n# ({})\n#{name} = {}", key.doc, key.variable(), key.example);
    }
    out.push_str(
        "\n[limits.rates]\n\n# Requests a second, per pool where the request names one and per client \
         address elsewhere; 0 is\n# no limit. The categories and AWS's figures: see `countersign check`.\n#get-id = 25\n\
         \n[triggers.functions]\n\n# Webhooks of single functions, by ARN or by name.\n\
         #pre-sign-up = \"https://hooks.example.com/pre-sign-up\"\n\
         \n[triggers.code_keys]\n\n# AES-256 keys, 64 hexadecimal digits each, by what KMSKeyID of a pool says. Custom senders get\n\
         # their codes encrypted with it: a raw AES keyring of the AWS Encryption SDK, namespace countersign,\n\
         # name as here, opens them.\n#\"arn:aws:kms:us-east-1:000000000000:key/codes\" = \"…\"\n",
    );
    out
}
