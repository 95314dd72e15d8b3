//! Identity pools.

use std::collections::BTreeMap;

use base::{IdentityPoolId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

/// The most tags that a pool has.
pub(crate) const MAX_TAGS: usize = 50;
/// The most rules that a role mapping has (IP-083).
pub(crate) const MAX_RULES: usize = 25;

/// Tags by key.
pub(crate) type Tags = BTreeMap<String, String>;

/// An identity pool. Source: Amazon Cognito identity pools API Reference, CreateIdentityPool,
/// SetIdentityPoolRoles, SetPrincipalTagAttributeMap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pool {
    /// `REGION:UUID`.
    pub(crate) id: IdentityPoolId,
    /// 1 to 128 characters (IP-040).
    pub(crate) name: String,
    /// Whether guests are let in.
    pub(crate) allow_guests: bool,
    /// Whether GetOpenIdToken is; `None` where it was never said, which means no (IP-070).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) allow_classic_flow: Option<bool>,
    /// Public providers (IP-009) and the ids of the app there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) login_providers: BTreeMap<String, String>,
    /// The name under which the app's own backend signs users in; never changes once set (IP-041).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) developer_provider: Option<String>,
    /// OpenID Connect providers, by their ARN in IAM.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) oidc_arns: Vec<String>,
    /// User pools and their clients, up to 50 (IP-046).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub user_pools: Vec<UserPoolClient>,
    /// SAML providers, by their ARN in IAM.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) saml_arns: Vec<String>,
    /// The role of signed-in identities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authenticated_role: Option<String>,
    /// The role of guests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) guest_role: Option<String>,
    /// How a provider's users get other roles; by provider (IP-078).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) role_mappings: BTreeMap<String, RoleMapping>,
    /// Which claims become session tags; by provider (IP-087).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) tag_maps: BTreeMap<String, TagMap>,
    /// Tags of the pool itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) tags: Tags,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// Over how many partitions its list of identities is spread; never changes.
    pub(crate) list_buckets: u32,
}

/// A user pool's client whose users may come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UserPoolClient {
    /// `cognito-idp.REGION.amazonaws.com/POOL`, or our own host instead, as it was given.
    pub(crate) provider: String,
    /// The app client.
    pub(crate) client_id: String,
    /// Whether the user pool is asked if the user is still signed in (IP-045).
    #[serde(default)]
    pub(crate) check_tokens: bool,
}

/// How a provider's users get their role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RoleMapping {
    /// By the token's claims or by rules.
    pub(crate) kind: MappingKind,
    /// What happens when that gives no role (IP-085).
    pub(crate) ambiguous: Ambiguous,
}

/// What decides about the role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub(crate) enum MappingKind {
    /// The claims `cognito:roles` and `cognito:preferred_role` (IP-079).
    Token,
    /// The first rule that matches (IP-081).
    Rules {
        /// In order, 1 to 25 (IP-083).
        rules: Vec<Rule>,
    },
}

/// What happens when a mapping gives no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Ambiguous {
    /// The pool's authenticated role.
    AuthenticatedRole,
    /// Nothing: the request is refused.
    Deny,
}

/// One rule of a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    /// The claim that is looked at.
    pub(crate) claim: String,
    /// How it is compared.
    pub(crate) matches: Match,
    /// With what.
    pub(crate) value: String,
    /// The role it then gives.
    pub(crate) role_arn: String,
}

/// How a rule compares: exactly, by characters, with case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Match {
    /// The claim is the value.
    Equals,
    /// The value is somewhere in the claim.
    Contains,
    /// The claim begins with the value.
    StartsWith,
    /// The claim is there and is not the value (IP-082).
    NotEqual,
}

/// Which claims of a provider's token become session tags.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TagMap {
    /// Whether the map is AWS's default one (IP-087).
    pub use_defaults: bool,
    /// Tag to claim, where it is not.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) tags: Tags,
}

impl TagMap {
    /// Tag to claim.
    pub(crate) fn effective(&self) -> Tags {
        if !self.use_defaults {
            return self.tags.clone();
        }
        let defaults = [("username", "sub"), ("client", "aud")];
        defaults.map(|(tag, claim)| (tag.to_owned(), claim.to_owned())).into()
    }
}

impl Pool {
    /// A pool that lets guests in and knows no logins.
    pub(crate) fn open(id: IdentityPoolId, now: Timestamp) -> Self {
        Self {
            name: "pool".to_owned(),
            id,
            allow_guests: true,
            allow_classic_flow: None,
            login_providers: BTreeMap::new(),
            developer_provider: None,
            oidc_arns: Vec::new(),
            user_pools: Vec::new(),
            saml_arns: Vec::new(),
            authenticated_role: None,
            guest_role: None,
            role_mappings: BTreeMap::new(),
            tag_maps: BTreeMap::new(),
            tags: Tags::new(),
            created_at: now,
            list_buckets: 1,
        }
    }

    /// The `pk` of the list of all pools; each `sk` is a pool's id.
    pub(crate) const LIST: &'static str = "l/identity-pools";

    /// Where the pool of this id is stored.
    pub(crate) fn key_of(id: &str) -> Key {
        Key::new(format!("ip/{id}"), "#")
    }

    /// The `pk` of one bucket of the list of a pool's identities.
    pub(crate) fn identities(id: &IdentityPoolId, bucket: u32) -> String {
        format!("l/{id}/identities/{bucket}")
    }

    /// Whether GetOpenIdToken is let in (IP-070).
    pub(crate) fn classic_flow(&self) -> bool {
        self.allow_classic_flow.unwrap_or(false)
    }
}

impl Entity for Pool {
    const KIND: &'static str = "identity-pool";

    fn key(&self) -> Key {
        Self::key_of(self.id.as_str())
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::LIST, self.id.as_str(), &self.name);
    }
}
