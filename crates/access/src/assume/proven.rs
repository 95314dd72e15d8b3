//! Who a web identity token proves its holder to be, and what it says of them (ST-011 to ST-014).

use std::collections::BTreeMap;

use base::Ctx;
use jose::Unverified;
use policy::Context;
use serde_json::Value;
use wire::Error;
use wire::sts::error;

use super::{COGNITO_IDENTITY, FEDERATED_PROVIDER, SessionTags};
use crate::error::AccessError;
use crate::{Access, Issuer, WebIdentityClaims, WebIdentityError};

/// The claim that carries session tags (IP-065).
const TAGS_CLAIM: &str = "https://aws.amazon.com/tags";
/// The claim that carries a source identity.
const SOURCE_IDENTITY_CLAIM: &str = "https://aws.amazon.com/source_identity";

/// The claims whose condition keys stay on the session. The others serve the trust policy only: a
/// token may have 20,000 characters, a session token travels in a header.
const LASTING: [&str; 6] = ["amr", "aud", "azp", "email", "oaud", "sub"];

/// A token that holds, and how trust policies speak of it.
pub(crate) struct Proven {
    /// `cognito-identity.amazonaws.com` or the provider's ARN.
    pub(crate) principal: String,
    /// What stands before `:aud` in condition keys.
    prefix: String,
    pub(crate) claims: WebIdentityClaims,
}

impl Proven {
    /// The condition keys of the token: each of these claims that is text or a list of texts.
    fn keys(&self, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Vec<String>> {
        let list = |value: &Value| match value {
            Value::String(text) => Some(vec![text.clone()]),
            Value::Array(items) => {
                Some(items.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            }
            _ => None,
        };
        let claims = self.claims.claims.iter().filter(|(name, _)| wanted(name));
        let mut keys: BTreeMap<_, _> = claims
            .filter_map(|(name, value)| Some((format!("{}:{name}", self.prefix), list(value)?)))
            .collect();
        keys.insert(format!("{}:aud", self.prefix), vec![self.claims.audience.clone()]);
        keys.insert(format!("{}:sub", self.prefix), vec![self.claims.subject.clone()]);
        keys
    }

    /// What stays on the session.
    pub(crate) fn federation(&self) -> BTreeMap<String, Vec<String>> {
        let mut keys = self.keys(|name| LASTING.contains(&name));
        keys.insert(FEDERATED_PROVIDER.to_owned(), vec![self.principal.clone()]);
        keys
    }

    /// What the trust policy sees.
    pub(crate) fn context(&self) -> Context<'static> {
        let mut context = Context::new();
        // A name with these characters could pass for another provider's key.
        for (key, mut values) in self.keys(|name| !name.contains(['/', ':'])) {
            match values.pop() {
                Some(one) if values.is_empty() && !key.ends_with(":amr") => {
                    context.insert(key, one);
                }
                last => {
                    values.extend(last);
                    context.insert_many(key, values);
                }
            }
        }
        context
    }

    /// The source identity in the token.
    pub(crate) fn source_identity(&self) -> Option<String> {
        let claim = self.claims.claims.get(SOURCE_IDENTITY_CLAIM);
        claim.and_then(Value::as_str).map(str::to_owned)
    }

    /// The tags in the token: `{"principal_tags": {"k": ["v"]}, "transitive_tag_keys": ["k"]}`.
    pub(crate) fn session_tags(&self) -> Result<SessionTags, Error> {
        let Some(claim) = self.claims.claims.get(TAGS_CLAIM) else {
            return Ok(SessionTags::default());
        };
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
        let transitive =
            transitive.into_iter().flatten().map(|key| key.as_str().map(str::to_owned));
        let transitive = transitive.collect::<Option<Vec<String>>>().ok_or_else(malformed)?;
        SessionTags::requested(tags, &transitive)
    }
}

impl Access {
    /// Finds the token's issuer among those registered, and has the token verified.
    pub(crate) async fn prove(
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
        let verifier = &self.0.web_identity;
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
        let found = self.oidc_provider(cx.now, &arn).await.map_err(AccessError::from)?;
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
        WebIdentityError::Failed(cause) => Error::unavailable(cause),
    }
}

fn invalid(text: &'static str) -> Error {
    error::invalid_identity_token(text)
}
