//! Typed reads.

use base::Timestamp;
use serde::de::DeserializeOwned;

use crate::engine::Store;
use crate::entity::{Body, Entity, Loaded, decode};
use crate::error::Error;
use crate::item::{Item, Key};
use crate::links::{CLAIM, INDEX, StoredLink};
use crate::range::{Page, Range};

/// The entity at a key.
pub async fn load<E: Entity>(
    store: &dyn Store,
    now: Timestamp,
    key: &Key,
) -> Result<Option<Loaded<E>>, Error> {
    store.get(now, key).await?.map(decode).transpose()
}

/// The entities at some keys, each at the place of its key.
pub async fn load_many<E: Entity>(
    store: &dyn Store,
    now: Timestamp,
    keys: &[Key],
) -> Result<Vec<Option<Loaded<E>>>, Error> {
    let found = store.get_many(now, keys).await?;
    found.into_iter().map(|item| item.map(decode).transpose()).collect()
}

/// A page of entities of one partition; all items in the range must be of this kind.
pub async fn list<E: Entity>(
    store: &dyn Store,
    now: Timestamp,
    range: &Range,
) -> Result<Page<Loaded<E>>, Error> {
    store.range(now, range).await?.try_map(decode)
}

/// What a claim leads to: the `value` that its entity gave to [`crate::Links::claim`].
pub async fn follow<T: DeserializeOwned>(
    store: &dyn Store,
    now: Timestamp,
    key: &Key,
) -> Result<Option<T>, Error> {
    let Some(item) = store.get(now, key).await? else { return Ok(None) };
    Ok(Some(open_link::<T>(&item, CLAIM)?.value))
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry<T> {
    /// The entry's place in its list.
    pub sk: String,
    /// The key of the entity that it belongs to.
    pub of: Key,
    /// The body that the entity gave to [`crate::Links::index`].
    pub body: T,
}

/// A page of the list at `pk`: entries whose `sk` begins with `prefix`, behind `after`.
pub async fn list_index<T: DeserializeOwned>(
    store: &dyn Store,
    now: Timestamp,
    (pk, prefix): (&str, &str),
    after: Option<&str>,
    limit: u32,
) -> Result<Page<IndexEntry<T>>, Error> {
    let range = Range::prefix(pk, prefix, limit).after(after);
    store.range(now, &range).await?.try_map(|item| {
        let link = open_link::<T>(&item, INDEX)?;
        let of = Key::new(link.of.0, link.of.1);
        Ok(IndexEntry { sk: item.key.sk.into_string(), of, body: link.value })
    })
}

/// The link in an item of the given kind.
pub(crate) fn open_link<T: DeserializeOwned>(
    item: &Item,
    kind: &str,
) -> Result<StoredLink<T>, Error> {
    let corrupt =
        |reason: &str| Err(Error::Corrupt { key: item.key.clone(), reason: reason.to_owned() });
    match serde_json::from_str::<Body<'_, StoredLink<T>>>(&item.body) {
        Ok(body) if body.kind == kind => Ok(body.data),
        Ok(_) => corrupt("it is no link of the kind expected"),
        Err(_) => corrupt("its link does not have the expected shape"),
    }
}
