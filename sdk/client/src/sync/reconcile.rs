//! The algorithm without its I/O: local rows and what the server answered go in, a plan comes out.
//!
//! A synchronization is: read the local rows ([`Working::of`]); pull what the server has beyond the
//! last sync count; find out whether the dataset was deleted there ([`was_deleted`],
//! [`Working::after_deletion`]); take over what does not collide ([`Working::take`]) and carry merged
//! datasets in ([`Working::carry_in`]); let the application resolve the conflicts
//! ([`Working::resolve`]); write everything at once ([`Working::writes`]); push the dirty rows; write
//! the answer back ([`written_back`]).
//!
//! INVARIANT: if the server wrote version `c` of a record and `c` is not above the dataset's last
//! sync count, the local row's `sync_count` is at least `c`. So nothing is ever pushed over a
//! version that was not looked at here, and a refused update is explained by the next pull.

use std::collections::BTreeMap;

use super::handlers::{Choice, Conflict, DeletedDecision, Resolved};
use super::record::{Incoming, Row, Sent};

/// What the server answered to one pull, all pages together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pulled {
    /// The sync count that was asked from: records at or below it are not listed.
    pub(crate) from: i64,
    pub(crate) records: Vec<Incoming>,
    /// The dataset's count when the first page was read. Later pages may be newer; what changed
    /// behind them is found by the next pull, because that asks from here.
    pub(crate) count: i64,
    pub(crate) exists: bool,
    /// `DatasetDeletedAfterRequestedSyncCount`.
    pub(crate) deleted_since: bool,
    /// Datasets of identities that became this one.
    pub(crate) merged: Vec<String>,
    /// What an update must show.
    pub(crate) session: String,
}

/// Whether the dataset that was last synchronized at count `n` is gone, or gone and made anew.
///
/// A dataset that was never synchronized cannot have been deleted, whatever the flags say; `n` = 0
/// alone does not tell, for it stays behind when others write too, or when a push made the dataset
/// anew. Besides the flags there are two signs: the count fell, or the listing lacks a row that it
/// must hold.
pub(crate) fn was_deleted(n: i64, rows: &[Row], pulled: &Pulled) -> bool {
    let known = rows.iter().map(|row| row.sync_count).fold(n, i64::max);
    if known <= 0 {
        return false;
    }
    let listed = |row: &Row| pulled.records.iter().any(|record| record.key == row.key);
    let lacks = |row: &Row| row.sync_count > pulled.from && row.value.is_some() && !listed(row);
    !pulled.exists || pulled.deleted_since || pulled.count < known || rows.iter().any(lacks)
}

/// One key: the row as it was read, and as it shall be.
#[derive(Debug, Clone)]
struct Slot {
    stored: Option<Row>,
    now: Option<Row>,
}

/// A change to make to one row, if it still is what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Write {
    pub(crate) key: String,
    /// What must be stored for the write to be right.
    pub(crate) stored: Option<Row>,
    /// What shall be stored; `None` removes the row itself.
    pub(crate) now: Option<Row>,
}

/// Where a conflict comes from, which decides what its resolution is based on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A record of the same dataset on the server: the resolution follows its version.
    Server,
    /// A row of a merged dataset: the resolution keeps the version of the local row.
    Merged,
}

/// A conflict that waits for its resolution.
#[derive(Debug, Clone)]
pub(crate) struct Open {
    source: Source,
    incoming: Incoming,
    /// As the handler gets it.
    pub(crate) conflict: Conflict,
}

/// The rows of a dataset while a synchronization works on them, in memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Working {
    slots: BTreeMap<String, Slot>,
}

impl Working {
    /// Starts from the stored rows.
    pub(crate) fn of(rows: Vec<Row>) -> Self {
        let slots = rows
            .into_iter()
            .map(|row| (row.key.clone(), Slot { stored: Some(row.clone()), now: Some(row) }))
            .collect();
        Self { slots }
    }

    /// The rows as they shall be.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.slots.values().filter_map(|slot| slot.now.as_ref())
    }

    /// Applies what the application decided about a dataset that was deleted on the server. What
    /// stays is new there: its sync count starts at 0.
    pub(crate) fn after_deletion(&mut self, decision: DeletedDecision) {
        for slot in self.slots.values_mut() {
            let Some(row) = slot.now.take() else { continue };
            let keep = match decision {
                DeletedDecision::Drop => false,
                DeletedDecision::KeepUnsynced => row.dirty != 0,
                DeletedDecision::Keep => true,
            };
            // There is nothing left that a tombstone could remove.
            if keep && row.value.is_some() {
                slot.now = Some(Row { sync_count: 0, dirty: row.dirty.max(1), sent: None, ..row });
            }
        }
    }

    /// Takes over what the server has, and returns what collides with local writes.
    pub(crate) fn take(&mut self, dataset: &str, records: Vec<Incoming>) -> Vec<Open> {
        // A record that was written while the pages were read is on two of them: the later counts.
        let mut latest: BTreeMap<String, Incoming> = BTreeMap::new();
        for record in records {
            let known = latest.get(&record.key);
            if known.is_none_or(|known| known.sync_count < record.sync_count) {
                latest.insert(record.key.clone(), record);
            }
        }
        latest.into_values().filter_map(|record| self.take_one(dataset, record)).collect()
    }

    fn take_one(&mut self, dataset: &str, incoming: Incoming) -> Option<Open> {
        let slot = self
            .slots
            .entry(incoming.key.clone())
            .or_insert_with(|| Slot { stored: None, now: None });
        let Some(row) = slot.now.as_mut() else {
            slot.now = Some(Row::clean(&incoming));
            return None;
        };
        if incoming.sync_count <= row.sync_count {
            // A rewound pull lists what is known already.
            return None;
        }
        if row.dirty == 0 || row.value == incoming.value {
            *row = Row::clean(&incoming);
            return None;
        }
        if row.sent.as_ref().is_some_and(|sent| is_echo(sent, &incoming)) {
            // Our own update, whose answer was lost; the row was written again since.
            row.sync_count = incoming.sync_count;
            row.sent = None;
            return None;
        }
        let conflict = Conflict::new(dataset, row.record(), incoming.record());
        Some(Open { source: Source::Server, incoming, conflict })
    }

    /// Carries the rows of a merged dataset in, as local writes, and returns what collides.
    pub(crate) fn carry_in(&mut self, dataset: &str, merged: &Working) -> Vec<Open> {
        merged.rows().filter_map(|row| self.carry_one(dataset, row)).collect()
    }

    fn carry_one(&mut self, dataset: &str, from: &Row) -> Option<Open> {
        // What the other identity removed it removed from its own dataset only.
        from.value.as_ref()?;
        let slot =
            self.slots.entry(from.key.clone()).or_insert_with(|| Slot { stored: None, now: None });
        let Some(row) = slot.now.as_ref() else {
            slot.now = Some(Row { sync_count: 0, dirty: 1, sent: None, ..from.clone() });
            return None;
        };
        if row.value == from.value {
            return None;
        }
        let incoming = Incoming {
            key: from.key.clone(),
            value: from.value.clone(),
            sync_count: row.sync_count,
            last_modified: from.last_modified,
            modified_by: from.modified_by.clone(),
        };
        let conflict = Conflict::new(dataset, row.record(), from.record());
        Some(Open { source: Source::Merged, incoming, conflict })
    }

    /// Applies resolutions. The first key without one is returned: then nothing may be written.
    pub(crate) fn resolve(
        &mut self,
        open: Vec<Open>,
        resolved: Vec<Resolved>,
        now: i64,
    ) -> Result<(), String> {
        let mut choices: BTreeMap<String, Choice> =
            resolved.into_iter().map(|resolved| (resolved.key, resolved.choice)).collect();
        for conflict in open {
            let key = conflict.incoming.key.clone();
            let Some(choice) = choices.remove(&key) else { return Err(key) };
            let slot = self.slots.get_mut(&key);
            if let Some(row) = slot.and_then(|slot| slot.now.as_mut()) {
                apply(row, &conflict, choice, now);
            }
        }
        Ok(())
    }

    /// What must be written, in the order of the keys.
    pub(crate) fn writes(&self) -> Vec<Write> {
        let changed = self.slots.iter().filter(|(_, slot)| slot.stored != slot.now);
        changed
            .map(|(key, slot)| Write {
                key: key.clone(),
                stored: slot.stored.clone(),
                now: slot.now.clone(),
            })
            .collect()
    }

    /// The keys whose values an application will find changed.
    pub(crate) fn changed_keys(&self) -> Vec<String> {
        let value = |row: &Option<Row>| row.as_ref().and_then(|row| row.value.clone());
        let changed = self.slots.iter().filter(|(_, slot)| value(&slot.stored) != value(&slot.now));
        changed.map(|(key, _)| key.clone()).collect()
    }
}

/// Whether the server's version is the one that was sent from here: the same value of the same
/// moment. A server may keep whole seconds; removals are too alike for that.
fn is_echo(sent: &Sent, incoming: &Incoming) -> bool {
    let whole_second = |moment: i64| moment - moment.rem_euclid(1000);
    let exact = incoming.last_modified == sent.last_modified;
    let rounded = incoming.last_modified == whole_second(sent.last_modified);
    sent.value == incoming.value && (exact || (rounded && sent.value.is_some()))
}

/// A resolved row is based on the server's version, so that its push is not refused; unless that
/// version itself was chosen, it stays dirty.
fn apply(row: &mut Row, conflict: &Open, choice: Choice, now: i64) {
    let incoming = &conflict.incoming;
    row.sync_count = row.sync_count.max(incoming.sync_count);
    match (choice, conflict.source) {
        (Choice::Local, Source::Server) => row.sent = None,
        (Choice::Local, Source::Merged) => {}
        (Choice::Remote, Source::Server) => *row = Row::clean(incoming),
        (Choice::Remote, Source::Merged) => {
            row.value.clone_from(&incoming.value);
            row.dirty += 1;
            row.last_modified = incoming.last_modified;
            row.modified_by.clone_from(&incoming.modified_by);
        }
        (Choice::Value(value), _) => {
            row.value = value;
            row.dirty += 1;
            row.last_modified = now.max(row.last_modified + 1).max(incoming.last_modified + 1);
        }
    }
}

/// What the answer to an update changes locally.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WriteBack {
    /// The rows as they shall be.
    pub(crate) rows: Vec<Row>,
    /// The dataset's last sync count.
    pub(crate) n: i64,
    /// Keys whose local value the server replaced.
    pub(crate) changed: Vec<String>,
}

/// Works an update's answer into the rows as they are now, which may have been written since.
///
/// The count moves to `n + 1` only if this update is the one that came after `n`, and everything it
/// returned is written down here: otherwise the next pull must list it again.
pub(crate) fn written_back(
    n: i64,
    sent: &[Row],
    returned: &[Incoming],
    current: &BTreeMap<String, Row>,
) -> WriteBack {
    let sent: BTreeMap<&str, &Row> = sent.iter().map(|row| (row.key.as_str(), row)).collect();
    let mut back = WriteBack { rows: Vec::new(), n, changed: Vec::new() };
    let answered = |key: &str| returned.iter().any(|record| record.key == key);
    let mut whole = !returned.is_empty() && sent.keys().all(|key| answered(key));
    for record in returned {
        let here = current.get(&record.key);
        match row_after(sent.get(record.key.as_str()).copied(), here, record) {
            Some(row) => {
                let before = here.and_then(|row| row.value.as_ref());
                if before != row.value.as_ref() {
                    back.changed.push(row.key.clone());
                }
                if here != Some(&row) {
                    back.rows.push(row);
                }
            }
            None => whole = false,
        }
    }
    if whole && returned.iter().all(|record| record.sync_count == n + 1) {
        back.n = n + 1;
    }
    back
}

/// The row after an update returned `record`; `None` when a pull has to look at it.
fn row_after(sent: Option<&Row>, here: Option<&Row>, record: &Incoming) -> Option<Row> {
    match (sent, here) {
        // As it was sent: the server's version is taken, its value too (a SyncTrigger may change it).
        (Some(sent), Some(here)) if here.same_version(sent) => Some(Row::clean(record)),
        // Written again since, and what was sent arrived unchanged: the new write is based on it.
        (Some(sent), Some(here)) if record.value == sent.value => Some(Row {
            sync_count: record.sync_count.max(here.sync_count),
            sent: None,
            ..here.clone()
        }),
        // Not sent from here, and nothing written here: a SyncTrigger added or changed it.
        (None, None) => Some(Row::clean(record)),
        (None, Some(here)) if here.sync_count >= record.sync_count => Some(here.clone()),
        (None, Some(here)) if here.dirty == 0 => Some(Row::clean(record)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
