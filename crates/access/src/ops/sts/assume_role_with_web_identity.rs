//! AssumeRoleWithWebIdentity: the rights of a role for the holder of a provider's token (ST-011 to
//! ST-014). Unsigned: the token is the proof.

use std::collections::BTreeMap;

use base::{Ctx, SessionKind};
use jose::Unverified;
use policy::Context;
use serde_json::Value;
use wire::sts::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse,
    AssumedRoleUser, error,
};
use wire::{Error, Handle};

use super::assume_role::assumed_arn;
use super::{Sts, check_role_arn, credentials, role_session};
use crate::assume::{FEDERATED_PROVIDER, Grant, PassedScope, SessionTags, packed_size};
use crate::error::AccessError;
use crate::{COGNITO_IDENTITY, Issuer, WebIdentityClaims, WebIdentityError};

/// The claim that carries session tags (IP-065).
const TAGS_CLAIM: &str = "https://aws.amazon.com/tags";
/// The claim that carries a source identity.
const SOURCE_IDENTITY_CLAIM: &str = "https://aws.amazon.com/source_identity";

impl Handle<AssumeRoleWithWebIdentity, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        check_role_arn(&input.role_arn)?;
        let arns = input.policy_arns.as_deref();
        let scope = PassedScope { policy: input.policy.as_deref(), arns }.check()?;
        let token = input.web_identity_token.into_inner();
        let proven = self.prove(cx, &token, input.provider_id.as_deref()).await?;
        let tags = session_tags(&proven.claims)?;
        let packed = packed_size(&scope, &tags)?;
        let source_identity = text(&proven.claims, SOURCE_IDENTITY_CLAIM).map(str::to_owned);
        let role = self.access.role_by_arn(cx.now, &input.role_arn).await?.ok_or_else(refused)?;
        let mut context = proven.keys();
        context.insert("sts:RoleSessionName", input.role_session_name.as_str());
        tags.describe(&mut context);
        if let Some(identity) = &source_identity {
            context.insert("sts:SourceIdentity", identity.as_str());
        }
        let wanted = [
            ("sts:AssumeRoleWithWebIdentity", true),
            ("sts:TagSession", !tags.is_empty()),
            ("sts:SetSourceIdentity", source_identity.is_some()),
        ];
        let may = |action| role.trusts(cx, &proven.principal, action, &context);
        if wanted.into_iter().any(|(action, wanted)| wanted && !may(action)) {
            return Err(refused());
        }
        let duration = role_session(input.duration_seconds, role.role.max_session_duration)?;
        let narrowed = !scope.is_empty() || !tags.is_empty();
        let kind: SessionKind = role.session(&input.role_session_name);
        let federation = proven.federation();
        let grant =
            Grant { duration, scope, tags, source_identity: source_identity.clone(), federation };
        let issued = self.access.issue(cx, kind, grant);
        let name = &input.role_session_name;
        Ok(AssumeRoleWithWebIdentityResponse {
            credentials: Some(credentials(&issued)),
            subject_from_web_identity_token: Some(proven.claims.subject),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: Some(format!("{}:{name}", role.role.id)),
                arn: Some(assumed_arn(cx, &role, name)),
            }),
            packed_policy_size: narrowed.then_some(packed),
            provider: Some(proven.principal),
            audience: Some(proven.claims.audience),
            source_identity,
            ..AssumeRoleWithWebIdentityResponse::default()
        })
    }
}

/// A token that holds, and how trust policies speak of it.
struct Proven {
    /// `cognito-identity.amazonaws.com` or the provider's ARN.
    principal: String,
    /// What stands before `:aud` in condition keys.
    prefix: String,
    claims: WebIdentityClaims,
}

impl Proven {
    /// The condition keys of the token: each claim that is text or a list of texts.
    fn federation(&self) -> BTreeMap<String, Vec<String>> {
        let list = |value: &Value| match value {
            Value::String(text) => Some(vec![text.clone()]),
            Value::Array(items) => {
                Some(items.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            _ => None,
        };
        let plain = |name: &str| !name.contains(['/', ':']);
        let claims = self.claims.claims.iter().filter(|(name, _)| plain(name));
        let mut keys: BTreeMap<_, _> = claims
            .filter_map(|(name, value)| Some((format!("{}:{name}", self.prefix), list(value)?)))
            .collect();
        let mut one = |name: &str, value: &str| {
            keys.insert(format!("{}:{name}", self.prefix), vec![value.to_owned()]);
        };
        one("aud", &self.claims.audience);
        one("sub", &self.claims.subject);
        keys.insert(FEDERATED_PROVIDER.to_owned(), vec![self.principal.clone()]);
        keys
    }

    fn keys(&self) -> Context<'static> {
        let mut context = Context::new();
        for (key, mut values) in self.federation() {
            match values.len() {
                1 if !key.ends_with(":amr") => context.insert(key, values.remove(0)),
                _ => context.insert_many(key, values),
            };
        }
        context
    }
}

impl Sts {
    /// Finds the token's issuer among those registered, and has the token verified.
    async fn prove(
        &self,
        cx: &Ctx,
        token: &str,
        provider_id: Option<&str>,
    ) -> Result<Proven, Error> {
        if provider_id.is_some() {
            // ST-011: it names the issuers of OAuth 2.0 access tokens; none is supported here.
            return Err(invalid("No provider of this ProviderId is supported."));
        }
        let malformed = || invalid("The ID Token provided is not a valid JWT.");
        let jws = Unverified::parse(token).map_err(|_| malformed())?;
        let issuer = jws.claims_unverified().iss().map_err(|_| malformed())?;
        let issuer = issuer.ok_or_else(|| invalid("Missing a required claim: iss"))?;
        let verifier = &self.access.0.web_identity;
        if verifier.is_identity_pool(issuer) {
            let claims = verifier.verify(Issuer::IdentityPool, token, cx.now).await;
            let claims = claims.map_err(not_proven)?;
            let name = COGNITO_IDENTITY.to_owned();
            return Ok(Proven { principal: name.clone(), prefix: name, claims });
        }
        let unknown = || invalid("No OpenIDConnect provider found in your account for this issuer");
        let host = issuer.split_once("://").map_or(issuer, |(_, rest)| rest);
        let host = host.trim_end_matches('/');
        let arn = cx.deployment.iam_arn(&format!("oidc-provider/{host}"));
        let found = self.access.oidc_provider(cx.now, &arn).await.map_err(AccessError::from)?;
        let provider = found.ok_or_else(unknown)?;
        if provider.url() != issuer.trim_end_matches('/') {
            return Err(unknown());
        }
        let registered = Issuer::Oidc { url: issuer, client_ids: &provider.client_ids };
        let claims = verifier.verify(registered, token, cx.now).await.map_err(not_proven)?;
        Ok(Proven { principal: arn, prefix: host.to_owned(), claims })
    }
}

/// ST-014.
fn not_proven(fault: WebIdentityError) -> Error {
    match fault {
        WebIdentityError::Expired(text) => error::expired_token(text),
        WebIdentityError::Invalid(text) => error::invalid_identity_token(text),
        WebIdentityError::Rejected(text) => error::idp_rejected_claim(text),
        WebIdentityError::Unreachable(text) => error::idp_communication_error(text),
    }
}

fn invalid(text: &'static str) -> Error {
    error::invalid_identity_token(text)
}

/// ST-013: the same for a role that is not there.
fn refused() -> Error {
    Error::access_denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

fn text<'a>(claims: &'a WebIdentityClaims, name: &str) -> Option<&'a str> {
    claims.claims.get(name).and_then(Value::as_str)
}

/// The tags in the token: `{"principal_tags": {"k": ["v"]}, "transitive_tag_keys": ["k"]}`.
fn session_tags(claims: &WebIdentityClaims) -> Result<SessionTags, Error> {
    let Some(claim) = claims.claims.get(TAGS_CLAIM) else { return Ok(SessionTags::default()) };
    let malformed = || invalid("The tags claim of the token is malformed.");
    let principal_tags = claim.get("principal_tags").and_then(Value::as_object);
    let mut tags = Vec::new();
    for (key, values) in principal_tags.into_iter().flatten() {
        match values.as_array().map(Vec::as_slice) {
            Some([Value::String(value)]) => tags.push((key.as_str(), value.as_str())),
            _ => return Err(malformed()),
        }
    }
    let transitive = claim.get("transitive_tag_keys").and_then(Value::as_array);
    let transitive = transitive.into_iter().flatten().map(|key| key.as_str().map(str::to_owned));
    let transitive = transitive.collect::<Option<Vec<String>>>().ok_or_else(malformed)?;
    SessionTags::requested(tags, &transitive)
}
