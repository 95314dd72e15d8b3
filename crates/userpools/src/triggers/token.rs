//! Before tokens are made (LT-021 to LT-033).

use std::collections::BTreeSet;

use base::Ctx;
use serde_json::{Map, Value, json};
use wire::Error;
use wire::cognito_idp::{PreTokenGenerationLambdaVersionType as Version, error};

use super::{About, Call, request, text, unrecognizable};
use crate::UserPools;
use crate::tokens::{Changes, GroupClaims, TokenChanges};

/// The most claims and scopes that a function may add (LT-033).
const MOST: usize = 5_000;

/// What tokens are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenSource {
    /// A sign-in, and GetTokensFromRefreshToken (LT-022).
    Authentication,
    /// The end of NEW_PASSWORD_REQUIRED.
    NewPasswordChallenge,
    /// The end of a device's sign-in.
    AuthenticateDevice,
    /// REFRESH_TOKEN_AUTH.
    RefreshTokens,
}

impl TokenSource {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Authentication => "TokenGeneration_Authentication",
            Self::NewPasswordChallenge => "TokenGeneration_NewPasswordChallenge",
            Self::AuthenticateDevice => "TokenGeneration_AuthenticateDevice",
            Self::RefreshTokens => "TokenGeneration_RefreshTokens",
        }
    }
}

impl UserPools {
    /// Asks what tokens shall say beside or instead of what they would.
    pub(crate) async fn pre_token_generation(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        source: TokenSource,
        groups: &GroupClaims,
        scopes: &[String],
    ) -> Result<TokenChanges, Error> {
        let Some((function, version)) = function(about) else {
            return Ok(TokenChanges::default());
        };
        let configuration = json!({
            "groupsToOverride": groups.groups,
            "iamRolesToOverride": groups.roles,
            "preferredRole": groups.preferred_role,
        });
        let more =
            [("groupConfiguration", configuration), ("clientMetadata", about.client_metadata())];
        let mut request = request(about, more);
        let (name, details) = match version {
            Version::V10 => ("1", "claimsOverrideDetails"),
            Version::V20 => ("2", "claimsAndScopeOverrideDetails"),
            Version::V30 => ("3", "claimsAndScopeOverrideDetails"),
        };
        if version != Version::V10 {
            request.insert("scopes".to_owned(), json!(scopes));
        }
        let call = Call {
            function,
            trigger: "PreTokenGeneration",
            source: source.as_str(),
            version: name,
            request,
            response: json!({ details: null }),
        };
        let response = self.invoke(cx, about, call).await?;
        let changes = match response.get(details) {
            None | Some(Value::Null) => return Ok(TokenChanges::default()),
            Some(Value::Object(details)) if version == Version::V10 => plain(details)?,
            Some(Value::Object(details)) => full(details)?,
            Some(_) => return Err(unrecognizable()),
        };
        let added = changes.id.add.len() + changes.access.add.len() + changes.scopes_to_add.len();
        if added > MOST {
            return Err(error::invalid_lambda_response(
                "More than 5000 claims and scopes were added",
            ));
        }
        Ok(changes)
    }
}

/// The function, and the form of its event. The newer setting goes before the older one.
fn function<'a>(about: &'a About<'_>) -> Option<(&'a str, Version)> {
    let config = about.pool.settings.lambda_config.as_ref()?;
    match &config.pre_token_generation_config {
        Some(newer) => Some((&newer.lambda_arn, newer.lambda_version)),
        None => Some((config.pre_token_generation.as_deref()?, Version::V10)),
    }
}

/// The first form: claims are texts, and only those of the ID token change (LT-023).
fn plain(details: &Map<String, Value>) -> Result<TokenChanges, Error> {
    let id = changes(details)?;
    if id.add.values().any(|value| !value.is_string()) {
        return Err(unrecognizable());
    }
    Ok(TokenChanges { id, groups: groups(details)?, ..TokenChanges::default() })
}

/// The later forms: any claims, of both tokens, and scopes (LT-024).
fn full(details: &Map<String, Value>) -> Result<TokenChanges, Error> {
    let part = |name: &str| match details.get(name) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(part)) => Ok(part.clone()),
        Some(_) => Err(unrecognizable()),
    };
    let access = part("accessTokenGeneration")?;
    let scopes_to_add = list(&access, "scopesToAdd")?;
    // LT-030.
    if scopes_to_add.iter().any(|scope| scope.is_empty() || scope.contains(char::is_whitespace)) {
        return Err(error::invalid_lambda_response("A scope must not have spaces"));
    }
    Ok(TokenChanges {
        id: changes(&part("idTokenGeneration")?)?,
        access: changes(&access)?,
        scopes_to_add,
        scopes_to_suppress: list(&access, "scopesToSuppress")?,
        groups: groups(details)?,
    })
}

fn changes(part: &Map<String, Value>) -> Result<Changes, Error> {
    let add = match part.get("claimsToAddOrOverride") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(add)) => {
            add.iter().filter(|(_, value)| !value.is_null()).map(pair).collect()
        }
        Some(_) => return Err(unrecognizable()),
    };
    let suppress: BTreeSet<_> = list(part, "claimsToSuppress")?.into_iter().collect();
    Ok(Changes { add, suppress })
}

fn pair((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

/// Groups and roles in place of the user's own. Null or empty takes them away; where nothing is said
/// they stay (LT-026).
fn groups(details: &Map<String, Value>) -> Result<Option<GroupClaims>, Error> {
    match details.get("groupOverrideDetails") {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(GroupClaims::default())),
        Some(Value::Object(groups)) => Ok(Some(GroupClaims {
            groups: list(groups, "groupsToOverride")?,
            roles: list(groups, "iamRolesToOverride")?,
            preferred_role: text(groups, "preferredRole")?,
        })),
        Some(_) => Err(unrecognizable()),
    }
}

fn list(part: &Map<String, Value>, name: &str) -> Result<Vec<String>, Error> {
    match part.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts.collect::<Option<_>>().ok_or_else(unrecognizable)
        }
        Some(_) => Err(unrecognizable()),
    }
}
