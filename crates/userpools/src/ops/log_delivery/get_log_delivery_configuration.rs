//! GetLogDeliveryConfiguration.

use base::Ctx;
use wire::cognito_idp::{
    GetLogDeliveryConfiguration, GetLogDeliveryConfigurationRequest,
    GetLogDeliveryConfigurationResponse,
};
use wire::{Error, Handle};

use super::shown;
use crate::UserPools;

impl Handle<GetLogDeliveryConfiguration, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetLogDeliveryConfigurationRequest,
    ) -> Result<GetLogDeliveryConfigurationResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        Ok(GetLogDeliveryConfigurationResponse { log_delivery_configuration: Some(shown(&pool)) })
    }
}
