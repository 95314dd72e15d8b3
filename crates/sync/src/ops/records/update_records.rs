//! UpdateRecords (SY-004, SY-008 to SY-013, SY-020): all patches as one batch, or none.

use std::collections::BTreeSet;
use std::sync::Mutex;

use base::Ctx;
use wire::cognito_sync::{
    Operation, RecordPatch, UpdateRecords, UpdateRecordsRequest, UpdateRecordsResponse, error,
};
use wire::{Error, Handle};

use crate::datasets::Patch;
use crate::tokens::Address;
use crate::update::Update;
use crate::{Sync, caller};

impl Handle<UpdateRecords, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateRecordsRequest,
    ) -> Result<UpdateRecordsResponse, Error> {
        let (pool, identity) = (&*input.identity_pool_id, &*input.identity_id);
        let at = Address { pool, identity, dataset: &input.dataset_name };
        caller::own(cx, pool, Some(identity))?;
        let update = Update {
            at,
            base: self.open_session(cx, at, &input.sync_session_token)?,
            patches: patches(input.record_patches.unwrap_or_default())?,
            device: input.device_id.as_deref(),
            writer: caller::writer(cx, input.device_id.as_deref()),
        };
        let turn = Mutex::new(self.turns.of(identity).await);
        let records = store::retry(|| self.try_update(cx, &update, &turn)).await?;
        Ok(UpdateRecordsResponse { records: Some(records) })
    }
}

/// The patches of a request: of one key at most one.
fn patches(given: Vec<RecordPatch>) -> Result<Vec<Patch>, Error> {
    let mut seen = BTreeSet::new();
    let mut patches = Vec::with_capacity(given.len());
    for patch in given {
        if !seen.insert(patch.key.clone()) {
            return Err(error::invalid_parameter(format!(
                "There is more than one patch of the record {:?}.",
                patch.key
            )));
        }
        if patch.sync_count < 0 {
            return Err(error::invalid_parameter("A SyncCount must not be below 0."));
        }
        let value = match (patch.op, patch.value) {
            (Operation::Remove, _) => None,
            (Operation::Replace, Some(value)) => Some(value),
            (Operation::Replace, None) => {
                return Err(error::invalid_parameter("A patch that replaces needs a Value."));
            }
        };
        patches.push(Patch {
            key: patch.key,
            value,
            count: patch.sync_count,
            device_at: patch.device_last_modified_date.map(wire::Timestamp::millis),
        });
    }
    Ok(patches)
}
