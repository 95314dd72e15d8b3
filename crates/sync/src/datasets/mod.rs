//! Datasets with their records: how they are read, changed and written.

mod apply;
mod contents;
mod describe;

pub(crate) use apply::{Patch, Writer, apply, check};
pub(crate) use contents::Contents;
pub(crate) use describe::{described, shown};

use base::Timestamp;
use store::{Item, MAX_PAGE, Range, Store, Unit};

use crate::entities::Dataset;

/// All items of a dataset, from one snapshot; the dataset itself comes first.
pub(crate) async fn items(
    store: &dyn Store,
    now: Timestamp,
    identity: &str,
    name: &str,
) -> Result<Vec<Item>, store::Error> {
    let key = Dataset::key_of(identity, name);
    let page = store.range(now, &Range::prefix(&*key.pk, &key.sk, MAX_PAGE)).await?;
    Ok(page.items)
}

/// Removes a dataset with all its parts. The dataset's own revision guards the rest.
pub(crate) fn remove(unit: &mut Unit<'_>, items: &[Item]) -> Result<(), store::Error> {
    for item in items {
        unit.delete_raw("sync-part", item.key.clone(), store::Cond::At(item.rev))?;
    }
    Ok(())
}
