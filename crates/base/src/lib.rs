//! What every server crate shares: the request context, callers, ids and ARNs, the clock,
//! randomness, secrets and the seam for calling others.
//!
//! Time, randomness, network and environment are arguments here: [`Clock`], [`Rng`] and
//! [`Outbound`] are the seams through which they come in, and `clippy.toml` bans the ambient calls.

mod arn;
mod budget;
mod caller;
mod ctx;
mod deployment;
mod failures;
mod ids;
mod outbound;
mod permission;
mod rng;
mod secret;
mod service;
mod time;

pub use arn::{Arn, ArnError};
pub use budget::{Budget, Held};
pub use caller::{Caller, Principal, Session, SessionKind, SessionScope, UserRef};
pub use ctx::{Client, Ctx, client_network};
pub use deployment::Deployment;
pub use failures::Failures;
pub use ids::{
    AccountId, ClientId, IdentityId, IdentityPoolId, Region, RequestId, UserPoolId, unique_id,
};
pub use outbound::{Outbound, OutboundError, OutboundRequest, OutboundResponse};
pub use permission::Permission;
pub use rng::{OsRng, Rng, RngExt};
pub use secret::{Secret, constant_time_eq};
pub use service::Service;
pub use time::{Clock, SystemClock, Timestamp};
