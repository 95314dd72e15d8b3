//! Who is calling: from a signed request to a [`Caller`].

mod error;

pub use error::AuthError;

use std::net::IpAddr;
use std::sync::Arc;

use base::{Caller, Principal, Secret, Session, SessionKind, Timestamp, constant_time_eq};
use sigv4::{Authorization as Claim, PathStyle, PayloadHash, RequestView, SigningKey};

use crate::Access;
use crate::entities::AccessKey;

/// How many seconds a client's clock may differ from ours at every door but S3's (ST-029).
pub const SKEW: i64 = 300;

/// What a door expects of a request.
#[derive(Clone, Copy, Debug)]
pub struct Expect<'a> {
    /// The signing names that are accepted; the first one is named in messages.
    pub services: &'a [&'a str],
    /// How paths are made canonical.
    pub path_style: PathStyle,
    /// What is known or demanded of the body.
    pub body: PayloadHash,
    /// How many seconds the client's clock may differ: [`SKEW`], for S3 900.
    pub skew: i64,
    /// Whether an unsigned request is an anonymous caller instead of an error.
    pub anonymous: bool,
}

/// A verified caller.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Who it is.
    pub caller: Caller,
    /// The signature; `None` for an anonymous caller.
    pub signed: Option<Signed>,
}

/// A signature that is right.
#[derive(Clone, Debug)]
pub struct Signed {
    /// What the body must be, when it was signed, and the seed for signed chunks.
    pub request: sigv4::Verified,
    /// The key that the signatures of chunks are made with.
    pub key: SigningKey,
}

/// A long-term access key with its secret opened. `Debug` shows no secret.
#[derive(Debug)]
pub(crate) struct KeySecret {
    pub(crate) key: AccessKey,
    pub(crate) secret: Secret<String>,
}

/// Services that are global: their signatures may also be scoped to `us-east-1`.
const GLOBAL: [&str; 2] = ["sts", "iam"];
const GLOBAL_REGION: &str = "us-east-1";

/// A claimed identity whose signature is still to be checked with its key.
struct Candidate {
    principal: Principal,
    key: SigningKey,
}

impl Access {
    /// [`verify`](Self::verify) for a request that came from `client`: one that keeps failing waits.
    pub async fn verify_from(
        &self,
        client: Option<IpAddr>,
        request: &RequestView<'_>,
        expect: Expect<'_>,
        now: Timestamp,
    ) -> Result<Verified, AuthError> {
        let attempts = &self.0.attempts;
        if !attempts.allow(client, now) {
            return Err(AuthError::Throttled);
        }
        let verified = self.verify(request, expect, now).await;
        if let Err(AuthError::UnknownKey | AuthError::InvalidToken | AuthError::Mismatch { .. }) =
            verified
        {
            attempts.failed(client, now);
        }
        verified
    }

    /// Verifies who signed a request, in the header or in the query.
    pub async fn verify(
        &self,
        request: &RequestView<'_>,
        expect: Expect<'_>,
        now: Timestamp,
    ) -> Result<Verified, AuthError> {
        let Some(auth) = sigv4::parse(request)? else {
            if expect.anonymous {
                return Ok(Verified { caller: Caller::default(), signed: None });
            }
            return Err(AuthError::Missing);
        };
        let scope = &auth.scope;
        let global = GLOBAL.contains(&scope.service.as_str()) && scope.region == GLOBAL_REGION;
        let region = if global { GLOBAL_REGION } else { self.0.deployment.region.as_str() };
        let expect = sigv4::Expect {
            region,
            services: expect.services,
            path_style: expect.path_style,
            now: now.secs(),
            skew: expect.skew,
            body: expect.body,
        };
        // Cheap checks first: they cost neither a lookup nor a key derivation.
        sigv4::check_scope(&auth, &expect)?;
        sigv4::check_time(&auth, &expect)?;
        let Candidate { principal, key } = self.candidate(&auth, now).await?;
        let verified = sigv4::verify(&auth, request, &expect, &key)?;
        self.note_use(&principal, &auth.access_key_id, &scope.service, now);
        let caller = Caller { principal, access_key_id: Some(auth.access_key_id) };
        Ok(Verified { caller, signed: Some(Signed { request: verified, key }) })
    }

    /// Whom an access key id and session token stand for, and the secret to prove it with.
    async fn candidate(&self, auth: &Claim, now: Timestamp) -> Result<Candidate, AuthError> {
        let root = &self.0.root;
        let (root_id, claimed) = (root.access_key_id.as_bytes(), auth.access_key_id.as_bytes());
        let is_root = constant_time_eq(root_id, claimed);
        match &auth.security_token {
            // A long-term key has no session token: the signer means something else than we do.
            Some(_) if is_root => Err(AuthError::InvalidToken),
            None if is_root => Ok(Candidate {
                principal: Principal::Root,
                key: self.long_term_key(auth, &root.secret_access_key),
            }),
            Some(token) => self.session_candidate(auth, token, now).await,
            None => self.user_candidate(auth, now).await,
        }
    }

    fn long_term_key(&self, auth: &Claim, secret: &Secret<String>) -> SigningKey {
        let keys = &self.0.signing_keys;
        keys.get_or_derive(&auth.access_key_id, secret.expose(), &auth.scope)
    }

    async fn user_candidate(&self, auth: &Claim, now: Timestamp) -> Result<Candidate, AuthError> {
        let found = self.key_secret(now, &auth.access_key_id).await?;
        let found = found.filter(|found| found.key.active).ok_or(AuthError::UnknownKey)?;
        let KeySecret { key, secret } = &*found;
        let rights = self.user_rights(now, &key.user_name, &key.user_id).await?;
        let user = rights.ok_or(AuthError::UnknownKey)?.user.reference(&self.0.deployment);
        Ok(Candidate { principal: Principal::User(user), key: self.long_term_key(auth, secret) })
    }

    async fn session_candidate(
        &self,
        auth: &Claim,
        token: &str,
        now: Timestamp,
    ) -> Result<Candidate, AuthError> {
        let opened = self.0.sessions.open(&self.0.keys, &auth.access_key_id, token);
        let opened = opened.map_err(|_| AuthError::InvalidToken)?;
        if opened.session.expires_at <= now {
            return Err(AuthError::Expired);
        }
        if !self.stands(&opened.session, now).await? {
            return Err(AuthError::InvalidToken);
        }
        let principal = Principal::Session(Arc::clone(&opened.session));
        Ok(Candidate { principal, key: opened.signing_key(&auth.scope) })
    }

    /// Whether the user, role or root key behind a session is still the one it was issued for.
    async fn stands(&self, session: &Session, now: Timestamp) -> Result<bool, AuthError> {
        Ok(match &session.kind {
            SessionKind::AssumedRole { role_id, role_name, .. } => {
                let rights = self.role_rights(now, role_name).await?;
                rights.is_some_and(|rights| rights.role.id == *role_id)
            }
            SessionKind::FederatedUser { by: Some(user), .. }
            | SessionKind::SessionToken { user: Some(user) } => {
                self.user_rights(now, &user.name, &user.id).await?.is_some()
            }
            // They end with the root key, as a user's end with the user.
            SessionKind::FederatedUser { by: None, .. }
            | SessionKind::SessionToken { user: None } => {
                let own = self.0.root.fingerprint();
                let key = session.root_key.as_deref().unwrap_or_default();
                constant_time_eq(key.as_bytes(), own.as_bytes())
            }
        })
    }

    fn note_use(&self, principal: &Principal, key: &str, service: &str, now: Timestamp) {
        match principal {
            Principal::User(_) => self.0.usage.note(key, service, now),
            Principal::Session(session) => {
                if let SessionKind::AssumedRole { role_id, .. } = &session.kind {
                    self.0.usage.note(role_id, service, now);
                }
            }
            Principal::Root | Principal::Anonymous => {}
        }
    }
}
