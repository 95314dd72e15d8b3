//! Records of what users do beside signing in, where the pool keeps such (TP-006).

use std::time::Duration;

use base::{Ctx, RngExt as _};
use store::{Cond, Unit};
use wire::cognito_idp::AdvancedSecurityModeType;

use crate::entities::{AuthEvent, EventKind, EventOutcome, Pool, User};

/// How long the last event of a name that nobody has is kept.
const BRIEFLY: Duration = Duration::from_mins(15);

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

/// Writes a record with a unit. As much is written for a name that nobody has, over and over in one
/// place where nobody reads it (sec_069).
pub(crate) fn note(
    unit: &mut Unit<'_>,
    event: &AuthEvent,
    known: bool,
) -> Result<(), store::Error> {
    if known {
        return unit.insert(event);
    }
    let key = event.user.at("ghost-log");
    unit.put_raw("user-ghost-event", key, Cond::Any, Some(event.at.plus(BRIEFLY)), event)
}
