//! What the provider remembers between calls. A plain lock guards it, never across an await.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use tokio::sync::watch;
use tokio::time::Instant;

use super::error::IdentityError;
use super::exchange::Exchanged;
use super::source::Source;
use crate::identity_id::IdentityId;
use crate::identity_store::StoredIdentity;
use crate::logins::Principal;

/// Credentials are not handed out for requests that could arrive after their end.
const MARGIN: Duration = Duration::from_secs(10);
/// How long a failed refresh ahead of time is not tried again.
const QUIET: Duration = Duration::from_secs(30);

/// How long no other identity is asked for after one was refused as well.
const VAIN: Duration = Duration::from_mins(1);

/// Which work a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    Identity,
    Credentials,
}

/// What a task found.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    pub(super) identity: IdentityId,
    pub(super) credentials: Option<Credentials>,
}

pub(super) type Outcome = Result<Resolved, IdentityError>;

/// A task on its way; many may wait for it, and none of them can end it.
#[derive(Debug, Clone)]
pub(super) struct Flight {
    pub(super) generation: u64,
    pub(super) outcome: watch::Receiver<Option<Outcome>>,
}

impl Flight {
    fn is_on_its_way(&self) -> bool {
        self.outcome.borrow().is_none() && self.outcome.has_changed().is_ok()
    }

    /// Waits for the outcome.
    pub(super) async fn wait(mut self) -> Outcome {
        match self.outcome.wait_for(Option::is_some).await {
            Ok(outcome) => outcome.clone().unwrap_or(Err(IdentityError::Superseded)),
            // The task ended without an outcome: the runtime is shutting down.
            Err(_) => Err(IdentityError::Superseded),
        }
    }
}

/// An identity and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) id: IdentityId,
    pub(super) owner: Principal,
}

impl From<StoredIdentity> for Known {
    fn from(stored: StoredIdentity) -> Self {
        let owner = Principal(stored.owner.into_iter().collect());
        Self { id: stored.identity_id, owner }
    }
}

impl Known {
    pub(super) fn to_stored(&self) -> StoredIdentity {
        let owner = self.owner.0.iter().cloned().collect();
        StoredIdentity { identity_id: self.id.clone(), owner }
    }
}

#[derive(Debug, Clone)]
struct Cached {
    credentials: Credentials,
    expires: SystemTime,
    /// From when on they are renewed ahead of time.
    renew: SystemTime,
}

/// What there is to hand out.
pub(super) enum Supply {
    /// Credentials that last.
    Fresh(Credentials),
    /// Credentials that still count but should be renewed.
    Ageing(Credentials),
    /// None.
    Empty,
}

pub(super) struct State {
    pub(super) source: Source,
    /// Counts how often the source was replaced.
    source_number: u64,
    /// Counts changes of who is signed in and requests to forget.
    ///
    /// INVARIANT: what was begun under one generation is neither kept nor handed out under
    /// another; so credentials never outlive the login that they were fetched with.
    pub(super) generation: u64,
    epoch: Option<u64>,
    principal: Option<Principal>,
    /// Numbers the questions to the logins provider, so that an answer that was overtaken by a
    /// later one is not taken for a change back.
    asked: u64,
    observed: u64,
    pub(super) known: Option<Known>,
    cached: Option<Cached>,
    quiet_until: Option<Instant>,
    /// An identity that another did not do better than, and until when that is believed.
    vain: Option<(IdentityId, Instant)>,
    identity_flight: Option<Flight>,
    credentials_flight: Option<Flight>,
}

impl State {
    pub(super) fn new(source: Source) -> Self {
        let epoch = source.epoch();
        Self {
            source,
            source_number: 0,
            generation: 0,
            epoch,
            principal: None,
            asked: 0,
            observed: 0,
            known: None,
            cached: None,
            quiet_until: None,
            vain: None,
            identity_flight: None,
            credentials_flight: None,
        }
    }

    /// Forgets the credentials and everything on its way.
    pub(super) fn next_generation(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.cached = None;
        self.quiet_until = None;
    }

    /// Replaces the source, which stands at `epoch`.
    pub(super) fn set_source(&mut self, source: Source, epoch: Option<u64>) {
        self.epoch = epoch;
        self.source = source;
        self.source_number = self.source_number.wrapping_add(1);
        self.principal = None;
        self.next_generation();
    }

    /// The source, and its number for [`Self::follow`].
    pub(super) fn numbered_source(&self) -> (u64, Source) {
        (self.source_number, self.source.clone())
    }

    /// Notices that the epoch of source `number` is another one.
    pub(super) fn follow(&mut self, number: u64, epoch: Option<u64>) {
        if number == self.source_number && epoch != self.epoch {
            self.epoch = epoch;
            self.principal = None;
            self.next_generation();
        }
    }

    /// Begins a question to a source that does not count.
    pub(super) fn ask(&mut self) -> u64 {
        self.asked = self.asked.wrapping_add(1);
        self.asked
    }

    /// Takes the answer to question `number`; false if it has been overtaken.
    pub(super) fn observe(&mut self, number: u64, principal: &Principal) -> bool {
        if number < self.observed {
            return false;
        }
        self.observed = number;
        if self.principal.as_ref() != Some(principal) {
            if self.principal.is_some() {
                self.next_generation();
            }
            self.principal = Some(principal.clone());
        }
        true
    }

    /// Takes what a task learnt of who is signed in.
    pub(super) fn learn(&mut self, principal: &Principal) {
        self.principal = Some(principal.clone());
    }

    /// The identity, if it is certainly that of who is signed in.
    pub(super) fn settled_identity(&self) -> Option<IdentityId> {
        let (known, principal) = (self.known.as_ref()?, self.principal.as_ref()?);
        known.owner.is_same_person(principal).then(|| known.id.clone())
    }

    pub(super) fn supply(&self, now: SystemTime) -> Supply {
        match &self.cached {
            Some(cached) if now < cached.renew => Supply::Fresh(cached.credentials.clone()),
            Some(cached) if now + MARGIN < cached.expires => {
                Supply::Ageing(cached.credentials.clone())
            }
            _ => Supply::Empty,
        }
    }

    /// Keeps credentials. They are renewed `window` before their end, or after half of their life
    /// if that is shorter than twice the window.
    pub(super) fn keep(&mut self, new: &Exchanged, now: SystemTime, window: Duration) {
        let life = new.expires.duration_since(now).unwrap_or_default();
        let renew = new.expires.checked_sub(window.min(life / 2)).unwrap_or(now);
        self.quiet_until = None;
        let credentials = new.credentials.clone();
        self.cached = Some(Cached { credentials, expires: new.expires, renew });
    }

    /// Whether a refresh ahead of time failed lately.
    pub(super) fn is_quiet(&self) -> bool {
        self.quiet_until.is_some_and(|until| Instant::now() < until)
    }

    pub(super) fn failed(&mut self) {
        self.quiet_until = Some(Instant::now() + QUIET);
    }

    /// Remembers that another identity in place of `id` was refused as well. For a while no other is
    /// asked for: each question would leave one more identity behind in the pool.
    pub(super) fn reset_in_vain(&mut self, id: IdentityId) {
        self.vain = Some((id, Instant::now() + VAIN));
    }

    pub(super) fn was_reset_in_vain(&self, id: &IdentityId) -> bool {
        self.vain.as_ref().is_some_and(|(vain, until)| vain == id && Instant::now() < *until)
    }

    /// The task that does `want` for this generation. One that fetches credentials finds the
    /// identity as well.
    pub(super) fn flight(&self, want: Want) -> Option<Flight> {
        let current =
            |flight: &&Flight| flight.generation == self.generation && flight.is_on_its_way();
        let credentials = self.credentials_flight.as_ref().filter(current);
        let found = match want {
            Want::Credentials => credentials,
            Want::Identity => credentials.or_else(|| self.identity_flight.as_ref().filter(current)),
        };
        found.cloned()
    }

    pub(super) fn set_flight(&mut self, want: Want, flight: Flight) {
        match want {
            Want::Identity => self.identity_flight = Some(flight),
            Want::Credentials => self.credentials_flight = Some(flight),
        }
    }
}
