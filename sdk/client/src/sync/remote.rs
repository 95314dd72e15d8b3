//! The server, as the algorithm sees it: the calls of Amazon Cognito Sync that a device makes, and
//! the `changes` stream of Countersign.

use std::collections::VecDeque;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tracing::debug;
use wire::cognito_sync as shapes;

use crate::{ByteStream, ServiceClient, ServiceError};

use super::sse::Parser;

/// After this long without a byte a stream is dead.
const SILENCE: Duration = Duration::from_secs(90);

/// What RFC 3986 calls unreserved stays as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A dataset moved on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub dataset: String,
    /// Its count of updates now; `None` when only its name is known.
    pub sync_count: Option<i64>,
}

/// What arrives on an open `changes` stream. It ends when the connection does.
pub type Changes = BoxStream<'static, Result<Change, ServiceError>>;

/// The Sync calls of one device, by the shapes of the wire.
///
/// `SyncService` makes them over HTTP; a test or another transport may answer them itself. The
/// order, the retries after conflicts and the paging are the caller's.
#[async_trait]
pub trait Remote: Send + Sync + 'static {
    /// ListDatasets, one page.
    async fn list_datasets(
        &self,
        input: shapes::ListDatasetsRequest,
    ) -> Result<shapes::ListDatasetsResponse, ServiceError>;

    /// ListRecords, one page.
    async fn list_records(
        &self,
        input: shapes::ListRecordsRequest,
    ) -> Result<shapes::ListRecordsResponse, ServiceError>;

    /// UpdateRecords: all patches or none.
    async fn update_records(
        &self,
        input: shapes::UpdateRecordsRequest,
    ) -> Result<shapes::UpdateRecordsResponse, ServiceError>;

    /// DeleteDataset.
    async fn delete_dataset(
        &self,
        input: shapes::DeleteDatasetRequest,
    ) -> Result<shapes::DeleteDatasetResponse, ServiceError>;

    /// RegisterDevice.
    async fn register_device(
        &self,
        input: shapes::RegisterDeviceRequest,
    ) -> Result<shapes::RegisterDeviceResponse, ServiceError>;

    /// SubscribeToDataset.
    async fn subscribe_to_dataset(
        &self,
        input: shapes::SubscribeToDatasetRequest,
    ) -> Result<shapes::SubscribeToDatasetResponse, ServiceError>;

    /// UnsubscribeFromDataset.
    async fn unsubscribe_from_dataset(
        &self,
        input: shapes::UnsubscribeFromDatasetRequest,
    ) -> Result<shapes::UnsubscribeFromDatasetResponse, ServiceError>;

    /// Opens the `changes` stream of an identity. `None`: the server has none, as AWS; then datasets
    /// are polled.
    async fn changes(
        &self,
        identity_pool_id: &str,
        identity_id: &str,
    ) -> Result<Option<Changes>, ServiceError>;
}

/// The Sync calls over HTTP, signed with an identity's credentials.
#[derive(Debug, Clone)]
pub struct SyncService {
    client: ServiceClient,
}

impl SyncService {
    /// Calls through `client`, which must have the identity's credentials.
    pub fn new(client: ServiceClient) -> Self {
        Self { client }
    }
}

#[async_trait]
impl Remote for SyncService {
    async fn list_datasets(
        &self,
        input: shapes::ListDatasetsRequest,
    ) -> Result<shapes::ListDatasetsResponse, ServiceError> {
        self.client.call::<shapes::ListDatasets>(&input).await
    }

    async fn list_records(
        &self,
        input: shapes::ListRecordsRequest,
    ) -> Result<shapes::ListRecordsResponse, ServiceError> {
        self.client.call::<shapes::ListRecords>(&input).await
    }

    async fn update_records(
        &self,
        input: shapes::UpdateRecordsRequest,
    ) -> Result<shapes::UpdateRecordsResponse, ServiceError> {
        self.client.call::<shapes::UpdateRecords>(&input).await
    }

    async fn delete_dataset(
        &self,
        input: shapes::DeleteDatasetRequest,
    ) -> Result<shapes::DeleteDatasetResponse, ServiceError> {
        self.client.call::<shapes::DeleteDataset>(&input).await
    }

    async fn register_device(
        &self,
        input: shapes::RegisterDeviceRequest,
    ) -> Result<shapes::RegisterDeviceResponse, ServiceError> {
        self.client.call::<shapes::RegisterDevice>(&input).await
    }

    async fn subscribe_to_dataset(
        &self,
        input: shapes::SubscribeToDatasetRequest,
    ) -> Result<shapes::SubscribeToDatasetResponse, ServiceError> {
        self.client.call::<shapes::SubscribeToDataset>(&input).await
    }

    async fn unsubscribe_from_dataset(
        &self,
        input: shapes::UnsubscribeFromDatasetRequest,
    ) -> Result<shapes::UnsubscribeFromDatasetResponse, ServiceError> {
        self.client.call::<shapes::UnsubscribeFromDataset>(&input).await
    }

    async fn changes(
        &self,
        identity_pool_id: &str,
        identity_id: &str,
    ) -> Result<Option<Changes>, ServiceError> {
        let (pool, identity) = (escaped(identity_pool_id), escaped(identity_id));
        let path = format!("/identitypools/{pool}/identities/{identity}/changes");
        match self.client.open_stream(&shapes::SERVICE, &path, "").await {
            Ok(stream) => Ok(Some(changes_of(stream))),
            // A refusal for good: there is no such path. What may pass is told.
            Err(error) if error.fault().is_some() && !error.is_transient() => {
                debug!(%error, "the server has no changes stream");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// A pool's or an identity's id in a path: all but its colon are plain.
fn escaped(id: &str) -> String {
    utf8_percent_encode(id, RESERVED).to_string()
}

/// The changes in a stream of server-sent events.
fn changes_of(stream: ByteStream) -> Changes {
    let state = (stream, Parser::default(), VecDeque::new());
    Box::pin(futures_util::stream::unfold(state, |(mut stream, mut parser, mut ready)| async {
        loop {
            if let Some(change) = ready.pop_front() {
                return Some((Ok(change), (stream, parser, ready)));
            }
            // Comments come every few seconds: silence is a connection that is dead.
            let next = tokio::time::timeout(SILENCE, stream.next()).await;
            match next {
                Ok(Ok(Some(bytes))) => ready.extend(parser.feed(&bytes).ok()?),
                Ok(Ok(None)) | Err(_) => return None,
                Ok(Err(error)) => return Some((Err(error), (stream, parser, ready))),
            }
        }
    }))
}

#[cfg(test)]
mod tests;
