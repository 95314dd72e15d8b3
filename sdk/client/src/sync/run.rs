//! One synchronization of one dataset: the driver around `reconcile`.

use std::collections::BTreeSet;

use tracing::debug;
use wire::cognito_sync as shapes;

use crate::ServiceError;

use super::client::Inner;
use super::error::SyncError;
use super::events::SyncEvent;
use super::handlers::{Conflict, ConflictDecision, DeletedDecision, MergedDecision};
use super::limits::check_name;
use super::reconcile::{Open, Pulled, Working, was_deleted};
use super::record::{Incoming, Row};
use super::store::{After, CLEARED, Change, Committed, Moment, Snapshot, Version};

/// Pages of one pull; a server that goes on beyond is not listing a dataset.
const PAGES: usize = 4096;

/// What a synchronization did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Keys whose values changed here.
    pub local_changes: Vec<String>,
    /// Keys whose values were written to the server.
    pub remote_changes: Vec<String>,
    /// How many conflicts were resolved.
    pub conflicts: usize,
    /// Somebody had deleted the dataset on the server, and this was decided about it.
    pub deleted: Option<DeletedDecision>,
    /// Datasets of identities that became this one which are done with.
    pub merged: Vec<String>,
    /// How often it started anew because others were faster.
    pub restarts: u32,
}

/// How an attempt went.
enum Step {
    Done,
    /// Somebody else, here or on the server, was faster: start anew from what is there now.
    Again,
}

/// One synchronization.
pub(crate) struct Run<'a> {
    client: &'a Inner,
    name: &'a str,
    report: Report,
    /// How many updates were refused as conflicts.
    refused: u32,
    /// Merged datasets that were carried over and wait for their deletion on the server.
    doomed: Vec<String>,
}

impl<'a> Run<'a> {
    pub(crate) fn new(client: &'a Inner, name: &'a str) -> Self {
        Self { client, name, report: Report::default(), refused: 0, doomed: Vec::new() }
    }

    /// Synchronizes, in as many attempts as it takes and the client allows.
    pub(crate) async fn finish(mut self) -> Result<Report, SyncError> {
        for _ in 0..self.client.attempts {
            let identity = self.client.current_identity().await?;
            match self.attempt(&identity).await {
                Ok(Step::Done) => return Ok(self.report),
                Ok(Step::Again) => {}
                // Signed for one identity, asked for another: the sign-in came in between.
                Err(SyncError::Service(error)) if self.client.identity_now().await? != identity => {
                    debug!(%error, "the identity changed during a synchronization");
                }
                Err(error) => return Err(error),
            }
            self.report.restarts += 1;
        }
        let dataset = self.name.to_owned();
        Err(SyncError::AttemptsExhausted { dataset, attempts: self.client.attempts })
    }

    async fn attempt(&mut self, identity: &str) -> Result<Step, SyncError> {
        self.doomed.clear();
        let snapshot = self.client.store.snapshot(identity, self.name, None).await?;
        if snapshot.version.n == CLEARED {
            return self.delete(identity, self.name, snapshot.version).await;
        }
        let from = self.from(&snapshot);
        let Some((mut working, pulled)) =
            self.pulled(identity, self.name, &snapshot, from, None).await?
        else {
            return Ok(Step::Again);
        };
        if self.client.adopt_merged(identity, self.name, &pulled.merged).await? {
            return Ok(Step::Again);
        }
        let mut changes = Vec::new();
        for merged in self.merging(identity, &pulled.merged).await? {
            let Some(change) = self.merge(identity, merged, &mut working).await? else {
                return Ok(Step::Again);
            };
            changes.push(change);
        }
        let after = After::Count(if pulled.exists { pulled.count } else { 0 });
        let version = snapshot.version;
        changes.insert(0, Change { version, writes: working.writes(), exactly: None, after });
        let committed = self.client.store.commit(changes).await?;
        let Committed::Done { version, dirty, total } = committed else { return Ok(Step::Again) };
        self.changed_here(working.changed_keys());
        if !dirty.is_empty() {
            self.client.limits.check_total(self.name, total.0, total.1)?;
            if let Step::Again = self.push(identity, version, dirty, pulled.session).await? {
                return Ok(Step::Again);
            }
        }
        if let Step::Again = self.finish_merges(identity).await? {
            return Ok(Step::Again);
        }
        if !pulled.exists {
            self.client.store.forget_empty(version).await?;
        }
        Ok(Step::Done)
    }

    /// Where to pull from: the last sync count. Should updates still be refused after that, from
    /// below the oldest row that is pushed, so that whatever refuses them is listed.
    fn from(&self, snapshot: &Snapshot) -> i64 {
        let n = snapshot.version.n;
        if self.refused < 2 {
            return n;
        }
        let dirty = snapshot.rows.iter().filter(|row| row.dirty != 0);
        dirty.map(|row| row.sync_count).fold(n, i64::min)
    }

    /// Pulls a dataset and works it into its rows, in memory: a deletion, what is new, conflicts.
    /// `None`: the dataset changed too much while its pages were read.
    async fn pulled(
        &mut self,
        identity: &str,
        name: &str,
        snapshot: &Snapshot,
        from: i64,
        if_deleted: Option<DeletedDecision>,
    ) -> Result<Option<(Working, Pulled)>, SyncError> {
        let mut working = Working::of(snapshot.rows.clone());
        let Some(mut pulled) = self.pull(identity, name, from).await? else { return Ok(None) };
        if was_deleted(snapshot.version.n, &snapshot.rows, &pulled) {
            let decision = if let Some(decision) = if_deleted {
                decision
            } else {
                let decision = self.client.handlers.deleted(name).await;
                self.report.deleted = Some(decision);
                decision
            };
            working.after_deletion(decision);
            if pulled.exists && pulled.from != 0 {
                // Made anew meanwhile: nothing that is known here says what it holds.
                let Some(again) = self.pull(identity, name, 0).await? else { return Ok(None) };
                pulled = again;
            }
        }
        let open = working.take(name, std::mem::take(&mut pulled.records));
        self.resolve(&mut working, open).await?;
        Ok(Some((working, pulled)))
    }

    /// Lists what the server has beyond `from`, all pages.
    async fn pull(
        &self,
        identity: &str,
        name: &str,
        from: i64,
    ) -> Result<Option<Pulled>, SyncError> {
        let mut pulled = Pulled { from, ..Pulled::default() };
        if check_name(name).is_err() {
            // The old identity made the name longer than names may be: no server has it.
            return Ok(Some(pulled));
        }
        let mut next = None;
        for page in 0..PAGES {
            let answer = match self.page(identity, name, &pulled, next).await {
                // The dataset was deleted while its pages were read, and the place with it.
                Err(error) if page > 0 && error.is_code("InvalidParameterException") => {
                    return Ok(None);
                }
                answer => answer?,
            };
            if !add_page(&mut pulled, page == 0, &answer) {
                return Ok(None);
            }
            let records = answer.records.unwrap_or_default();
            pulled.records.extend(records.into_iter().filter_map(Incoming::from_wire));
            next = answer.next_token.filter(|token| !token.is_empty());
            if next.is_none() {
                return Ok(Some(pulled));
            }
        }
        Err(SyncError::Answer("ListRecords goes on without end"))
    }

    async fn page(
        &self,
        identity: &str,
        name: &str,
        pulled: &Pulled,
        next_token: Option<String>,
    ) -> Result<shapes::ListRecordsResponse, ServiceError> {
        let session = Some(&pulled.session).filter(|session| !session.is_empty());
        let input = shapes::ListRecordsRequest {
            identity_pool_id: self.client.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: name.to_owned(),
            last_sync_count: Some(pulled.from),
            next_token,
            max_results: self.client.page_size,
            sync_session_token: session.cloned(),
        };
        self.client.store.reached("ListRecords", Moment::Before);
        let answer = self.client.remote.list_records(input).await?;
        self.client.store.reached("ListRecords", Moment::After);
        Ok(answer)
    }

    /// Asks the conflict handler and applies its answer.
    async fn resolve(&mut self, working: &mut Working, open: Vec<Open>) -> Result<(), SyncError> {
        if open.is_empty() {
            return Ok(());
        }
        let count = open.len();
        let conflicts: Vec<Conflict> = open.iter().map(|open| open.conflict.clone()).collect();
        let cancelled = || SyncError::Cancelled { dataset: self.name.to_owned() };
        match self.client.handlers.conflict(self.name, conflicts).await {
            ConflictDecision::Cancel => Err(cancelled()),
            ConflictDecision::Resolve(resolved) => {
                let now = self.client.now();
                working.resolve(open, resolved, now).map_err(|_| cancelled())?;
                self.report.conflicts += count;
                Ok(())
            }
        }
    }

    /// The merged datasets that are to be carried in or discarded now, with the decision. Those that
    /// were carried before and only wait for their deletion become doomed.
    async fn merging(
        &mut self,
        identity: &str,
        reported: &[String],
    ) -> Result<Vec<Merging>, SyncError> {
        let store = &self.client.store;
        let local = store.merging_into(identity, self.name).await?;
        let names: BTreeSet<String> =
            local.into_iter().map(|pending| pending.name).chain(reported.iter().cloned()).collect();
        let mut merging = Vec::new();
        for name in names {
            let snapshot = store.snapshot(identity, &name, Some(self.name)).await?;
            if snapshot.version.n == CLEARED {
                self.doomed.push(name);
            } else {
                merging.push(Merging { name, snapshot, carry: true });
            }
        }
        if merging.is_empty() {
            return Ok(merging);
        }
        let names = merging.iter().map(|merging| merging.name.clone()).collect();
        match self.client.handlers.merged(self.name, names).await {
            MergedDecision::Merge => {}
            MergedDecision::Discard => merging.iter_mut().for_each(|merging| merging.carry = false),
            MergedDecision::Later => merging.clear(),
        }
        Ok(merging)
    }

    /// Carries one merged dataset into the rows, as it is here and on the server.
    async fn merge(
        &mut self,
        identity: &str,
        merging: Merging,
        working: &mut Working,
    ) -> Result<Option<Change>, SyncError> {
        let Merging { name, snapshot, carry } = merging;
        let Snapshot { version, ref rows } = snapshot;
        let exactly = Some(rows.clone());
        if carry {
            // Another device may have merged and deleted it: what was synchronized went that way.
            let if_deleted = Some(DeletedDecision::KeepUnsynced);
            let from = version.n;
            let Some((theirs, _)) =
                self.pulled(identity, &name, &snapshot, from, if_deleted).await?
            else {
                return Ok(None);
            };
            let open = working.carry_in(self.name, &theirs);
            self.resolve(working, open).await?;
        }
        self.doomed.push(name);
        Ok(Some(Change { version, writes: Vec::new(), exactly, after: After::Cleared }))
    }

    /// Writes the dirty rows to the server, and its answer here.
    async fn push(
        &mut self,
        identity: &str,
        version: Version,
        dirty: Vec<Row>,
        session: String,
    ) -> Result<Step, SyncError> {
        if session.is_empty() {
            return Err(SyncError::Answer("ListRecords gave no SyncSessionToken"));
        }
        let store = &self.client.store;
        let input = shapes::UpdateRecordsRequest {
            identity_pool_id: self.client.pool.clone(),
            identity_id: identity.to_owned(),
            dataset_name: self.name.to_owned(),
            device_id: store.device(identity.to_owned()).await?,
            record_patches: Some(dirty.iter().map(Row::patch).collect()),
            sync_session_token: session,
            client_context: None,
        };
        store.reached("UpdateRecords", Moment::Before);
        let answer = self.client.remote.update_records(input).await;
        store.reached("UpdateRecords", Moment::After);
        let returned = match answer {
            Ok(answer) => answer.records.unwrap_or_default(),
            // A record is newer there, or the session is too old.
            Err(error) if error.is_code("ResourceConflictException") => {
                self.refused += 1;
                return Ok(Step::Again);
            }
            Err(error) => return Err(error.into()),
        };
        let returned = returned.into_iter().filter_map(Incoming::from_wire).collect();
        let keys: Vec<String> = dirty.iter().map(|row| row.key.clone()).collect();
        let written = store.write_back(version, dirty, returned).await?;
        self.report.remote_changes.extend(keys.iter().cloned());
        self.client.tell(SyncEvent::RemoteChanged { dataset: self.name.to_owned(), keys });
        let Some(back) = written else { return Ok(Step::Again) };
        self.changed_here(back.changed);
        Ok(Step::Done)
    }

    /// Deletes what was carried over, now that it is safe on the server.
    async fn finish_merges(&mut self, identity: &str) -> Result<Step, SyncError> {
        let mut step = Step::Done;
        for name in std::mem::take(&mut self.doomed) {
            let snapshot = self.client.store.snapshot(identity, &name, None).await?;
            if snapshot.version.n == CLEARED {
                // Rows that were written after the dataset was cleared are still to be merged.
                if let Step::Again = self.delete(identity, &name, snapshot.version).await? {
                    step = Step::Again;
                }
                self.report.merged.push(name);
            }
        }
        Ok(step)
    }

    /// Deletes a cleared dataset on the server.
    async fn delete(
        &self,
        identity: &str,
        name: &str,
        version: Version,
    ) -> Result<Step, SyncError> {
        if check_name(name).is_ok() {
            let input = shapes::DeleteDatasetRequest {
                identity_pool_id: self.client.pool.clone(),
                identity_id: identity.to_owned(),
                dataset_name: name.to_owned(),
            };
            self.client.store.reached("DeleteDataset", Moment::Before);
            match self.client.remote.delete_dataset(input).await {
                Ok(_) => {}
                Err(error) if error.is_code("ResourceNotFoundException") => {}
                Err(error) => return Err(error.into()),
            }
            self.client.store.reached("DeleteDataset", Moment::After);
        }
        let rows_left = self.client.store.deletion_done(version).await?;
        Ok(if rows_left { Step::Again } else { Step::Done })
    }

    fn changed_here(&mut self, keys: Vec<String>) {
        if keys.is_empty() {
            return;
        }
        self.report.local_changes.extend(keys.iter().cloned());
        self.client.tell(SyncEvent::LocalChanged { dataset: self.name.to_owned(), keys });
    }
}

/// A merged dataset on its way in.
struct Merging {
    name: String,
    snapshot: Snapshot,
    /// Whether its records come along.
    carry: bool,
}

/// Takes up what a page says of the dataset. `false`: it is not the one that the first page told of.
fn add_page(pulled: &mut Pulled, first: bool, page: &shapes::ListRecordsResponse) -> bool {
    let count = page.dataset_sync_count.unwrap_or(0);
    let exists = page.dataset_exists.unwrap_or(true);
    let deleted = page.dataset_deleted_after_requested_sync_count.unwrap_or(false);
    if first {
        // Not raised by later pages: what changed behind them must be listed again next time.
        pulled.count = count;
        pulled.exists = exists;
        pulled.deleted_since = deleted;
    } else if exists != pulled.exists || deleted != pulled.deleted_since || count < pulled.count {
        return false;
    }
    for name in page.merged_dataset_names.iter().flatten() {
        if !pulled.merged.contains(name) {
            pulled.merged.push(name.clone());
        }
    }
    if let Some(session) = &page.sync_session_token {
        pulled.session.clone_from(session);
    }
    true
}

#[cfg(test)]
mod tests;
