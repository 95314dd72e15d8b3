//! The suite that every engine passes. An engine's test file is one line:
//!
//! ```ignore
//! store::contract_suite!(open_a_new_empty_store);
//! ```
//!
//! where the function answers `(guard, Arc<dyn Store>)`; the guard (a temporary directory, say)
//! lives as long as the test.

mod basics;
mod races;
mod random;
mod units;

pub use basics::{conditions, expiry_and_sweeping, many_and_scan, paging};
pub use races::{claims_have_one_winner, no_update_is_lost, snapshots_are_whole};
pub use random::random_histories;
pub use units::{conflicts_are_named, links_follow_their_entity, unknown_outcomes_are_looked_up};

use base::Timestamp;

use crate::batch::{Batch, Cond, Op};
use crate::engine::Store;
use crate::error::BatchError;
use crate::item::Key;
use crate::rev::Rev;

/// Makes the tests of the suite for an engine.
#[macro_export]
macro_rules! contract_suite {
    ($open:expr) => {
        $crate::contract_suite!($open; conditions, paging, many_and_scan, expiry_and_sweeping,
            no_update_is_lost, claims_have_one_winner, snapshots_are_whole, conflicts_are_named,
            links_follow_their_entity, unknown_outcomes_are_looked_up);

        #[test]
        fn contract_random_histories() {
            $crate::contract::random_histories(&$open);
        }
    };
    ($open:expr; $($test:ident),*) => { $(
        #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $test() {
            let (_guard, store) = $open();
            $crate::contract::$test(store).await;
        }
    )* };
}

fn at(secs: i64) -> Timestamp {
    Timestamp::from_secs(secs)
}

fn key(pk: &str, sk: &str) -> Key {
    Key::new(pk, sk)
}

fn put(key: Key, cond: Cond, rev: i64, expires: Option<Timestamp>) -> Op {
    Op::put(key, cond, Rev(rev), expires, format!("{{\"rev\":{rev}}}"))
}

async fn commit(store: &dyn Store, now: Timestamp, ops: Vec<Op>) -> Result<(), BatchError> {
    store.commit(Batch::new(now, ops).expect("a batch within the limits")).await
}
