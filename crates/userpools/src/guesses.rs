//! Guesses at many users: one password tried on each of ten thousand names locks none of them, so
//! wrong guesses count for whoever sends them as well (sec_065).
//!
//! In memory, for each node: it slows guessing down, and what must not be lost is counted with the
//! user.

use std::time::Duration;

use base::{Ctx, Failures, UserPoolId};
use wire::Error;
use wire::cognito_idp::error;

use crate::UserPools;

/// What the limit of a client is counted over.
const SPAN: Duration = Duration::from_mins(15);
/// How many wrong guesses at one pool's users in a minute are told to the operator, whoever sends
/// them: an attack from many addresses stays under the limit of each.
const UNUSUAL: u32 = 300;

/// Wrong guesses of late.
#[derive(Debug)]
pub(crate) struct Guesses {
    clients: Failures,
    pools: Failures<UserPoolId>,
    told: Failures<UserPoolId>,
}

impl Guesses {
    /// `limit` wrong guesses of a client in a quarter of an hour; 0 is no limit.
    pub(crate) fn new(limit: u32) -> Self {
        let minute = Duration::from_mins(1);
        Self {
            clients: Failures::new(limit, SPAN),
            pools: Failures::new(UNUSUAL, minute),
            told: Failures::new(1, minute),
        }
    }
}

impl UserPools {
    /// Refuses a client whose guesses were wrong too often, before anything is looked up: also with a
    /// right one.
    pub(crate) fn refuse_guesser(&self, cx: &Ctx) -> Result<(), Error> {
        if self.guesses.clients.allow(cx.client.ip, cx.now) {
            return Ok(());
        }
        Err(error::too_many_requests("Too many failed attempts from this address."))
    }

    /// Counts a wrong guess of the client.
    pub(crate) fn note_guess(&self, cx: &Ctx, pool: &UserPoolId) {
        let Guesses { clients, pools, told } = &self.guesses;
        clients.failed(cx.client.ip, cx.now);
        pools.note(pool.clone(), cx.now);
        if !pools.has_room(pool, cx.now) && told.has_room(pool, cx.now) {
            told.note(pool.clone(), cx.now);
            tracing::warn!(%pool, "unusually many wrong passwords and codes at the users of a pool");
        }
    }
}
