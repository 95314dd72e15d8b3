//! The real binary and what an operator keeps: backups, keys, and what `check` makes of arguments.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;

use base::{Clock as _, SystemClock};
use http::Request;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use sigv4::{Credentials, PathStyle, Payload, SignParams};

use super::{BINARY, Server, wait_for};

const ROOT: [(&str, &str); 2] = [
    ("COUNTERSIGN_ROOT_ACCESS_KEY_ID", "the-root-key"),
    ("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", "the-root-secret"),
];

/// The whole answer to a call of STS or IAM with this key.
fn call(server: &Server, (id, secret, token): (&str, &str, Option<&str>), form: &str) -> String {
    let service = if form.contains("2011-06-15") { "sts" } else { "iam" };
    let request = Request::post("http://localhost/").header("host", "localhost");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let (mut parts, ()) = request.body(()).unwrap().into_parts();
    let credentials =
        Credentials { access_key_id: id, secret_access_key: secret, session_token: token };
    let params = SignParams {
        region: "us-east-1",
        service,
        now: SystemClock.now().secs(),
        payload: Payload::of(form.as_bytes()),
        path_style: PathStyle::Double,
        content_sha256_header: false,
    };
    sigv4::sign(&mut parts, &credentials, &params).unwrap();
    let mut text = String::from("POST / HTTP/1.1\r\nconnection: close\r\n");
    for (name, value) in &parts.headers {
        let _ = write!(text, "{name}: {}\r\n", value.to_str().unwrap());
    }
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    write!(stream, "{text}content-length: {}\r\n\r\n{form}", form.len()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn as_root(server: &Server, form: &str) -> String {
    let answer = call(server, (ROOT[0].1, ROOT[1].1, None), form);
    assert!(answer.starts_with("HTTP/1.1 200"), "{form}: {answer}");
    answer
}

fn tag<'a>(answer: &'a str, name: &str) -> &'a str {
    let inner = answer.split_once(&format!("<{name}>")).unwrap().1;
    inner.split_once(&format!("</{name}>")).unwrap().0
}

/// Makes the user `ann`; her access key.
fn ann(server: &Server) -> (String, String) {
    as_root(server, "Action=CreateUser&UserName=ann&Version=2010-05-08");
    let made = as_root(server, "Action=CreateAccessKey&UserName=ann&Version=2010-05-08");
    (tag(&made, "AccessKeyId").to_owned(), tag(&made, "SecretAccessKey").to_owned())
}

const WHO: &str = "Action=GetCallerIdentity&Version=2011-06-15";

fn is_known(server: &Server, (id, secret): &(String, String), token: Option<&str>) -> bool {
    call(server, (id, secret, token), WHO).starts_with("HTTP/1.1 200")
}

fn run(arguments: &[&str], data: &Path) -> (bool, String) {
    let Output { status, stdout, stderr } =
        Command::new(BINARY).args(arguments).arg("--data").arg(data).output().unwrap();
    let said = [stdout, stderr].concat();
    (status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn a_backup_of_a_running_server_serves_elsewhere_with_its_keys_only() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let server = Server::start("serve", &at("data"), &ROOT);
    let key = ann(&server);
    let (file, bare) = (at("backup.db"), at("bare.db"));
    let (file, bare) = (file.to_str().unwrap(), bare.to_str().unwrap());
    let (done, said) = run(&["backup", "--with-keys", "--to", file], &at("data"));
    assert!(done, "{said}");
    let (done, said) = run(&["backup", "--to", bare], &at("data"));
    assert!(done && said.contains("deployment.key"), "{said}");
    assert!(is_known(&server, &key, None), "it went on serving");
    assert!(server.terminate().success());

    let (done, said) = run(&["restore", "--from", file], &at("fresh"));
    assert!(done && !said.contains("warning"), "{said}");
    let server = Server::start("serve", &at("fresh"), &ROOT);
    assert!(is_known(&server, &key, None), "the sealed secret opens");
    as_root(&server, "Action=GetUser&UserName=ann&Version=2010-05-08");
    assert!(server.terminate().success());
    let (done, said) = run(&["restore", "--from", file], &at("fresh"));
    assert!(!done, "there is a database already: {said}");

    // Without the key the data is not served, and no new key is made for it.
    let (done, said) = run(&["restore", "--from", bare], &at("keyless"));
    assert!(done && said.contains("warning: the backup has no deployment.key"), "{said}");
    let (served, said) = run(&["serve", "--listen", "127.0.0.1:0"], &at("keyless"));
    assert!(!served && said.contains("sealed with another deployment key"), "{said}");
    assert!(!at("keyless").join("deployment.key").exists());
}

#[test]
fn sec_180_a_rotated_deployment_key_opens_what_was_sealed_before_until_it_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Server::start("serve", &data, &ROOT);
    let key = ann(&server);
    let session = |server: &Server| {
        let made =
            call(server, (&key.0, &key.1, None), "Action=GetSessionToken&Version=2011-06-15");
        let part = |name| tag(&made, name).to_owned();
        ((part("AccessKeyId"), part("SecretAccessKey")), part("SessionToken"))
    };
    let (before, token) = session(&server);
    let (done, said) = run(&["keys", "rotate"], &data);
    assert!(!done && said.contains("stop the server first"), "{said}");
    assert!(server.terminate().success());

    let sealed_by = || std::fs::read_to_string(data.join("deployment.json")).unwrap();
    let (first, marked) =
        (std::fs::read_to_string(data.join("deployment.key")).unwrap(), sealed_by());
    let (done, said) = run(&["keys", "rotate"], &data);
    assert!(done && said.contains("1 from before"), "{said}");
    let server = Server::start("serve", &data, &ROOT);
    assert!(is_known(&server, &key, None) && is_known(&server, &before, Some(&token)));
    wait_for("all is sealed anew", || sealed_by() != marked);
    let (after, new_token) = session(&server);
    assert!(server.terminate().success());

    let (done, said) = run(&["keys", "forget"], &data);
    assert!(done && said.contains("Forgot 1 "), "{said}");
    let server = Server::start("serve", &data, &ROOT);
    assert!(is_known(&server, &key, None), "sealed anew");
    assert!(is_known(&server, &after, Some(&new_token)));
    assert!(!is_known(&server, &before, Some(&token)), "its key is gone");
    assert!(server.terminate().success());

    // The first key opens nothing any more, and says so.
    std::fs::write(data.join("deployment.key"), first).unwrap();
    let (served, said) = run(&["serve", "--listen", "127.0.0.1:0"], &data);
    assert!(!served && said.contains("previous_deployment_keys"), "{said}");
}

#[test]
fn check_looks_at_what_the_arguments_say() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    let (good, said) = run(&["check", "--listen", "127.0.0.1:1"], &folder.path().join("new"));
    assert!(good && said.contains("http://localhost:1"), "{said}");
    assert!(!folder.path().join("new").exists(), "nothing is left behind");
    let (good, said) = run(&["check"], &file);
    assert!(!good && said.contains("error: data: "), "{said}");
    let (good, said) = run(&["check", "--listen", "0.0.0.0:1"], folder.path());
    assert!(good && said.contains("warning: tls: "), "{said}");
    let secure = ["check", "--listen", "0.0.0.0:1", "--tls-self-signed"];
    let (good, said) = run(&secure, folder.path());
    assert!(good && !said.contains("tls"), "{said}");
    let config = folder.path().join("countersign.toml");
    std::fs::write(&config, "[tls]\ncertificate = '/a'\nkey = '/b'\n").unwrap();
    let both = ["check", "--config", config.to_str().unwrap(), "--tls-self-signed"];
    let (good, said) = run(&both, folder.path());
    assert!(!good && said.contains("contradicts tls.certificate"), "{said}");
    assert!(!run(&["check", "--listen", "nowhere"], folder.path()).0);
}

#[test]
fn sec_166_a_client_that_says_nothing_after_the_tls_handshake_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let limits =
        [("COUNTERSIGN_TLS_SELF_SIGNED", "true"), ("COUNTERSIGN_LIMITS_HEAD_SECONDS", "1")];
    let server = Server::start("serve", &data, &limits);
    let mut roots = rustls::RootCertStore::empty();
    let pem = data.join("tls-certificate.pem");
    roots.add(CertificateDer::from_pem_file(pem).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let config = Arc::new(config);
    for said in ["", "P", "GET / HTTP/1.1\r\n"] {
        let name = "localhost".try_into().unwrap();
        let client = rustls::ClientConnection::new(Arc::clone(&config), name).unwrap();
        let socket = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut stream = rustls::StreamOwned::new(client, socket);
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock).unwrap();
        }
        stream.write_all(said.as_bytes()).unwrap();
        let mut heard = Vec::new();
        let ended = stream.read_to_end(&mut heard);
        // The end of the connection, with a word of TLS or without one; not our own patience's.
        let waited = |error: &std::io::Error| {
            use std::io::ErrorKind::{TimedOut, WouldBlock};
            matches!(error.kind(), TimedOut | WouldBlock)
        };
        assert!(!ended.as_ref().is_err_and(waited), "{said:?} is still connected");
    }
    assert!(server.terminate().success());
}
