//! Ids as newtypes, in AWS's shapes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::rng::{Rng, RngExt};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it stands on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                let valid: fn(&str) -> bool = $valid;
                if valid(text) { Ok(Self(text.to_owned())) } else { Err(text.to_owned()) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// The deployment's account: twelve digits.
    AccountId,
    |text| text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
);
id!(
    /// The deployment's region name, which stands inside ids and ARNs, such as `us-east-1`.
    Region,
    |text| {
        (1..=32).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    }
);
id!(
    /// An identity pool's id, `REGION:UUID` (IP-001).
    IdentityPoolId,
    is_region_and_uuid
);
id!(
    /// An identity's id, `REGION:UUID` (IP-001).
    IdentityId,
    is_region_and_uuid
);
id!(
    /// A user pool's id, `REGION_` and nine letters and digits (US-065).
    UserPoolId,
    |text| {
        let Some((region, rest)) = text.split_once('_') else { return false };
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        text.len() <= 55
            && !region.is_empty()
            && region.bytes().all(word)
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_alphanumeric())
    }
);
id!(
    /// An app client's id: letters, digits, `_` and `+`, up to 128; ours have 26 small letters and
    /// digits (US-065).
    ClientId,
    |text| {
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'+';
        (1..=128).contains(&text.len()) && text.bytes().all(word)
    }
);
id!(
    /// A request's id, a UUID, as answered in `x-amzn-RequestId`.
    RequestId,
    |text| text.len() == 36
);

impl IdentityPoolId {
    /// A new id in `region`.
    pub fn generate(region: &Region, rng: &dyn Rng) -> Self {
        Self(format!("{region}:{}", rng.uuid()))
    }
}

impl IdentityId {
    /// A new id in `region`.
    pub fn generate(region: &Region, rng: &dyn Rng) -> Self {
        Self(format!("{region}:{}", rng.uuid()))
    }
}

impl UserPoolId {
    /// A new id in `region`.
    pub fn generate(region: &Region, rng: &dyn Rng) -> Self {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        Self(format!("{region}_{}", rng.string(LETTERS, 9)))
    }

    /// What follows the region: the name under which SRP knows the pool (AU-048).
    pub fn name(&self) -> &str {
        self.0.split_once('_').map_or("", |(_, name)| name)
    }
}

impl ClientId {
    /// A new id.
    pub fn generate(rng: &dyn Rng) -> Self {
        Self(rng.string(b"abcdefghijklmnopqrstuvwxyz0123456789", 26))
    }
}

impl RequestId {
    /// A new id.
    pub fn generate(rng: &dyn Rng) -> Self {
        Self(rng.uuid())
    }
}

fn is_region_and_uuid(text: &str) -> bool {
    let Some((region, uuid)) = text.split_once(':') else { return false };
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b) || b == b'-';
    text.len() <= 55
        && !region.is_empty()
        && region.bytes().all(word)
        && !uuid.is_empty()
        && uuid.bytes().all(hex)
}

/// A unique id as IAM makes them: a four-letter prefix (`AROA`, `AIDA`, `AKIA`, `ASIA`, …) and
/// sixteen characters of base 32.
///
/// Source: IAM User Guide, "IAM identifiers", unique identifiers.
pub fn unique_id(prefix: &str, rng: &dyn Rng) -> String {
    let mut id = prefix.to_owned();
    id.push_str(&rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16));
    id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::OsRng;

    #[test]
    fn ip_001_pool_and_identity_ids_are_region_and_guid() {
        let region: Region = "us-east-1".parse().unwrap();
        let id = IdentityId::generate(&region, &OsRng);
        assert_eq!(id.as_str().parse::<IdentityId>().unwrap(), id);
        for bad in ["", "us-east-1", "us-east-1:", ":0", "us-east-1:XYZ", "a b:0"] {
            assert!(bad.parse::<IdentityPoolId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn us_065_user_pool_and_client_ids_have_the_shapes_of_aws() {
        let region: Region = "us-east-1".parse().unwrap();
        let id = UserPoolId::generate(&region, &OsRng);
        assert_eq!(id.as_str().parse::<UserPoolId>().unwrap(), id);
        assert_eq!(id.as_str(), format!("us-east-1_{}", id.name()));
        assert_eq!(id.name().len(), 9);
        let client = ClientId::generate(&OsRng);
        assert_eq!(client.as_str().len(), 26);
        for bad in ["", "us-east-1", "us-east-1_", "us-east-1_a/b", "_abc", "a:b_c"] {
            assert!(bad.parse::<UserPoolId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn st_027_access_key_ids_have_twenty_characters() {
        let id = unique_id("ASIA", &OsRng);
        assert!(id.len() == 20 && id.starts_with("ASIA"));
    }
}
