//! Checking that entities and links agree.

use std::collections::{BTreeMap, HashMap};

use base::Timestamp;
use serde_json::Value;

use crate::engine::Store;
use crate::entity::{Entity, decode, kind_of, links_of};
use crate::error::Error;
use crate::item::{Item, Key, expired};
use crate::links::{CLAIM, INDEX, Link};
use crate::range::MAX_PAGE;
use crate::read::open_link;

type LinksOf = fn(Item) -> Result<BTreeMap<Key, Link>, Error>;

/// The entity types that a check knows.
#[derive(Default)]
pub struct Kinds(HashMap<&'static str, LinksOf>);

impl Kinds {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// These and one more.
    #[must_use]
    pub fn with<E: Entity>(mut self) -> Self {
        self.0.insert(E::KIND, |item| links_of(&decode::<E>(item)?.value));
        self
    }
}

/// What a check found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entities read.
    pub entities: u64,
    /// Claims and list entries read.
    pub links: u64,
    /// Items of a kind that the check does not know.
    pub unknown: u64,
    /// What is wrong, in words for an operator.
    pub faults: Vec<String>,
}

/// Reads the whole store and checks that every entity can be read, has all its links, and that
/// every link has its entity. Only a store without writers gives an exact answer.
pub async fn verify(store: &dyn Store, now: Timestamp, kinds: &Kinds) -> Result<Report, Error> {
    let (mut report, mut after) = (Report::default(), None);
    loop {
        let items = store.scan(after.as_ref(), MAX_PAGE).await?;
        let Some(last) = items.last() else { return Ok(report) };
        after = Some(last.key.clone());
        for item in items.into_iter().filter(|item| !expired(item.expires, now)) {
            check(store, now, kinds, item, &mut report).await?;
        }
    }
}

async fn check(
    store: &dyn Store,
    now: Timestamp,
    kinds: &Kinds,
    item: Item,
    report: &mut Report,
) -> Result<(), Error> {
    let Some(kind) = kind_of(&item) else {
        report.faults.push(format!("{}: the body has no kind", item.key));
        return Ok(());
    };
    if kind == CLAIM || kind == INDEX {
        let kind = kind.into_owned();
        report.links += 1;
        return check_link(store, now, kinds, &item, &kind, report).await;
    }
    let Some(links_of) = kinds.0.get(kind.as_ref()) else {
        report.unknown += 1;
        return Ok(());
    };
    report.entities += 1;
    let owner = item.key.clone();
    match links_of(item) {
        Err(error) => report.faults.push(error.to_string()),
        Ok(links) => {
            for (key, link) in links {
                if !is_stored(store, now, &owner, &key, &link).await? {
                    report.faults.push(format!("{owner}: its link {key} is missing or differs"));
                }
            }
        }
    }
    Ok(())
}

/// Whether the link stands in the store as its owner wants it.
async fn is_stored(
    store: &dyn Store,
    now: Timestamp,
    owner: &Key,
    key: &Key,
    link: &Link,
) -> Result<bool, Error> {
    let Some(item) = store.get(now, key).await? else { return Ok(false) };
    let kind = if link.claim.is_some() { CLAIM } else { INDEX };
    Ok(open_link::<Value>(&item, kind).is_ok_and(|stored| {
        (&*stored.of.0, &*stored.of.1) == (&*owner.pk, &*owner.sk)
            && stored.name.as_deref() == link.claim
            && stored.value == link.value
            && item.expires == link.expires
    }))
}

async fn check_link(
    store: &dyn Store,
    now: Timestamp,
    kinds: &Kinds,
    item: &Item,
    kind: &str,
    report: &mut Report,
) -> Result<(), Error> {
    let link = match open_link::<Value>(item, kind) {
        Ok(link) => link,
        Err(error) => {
            report.faults.push(error.to_string());
            return Ok(());
        }
    };
    let owner = Key::new(link.of.0, link.of.1);
    let Some(entity) = store.get(now, &owner).await? else {
        report.faults.push(format!("{}: its entity {owner} is gone", item.key));
        return Ok(());
    };
    let known = kind_of(&entity).and_then(|kind| kinds.0.get(kind.as_ref()).copied());
    // An entity that cannot be read is reported where it stands.
    if let Some(Ok(links)) = known.map(|links_of| links_of(entity))
        && !links.contains_key(&item.key)
    {
        report.faults.push(format!("{}: its entity {owner} does not want it", item.key));
    }
    Ok(())
}
