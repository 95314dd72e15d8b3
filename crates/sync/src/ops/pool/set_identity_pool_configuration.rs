//! SetIdentityPoolConfiguration (SY-028): what is not named stays as it is.

use base::Ctx;
use store::{CommitError, Unit};
use wire::cognito_sync::{
    CognitoStreams, PushSync, SetIdentityPoolConfiguration, SetIdentityPoolConfigurationRequest,
    SetIdentityPoolConfigurationResponse, StreamingStatus, error,
};
use wire::{Error, Handle};

use super::{cognito_streams, push_sync};
use crate::entities::{PushSettings, Settings, StreamSettings};
use crate::{Sync, errors};

impl Handle<SetIdentityPoolConfiguration, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetIdentityPoolConfigurationRequest,
    ) -> Result<SetIdentityPoolConfigurationResponse, Error> {
        let pool = input.identity_pool_id;
        self.administer(cx, &pool).await?;
        let old = self.settings(cx, &pool).await?;
        let id = pool.parse().map_err(|_| errors::pool_not_found(&pool))?;
        let mut new = old.as_ref().map_or_else(|| Settings::new(id), |old| old.value.clone());
        if let Some(push) = input.push_sync {
            new.push = push_settings(push);
        }
        if let Some(streams) = input.cognito_streams {
            new.streams = Some(self.stream_settings(streams)?);
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        match &old {
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        match unit.commit().await {
            Ok(()) => {}
            Err(CommitError::Conflict(_)) => {
                return Err(error::concurrent_modification(
                    "The configuration was changed by another request.",
                ));
            }
            Err(failed) => return Err(failed.into()),
        }
        Ok(SetIdentityPoolConfigurationResponse {
            push_sync: push_sync(&new),
            cognito_streams: cognito_streams(&new),
            identity_pool_id: Some(pool),
        })
    }
}

/// Without applications there is no push.
fn push_settings(push: PushSync) -> Option<PushSettings> {
    let applications = push.application_arns.unwrap_or_default();
    let any = !applications.is_empty();
    any.then_some(PushSettings { applications, role: push.role_arn })
}

impl Sync {
    /// Streams that are on have a name, and an endpoint in the server's configuration.
    fn stream_settings(&self, streams: CognitoStreams) -> Result<StreamSettings, Error> {
        let enabled = streams.streaming_status == Some(StreamingStatus::Enabled);
        let reachable = self.outgoing.as_ref().is_some_and(|it| it.to.kinesis.is_some());
        if enabled && streams.stream_name.is_none() {
            return Err(error::invalid_parameter("A StreamName is needed to enable streams."));
        }
        if enabled && !reachable {
            return Err(error::invalid_parameter("The server has no endpoint for streams."));
        }
        Ok(StreamSettings { name: streams.stream_name, role: streams.role_arn, enabled })
    }
}
