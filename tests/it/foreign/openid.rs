//! OpenID Connect with software of others: `oidc-provider` as the provider of logins, PyJWT as the
//! verifier of our tokens.

use std::path::{Path, PathBuf};

use client::user_pool::UserPool;
use client::user_pool::hosted::HostedError;
use client::{Environment, reqwest};
use rcgen::{CertificateParams, KeyPair};
use testkit::{TestServer, TestServerBuilder};

use super::process::{Process, free_port};

/// A running OpenID provider with a certificate of its own.
pub(crate) struct Provider {
    /// The process.
    pub(crate) process: Process,
    /// Its certificate, as a PEM file.
    pub(crate) certificate: PathBuf,
    _folder: tempfile::TempDir,
}

impl Provider {
    /// The client that the app is.
    pub(crate) const CLIENT: &'static str = "app-of-the-test";

    /// Starts it on `https://localhost:<port>`.
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = KeyPair::generate().expect("a key");
        let names = CertificateParams::new(vec!["localhost".to_owned()]).expect("names");
        let signed = names.self_signed(&key).expect("a certificate");
        let (certificate, private) =
            (folder.path().join("cert.pem"), folder.path().join("key.pem"));
        std::fs::write(&certificate, signed.pem()).expect("a written certificate");
        std::fs::write(&private, key.serialize_pem()).expect("a written key");
        let files = [
            ("CERTIFICATE", &*certificate),
            ("KEY", &*private),
            ("CLIENT", Path::new(Self::CLIENT)),
        ];
        let process = Process::node("provider.js", &files).await;
        Self { process, certificate, _folder: folder }
    }

    /// Its issuer.
    pub(crate) fn issuer(&self) -> String {
        format!("https://localhost:{}", self.process.port)
    }

    /// A server that may call it, and also `port` on this machine.
    pub(crate) fn trusted(&self, port: u16) -> TestServerBuilder {
        let allow = [self.process.port, port].map(|port| format!("localhost:{port}"));
        let authorities = vec![self.certificate.clone()];
        TestServer::builder().buckets(&["demo"]).configure(|config| {
            config.outbound.allow = allow.into();
            config.outbound.authorities = authorities;
        })
    }

    /// A script of `clients/python` that knows the provider.
    pub(crate) fn script(&self, server: &TestServer, script: &str) -> tokio::process::Command {
        let mut command = super::client(server, super::python().join("python"));
        command
            .arg(format!("python/{script}"))
            .env("ISSUER", self.issuer())
            .env("CLIENT", Self::CLIENT)
            .env("CERTIFICATE", &self.certificate)
            .env("PROVIDER_PID", self.process.id().to_string());
        command
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_openid_ip_011_ip_022_ip_030_st_011_logins_of_a_real_provider() {
    let provider = Provider::start().await;
    let nobody = free_port();
    let server = provider.trusted(nobody).start().await;
    let mut command = provider.script(&server, "openid_logins.py");
    command.env("DEAD_ISSUER", format!("https://localhost:{nobody}"));
    super::succeed(command).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_openid_ip_062_ip_063_ip_066_ip_067_others_verify_our_tokens() {
    let server = TestServer::start().await;
    super::python_script(&server, "own_tokens.py").await;
}

/// Sends the user's browser to a page; what it shows at the end.
async fn browse(provider: &Provider, url: &str, user: &str) -> String {
    let mut command = tokio::process::Command::new(super::python().join("python"));
    command
        .current_dir(super::clients())
        .args(["python/hosted.py", url, user])
        .env("CERTIFICATE", &provider.certificate)
        .kill_on_drop(true);
    super::succeed(command).await
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_openid_rfc_7636_rfc_8252_a_program_signs_in_on_the_pages_of_a_real_provider() {
    let provider = Provider::start().await;
    let pem = std::fs::read(&provider.certificate).expect("a certificate");
    let authority = reqwest::Certificate::from_pem(&pem).expect("a certificate");
    let http =
        reqwest::Client::builder().add_root_certificate(authority).build().expect("a client");
    let pool = UserPool::builder("us-east-1_Example", format!("{}-native", Provider::CLIENT))
        .environment(Environment::empty())
        .http_client(http)
        .build()
        .expect("a pool");
    let issuer = provider.issuer();
    let sign_in = |user: &'static str| {
        let hosted = pool.hosted(format!("{issuer}/auth"), format!("{issuer}/token"));
        let hosted = hosted.scopes(["openid", "profile"]).issuer(&issuer).issuer_is_told();
        async {
            let waiting = hosted.start().await.expect("a port");
            let url = waiting.url().to_owned();
            tokio::join!(waiting.finish(), browse(&provider, &url, user))
        }
    };
    let (session, page) = sign_in("alice").await;
    let session = session.expect("a session");
    assert_eq!((session.sub(), session.username()), ("alice", "alice"));
    assert!(page.contains("You can close this page"), "{page}");
    let (refused, page) = sign_in("--cancel").await;
    let Err(HostedError::Refused { code, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(code, "access_denied");
    assert!(page.contains("did not succeed"), "{page}");
}
