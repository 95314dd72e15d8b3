//! SetLogDeliveryConfiguration (TP-011).

use base::Ctx;
use wire::cognito_idp::{
    EventSourceName, LogConfigurationType, LogLevel, SetLogDeliveryConfiguration,
    SetLogDeliveryConfigurationRequest, SetLogDeliveryConfigurationResponse, UserPoolTierType,
    error,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;
use crate::entities::Pool;

impl Handle<SetLogDeliveryConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: SetLogDeliveryConfigurationRequest,
    ) -> Result<SetLogDeliveryConfigurationResponse, Error> {
        let changed = self.change_pool(cx, &input.user_pool_id, |pool| {
            check(pool, &input.log_configurations)?;
            pool.log_delivery.clone_from(&input.log_configurations);
            Ok(())
        });
        let delivery = shown(&changed.await?);
        Ok(SetLogDeliveryConfigurationResponse { log_delivery_configuration: Some(delivery) })
    }
}

fn check(pool: &Pool, wanted: &[LogConfigurationType]) -> Result<(), Error> {
    if let [first, second] = wanted
        && first.event_source == second.event_source
    {
        return Err(error::invalid_parameter("Each EventSource can be configured once."));
    }
    wanted.iter().try_for_each(|one| check_one(pool, one))
}

fn check_one(pool: &Pool, one: &LogConfigurationType) -> Result<(), Error> {
    let (logs, bucket, stream) = (
        one.cloud_watch_logs_configuration.is_some(),
        one.s3_configuration.is_some(),
        one.firehose_configuration.is_some(),
    );
    if usize::from(logs) + usize::from(bucket) + usize::from(stream) != 1 {
        return Err(error::invalid_parameter("A log configuration has exactly one destination."));
    }
    let fits = match one.event_source {
        EventSourceName::UserNotification => one.log_level == LogLevel::Error && logs,
        EventSourceName::UserAuthEvents => one.log_level == LogLevel::Info,
    };
    if !fits {
        return Err(error::invalid_parameter(
            "LogLevel or destination does not fit the EventSource.",
        ));
    }
    let events = one.event_source == EventSourceName::UserAuthEvents;
    if events && pool.settings.tier != Some(UserPoolTierType::Plus) {
        return Err(error::feature_unavailable_in_tier(
            "Logs of user activity are not available in the feature plan of this user pool.",
        ));
    }
    Ok(())
}
