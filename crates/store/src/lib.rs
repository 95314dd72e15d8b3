//! The data seam: entities and units of work over one narrow item store.
//!
//! An engine implements [`Store`]: items `(pk, sk, rev, expires, body)`, reads, and an atomic
//! conditional [`Batch`]. Everything else is written here once for every engine:
//!
//! * [`Entity`] says how a Rust value is kept: kind, version, key, expiry, and its [`Links`]
//!   (unique claims and list entries).
//! * [`load`], [`list`], [`follow`] and [`list_index`] read.
//! * [`Unit`] gathers writes and commits them as one batch, keeps the links in step, and names
//!   the entity or the claim that conflicted.
//! * [`Cached`] keeps configuration ready for use in the process, at most [`STALENESS`] old;
//!   [`Changes`] lets it forget what this node itself changes.
//! * [`retry_conflicts`] runs a read-modify-write again when somebody else was faster; [`retry`] does
//!   so for an operation, whose other failures are answers for the client.
//! * [`Memory`] is the engine for tests; [`Faulty`] breaks any engine on request; [`Deadline`]
//!   bounds how long an engine may take.
//! * [`sweep`] removes what has expired, [`copy`] moves a store to another engine, and
//!   [`verify`] checks the links of a store.
//! * `contract` (feature) is the suite that every engine passes.
//!
//! Time is an argument everywhere: what has expired at `now` is invisible to every read.

mod attempt;
mod batch;
mod cached;
mod copy;
mod deadline;
mod engine;
mod entity;
mod error;
mod faulty;
mod item;
mod links;
mod memory;
mod range;
mod read;
mod rev;
mod sweep;
mod unit;
mod verify;

#[cfg(feature = "contract")]
pub mod contract;

pub use attempt::{Fail, retry};
pub use batch::{Action, Batch, Cond, LIMITS, Limits, Op};
pub use cached::{Cached, Changes, STALENESS};
pub use copy::copy;
pub use deadline::Deadline;
pub use engine::Store;
pub use entity::{Entity, Loaded, decode, kind_of};
pub use error::{BatchError, CommitError, Conflict, Error, MaybeConflict};
pub use faulty::{Fault, Faulty};
pub use item::{Item, Key};
pub use links::Links;
pub use memory::Memory;
pub use range::{Dir, MAX_PAGE, Page, Range};
pub use read::{IndexEntry, follow, list, list_index, load, load_many};
pub use rev::{Rev, RevClock};
pub use sweep::{run_sweeper, sweep};
pub use unit::{Unit, retry_conflicts};
pub use verify::{Kinds, Report, verify};
