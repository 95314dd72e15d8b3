//! What the client tells while it works.

/// Something happened to a dataset or to the identity. Events are for showing, not for keeping
/// books: a receiver that is too slow misses the oldest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyncEvent {
    /// A synchronization started.
    Started {
        /// The dataset.
        dataset: String,
    },
    /// Values changed here because they changed on the server.
    LocalChanged {
        /// The dataset.
        dataset: String,
        /// The keys, in order.
        keys: Vec<String>,
    },
    /// Values that were written here reached the server.
    RemoteChanged {
        /// The dataset.
        dataset: String,
        /// The keys, in order.
        keys: Vec<String>,
    },
    /// A synchronization ended.
    Ended {
        /// The dataset.
        dataset: String,
    },
    /// A synchronization failed; the local writes stay.
    Failed {
        /// The dataset.
        dataset: String,
        /// Why.
        reason: String,
    },
    /// The rows belong to another identity now.
    IdentityChanged {
        /// The identity that became the current one by a sign-in, if that is how it came.
        previous: Option<String>,
        /// The identity now.
        current: String,
    },
}
