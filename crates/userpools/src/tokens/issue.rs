//! Issuing ID and access tokens (AU-079 to AU-085).

use base::{Ctx, RngExt as _};
use jose::{SigningKey, Typ};
use keys::{user_pool_access_ring, user_pool_id_ring};
use serde_json::{Map, Value, json};
use wire::{Error, Sensitive};

use super::{GroupClaims, TokenChanges};
use crate::UserPools;
use crate::entities::{Client, Pool, TokenSession, User};

/// What tokens are issued for.
pub(crate) struct Grant<'a> {
    pub(crate) pool: &'a Pool,
    pub(crate) client: &'a Client,
    pub(crate) user: &'a User,
    pub(crate) session: &'a TokenSession,
    /// The user's groups and roles.
    pub(crate) groups: GroupClaims,
    /// The sign-in's event (TP-008).
    pub(crate) event_id: &'a str,
    /// What a trigger changed.
    pub(crate) changes: &'a TokenChanges,
    /// OpenID Connect's nonce, where the request had one.
    pub(crate) nonce: Option<&'a str>,
}

/// Tokens, signed.
pub(crate) struct Issued {
    pub(crate) access_token: Sensitive<String>,
    pub(crate) id_token: Sensitive<String>,
    /// Seconds that the access token lives.
    pub(crate) expires_in: i32,
}

impl UserPools {
    /// Signs the tokens of a grant. The costly part, two RSA signatures, waits for its turn with
    /// everybody else's (see `work`).
    pub(crate) async fn issue(&self, cx: &Ctx, grant: &Grant<'_>) -> Result<Issued, Error> {
        let pool = grant.pool.id.as_str();
        let id_key = self.rings.signing(&user_pool_id_ring(pool), cx.now).await?;
        let access_key = self.rings.signing(&user_pool_access_ring(pool), cx.now).await?;
        let issuer = self.issuer.issuer(&cx.deployment, &grant.pool.id);
        let (id, access) = (id_claims(cx, grant, &issuer), access_claims(cx, grant, &issuer));
        let expires_in = grant.client.access_token_life().as_secs();
        let signed = self.work.run(move || Ok((sign(&id_key, &id)?, sign(&access_key, &access)?)));
        let (id_token, access_token) = signed.await?;
        let expires_in = i32::try_from(expires_in).unwrap_or(i32::MAX);
        Ok(Issued { access_token, id_token, expires_in })
    }
}

pub(super) fn sign(
    key: &SigningKey,
    claims: &Map<String, Value>,
) -> Result<Sensitive<String>, Error> {
    key.sign_jwt(claims, Typ::Absent).map(Sensitive::new).map_err(Error::internal)
}

/// What both tokens say.
fn common(
    cx: &Ctx,
    grant: &Grant<'_>,
    issuer: &str,
    life: std::time::Duration,
) -> Map<String, Value> {
    let Grant { user, session, event_id, .. } = grant;
    let mut claims = Map::new();
    claims.insert("sub".to_owned(), json!(user.sub));
    claims.insert("iss".to_owned(), json!(issuer));
    claims.insert("event_id".to_owned(), json!(event_id));
    claims.insert("origin_jti".to_owned(), json!(session.id));
    claims.insert("jti".to_owned(), json!(cx.rng.uuid()));
    claims.insert("auth_time".to_owned(), json!(session.auth_time.secs()));
    claims.insert("iat".to_owned(), json!(cx.now.secs()));
    claims.insert("exp".to_owned(), json!(cx.now.plus(life).secs()));
    if let Some(acr) = &session.acr {
        claims.insert("acr".to_owned(), json!(acr));
        claims.insert("amr".to_owned(), json!(session.amr));
    }
    let groups = grant.changes.groups.as_ref().unwrap_or(&grant.groups);
    if !groups.groups.is_empty() {
        claims.insert("cognito:groups".to_owned(), json!(groups.groups));
    }
    claims
}

pub(super) fn id_claims(cx: &Ctx, grant: &Grant<'_>, issuer: &str) -> Map<String, Value> {
    let Grant { client, user, .. } = grant;
    let mut claims = common(cx, grant, issuer, client.id_token_life());
    claims.insert("aud".to_owned(), json!(client.id));
    claims.insert("token_use".to_owned(), json!("id"));
    claims.insert("cognito:username".to_owned(), json!(user.username));
    if let Some(nonce) = grant.nonce {
        claims.insert("nonce".to_owned(), json!(nonce));
    }
    let groups = grant.changes.groups.as_ref().unwrap_or(&grant.groups);
    if !groups.roles.is_empty() {
        claims.insert("cognito:roles".to_owned(), json!(groups.roles));
    }
    if let Some(role) = &groups.preferred_role {
        claims.insert("cognito:preferred_role".to_owned(), json!(role));
    }
    for (name, value) in &user.attributes {
        // AU-088; `dev:` attributes are for administrators.
        if client.reads(name) && !name.starts_with("dev:") {
            claims.insert(name.clone(), claim_value(name, value));
        }
    }
    grant.changes.id.apply(&mut claims, None);
    claims
}

pub(super) fn access_claims(cx: &Ctx, grant: &Grant<'_>, issuer: &str) -> Map<String, Value> {
    let Grant { client, user, session, changes, .. } = grant;
    let mut claims = common(cx, grant, issuer, client.access_token_life());
    claims.insert("client_id".to_owned(), json!(client.id));
    claims.insert("token_use".to_owned(), json!("access"));
    claims.insert("username".to_owned(), json!(user.username));
    claims.insert("version".to_owned(), json!(2));
    if let Some(device) = &session.device {
        claims.insert("device_key".to_owned(), json!(device));
    }
    let kept = session.scopes.iter().filter(|scope| !changes.scopes_to_suppress.contains(scope));
    let mut scopes: Vec<_> = kept.map(String::as_str).collect();
    for scope in &changes.scopes_to_add {
        if !scopes.contains(&scope.as_str()) {
            scopes.push(scope);
        }
    }
    claims.insert("scope".to_owned(), json!(scopes.join(" ")));
    changes.access.apply(&mut claims, Some(client.id.as_str()));
    claims
}

/// Booleans for what is verified (AU-082), JSON for the address and for identities (AU-083), a number
/// for `updated_at`, and strings for everything else.
fn claim_value(name: &str, value: &str) -> Value {
    match name {
        "email_verified" | "phone_number_verified" => json!(value == "true"),
        "identities" => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
        "address" => json!({ "formatted": value }),
        "updated_at" => value.parse::<i64>().map_or_else(|_| json!(value), |n| json!(n)),
        _ => json!(value),
    }
}
