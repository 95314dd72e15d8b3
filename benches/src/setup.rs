//! What the cases need: a server with pools, roles, identities, and requests as bytes on the wire.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use http::{Method, Request};
use serde_json::{Value, json};
use sigv4::{Credentials, PathStyle, Payload, SignParams};

use crate::load::exchange;
use crate::target::{Core, Target};

const ROOT: Key = Key { id: "bench-root", secret: "bench-root-secret-bench-root", token: None };

/// An access key, borrowed.
#[derive(Clone, Copy)]
pub(crate) struct Key<'a> {
    id: &'a str,
    secret: &'a str,
    token: Option<&'a str>,
}

/// Temporary credentials.
pub(crate) struct Temporary {
    id: String,
    secret: String,
    token: String,
}

impl Temporary {
    /// As a key to sign with.
    pub(crate) fn key(&self) -> Key<'_> {
        Key { id: &self.id, secret: &self.secret, token: Some(&self.token) }
    }
}

/// The server, with a pool of guests and OpenID logins whose roles may do everything.
pub(crate) struct Bench {
    /// The server.
    pub(crate) server: Target,
    /// The pool's id.
    pub(crate) pool: String,
    _data: tempfile::TempDir,
}

impl Bench {
    /// Starts and fills a server. Logins come from `issuer`, whose certificate is `authority`.
    pub(crate) fn start(binary: &Path, store_port: u16, issuer: &str, authority: &str) -> Self {
        let data = tempfile::tempdir().expect("a directory");
        let port = free_port();
        let ca = data.path().join("ca.pem");
        std::fs::write(&ca, authority).expect("a file");
        let rates = [
            "get-id",
            "get-credentials-for-identity",
            "identity-pools",
            "user-pools",
            "sync",
            "sts",
            "iam",
        ];
        let host = issuer.trim_start_matches("https://").to_owned();
        let mut environment = vec![
            ("COUNTERSIGN_ROOT_ACCESS_KEY_ID".to_owned(), ROOT.id.to_owned()),
            ("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY".to_owned(), ROOT.secret.to_owned()),
            ("COUNTERSIGN_LOG_FILTER".to_owned(), "warn".to_owned()),
            (
                "COUNTERSIGN_GATEWAY_S3_ENDPOINT".to_owned(),
                format!("http://127.0.0.1:{store_port}"),
            ),
            ("COUNTERSIGN_GATEWAY_S3_ACCESS_KEY_ID".to_owned(), "k".to_owned()),
            ("COUNTERSIGN_GATEWAY_S3_SECRET_ACCESS_KEY".to_owned(), "s".to_owned()),
            ("COUNTERSIGN_OUTBOUND_ALLOW".to_owned(), host.clone()),
            ("COUNTERSIGN_OUTBOUND_AUTHORITIES".to_owned(), ca.display().to_string()),
        ];
        environment.extend(rates.map(|name| {
            let name = name.to_uppercase().replace('-', "_");
            (format!("COUNTERSIGN_LIMITS_RATES_{name}"), "0".to_owned())
        }));
        let args = ["serve", "--listen"].map(str::to_owned).into_iter();
        let args = args.chain([format!("127.0.0.1:{port}"), "--data".to_owned()]);
        let args: Vec<String> = args.chain([data.path().display().to_string()]).collect();
        let server = Target::start(Core::Measured, binary, &args, &environment, port, "/healthz");
        let mut bench = Self { server, pool: String::new(), _data: data };
        bench.fill(&host);
        bench
    }

    fn fill(&mut self, provider: &str) {
        let arn = format!("arn:aws:iam::000000000000:oidc-provider/{provider}");
        self.iam(&[
            ("Action", "CreateOpenIDConnectProvider"),
            ("Url", &format!("https://{provider}")),
            ("ClientIDList.member.1", "bench"),
        ]);
        let pool = self.identity(
            "CreateIdentityPool",
            &json!({
                "IdentityPoolName": "bench",
                "AllowUnauthenticatedIdentities": true,
                "OpenIdConnectProviderARNs": [arn]
            }),
        );
        self.pool = text(&pool, "IdentityPoolId");
        let mut roles = json!({});
        for state in ["unauthenticated", "authenticated"] {
            self.iam(&[
                ("Action", "CreateRole"),
                ("RoleName", state),
                ("AssumeRolePolicyDocument", &trust(&self.pool, state)),
            ]);
            let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::bench/${cognito-identity.amazonaws.com:sub}/*"}]}"#;
            self.iam(&[
                ("Action", "PutRolePolicy"),
                ("RoleName", state),
                ("PolicyName", "p"),
                ("PolicyDocument", policy),
            ]);
            roles[state] = json!(format!("arn:aws:iam::000000000000:role/{state}"));
        }
        self.identity(
            "SetIdentityPoolRoles",
            &json!({ "IdentityPoolId": self.pool, "Roles": roles }),
        );
    }

    /// Calls an operation of identity pools as the root user.
    pub(crate) fn identity(&self, operation: &str, input: &Value) -> Value {
        let request = self.identity_request(operation, input, true);
        serde_json::from_slice(&self.ask(&request)).unwrap_or(Value::Null)
    }

    /// Calls an operation of user pools as the root user.
    pub(crate) fn users(&self, operation: &str, input: &Value) -> Value {
        let request = self.users_request(operation, input, true);
        serde_json::from_slice(&self.ask(&request)).unwrap_or(Value::Null)
    }

    /// The bytes of a request to identity pools; signed by root or not at all.
    pub(crate) fn identity_request(&self, operation: &str, input: &Value, signed: bool) -> Vec<u8> {
        self.json(("AWSCognitoIdentityService", "cognito-identity"), operation, input, signed)
    }

    /// The bytes of a request to user pools; signed by root or not at all.
    pub(crate) fn users_request(&self, operation: &str, input: &Value, signed: bool) -> Vec<u8> {
        self.json(("AWSCognitoIdentityProviderService", "cognito-idp"), operation, input, signed)
    }

    fn json(
        &self,
        (target, service): (&str, &str),
        operation: &str,
        input: &Value,
        signed: bool,
    ) -> Vec<u8> {
        let request = Request::builder()
            .method(Method::POST)
            .uri("/")
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", format!("{target}.{operation}"));
        let body = input.to_string().into_bytes();
        let signed = signed.then(|| (service, Payload::of(&body), ROOT));
        self.bytes(request, body, signed)
    }

    /// The bytes of a request to Cognito Sync, signed by root.
    pub(crate) fn sync_request(&self, method: Method, path: &str, body: &Value) -> Vec<u8> {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let payload = Payload::of(&body);
        let request = Request::builder().method(method).uri(path);
        let request = request.header("content-type", "application/json");
        self.bytes(request, body, Some(("cognito-sync", payload, ROOT)))
    }

    /// The bytes of GetCallerIdentity.
    pub(crate) fn caller_identity_request(&self, key: Key<'_>) -> Vec<u8> {
        let body = b"Action=GetCallerIdentity&Version=2011-06-15".to_vec();
        let payload = Payload::of(&body);
        self.bytes(form(), body, Some(("sts", payload, key)))
    }

    /// The bytes of an S3 request whose body the signature covers, or not.
    pub(crate) fn s3_request(
        &self,
        method: Method,
        path: &str,
        body: Vec<u8>,
        covered: bool,
        key: Key<'_>,
    ) -> Vec<u8> {
        let payload = if covered { Payload::of(&body) } else { Payload::Unsigned };
        let request = Request::builder().method(method).uri(path);
        self.bytes(request, body, Some(("s3", payload, key)))
    }

    /// The credentials of an identity.
    pub(crate) fn credentials(&self, input: &Value) -> Temporary {
        let request = self.identity_request("GetCredentialsForIdentity", input, false);
        let got: Value = serde_json::from_slice(&self.ask(&request)).unwrap_or(Value::Null);
        let keys = &got["Credentials"];
        Temporary {
            id: text(keys, "AccessKeyId"),
            secret: text(keys, "SecretKey"),
            token: text(keys, "SessionToken"),
        }
    }

    /// The identity of some logins, or of a new guest.
    pub(crate) fn identity_id(&self, logins: &Value) -> String {
        let input = json!({ "IdentityPoolId": self.pool, "Logins": logins });
        let request = self.identity_request("GetId", &input, false);
        text(&serde_json::from_slice(&self.ask(&request)).unwrap_or(Value::Null), "IdentityId")
    }

    fn iam(&self, pairs: &[(&str, &str)]) {
        let pairs = pairs.iter().map(|(name, value)| format!("{name}={}", escape(value)));
        let body = pairs.collect::<Vec<_>>().join("&") + "&Version=2010-05-08";
        let payload = Payload::of(body.as_bytes());
        let request = self.bytes(form(), body.into_bytes(), Some(("iam", payload, ROOT)));
        self.ask(&request);
    }

    /// The body of the answer to a request, which must be a success.
    pub(crate) fn ask(&self, request: &[u8]) -> Vec<u8> {
        let reply = exchange(self.server.port, request).expect("an answer");
        assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
        reply.body
    }

    fn bytes(
        &self,
        request: http::request::Builder,
        body: Vec<u8>,
        signed: Option<(&str, Payload, Key<'_>)>,
    ) -> Vec<u8> {
        let host = format!("127.0.0.1:{}", self.server.port);
        let request = request.header("host", host).body(()).expect("a request");
        let (mut head, ()) = request.into_parts();
        if let Some((service, payload, key)) = signed {
            sign(&mut head, payload, service, key);
        }
        on_the_wire(&head, body)
    }
}

fn sign(head: &mut http::request::Parts, payload: Payload, service: &str, key: Key<'_>) {
    let credentials = Credentials {
        access_key_id: key.id,
        secret_access_key: key.secret,
        session_token: key.token,
    };
    let params = SignParams {
        region: "us-east-1",
        service,
        now: epoch(),
        payload,
        path_style: if service == "s3" { PathStyle::Single } else { PathStyle::Double },
        content_sha256_header: service == "s3",
    };
    sigv4::sign(head, &credentials, &params).expect("a signature");
}

/// A request as HTTP/1.1 bytes.
fn on_the_wire(head: &http::request::Parts, body: Vec<u8>) -> Vec<u8> {
    let mut text = format!("{} {} HTTP/1.1\r\n", head.method, head.uri);
    for (name, value) in &head.headers {
        let _ = write!(text, "{name}: {}\r\n", value.to_str().unwrap_or_default());
    }
    let _ = write!(text, "content-length: {}\r\n\r\n", body.len());
    let mut bytes = text.into_bytes();
    bytes.extend(body);
    bytes
}

/// Seconds since the epoch.
pub(crate) fn epoch() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "requests are signed now")]
    let now = SystemTime::now();
    let secs = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    i64::try_from(secs).unwrap_or(i64::MAX)
}

/// A port that nobody uses now.
pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// The `countersign` binary beside this program.
pub(crate) fn binary_beside() -> PathBuf {
    let here = std::env::current_exe().expect("this program's path");
    here.with_file_name("countersign")
}

fn form() -> http::request::Builder {
    Request::builder()
        .method(Method::POST)
        .uri("/")
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
}

fn trust(pool: &str, amr: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": "cognito-identity.amazonaws.com" },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {
                "StringEquals": { "cognito-identity.amazonaws.com:aud": pool },
                "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": amr }
            }
        }]
    })
    .to_string()
}

fn text(value: &Value, member: &str) -> String {
    value[member].as_str().unwrap_or_else(|| panic!("no {member} in {value}")).to_owned()
}

fn escape(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.~".contains(&b);
    let escaped = |b: u8| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    text.bytes().map(escaped).collect()
}
