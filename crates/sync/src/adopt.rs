//! Datasets of an identity that was merged into another: they become the other's, under names of
//! their own (SY-018).
//!
//! The merge leaves a note in the owner's partition, in its own batch. Whoever next reads the owner's
//! head works the notes off: each dataset is first copied and then removed, a batch each, so that a
//! crash in between is made good by the next reader. A merged identity is disabled and takes no
//! writes, so what is copied stands still.

use std::collections::{BTreeSet, VecDeque};

use aws_lc_rs::digest::{SHA256, digest};
use base::{Ctx, IdentityId};
use identity::IdentityRecord;
use store::{Cond, Entity as _, Fail, Item, Loaded, Unit, decode, kind_of, load};
use wire::Error;

use crate::Sync;
use crate::datasets::{items, remove};
use crate::entities::{Bucket, Dataset, Head, Piece};

/// The longest name of a dataset (SY-002).
const MAX_NAME: usize = 128;

impl Sync {
    /// Works off the notes of merges into `owner`.
    pub(crate) async fn adopt(
        &self,
        cx: &Ctx,
        owner: &Loaded<IdentityRecord>,
        notes: Vec<Item>,
    ) -> Result<(), Error> {
        let named = |note: &Item| merged_id(note);
        let mut left: VecDeque<IdentityId> = notes.iter().filter_map(named).collect();
        let mut seen = BTreeSet::from([owner.id.clone()]);
        while let Some(id) = left.pop_front() {
            if !seen.insert(id.clone()) {
                continue;
            }
            // Those that were merged into it before, and that nobody has asked for since.
            let (notes, head) = self.notes_and_head(cx, id.as_str()).await?;
            left.extend(notes.iter().filter_map(named));
            let Some(head) = head else { continue };
            for name in &head.datasets {
                let original = head.merged.get(name);
                self.take_over(cx, owner, &head, name, original).await?;
            }
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        for note in notes {
            unit.delete_raw("merged-identity", note.key, Cond::Any)?;
        }
        Ok(unit.commit().await?)
    }

    /// Copies a dataset to its new owner, then removes it where it was.
    async fn take_over(
        &self,
        cx: &Ctx,
        owner: &Loaded<IdentityRecord>,
        from: &Head,
        name: &str,
        original: Option<&String>,
    ) -> Result<(), Error> {
        let names = match original {
            Some(_) => [name.to_owned(), short_name(name, &from.identity)],
            None => [long_name(name, &from.identity), short_name(name, &from.identity)],
        };
        let original = original.map_or(name, String::as_str);
        store::retry(|| self.try_copy(cx, owner, (&from.identity, name), &names, original)).await?;
        store::retry(|| self.try_remove(cx, &from.identity, name)).await
    }

    async fn try_copy(
        &self,
        cx: &Ctx,
        owner: &Loaded<IdentityRecord>,
        (from, name): (&IdentityId, &str),
        names: &[String],
        original: &str,
    ) -> Result<(), Fail> {
        let key = Head::key_of(owner.id.as_str());
        let old = load::<Head>(&*self.store, cx.now, &key).await?;
        let mut head = old.as_ref().map_or_else(|| Head::new(owner), |old| old.value.clone());
        let done = |shown: &String| head.merged.get(shown).is_some_and(|it| it == original);
        if names.iter().any(done) {
            return Ok(());
        }
        // The owner may have made a dataset of such a name itself.
        let Some(shown) = names.iter().find(|shown| !head.datasets.contains(*shown)) else {
            tracing::warn!(%from, dataset = name, "no name is left for a merged dataset");
            return Ok(());
        };
        let parts = items(&*self.store, cx.now, from.as_str(), name).await?;
        if parts.is_empty() {
            return Ok(());
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        for part in parts {
            copy(&mut unit, part, &owner.id, shown)?;
        }
        head.add(shown);
        head.merged.insert(shown.clone(), original.to_owned());
        match &old {
            Some(old) => unit.update(old, &head)?,
            None => unit.insert(&head)?,
        }
        unit.guard(owner)?;
        Ok(unit.commit().await?)
    }

    async fn try_remove(&self, cx: &Ctx, from: &IdentityId, name: &str) -> Result<(), Fail> {
        let key = Head::key_of(from.as_str());
        let Some(old) = load::<Head>(&*self.store, cx.now, &key).await? else { return Ok(()) };
        let parts = items(&*self.store, cx.now, from.as_str(), name).await?;
        let mut head = old.value.clone();
        head.datasets.remove(name);
        head.merged.remove(name);
        let mut unit = Unit::new(&*self.store, cx.now);
        remove(&mut unit, &parts)?;
        unit.update(&old, &head)?;
        Ok(unit.commit().await?)
    }
}

/// Inserts a part of a dataset anew for another identity under another name.
fn copy(
    unit: &mut Unit<'_>,
    part: Item,
    owner: &IdentityId,
    name: &str,
) -> Result<(), store::Error> {
    match kind_of(&part).as_deref() {
        Some(Dataset::KIND) => {
            let dataset = decode::<Dataset>(part)?.into_value();
            unit.insert(&Dataset { identity: owner.clone(), name: name.to_owned(), ..dataset })
        }
        Some(Piece::KIND) => {
            let piece = decode::<Piece>(part)?.into_value();
            unit.insert(&Piece { identity: owner.clone(), dataset: name.to_owned(), ..piece })
        }
        _ => {
            let bucket = decode::<Bucket>(part)?.into_value();
            unit.insert(&Bucket { identity: owner.clone(), dataset: name.to_owned(), ..bucket })
        }
    }
}

fn merged_id(note: &Item) -> Option<IdentityId> {
    note.key.sk.strip_prefix(IdentityRecord::MERGED)?.parse().ok()
}

/// `NAME.IDENTITY`, or the other form where that is too long.
fn long_name(name: &str, identity: &IdentityId) -> String {
    let long = format!("{name}.{identity}");
    if long.len() <= MAX_NAME { long } else { short_name(name, identity) }
}

/// The name's beginning, a digest of all of it, and the identity.
fn short_name(name: &str, identity: &IdentityId) -> String {
    let whole = digest(&SHA256, name.as_bytes());
    let digest: String = hex::encode(whole).chars().take(16).collect();
    let start: String = name.chars().take(32).collect();
    format!("{start}.{digest}.{identity}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sy_018_names_of_merged_datasets_are_names() {
        let id: IdentityId = "us-east-1:01234567-89ab-cdef-0123-456789abcdef".parse().unwrap();
        assert_eq!(long_name("notes", &id), format!("notes.{id}"));
        let long = "n".repeat(128);
        let name = long_name(&long, &id);
        assert!(name.len() <= MAX_NAME && name.ends_with(id.as_str()), "{name}");
        assert_ne!(name, long_name(&"n".repeat(127), &id));
    }
}
