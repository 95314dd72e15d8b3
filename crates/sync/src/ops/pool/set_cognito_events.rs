//! SetCognitoEvents (SY-033): an empty value removes; what is not named stays as it is.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_sync::{SetCognitoEvents, SetCognitoEventsRequest, error};
use wire::{Empty, Error, Handle};

use crate::entities::{SYNC_TRIGGER, Settings};
use crate::{Sync, errors};

/// The longest ARN that is taken.
const MAX_ARN: usize = 2_048;

impl Handle<SetCognitoEvents, Ctx> for Sync {
    async fn handle(&self, cx: &Ctx, input: SetCognitoEventsRequest) -> Result<Empty, Error> {
        self.administer(cx, &input.identity_pool_id).await?;
        for (event, function) in &input.events {
            if event != SYNC_TRIGGER {
                return Err(error::invalid_parameter(format!("There is no event {event:?}.")));
            }
            let is_arn = function.starts_with("arn:") && function.len() <= MAX_ARN;
            if !function.is_empty() && !is_arn {
                return Err(error::invalid_parameter("A function is named by its ARN."));
            }
        }
        store::retry(|| self.try_set_events(cx, &input)).await?;
        Ok(Empty {})
    }
}

impl Sync {
    async fn try_set_events(&self, cx: &Ctx, input: &SetCognitoEventsRequest) -> Result<(), Fail> {
        let pool = &input.identity_pool_id;
        let old = self.settings(cx, pool).await?;
        let id = pool.parse().map_err(|_| errors::pool_not_found(pool))?;
        let mut new = old.as_ref().map_or_else(|| Settings::new(id), |old| old.value.clone());
        for (event, function) in &input.events {
            if function.is_empty() {
                new.events.remove(event);
            } else {
                new.events.insert(event.clone(), function.clone());
            }
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        match &old {
            Some(old) => unit.update(old, &new)?,
            None => unit.insert(&new)?,
        }
        Ok(unit.commit().await?)
    }
}
