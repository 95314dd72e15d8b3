//! Typed values in the store.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

use base::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::item::{Item, Key};
use crate::links::{Link, Links};
use crate::rev::Rev;

/// A value that is kept in the store as one item.
///
/// The body is `{"kind": KIND, "v": VERSION, "data": …}`; kind and version are checked when it is
/// read, and a body of an earlier version is upgraded on the way.
pub trait Entity: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The name of the kind, such as `iam-user`; written into every body, so it never changes.
    const KIND: &'static str;

    /// The version that this code writes; raise it with every change that old bodies do not fit.
    const VERSION: u32 = 1;

    /// Where the value stands. Never changes for a stored value.
    fn key(&self) -> Key;

    /// When the value ends by itself.
    fn expires(&self) -> Option<Timestamp> {
        None
    }

    /// The value's unique claims and list entries, from the value alone.
    fn links(&self, _out: &mut Links) {}

    /// Takes the `data` of version `from` to version `from + 1`; called step by step up to
    /// [`Entity::VERSION`]. The error says why it cannot.
    fn upgrade(from: u32, _data: Value) -> Result<Value, String> {
        Err(format!("version {from} is not known"))
    }
}

/// A value as it was read: derefs to it, and remembers its revision for writing it back.
#[derive(Clone, Debug)]
pub struct Loaded<E> {
    /// The value.
    pub value: E,
    key: Key,
    rev: Rev,
}

impl<E> Loaded<E> {
    /// Where it stands.
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// The revision that was read.
    pub const fn rev(&self) -> Rev {
        self.rev
    }

    /// The value alone.
    pub fn into_value(self) -> E {
        self.value
    }
}

impl<E> Deref for Loaded<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.value
    }
}

/// The frame of every body.
#[derive(Serialize, Deserialize)]
pub(crate) struct Body<'a, T> {
    #[serde(borrow)]
    pub(crate) kind: Cow<'a, str>,
    pub(crate) v: u32,
    pub(crate) data: T,
}

/// The kind of a stored item, or `None` when the body has no frame.
pub fn kind_of(item: &Item) -> Option<Cow<'_, str>> {
    serde_json::from_str::<Body<'_, &RawValue>>(&item.body).ok().map(|body| body.kind)
}

/// The value in an item.
pub fn decode<E: Entity>(item: Item) -> Result<Loaded<E>, Error> {
    let value = decode_body(&item.body);
    match value {
        Ok(value) => Ok(Loaded { value, key: item.key, rev: item.rev }),
        Err(reason) => Err(Error::Corrupt { key: item.key, reason }),
    }
}

fn decode_body<E: Entity>(text: &str) -> Result<E, String> {
    let body: Body<'_, &RawValue> = serde_json::from_str(text).map_err(shape)?;
    if body.kind != E::KIND {
        return Err(format!("a {} was expected and a {} is there", E::KIND, body.kind));
    }
    if body.v == E::VERSION {
        return serde_json::from_str(body.data.get()).map_err(shape);
    }
    if body.v > E::VERSION {
        let (found, known) = (body.v, E::VERSION);
        return Err(format!("its version {found} is newer than this server's {known}"));
    }
    let mut data: Value = serde_json::from_str(body.data.get()).map_err(shape)?;
    for from in body.v..E::VERSION {
        data = E::upgrade(from, data)?;
    }
    serde_json::from_value(data).map_err(shape)
}

/// Says where a body is malformed without repeating any of it: bodies may hold secrets.
#[expect(clippy::needless_pass_by_value, reason = "fits map_err")]
fn shape(error: serde_json::Error) -> String {
    format!("{:?} error at column {}", error.classify(), error.column())
}

/// The body of an entity.
pub(crate) fn encode<E: Entity>(entity: &E) -> Result<String, Error> {
    encode_as(E::KIND, E::VERSION, entity)
}

/// A body of any kind.
pub(crate) fn encode_as(kind: &str, v: u32, data: impl Serialize) -> Result<String, Error> {
    serde_json::to_string(&Body { kind: kind.into(), v, data })
        .map_err(|error| Error::Misuse(format!("a {kind} does not serialize: {error}")))
}

/// The links of an entity.
pub(crate) fn links_of<E: Entity>(entity: &E) -> Result<BTreeMap<Key, Link>, Error> {
    let mut links = Links::default();
    entity.links(&mut links);
    links.finish(entity.expires())
}
