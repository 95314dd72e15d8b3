//! Where a pool's logs go (TP-011).

mod get_log_delivery_configuration;
mod set_log_delivery_configuration;

use wire::cognito_idp::LogDeliveryConfigurationType;

use crate::entities::Pool;

fn shown(pool: &Pool) -> LogDeliveryConfigurationType {
    LogDeliveryConfigurationType {
        user_pool_id: Some(pool.id.to_string()),
        log_configurations: Some(pool.log_delivery.clone()),
    }
}
