//! Exchanging the token of a user for one of the same sign-in that another service takes (AU-105,
//! sec_050, sec_052; RFC 8693).

use base::{Ctx, RngExt as _};
use jose::Claims;
use serde_json::{Value, json};
use store::load;
use wire::cognito_idp::{
    ExplicitAuthFlowsType as Flow, GetDerivedTokenRequest, TokenTypeIdentifierType, error,
};
use wire::{Error, Sensitive};

use crate::UserPools;
use crate::entities::{Client, Pool, ResourceServer, TokenSession};
use crate::tokens::{Derivation, Grant, Kind, SignedIn, TokenChanges, USER_ADMIN, scopes_of};
use crate::triggers::{About, TokenSource};

/// A request for a derived token, by a client that is who it says.
pub(crate) struct Exchange<'a> {
    pub(crate) pool: &'a Pool,
    pub(crate) client: &'a Client,
    /// Which token is wanted.
    pub(crate) kind: Kind,
    pub(crate) input: &'a GetDerivedTokenRequest,
}

/// A derived token.
pub(crate) struct Exchanged {
    pub(crate) token: Sensitive<String>,
    /// Seconds that it lives.
    pub(crate) expires_in: i32,
    pub(crate) scopes: Vec<String>,
}

/// The token that is exchanged, and whose it is.
struct Subject {
    kind: Kind,
    claims: Claims,
    who: SignedIn,
}

impl UserPools {
    /// Proves the tokens, and derives one.
    pub(crate) async fn exchange(
        &self,
        cx: &Ctx,
        exchange: &Exchange<'_>,
    ) -> Result<Exchanged, Error> {
        may_exchange(exchange)?;
        let audience = self.audience(cx, exchange).await?;
        let subject = self.subject(cx, exchange).await?;
        let actor = self.actor(cx, exchange, &subject).await?;
        let scopes = granted(exchange, &subject)?;
        let SignedIn { user, session, .. } = &subject.who;
        let derivation = Derivation {
            kind: exchange.kind,
            audience,
            actor,
            until: subject.claims.exp().ok().flatten().unwrap_or_default(),
        };
        let session = TokenSession { scopes, ..session.value.clone() };
        let groups = self.group_claims(cx, &user.key).await?;
        let about = About::user(exchange.pool, Some(exchange.client), user, None);
        let source = TokenSource::Authentication;
        let changes =
            self.pre_token_generation(cx, &about, source, &groups, &session.scopes).await?;
        // No function makes it good for more than the token that it comes from.
        let changes = TokenChanges { scopes_to_add: Vec::new(), ..changes };
        let grant = Grant {
            pool: exchange.pool,
            client: exchange.client,
            user,
            session: &session,
            groups,
            event_id: &cx.rng.uuid(),
            changes: &changes,
            nonce: None,
        };
        let (token, expires_in) = self.derive(cx, &grant, derivation).await?;
        let kept = |scope: &String| !changes.scopes_to_suppress.contains(scope);
        let scopes = session.scopes.iter().filter(|scope| kept(scope)).cloned().collect();
        Ok(Exchanged { token, expires_in, scopes })
    }

    /// Whom the token is for: one resource server, or one app of the pool, that is registered
    /// (sec_050).
    async fn audience(&self, cx: &Ctx, exchange: &Exchange<'_>) -> Result<Option<String>, Error> {
        let first = |list: &Option<Vec<String>>| list.iter().flatten().next().cloned();
        let (audience, resource) =
            (first(&exchange.input.audiences), first(&exchange.input.resources));
        let (name, is_resource) = match (audience, resource) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => {
                return Err(error::invalid_parameter(
                    "Audiences and Resources cannot be used together.",
                ));
            }
            (Some(name), None) => (name, false),
            (None, Some(name)) => (name, true),
        };
        let key = ResourceServer::key_of(exchange.pool.id.as_str(), &name);
        if load::<ResourceServer>(&*self.store, cx.now, &key).await?.is_some() {
            return Ok(Some(name));
        }
        if !is_resource {
            let app = load::<Client>(&*self.store, cx.now, &Client::key_of(&name)).await?;
            if app.is_some_and(|app| app.pool == exchange.pool.id) {
                return Ok(Some(name));
            }
        }
        Err(error::resource_not_found(format!("Resource server {name} does not exist.")))
    }

    /// Whose token is exchanged: it must be one of this pool that stands.
    async fn subject(&self, cx: &Ctx, exchange: &Exchange<'_>) -> Result<Subject, Error> {
        let input = exchange.input;
        let kind = kind_of(input.subject_token_type, input.subject_token_provider_name.as_deref())?;
        let claims = self.proven(cx, kind, &input.subject_token).await?;
        let who = self.bearer(cx, kind, &claims).await?;
        if who.pool.id != exchange.pool.id {
            return Err(error::not_authorized("Invalid subject token"));
        }
        Ok(Subject { kind, claims, who })
    }

    /// `act`: who acts for the user now, and who acted before (RFC 8693 §4.1). What a token says of
    /// earlier actors stays, also where nobody is added.
    async fn actor(
        &self,
        cx: &Ctx,
        exchange: &Exchange<'_>,
        subject: &Subject,
    ) -> Result<Option<Value>, Error> {
        let before = subject.claims.raw().get("act").cloned();
        let Some(token) = &exchange.input.actor_token else { return Ok(before) };
        let Some(kind) = exchange.input.actor_token_type else {
            return Err(error::invalid_parameter("ActorTokenType is required with ActorToken."));
        };
        let kind = kind_of(kind, exchange.input.actor_token_provider_name.as_deref())?;
        let claims = self.proven(cx, kind, token).await?;
        let (sub, client) = self.acting(cx, exchange, kind, claims).await?;
        let mut act = json!({ "sub": sub, "client_id": client });
        if let (Some(before), Some(act)) = (before, act.as_object_mut()) {
            act.insert("act".to_owned(), before);
        }
        Ok(Some(act))
    }

    /// Who acts: a user of the pool, or one of its clients by a token of its own.
    async fn acting(
        &self,
        cx: &Ctx,
        exchange: &Exchange<'_>,
        kind: Kind,
        claims: Claims,
    ) -> Result<(String, String), Error> {
        let text = |name: &str| claims.string(name).ok().flatten().map(str::to_owned);
        let (sub, client) = (text("sub"), text("client_id"));
        let issuer = self.issuer.issuer(&cx.deployment, &exchange.pool.id);
        if text("iss") != Some(issuer) {
            return Err(error::not_authorized("Invalid actor token"));
        }
        if kind == Kind::Access
            && text("username").is_none()
            && let (Some(sub), Some(client)) = (sub, client)
            && sub == client
        {
            self.client_of(cx, exchange.pool, &client).await?;
            return Ok((sub, client));
        }
        let who = self.bearer(cx, kind, &claims).await?;
        Ok((who.user.sub.clone(), who.client.id.to_string()))
    }
}

/// What the client needs (AU-105).
fn may_exchange(exchange: &Exchange<'_>) -> Result<(), Error> {
    let (flow, refusal) = match exchange.input.actor_token {
        None => (
            Flow::AllowTokenExchangeImpersonation,
            "TOKEN_EXCHANGE_IMPERSONATION is not enabled for the client.",
        ),
        Some(_) => (
            Flow::AllowTokenExchangeDelegation,
            "TOKEN_EXCHANGE_DELEGATION is not enabled for the client.",
        ),
    };
    if exchange.client.allows(flow) { Ok(()) } else { Err(error::invalid_parameter(refusal)) }
}

/// Tokens of other issuers come with the name of an identity provider of the pool.
fn kind_of(kind: TokenTypeIdentifierType, provider: Option<&str>) -> Result<Kind, Error> {
    if let Some(name) = provider.filter(|name| *name != "COGNITO") {
        let refusal = format!("Identity provider {name} does not exist.");
        return Err(error::resource_not_found(refusal));
    }
    match kind {
        TokenTypeIdentifierType::AccessToken => Ok(Kind::Access),
        TokenTypeIdentifierType::IdToken => Ok(Kind::Id),
        TokenTypeIdentifierType::Saml2 => {
            Err(error::invalid_parameter("A SAML2 token needs the name of its provider."))
        }
    }
}

/// The scopes that are asked for, that the token has, and that the client may have (AU-105, sec_052).
// INVARIANT: never one that the exchanged token has not. ID tokens have none.
fn granted(exchange: &Exchange<'_>, subject: &Subject) -> Result<Vec<String>, Error> {
    let claims = &subject.claims;
    let held: Vec<&str> = match subject.kind {
        Kind::Access => scopes_of(claims).collect(),
        Kind::Id => Vec::new(),
    };
    let reads_users = held.iter().any(|scope| matches!(*scope, "openid" | USER_ADMIN));
    if exchange.kind == Kind::Id && subject.kind == Kind::Access && !reads_users {
        // What an ID token says could not be asked for with such an access token either.
        return Err(error::not_authorized("Access Token does not have required scopes"));
    }
    let asked = exchange.input.scopes.as_deref().filter(|asked| !asked.is_empty());
    let allowed = exchange.client.settings.allowed_oauth_scopes.as_deref();
    let within = |list: Option<&[String]>, scope: &str| {
        list.is_none_or(|list| list.iter().any(|one| one == scope))
    };
    let granted = held.into_iter().filter(|scope| within(asked, scope) && within(allowed, scope));
    let granted: Vec<_> = granted.map(str::to_owned).collect();
    match asked {
        Some(asked) if granted.is_empty() => {
            Err(error::invalid_parameter(format!("Invalid scope requested: {}", asked.join(" "))))
        }
        _ => Ok(granted),
    }
}
