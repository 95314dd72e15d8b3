//! Who is signed in: the tokens of login providers that identity pools take as proof.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt;
use std::future::Future;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::identity_id::IdentityId;

/// Tokens by login provider; empty for a guest. `Debug` shows the providers only.
///
/// Providers are named as identity pools name them: `accounts.google.com`, `graph.facebook.com`,
/// `www.amazon.com`, `appleid.apple.com`, an OpenID Connect issuer without its scheme, the ARN of a
/// SAML provider, a user pool ([`Logins::user_pool`]).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Logins(BTreeMap<String, Zeroizing<String>>);

impl Logins {
    /// A guest's.
    pub fn none() -> Self {
        Self::default()
    }

    /// With a token of one more provider.
    #[must_use]
    pub fn with(mut self, provider: impl Into<String>, token: impl Into<String>) -> Self {
        self.0.insert(provider.into(), Zeroizing::new(token.into()));
        self
    }

    /// The id token of a user of the user pool, e.g. `eu-west-1_AbCdEf`. The pool's region is the
    /// start of its id.
    pub fn user_pool(pool_id: &str, id_token: impl Into<String>) -> Self {
        let region = pool_id.split('_').next().unwrap_or_default();
        let domain = if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
        Self::none().with(format!("cognito-idp.{region}.{domain}/{pool_id}"), id_token)
    }

    /// Whether nobody is signed in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The providers.
    pub fn providers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// A hash that tells who is signed in and nothing else: the same for a new token of the same
    /// person.
    pub fn fingerprint(&self) -> String {
        let people: Vec<String> = self.principal().0.into_iter().collect();
        hex::encode(sigv4::sha256(people.join(",").as_bytes()))
    }

    /// For a request; `None` for a guest.
    pub(crate) fn for_request(&self) -> Option<BTreeMap<String, wire::Sensitive<String>>> {
        let entry = |(provider, token): (&String, &Zeroizing<String>)| {
            (provider.clone(), wire::Sensitive::new(token.as_str().to_owned()))
        };
        (!self.0.is_empty()).then(|| self.0.iter().map(entry).collect())
    }

    /// The token of an identity pool itself, which a developer's back end has fetched.
    pub(crate) fn own_token(&self) -> Option<&str> {
        let own = |(name, _): &(&String, _)| name.starts_with("cognito-identity");
        self.0.iter().find(own).map(|(_, token)| token.as_str())
    }

    /// The identity that such a token names. `GetId` takes none of them.
    pub(crate) fn own_identity(&self) -> Option<IdentityId> {
        subject(self.own_token()?).map(|(_, subject)| subject.into())
    }

    pub(crate) fn principal(&self) -> Principal {
        Principal(self.0.iter().map(|(provider, token)| whose(provider, token)).collect())
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Who the logins are of, as hashes: of issuer and subject where a token tells them, else of the
/// token itself. Nothing is verified here; it only tells whether somebody else signed in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Principal(pub(crate) BTreeSet<String>);

impl Principal {
    pub(crate) fn is_guest(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both are guests, or share a login.
    pub(crate) fn is_same_person(&self, other: &Self) -> bool {
        (self.is_guest() && other.is_guest()) || !self.0.is_disjoint(&other.0)
    }
}

fn whose(provider: &str, token: &str) -> String {
    let text = match subject(token) {
        Some((issuer, subject)) => format!("{provider}\0sub\0{issuer}\0{subject}"),
        None => format!("{provider}\0token\0{token}"),
    };
    let text = Zeroizing::new(text);
    hex::encode(sigv4::sha256(text.as_bytes()))
}

/// Issuer and subject of a JWT.
fn subject(token: &str) -> Option<(String, String)> {
    let payload = token.split('.').nth(1)?;
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&payload).ok()?;
    let text = |name: &str| claims.get(name)?.as_str().map(str::to_owned);
    Some((text("iss")?, text("sub")?))
}

/// Why there are no logins.
pub type LoginsError = Box<dyn Error + Send + Sync>;

/// Tells who is signed in. A [`Logins`] is one that never changes, [`logins_fn`] makes one of a
/// closure.
#[async_trait]
pub trait LoginsProvider: Send + Sync + 'static {
    /// The logins as they are now, with tokens that have not expired. Without an
    /// [`epoch`](Self::epoch) it is asked for every use of the credentials, so it has to be quick
    /// while the tokens last.
    async fn logins(&self) -> Result<Logins, LoginsError>;

    /// A number that changes whenever somebody else is signed in, or nobody. With it, logins are
    /// asked for only when credentials are fetched, and a sign-in is still noticed at once.
    fn epoch(&self) -> Option<u64> {
        None
    }
}

#[async_trait]
impl LoginsProvider for Logins {
    async fn logins(&self) -> Result<Logins, LoginsError> {
        Ok(self.clone())
    }
    fn epoch(&self) -> Option<u64> {
        Some(0)
    }
}

/// A [`LoginsProvider`] made of a closure, see [`logins_fn`].
#[derive(Clone, Copy)]
pub struct LoginsFn<F>(F);

/// Makes a [`LoginsProvider`] of a closure.
///
/// ```
/// use countersign_client::{Logins, logins_fn};
///
/// # async fn token_of_my_session() -> std::io::Result<String> { Ok(String::new()) }
/// let logins = logins_fn(|| async {
///     Ok(Logins::none().with("accounts.google.com", token_of_my_session().await?))
/// });
/// # let _ = logins;
/// ```
pub fn logins_fn<F, A>(logins: F) -> LoginsFn<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<Logins, LoginsError>> + Send + 'static,
{
    LoginsFn(logins)
}

impl<F> fmt::Debug for LoginsFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LoginsFn")
    }
}

#[async_trait]
impl<F, A> LoginsProvider for LoginsFn<F>
where
    F: Fn() -> A + Send + Sync + 'static,
    A: Future<Output = Result<Logins, LoginsError>> + Send + 'static,
{
    async fn logins(&self) -> Result<Logins, LoginsError> {
        (self.0)().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jwt(issuer: &str, subject: &str, more: &str) -> String {
        let claims = format!("{{\"iss\":\"{issuer}\",\"sub\":\"{subject}\",\"jti\":\"{more}\"}}");
        format!("e30.{}.{more}", URL_SAFE_NO_PAD.encode(claims))
    }

    fn principal(provider: &str, token: String) -> Principal {
        Logins::none().with(provider, token).principal()
    }

    #[test]
    fn a_new_token_of_the_same_person_is_the_same_person() {
        let first = principal("p", jwt("i", "anna", "1"));
        assert_eq!(first, principal("p", jwt("i", "anna", "2")));
        for other in [
            principal("p", jwt("i", "berta", "1")),
            principal("p", jwt("j", "anna", "1")),
            principal("q", jwt("i", "anna", "1")),
            principal("p", "opaque".to_owned()),
            Principal::default(),
        ] {
            assert!(!first.is_same_person(&other));
        }
        assert_ne!(principal("p", "a".to_owned()), principal("p", "b".to_owned()));
    }

    #[test]
    fn one_common_login_makes_the_same_person() {
        let one = Logins::none().with("p", jwt("i", "anna", "1"));
        let two = one.clone().with("q", "opaque");
        assert!(one.principal().is_same_person(&two.principal()));
        assert_ne!(one.principal(), two.principal());
        assert!(Principal::default().is_same_person(&Logins::none().principal()));
    }

    #[test]
    fn a_pools_own_token_names_the_identity() {
        let token = jwt("https://cognito-identity.amazonaws.com", "eu-west-1:x", "1");
        let own = Logins::none().with("cognito-identity.amazonaws.com", &token);
        assert_eq!(own.own_identity(), Some("eu-west-1:x".into()));
        assert_eq!(own.own_token(), Some(token.as_str()));
        let other = Logins::user_pool("eu-west-1_Abc", token);
        assert_eq!((other.own_identity(), other.own_token()), (None, None));
    }

    #[test]
    fn tokens_are_not_shown() {
        let logins = Logins::user_pool("eu-west-1_Abc", "the-token");
        assert_eq!(
            format!("{logins:?}"),
            "{\"cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc\"}"
        );
        let china = Logins::user_pool("cn-north-1_Abc", "t");
        let name = "cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Abc";
        assert_eq!(china.providers().collect::<Vec<_>>(), [name]);
    }
}
