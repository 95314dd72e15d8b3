//! What an identity has in Sync, at a glance.

use std::collections::{BTreeMap, BTreeSet};

use base::{IdentityId, IdentityPoolId};
use identity::IdentityRecord;
use serde::{Deserialize, Serialize};
use store::{Entity, Key};

/// How many deleted datasets are remembered one by one.
const REMEMBERED: usize = 64;

/// The datasets of an identity. Written only when one comes or goes, so that writers of several
/// datasets do not meet here.
// INVARIANT: `datasets` are exactly the names whose `Dataset` is stored; `merged` is among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// Whose.
    pub(crate) identity: IdentityId,
    /// The identity's pool.
    pub(crate) pool: IdentityPoolId,
    /// The names of the datasets.
    pub(crate) datasets: BTreeSet<String>,
    /// Those of them that came with an identity that was merged into this one, by the name that
    /// they had there (SY-018).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) merged: BTreeMap<String, String>,
    /// The sync counts that deleted datasets ended with.
    // INVARIANT: no sync count of a name is ever given twice, so that a client which knows an
    // earlier dataset of the name is not led to believe that it is up to date (SY-015).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) deleted: BTreeMap<String, i64>,
    /// The highest count of a deleted dataset that is not remembered by name any more.
    #[serde(default)]
    pub(crate) floor: i64,
}

impl Head {
    /// Its place in the identity's partition: behind the notes of merges, so that both are one
    /// range.
    pub(crate) const SK: &'static str = "sync";

    /// The head of an identity that has nothing yet.
    pub(crate) fn new(record: &IdentityRecord) -> Self {
        Self {
            identity: record.id.clone(),
            pool: record.pool.clone(),
            datasets: BTreeSet::new(),
            merged: BTreeMap::new(),
            deleted: BTreeMap::new(),
            floor: 0,
        }
    }

    /// Where an identity's head is stored.
    pub(crate) fn key_of(identity: &str) -> Key {
        Key::new(IdentityRecord::key_of(identity).pk, Self::SK)
    }

    /// How many datasets count against the limit: not those that came by merges, or a sign-in
    /// could leave an identity with more than it may have.
    pub(crate) fn own(&self) -> usize {
        self.datasets.len() - self.merged.len()
    }

    /// The sync count that a new dataset of this name starts behind.
    pub(crate) fn base_of(&self, name: &str) -> i64 {
        self.deleted.get(name).copied().unwrap_or(self.floor)
    }

    /// The datasets that came by merges and were called `name` (SY-018).
    pub(crate) fn merged_from(&self, name: &str) -> Vec<String> {
        let theirs = self.merged.iter().filter(|(_, original)| *original == name);
        theirs.map(|(shown, _)| shown.clone()).collect()
    }

    /// Notes a new dataset.
    pub(crate) fn add(&mut self, name: &str) {
        self.datasets.insert(name.to_owned());
        self.deleted.remove(name);
    }

    /// Notes the end of a dataset whose last sync count was `count`.
    pub(crate) fn remove(&mut self, name: &str, count: i64) {
        self.datasets.remove(name);
        self.merged.remove(name);
        self.deleted.insert(name.to_owned(), count.saturating_add(1));
        while self.deleted.len() > REMEMBERED {
            let lowest = self.deleted.iter().min_by_key(|(_, count)| **count);
            let Some(name) = lowest.map(|(name, _)| name.clone()) else { return };
            let forgotten = self.deleted.remove(&name).unwrap_or_default();
            self.floor = self.floor.max(forgotten);
        }
    }
}

impl Entity for Head {
    const KIND: &'static str = "sync-head";

    fn key(&self) -> Key {
        Self::key_of(self.identity.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        Head {
            identity: "us-east-1:0".parse().unwrap(),
            pool: "us-east-1:1".parse().unwrap(),
            datasets: BTreeSet::new(),
            merged: BTreeMap::new(),
            deleted: BTreeMap::new(),
            floor: 0,
        }
    }

    #[test]
    fn sy_015_counts_never_go_back_however_many_datasets_were_deleted() {
        let mut head = head();
        for round in 0..200_i64 {
            let name = format!("d{round}");
            head.add(&name);
            head.remove(&name, round * 10);
        }
        assert_eq!(head.deleted.len(), REMEMBERED);
        for round in 0..200_i64 {
            assert!(head.base_of(&format!("d{round}")) > round * 10, "{round}");
        }
    }
}
