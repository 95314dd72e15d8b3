//! Identity providers: OpenID Connect and SAML.

use std::collections::BTreeMap;

use base::{Deployment, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entity, Key, Links};

use super::{Tags, entity_key};

/// An OpenID Connect provider. Source: IAM API Reference, CreateOpenIDConnectProvider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OidcProvider {
    /// The issuer URL without its scheme: `host[:port]/path`, no trailing slash.
    pub issuer: String,
    /// `https`, or `http` where the deployment permits it.
    pub scheme: String,
    /// The audiences that are accepted, up to 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_ids: Vec<String>,
    /// SHA-1 thumbprints of the server's certificates, hexadecimal, up to 5. Kept for clients that
    /// read them; trust in the server comes from the root certificates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub thumbprints: Vec<String>,
    /// Tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// When it was made.
    pub created_at: Timestamp,
}

impl OidcProvider {
    /// The `pk` of the list of all OIDC providers; each `sk` is an issuer without its scheme.
    pub const LIST: &'static str = "iam/oidc-providers";

    /// Where the provider of this issuer (without scheme) is stored.
    pub fn key_of(issuer: &str) -> Key {
        entity_key("oidc", issuer)
    }

    /// `arn:aws:iam::ACCOUNT:oidc-provider/HOST/PATH`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("oidc-provider/{}", self.issuer))
    }

    /// The issuer with its scheme, as in a token's `iss`.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.issuer)
    }
}

impl Entity for OidcProvider {
    const KIND: &'static str = "iam-oidc-provider";

    fn key(&self) -> Key {
        Self::key_of(&self.issuer)
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::LIST, self.issuer.clone(), ());
    }
}

/// A SAML provider. Source: IAM API Reference, CreateSAMLProvider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlProvider {
    /// 1 to 128 characters.
    pub name: String,
    /// Its unique id (`SAMLProviderUUID`).
    pub uuid: String,
    /// The provider's metadata, XML as given.
    pub metadata: String,
    /// Until when the metadata is valid.
    pub valid_until: Timestamp,
    /// Tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// When it was made.
    pub created_at: Timestamp,
}

impl SamlProvider {
    /// The `pk` of the list of all SAML providers; each `sk` is a provider's name.
    pub const LIST: &'static str = "iam/saml-providers";

    /// Where the provider of this name is stored.
    pub fn key_of(name: &str) -> Key {
        entity_key("saml", name)
    }

    /// `arn:aws:iam::ACCOUNT:saml-provider/NAME`.
    pub fn arn(&self, deployment: &Deployment) -> String {
        deployment.iam_arn(&format!("saml-provider/{}", self.name))
    }
}

impl Entity for SamlProvider {
    const KIND: &'static str = "iam-saml-provider";

    fn key(&self) -> Key {
        Self::key_of(&self.name)
    }

    fn links(&self, out: &mut Links) {
        out.index(Self::LIST, self.name.clone(), ());
    }
}
