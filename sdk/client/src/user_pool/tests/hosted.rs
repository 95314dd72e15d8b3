//! Hosted sign-in: the answer that is waited for, and everything else that may reach the port.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use url::Url;

use super::{CLIENT, builder, jwt};
use crate::stub::{Reply, Stub};
use crate::user_pool::UserSession;
use crate::user_pool::hosted::{HostedError, HostedSignIn};

const ISSUER: &str = "https://issuer.example/pool";

fn hosted(stub: &Stub) -> HostedSignIn {
    let pool = builder(stub).client_secret("s/cret").build().unwrap();
    let settings = pool.hosted("https://pages.example/authorize?x=1", stub.url() + "/token");
    settings.issuer(ISSUER).parameter("login_hint", "ann")
}

/// A sign-in that waits, and the parameters of its page.
struct Waiting {
    asked: BTreeMap<String, String>,
    outcome: JoinHandle<Result<UserSession, HostedError>>,
}

impl Waiting {
    async fn start(settings: HostedSignIn) -> Self {
        let waiting = settings.start().await.unwrap();
        let asked = Url::parse(waiting.url()).unwrap().query_pairs().into_owned().collect();
        Self { asked, outcome: tokio::spawn(waiting.finish()) }
    }

    fn host(&self) -> String {
        let callback = Url::parse(&self.asked["redirect_uri"]).unwrap();
        format!("127.0.0.1:{}", callback.port().unwrap())
    }

    /// Sends a raw request; the answer, empty when the port is closed.
    async fn send(&self, head: &str) -> String {
        let Ok(mut stream) = TcpStream::connect(self.host()).await else { return String::new() };
        let mut answer = String::new();
        let _ = stream.write_all(head.as_bytes()).await;
        let _ = stream.read_to_string(&mut answer).await;
        answer
    }

    /// Comes back as the browser would.
    async fn come_back(&self, query: &str) -> String {
        let state = &self.asked["state"];
        let host = self.host();
        self.send(&format!(
            "GET /callback?{query}&state={state} HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Mode: navigate\r\n\r\n"
        ))
        .await
    }

    async fn outcome(self) -> Result<UserSession, HostedError> {
        tokio::time::timeout(Duration::from_secs(10), self.outcome).await.unwrap().unwrap()
    }
}

fn tokens(claims: &Value) -> Value {
    json!({
        "access_token": "the-access", "id_token": jwt(claims), "refresh_token": "the-refresh",
        "token_type": "Bearer", "expires_in": 3600
    })
}

fn claims(nonce: &str) -> Value {
    json!({ "iss": ISSUER, "aud": CLIENT, "sub": "s", "cognito:username": "ann", "nonce": nonce, "iat": 0, "exp": 3600 })
}

/// A token endpoint that answers with what `answer` makes of the nonce; it is told by the test.
async fn endpoint() -> (Stub, std::sync::Arc<std::sync::Mutex<Value>>) {
    let answer: std::sync::Arc<std::sync::Mutex<Value>> = std::sync::Arc::default();
    let told = std::sync::Arc::clone(&answer);
    let stub = Stub::new(move |_| Reply::json(200, told.lock().unwrap().clone())).await;
    (stub, answer)
}

#[tokio::test]
async fn rfc_7636_the_code_is_exchanged_with_the_verifier_of_the_challenge() {
    let (stub, answer) = endpoint().await;
    let waiting = Waiting::start(hosted(&stub)).await;
    let asked = waiting.asked.clone();
    for (name, text) in [
        ("x", "1"),
        ("response_type", "code"),
        ("client_id", CLIENT),
        ("scope", "openid aws.cognito.signin.user.admin"),
        ("code_challenge_method", "S256"),
        ("login_hint", "ann"),
    ] {
        assert_eq!(asked[name], text);
    }
    *answer.lock().unwrap() = tokens(&claims(&asked["nonce"]));
    let page = waiting.come_back("code=the%2Bcode").await;
    assert!(
        page.starts_with("HTTP/1.1 200 OK") && page.contains("You can close this page"),
        "{page}"
    );
    for header in ["cache-control: no-store", "default-src 'none'", "connection: close"] {
        assert!(page.contains(header), "{page}");
    }
    assert!(!page.contains("the+code") && !page.contains(&asked["state"]));
    let session = waiting.outcome().await.unwrap();
    assert_eq!(session.username(), "ann");
    assert_eq!(session.tokens().await.unwrap().refresh.unwrap().expose(), "the-refresh");

    let received = &stub.received()[0];
    let form: BTreeMap<String, String> =
        url::form_urlencoded::parse(received.body.as_bytes()).into_owned().collect();
    assert_eq!(
        (form["grant_type"].as_str(), form["code"].as_str()),
        ("authorization_code", "the+code")
    );
    assert_eq!(form["redirect_uri"], asked["redirect_uri"]);
    let verifier =
        aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, form["code_verifier"].as_bytes());
    let challenge = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(verifier);
    assert_eq!(challenge, asked["code_challenge"]);
    let basic = base64::engine::general_purpose::STANDARD.encode("the-client:s%2Fcret");
    assert_eq!(received.header("authorization"), Some(&*format!("Basic {basic}")));
}

#[tokio::test]
async fn sec_what_others_send_neither_ends_nor_answers_the_waiting() {
    let (stub, answer) = endpoint().await;
    let waiting = Waiting::start(hosted(&stub)).await;
    let (host, state) = (waiting.host(), waiting.asked["state"].clone());
    let get = |target: &str, host: &str, more: &str| {
        format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n")
    };
    let right = format!("/callback?code=evil&state={state}");
    for (what, request, status) in [
        ("another state", get("/callback?code=evil&state=x", &host, ""), "400"),
        ("no state", get("/callback?code=evil", &host, ""), "400"),
        ("an empty state", get("/callback?code=evil&state=", &host, ""), "400"),
        ("an error without state", get("/callback?error=access_denied", &host, ""), "400"),
        ("two states", get(&format!("{right}&state=x"), &host, ""), "400"),
        ("two codes", get(&format!("{right}&code=other"), &host, ""), "400"),
        ("a rebound name", get(&right, "evil.example", ""), "421"),
        ("another name", get(&right, &host.replace("127.0.0.1", "localhost"), ""), "421"),
        ("two hosts", get(&right, &host, "Host: evil.example\r\n"), "421"),
        ("an image", get(&right, &host, "Sec-Fetch-Mode: no-cors\r\n"), "403"),
        ("another path", get(&right.replace("/callback", "/favicon.ico"), &host, ""), "404"),
        ("a whole URL", get(&format!("http://{host}{right}"), &host, ""), "404"),
        ("a form", get(&right, &host, "").replace("GET", "POST"), "405"),
    ] {
        let page = waiting.send(&request).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status}")), "{what}: {page}");
        assert!(!page.contains("evil"), "{what}: {page}");
        assert!(!waiting.outcome.is_finished(), "{what}");
    }
    assert_eq!(waiting.send(&get(&right, "x", &"A: b\r\n".repeat(5000))).await, "");
    // Connections that say nothing do not keep the answer from being heard.
    let mut silent = Vec::new();
    for _ in 0..20 {
        silent.push(TcpStream::connect(&host).await.unwrap());
    }
    assert!(stub.received().is_empty());
    *answer.lock().unwrap() = tokens(&claims(&waiting.asked["nonce"]));
    waiting.come_back("code=right").await;
    waiting.outcome().await.unwrap();
    assert!(stub.received()[0].body.contains("code=right"));
}

#[tokio::test]
async fn sec_the_first_answer_is_the_only_one() {
    let (stub, answer) = endpoint().await;
    let waiting = Waiting::start(hosted(&stub)).await;
    *answer.lock().unwrap() = tokens(&claims(&waiting.asked["nonce"]));
    let pages = [waiting.come_back("code=first").await, waiting.come_back("code=second").await];
    assert!(pages[0].starts_with("HTTP/1.1 200"), "{pages:?}");
    assert!(!pages[1].starts_with("HTTP/1.1 200"), "{pages:?}");
    waiting.outcome().await.unwrap();
    assert_eq!(stub.received().len(), 1);
    assert!(stub.received()[0].body.contains("code=first"));
}

#[tokio::test]
async fn errors_of_the_pages_end_the_waiting() {
    let (stub, _) = endpoint().await;
    let waiting = Waiting::start(hosted(&stub)).await;
    let page = waiting.come_back("error=access_denied&error_description=%3Cb%3Eno").await;
    assert!(page.contains("did not succeed") && !page.contains("<b>"), "{page}");
    let Err(HostedError::Refused { code, description }) = waiting.outcome().await else { panic!() };
    assert_eq!((code.as_str(), description.as_deref()), ("access_denied", Some("<b>no")));
    assert!(stub.received().is_empty());
}

#[tokio::test]
async fn rfc_9207_an_answer_of_another_issuer_is_refused() {
    let (stub, _) = endpoint().await;
    for (settings, query) in [
        (hosted(&stub), "code=x&iss=https%3A%2F%2Fevil.example"),
        (hosted(&stub), "error=access_denied&iss=https%3A%2F%2Fevil.example"),
        (hosted(&stub).issuer_is_told(), "code=x"),
    ] {
        let waiting = Waiting::start(settings).await;
        waiting.come_back(query).await;
        assert!(matches!(waiting.outcome().await, Err(HostedError::Tokens(_))), "{query}");
    }
    assert!(stub.received().is_empty(), "no code went anywhere");
}

#[tokio::test]
async fn oidc_3_1_3_7_tokens_of_another_sign_in_are_refused() {
    for (name, wrong) in [
        ("nonce", json!("another")),
        ("nonce", Value::Null),
        ("aud", json!("another")),
        ("aud", json!(["another"])),
        ("iss", json!("https://evil.example")),
        ("iss", Value::Null),
    ] {
        let (stub, answer) = endpoint().await;
        let waiting = Waiting::start(hosted(&stub)).await;
        let mut claims = claims(&waiting.asked["nonce"]);
        claims[name] = wrong;
        *answer.lock().unwrap() = tokens(&claims);
        waiting.come_back("code=x").await;
        let outcome = waiting.outcome().await;
        assert!(matches!(outcome, Err(HostedError::Tokens(_))), "{name}: {outcome:?}");
    }
    for (body, fits) in [
        (json!({ "error": "invalid_grant" }), "invalid_grant"),
        (json!({ "access_token": "a", "token_type": "Bearer" }), "one is missing"),
        (json!([]), "status 200"),
    ] {
        let (stub, answer) = endpoint().await;
        *answer.lock().unwrap() = body;
        let waiting = Waiting::start(hosted(&stub)).await;
        waiting.come_back("code=x").await;
        let error = waiting.outcome().await.unwrap_err();
        assert!(error.to_string().contains(fits), "{error}");
    }
}

#[tokio::test]
async fn waiting_has_an_end_and_settings_are_checked() {
    let (stub, _) = endpoint().await;
    let waiting = Waiting::start(hosted(&stub).timeout(Duration::from_millis(20))).await;
    let host = waiting.host();
    assert!(matches!(waiting.outcome().await, Err(HostedError::TimedOut)));
    assert!(TcpStream::connect(host).await.is_err(), "nobody listens any more");
    let pool = builder(&stub).build().unwrap();
    for (page, tokens) in [
        ("http://pages.example/authorize", "https://pages.example/token"),
        ("https://pages.example/authorize", "http://pages.example/token"),
        ("https://pages.example/authorize", "http://localhost.evil.example/token"),
        ("nonsense", "https://pages.example/token"),
    ] {
        let started = pool.hosted(page, tokens).start().await;
        assert!(matches!(started, Err(HostedError::Config(_))), "{page} {tokens}");
    }
}
