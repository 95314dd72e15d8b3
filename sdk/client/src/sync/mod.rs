//! Datasets that live on this device and follow their identity to every other one.
//!
//! A [`Dataset`] is a map of texts in a SQLite file. Reading and writing it needs no network;
//! [`Dataset::synchronize`] brings this device and the server to the same state, and
//! [`SyncClient::live`] does so by itself whenever either of them moves. It talks to Countersign and
//! to Amazon Cognito Sync alike.
//!
//! ```no_run
//! use countersign_client::CognitoCredentialsProvider;
//! use countersign_client::sync::SyncClient;
//!
//! # async fn notes() -> Result<(), Box<dyn std::error::Error>> {
//! let provider = CognitoCredentialsProvider::builder("eu-west-1:0f6e…")
//!     .endpoint_url("https://login.example.com")
//!     .build()?;
//! let client = SyncClient::builder().credentials(&provider).path("notes.db").build()?;
//!
//! let notes = client.dataset("notes")?;
//! notes.put("milk", "two litres").await?; // Durable here, network or not.
//! let report = notes.synchronize().await?;
//! println!("{} came, {} went", report.local_changes.len(), report.remote_changes.len());
//! println!("{:?}", notes.all().await?);
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//!
//! * A write that was acknowledged is on the disk, and no crash, lost answer or write of another
//!   device makes it vanish silently: it reaches the server, or a handler (or its default) decides
//!   between it and somebody else's.
//! * A write made while a synchronization runs is not lost; it goes with the next one.
//! * Handlers run before anything is written. A cancelled synchronization writes nothing.
//! * What a guest wrote is there after signing in, also when the guest becomes another identity: the
//!   guest's datasets are merged.
//!
//! # Handlers
//!
//! [`SyncClientBuilder::on_conflict`] is asked about records that were written here and elsewhere;
//! by default the last writer wins, by the clocks of the devices.
//! [`SyncClientBuilder::on_deleted`] is asked about a dataset that was deleted on the server; by
//! default what was not synchronized yet is kept and the rest dropped.
//! [`SyncClientBuilder::on_merged`] is asked about the datasets of an identity that became this one;
//! by default they are merged record by record, where the conflict handler has a say.
//!
//! ```no_run
//! # use countersign_client::sync::{Conflict, SyncClientBuilder};
//! # fn with(builder: SyncClientBuilder) -> SyncClientBuilder {
//! builder.on_conflict(|_dataset, conflicts| async move {
//!     // Keep both texts.
//!     let both = |conflict: Conflict| match (&conflict.local().value, &conflict.remote().value) {
//!         (Some(ours), Some(theirs)) => {
//!             let text = format!("{ours}\n{theirs}");
//!             conflict.with_value(text)
//!         }
//!         _ => conflict.latest(),
//!     };
//!     conflicts.into_iter().map(both).collect()
//! })
//! # }
//! ```
//!
//! # Where things are
//!
//! `reconcile` is the algorithm, without I/O; `run` drives it; `store` is the SQLite file; `remote`
//! the server; `live` the changes stream.

mod builder;
mod client;
mod dataset;
mod error;
mod events;
mod handlers;
mod limits;
mod live;
mod reconcile;
mod record;
mod remote;
mod run;
mod sse;
mod store;

#[cfg(test)]
mod tests;

pub use builder::SyncClientBuilder;
pub use client::{Identities, IdentityMove, SyncClient};
pub use dataset::Dataset;
pub use error::{LimitError, StoreError, SyncError};
pub use events::SyncEvent;
pub use handlers::{Conflict, ConflictDecision, DeletedDecision, MergedDecision, Resolved};
pub use limits::Limits;
pub use live::{LiveOptions, LiveUpdates};
pub use record::Record;
pub use remote::{Change, Changes, Remote, SyncService};
pub use run::Report;
pub use store::{Checkpoint, DatasetMetadata, Moment};
