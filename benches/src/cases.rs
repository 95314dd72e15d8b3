//! The cases, each beside its bound.

use std::path::PathBuf;

use http::Method;
use jose::{Alg, SigningKey, Typ};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::load::{Waiting, exchange, round};
use crate::report::{Measured, Table};
use crate::setup::{Bench, binary_beside, epoch, free_port};
use crate::stand_ins;
use crate::target::{Core, Target, settle};
use crate::{directory, sync, users};

/// What to measure and how long.
pub(crate) struct Options {
    /// Seconds of a round.
    pub(crate) seconds: u32,
    /// Rounds of each case; medians are reported.
    pub(crate) rounds: u32,
    /// The countersign binary.
    pub(crate) server: PathBuf,
    /// Parts of the names of cases; none means all.
    pub(crate) names: Vec<String>,
    /// Identities in the case of many.
    pub(crate) identities: usize,
    /// Users in the case of many.
    pub(crate) users: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seconds: 3,
            rounds: 5,
            server: binary_beside(),
            names: Vec::new(),
            identities: 1_000,
            users: 10_000,
        }
    }
}

/// Measures the cases and prints the table.
pub(crate) async fn run(options: Options) {
    let key =
        SigningKey::rsa_pkcs8(&jose::generate_rsa_pkcs8(2048).expect("a key"), Alg::Rs256, None);
    let key = key.expect("a key");
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let issuer = format!("https://localhost:{port}");
    let certificate = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]);
    let certificate = certificate.expect("a certificate");
    let authority = certificate.cert.pem();
    let jwks = json!({ "keys": [key.public_jwk()] }).to_string();
    let url = issuer.clone();
    tokio::spawn(async move { stand_ins::provider(url, jwks, &certificate, listener).await });
    let measuring =
        tokio::task::spawn_blocking(move || measure(&options, &key, &issuer, &authority));
    measuring.await.expect("the measurement ends");
}

fn measure(options: &Options, key: &SigningKey, issuer: &str, authority: &str) {
    settle();
    let store = stand_in(Core::Load, "stand-in-store", &[]);
    let bench = Bench::start(&options.server, store.port, issuer, authority);
    let mut table = Table::new(options.names.clone());
    let idle = bench.server.memory_mib();

    let guest = bench.identity_id(&json!({}));
    let as_guest = json!({ "IdentityId": guest });
    let logins = json!({ issuer.trim_start_matches("https://"): token(key, issuer) });
    let user = bench.identity_id(&logins);
    let as_user = json!({ "IdentityId": user, "Logins": logins });
    let session = bench.credentials(&as_guest);

    let new_guest = json!({ "IdentityPoolId": bench.pool });
    let ask = |operation: &str, input: &Value| bench.identity_request(operation, input, false);
    let api = [
        ("GetId, guest", ask("GetId", &new_guest)),
        ("GetCredentialsForIdentity, guest", ask("GetCredentialsForIdentity", &as_guest)),
        ("GetCredentialsForIdentity, OIDC login", ask("GetCredentialsForIdentity", &as_user)),
        ("GetCallerIdentity", bench.caller_identity_request(session.key())),
    ];
    for (name, request) in &api {
        if table.wants(name) {
            let size = exchange(bench.server.port, request).expect("an answer").body.len();
            let echo = stand_in(Core::Measured, "stand-in-echo", &[size.to_string()]);
            let bound = Bound::Instead(&echo);
            table.add(pair(options, name, (&bench.server, request), bound, 0));
        }
    }

    users::measure(options, &bench, &mut table);
    sync::measure(options, &bench, &mut table);

    let path = format!("/bench/{guest}/object");
    let objects = [
        ("S3 GET of 4 KB through the gateway", Method::GET, 0, true),
        ("S3 PUT of 8 MB, signed, through the gateway", Method::PUT, 8 << 20, true),
        ("S3 PUT of 8 MB, unsigned, through the gateway", Method::PUT, 8 << 20, false),
    ];
    for (name, method, size, covered) in objects {
        if table.wants(name) {
            let body = vec![b'b'; size];
            let request = bench.s3_request(method, &path, body, covered, session.key());
            table.add(pair(options, name, (&bench.server, &request), Bound::Behind(&store), size));
        }
    }
    table.print(options, idle);
    if table.wants(directory::NAME) {
        directory::measure(options, &bench);
    }
    if table.wants("Sync: in process") {
        sync::in_process(options);
    }
}

/// What a case is held against.
#[derive(Clone, Copy)]
enum Bound<'a> {
    /// What could stand in the server's place.
    Instead(&'a Target),
    /// What stands behind the server; its own work comes on top of the server's.
    Behind(&'a Target),
}

/// Measures a case and its bound in turn and with the same bytes, so that both see the same machine.
fn pair(
    options: &Options,
    name: &str,
    (server, request): (&Target, &[u8]),
    bound: Bound<'_>,
    size: usize,
) -> Measured {
    let (target, behind, waiting) = match bound {
        Bound::Instead(target) => (target, false, Waiting::Awake),
        Bound::Behind(target) => (target, true, Waiting::Asleep),
    };
    let mut measured = Measured::new(name, size, behind);
    round(server, request, 1, waiting);
    for _ in 0..options.rounds {
        measured.ours.push(round(server, request, options.seconds, waiting));
        measured.bound.push(round(target, request, options.seconds, waiting));
    }
    measured
}

/// Starts this program again as one of the stand-ins.
pub(crate) fn stand_in(core: Core, name: &str, args: &[String]) -> Target {
    let port = free_port();
    let program = std::env::current_exe().expect("this program's path");
    let args: Vec<String> = std::iter::once(name.to_owned()).chain(args.iter().cloned()).collect();
    Target::start(core, &program, &args, &[("PORT".to_owned(), port.to_string())], port, "/")
}

fn token(key: &SigningKey, issuer: &str) -> String {
    let now = epoch();
    let claims = json!({
        "iss": issuer, "sub": "bench-user", "aud": "bench", "iat": now, "exp": now + 3_600
    });
    key.sign_jwt(&claims, Typ::Jwt).expect("a token")
}
