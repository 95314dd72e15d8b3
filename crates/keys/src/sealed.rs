//! Secrets at rest: a sealed field of a stored entity.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::{Keys, OpenError, Purpose};

/// A sealed value as it stands in a stored entity: base64 in JSON. It opens only for the entity
/// kind and id that it was sealed for, so a value copied into another entity is useless there.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    pub(crate) const fn new(envelope: Vec<u8>) -> Self {
        Self(envelope)
    }

    /// The envelope.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sealed]")
    }
}

impl Serialize for Sealed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Sealed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text);
        bytes.map(Self).map_err(|_| serde::de::Error::custom("not a sealed value"))
    }
}

impl Keys {
    /// Seals a secret field of the entity `kind` (which names the field too, such as
    /// `access-key.secret`) with that `id`.
    pub fn seal_field(&self, kind: &str, id: &str, plain: &[u8]) -> Sealed {
        Sealed(self.seal(Purpose::Field, &context(kind, id), plain))
    }

    /// Opens what [`seal_field`](Self::seal_field) made for the same `kind` and `id`.
    pub fn open_field(
        &self,
        kind: &str,
        id: &str,
        sealed: &Sealed,
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        self.open(Purpose::Field, &context(kind, id), &sealed.0)
    }
}

impl Keys {
    /// [`seal_field`](Self::seal_field) again, if a previous deployment key sealed the value.
    pub fn reseal_field(
        &self,
        kind: &str,
        id: &str,
        sealed: &Sealed,
    ) -> Result<Option<Sealed>, OpenError> {
        let again = self.reseal(Purpose::Field, &context(kind, id), &sealed.0)?;
        Ok(again.map(Sealed))
    }
}

/// The kind's length stands in front, so that no two pairs give the same bytes.
fn context(kind: &str, id: &str) -> Vec<u8> {
    let len = u64::try_from(kind.len()).unwrap_or(u64::MAX).to_be_bytes();
    [len.as_slice(), kind.as_bytes(), id.as_bytes()].concat()
}
