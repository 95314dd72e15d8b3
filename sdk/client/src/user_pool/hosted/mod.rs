//! Sign-in on pages of the pool, in the user's own browser, for programs without pages of their own:
//! the authorization code flow with PKCE (RFC 7636) and an answer on a loopback address (RFC 8252
//! §7.3).
//!
//! ```no_run
//! use countersign_client::user_pool::UserPool;
//!
//! # async fn example(pool: UserPool) -> Result<(), Box<dyn std::error::Error>> {
//! let waiting = pool
//!     .hosted("https://auth.example.com/oauth2/authorize", "https://auth.example.com/oauth2/token")
//!     .port(8737)
//!     .start()
//!     .await?;
//! println!("Open this page: {}", waiting.url());
//! let session = waiting.finish().await?;
//! println!("{} is signed in", session.username());
//! # Ok(())
//! # }
//! ```
//!
//! The address `http://127.0.0.1:<port>/callback` has to be among the app client's callback URLs.

mod callback;
mod error;
mod exchange;
mod listener;
mod request;

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::net::TcpListener;
use url::Url;

pub use error::HostedError;

use super::{Secret, UserPool, UserPoolError, UserSession, random};
use callback::Expected;
use exchange::Exchange;

/// Settings of a hosted sign-in.
#[derive(Debug)]
#[must_use = "nothing happens before it is started"]
pub struct HostedSignIn {
    pool: UserPool,
    authorize_url: String,
    token_url: String,
    scopes: Vec<String>,
    extra: Vec<(String, String)>,
    issuer: Option<String>,
    issuer_is_told: bool,
    port: u16,
    path: String,
    timeout: Duration,
}

impl UserPool {
    /// A sign-in on the pool's pages, at its two endpoints: the page, and where codes are exchanged
    /// for tokens. Begins with [`HostedSignIn::start`].
    pub fn hosted(
        &self,
        authorize_url: impl Into<String>,
        token_url: impl Into<String>,
    ) -> HostedSignIn {
        HostedSignIn {
            pool: self.clone(),
            authorize_url: authorize_url.into(),
            token_url: token_url.into(),
            scopes: ["openid", "aws.cognito.signin.user.admin"].map(str::to_owned).into(),
            extra: Vec::new(),
            issuer: None,
            issuer_is_told: false,
            port: 0,
            path: "/callback".to_owned(),
            timeout: Duration::from_mins(10),
        }
    }
}

impl HostedSignIn {
    /// What the app asks for; default `openid aws.cognito.signin.user.admin`. Without `openid` there
    /// is no ID token, and no session.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// One more parameter of the page, e.g. `identity_provider`, `login_hint`, `prompt`, `lang`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.push((name.into(), value.into()));
        self
    }

    /// Who must have issued the ID token, as its `iss` says. An `iss` of the answer must be the same
    /// (RFC 9207).
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Takes only answers with an `iss`: for providers that promise one
    /// (`authorization_response_iss_parameter_supported`), so that no other provider's answer is
    /// taken for theirs.
    pub fn issuer_is_told(mut self) -> Self {
        self.issuer_is_told = true;
        self
    }

    /// The port to listen on; default any free one, which fits providers that take every port of the
    /// loopback address (RFC 8252 §7.3). Cognito wants the registered one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The path of the callback; default `/callback`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// How long the user may take; default ten minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Begins to listen, and makes the address of the page.
    pub async fn start(self) -> Result<WaitingSignIn, HostedError> {
        let mut url = endpoint(&self.authorize_url)?;
        let token_url = endpoint(&self.token_url)?;
        if !self.path.starts_with('/') || self.path.contains(['?', '#']) {
            return Err(HostedError::Config("the callback's path"));
        }
        let listener =
            TcpListener::bind(("127.0.0.1", self.port)).await.map_err(HostedError::listen)?;
        let host = listener.local_addr().map_err(HostedError::listen)?.to_string();
        let redirect_uri = format!("http://{host}{}", self.path);
        let [state, nonce, verifier] = [random::token()?, random::token()?, random::token()?];
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
        let core = &self.pool.core;
        let scope = self.scopes.join(" ");
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &core.client_id)
            .append_pair("redirect_uri", &redirect_uri)
            .append_pair("scope", &scope)
            .append_pair("state", &state)
            .append_pair("nonce", &nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .extend_pairs(&self.extra);
        let issuer = self.issuer;
        let expected = Expected {
            host,
            path: self.path,
            state: Secret::new(state),
            issuer: issuer.clone(),
            issuer_is_told: self.issuer_is_told,
        };
        let exchange =
            Exchange { token_url, redirect_uri, verifier: Secret::new(verifier), nonce, issuer };
        Ok(WaitingSignIn {
            pool: self.pool,
            url,
            listener,
            expected,
            exchange,
            timeout: self.timeout,
        })
    }
}

/// Codes and tokens go there: over TLS, or not leaving the machine.
fn endpoint(text: &str) -> Result<Url, HostedError> {
    let url = Url::parse(text).map_err(|_| HostedError::Config("an endpoint's URL"))?;
    let loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    let safe = url.scheme() == "https" || (url.scheme() == "http" && loopback);
    if safe && url.fragment().is_none() {
        return Ok(url);
    }
    Err(HostedError::Config("an endpoint without TLS"))
}

/// A sign-in that waits for the user. It ends with the first answer that carries its state; dropping
/// it stops listening.
#[derive(Debug)]
#[must_use = "the user's answer is taken by finish()"]
pub struct WaitingSignIn {
    pool: UserPool,
    url: Url,
    listener: TcpListener,
    expected: Expected,
    exchange: Exchange,
    timeout: Duration,
}

impl WaitingSignIn {
    /// The page to open in the user's browser.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Waits for the answer, and exchanges its code for the session.
    pub async fn finish(self) -> Result<UserSession, HostedError> {
        let answered = listener::first_answer(self.listener, self.expected);
        let answered = tokio::time::timeout(self.timeout, answered).await;
        let code = answered.map_err(|_| HostedError::TimedOut)??;
        let tokens = self.exchange.tokens(&self.pool.core, &code).await?;
        let session = UserSession::new(&self.pool.core, "", None, tokens)?;
        Ok(self.pool.signed_in(session).await)
    }
}

impl From<UserPoolError> for HostedError {
    fn from(error: UserPoolError) -> Self {
        Self::Session(error)
    }
}
