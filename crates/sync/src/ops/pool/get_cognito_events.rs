//! GetCognitoEvents (SY-033).

use base::Ctx;
use wire::cognito_sync::{GetCognitoEvents, GetCognitoEventsRequest, GetCognitoEventsResponse};
use wire::{Error, Handle};

use crate::Sync;

impl Handle<GetCognitoEvents, Ctx> for Sync {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetCognitoEventsRequest,
    ) -> Result<GetCognitoEventsResponse, Error> {
        self.administer(cx, &input.identity_pool_id).await?;
        let settings = self.settings(cx, &input.identity_pool_id).await?;
        let events = settings.map(|settings| settings.value.events).unwrap_or_default();
        Ok(GetCognitoEventsResponse { events: Some(events) })
    }
}
