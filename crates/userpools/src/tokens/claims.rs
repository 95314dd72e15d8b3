//! The claims of a token before they are signed, and what a pre-token-generation trigger may change
//! in them (AU-081 to AU-088, LT-023 to LT-033).

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::entities::Group;

/// The groups and roles that stand in tokens (US-059).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GroupClaims {
    /// `cognito:groups`.
    pub(crate) groups: Vec<String>,
    /// `cognito:roles`.
    pub(crate) roles: Vec<String>,
    /// `cognito:preferred_role`.
    pub(crate) preferred_role: Option<String>,
}

impl GroupClaims {
    /// The claims of a member of these groups: roles in the order of precedence, and one is preferred
    /// where the best precedence names exactly one.
    pub(crate) fn of(groups: &[Group]) -> Self {
        let mut ranked: Vec<_> = groups.iter().collect();
        ranked.sort_by_key(|group| (group.precedence.unwrap_or(i32::MAX), group.name.clone()));
        let mut roles = Vec::new();
        for role in ranked.iter().filter_map(|group| group.role_arn.as_ref()) {
            if !roles.contains(role) {
                roles.push(role.clone());
            }
        }
        let best = ranked.iter().filter_map(|group| group.precedence).min();
        let of_the_best: BTreeSet<_> = ranked
            .iter()
            .filter(|group| best.is_some() && group.precedence == best)
            .filter_map(|group| group.role_arn.as_ref())
            .collect();
        let preferred_role = match of_the_best.len() {
            1 => of_the_best.first().map(|role| (*role).clone()),
            _ => None,
        };
        let groups = ranked.iter().map(|group| group.name.clone()).collect();
        Self { groups, roles, preferred_role }
    }
}

/// What a trigger changes in the tokens of one sign-in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TokenChanges {
    /// In the ID token.
    pub(crate) id: Changes,
    /// In the access token.
    pub(crate) access: Changes,
    /// Scopes that the access token has beside its own, and those that it loses.
    pub(crate) scopes_to_add: Vec<String>,
    pub(crate) scopes_to_suppress: Vec<String>,
    /// Groups and roles in place of the user's own.
    pub(crate) groups: Option<GroupClaims>,
}

/// Claims added, replaced and taken away.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Changes {
    pub(crate) add: Map<String, Value>,
    pub(crate) suppress: BTreeSet<String>,
}

/// Claims that no trigger changes (LT-027).
const FIXED: [&str; 20] = [
    "acr",
    "amr",
    "at_hash",
    "auth_time",
    "azp",
    "client_id",
    "device_key",
    "event_id",
    "exp",
    "iat",
    "identities",
    "iss",
    "jti",
    "nbf",
    "nonce",
    "origin_jti",
    "sub",
    "token_use",
    "username",
    "version",
];

impl Changes {
    /// Applies the changes to a token's claims. `audience` is the only value that `aud` may be given,
    /// and only in access tokens (LT-028); what may not change is passed over.
    pub(crate) fn apply(&self, claims: &mut Map<String, Value>, audience: Option<&str>) {
        for (name, value) in &self.add {
            let allowed = match name.as_str() {
                "aud" => audience.is_some() && value.as_str() == audience,
                "phone_number_verified" | "email_verified" | "updated_at" | "address" => {
                    may_change(name) && !value.is_array() && !value.is_object()
                }
                _ => may_change(name) && !name.starts_with("dev:"),
            };
            if allowed {
                claims.insert(name.clone(), value.clone());
            }
        }
        for name in &self.suppress {
            if may_change(name) && name != "aud" {
                claims.remove(name);
                if name == "cognito:groups" {
                    // LT-031.
                    claims.remove("cognito:roles");
                    claims.remove("cognito:preferred_role");
                }
            }
        }
    }
}

fn may_change(name: &str) -> bool {
    !FIXED.contains(&name) && (!name.starts_with("cognito:") || name == "cognito:groups")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::pool;

    fn group(name: &str, precedence: Option<i32>, role: Option<&str>) -> Group {
        let pool = pool();
        Group {
            pool: pool.id,
            name: name.to_owned(),
            description: None,
            role_arn: role.map(str::to_owned),
            precedence,
            created_at: pool.created_at,
            modified_at: pool.created_at,
        }
    }

    #[test]
    fn us_059_the_best_precedence_gives_the_preferred_role_unless_two_share_it() {
        let claims = GroupClaims::of(&[
            group("none", None, Some("r3")),
            group("second", Some(5), Some("r2")),
            group("first", Some(0), Some("r1")),
        ]);
        assert_eq!(claims.groups, ["first", "second", "none"]);
        assert_eq!(claims.roles, ["r1", "r2", "r3"]);
        assert_eq!(claims.preferred_role.as_deref(), Some("r1"));
        let tied = [group("a", Some(1), Some("r1")), group("b", Some(1), Some("r2"))];
        assert_eq!(GroupClaims::of(&tied).preferred_role, None);
        let same = [group("a", Some(1), Some("r1")), group("b", Some(1), Some("r1"))];
        assert_eq!(GroupClaims::of(&same).preferred_role.as_deref(), Some("r1"));
    }

    #[test]
    fn lt_025_lt_027_lt_028_triggers_change_only_what_they_may() {
        let mut claims = json!({"sub": "s", "email": "a@b.c", "cognito:groups": ["g"],
            "cognito:roles": ["r"], "cognito:username": "u"});
        let claims = claims.as_object_mut().unwrap();
        let add = json!({"sub": "x", "aud": "client", "tenant": {"id": 1}, "email": "z@b.c",
            "cognito:username": "x", "address": {"a": 1}, "dev:x": "1"});
        let changes = Changes {
            add: add.as_object().unwrap().clone(),
            suppress: ["email", "cognito:groups", "sub"].map(str::to_owned).into(),
        };
        changes.apply(claims, Some("client"));
        let expected = json!({"sub": "s", "aud": "client", "tenant": {"id": 1},
            "cognito:username": "u"});
        assert_eq!(json!(claims), expected);
    }
}
