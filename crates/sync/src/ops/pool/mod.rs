//! Operations on what developers set for a pool.

mod bulk_publish;
mod get_bulk_publish_details;
mod get_cognito_events;
mod get_identity_pool_configuration;
mod set_cognito_events;
mod set_identity_pool_configuration;

use base::Ctx;
use store::{Loaded, load};
use wire::Error;
use wire::cognito_sync::{CognitoStreams, PushSync, StreamingStatus};

use crate::Sync;
use crate::entities::Settings;

impl Sync {
    /// The settings of a pool that is there, if any were made.
    async fn settings(&self, cx: &Ctx, pool: &str) -> Result<Option<Loaded<Settings>>, Error> {
        Ok(load::<Settings>(&*self.store, cx.now, &Settings::key_of(pool)).await?)
    }
}

/// Push as it is answered.
fn push_sync(settings: &Settings) -> Option<PushSync> {
    settings.push.as_ref().map(|push| PushSync {
        application_arns: Some(push.applications.clone()),
        role_arn: push.role.clone(),
    })
}

/// Streams as they are answered.
fn cognito_streams(settings: &Settings) -> Option<CognitoStreams> {
    settings.streams.as_ref().map(|streams| CognitoStreams {
        stream_name: streams.name.clone(),
        role_arn: streams.role.clone(),
        streaming_status: Some(if streams.enabled {
            StreamingStatus::Enabled
        } else {
            StreamingStatus::Disabled
        }),
    })
}
