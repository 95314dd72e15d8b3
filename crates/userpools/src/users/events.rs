//! Records of what users do beside signing in, where the pool keeps such (TP-006).

use base::{Ctx, RngExt as _};
use wire::cognito_idp::AdvancedSecurityModeType;

use crate::entities::{AuthEvent, EventKind, EventOutcome, Pool, User};

/// A record of what a user did; `None` where the pool keeps none.
pub(crate) fn event(
    cx: &Ctx,
    pool: &Pool,
    user: &User,
    kind: EventKind,
    outcome: EventOutcome,
) -> Option<AuthEvent> {
    let add_ons = pool.settings.user_pool_add_ons.as_ref()?;
    (add_ons.advanced_security_mode != AdvancedSecurityModeType::Off).then(|| AuthEvent {
        user: user.key.clone(),
        id: cx.rng.uuid(),
        kind,
        at: cx.now,
        outcome,
        challenges: Vec::new(),
        ip: cx.client.ip.map(|ip| ip.to_string()),
        device_name: cx.client.user_agent.clone(),
        feedback: None,
    })
}
