//! The keys of issuers, cached: bounded refetch, one fetch at a time, stale keys while an issuer
//! is down, failures remembered for a moment.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base::{Outbound, Timestamp};
use jose::KeySet;
use tokio::sync::OwnedMutexGuard;

use crate::fetch::{self, FetchedKeys};
use crate::{LoginError, ProviderFailure};

/// How often a token with an unknown key id may make us ask its issuer again (sec_132).
const REFETCH_GAP: Duration = Duration::from_secs(10);
/// How long a failure is remembered before the issuer is asked again.
const FAILURE_GAP: Duration = Duration::from_secs(10);
/// How many issuers are remembered.
const MAX_ISSUERS: u64 = 1_000;

/// Where an issuer's keys are found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    /// The issuer as its discovery document must name it.
    pub(crate) issuer: &'a str,
    /// Where that document is.
    pub(crate) discovery_url: &'a str,
}

/// The keys of an issuer, and when they were fetched.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) keys: Arc<KeySet>,
    pub(crate) fetched_at: Timestamp,
    fresh_until: Timestamp,
    usable_until: Timestamp,
}

/// All issuers that have been asked.
pub(crate) struct Issuers {
    outbound: Arc<dyn Outbound>,
    known: moka::sync::Cache<String, Arc<Issuer>>,
}

#[derive(Default)]
struct Issuer {
    state: Mutex<State>,
    /// Held while the issuer is asked.
    flight: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct State {
    known: Option<Known>,
    asked_at: Option<Timestamp>,
    /// Why the last call failed, if it did.
    failure: Option<Arc<ProviderFailure>>,
}

/// What to do about a wish for keys.
enum Step {
    Use(Known),
    Fail(Arc<ProviderFailure>),
    /// Ask the issuer; meanwhile others may use these.
    Ask(Option<Known>),
}

impl State {
    /// `beyond`: the keys must have been fetched after this instant, because those fetched then
    /// lack a key. The keys answered may be those very ones: then there is no asking again yet.
    fn step(&self, now: Timestamp, beyond: Option<Timestamp>) -> Step {
        let since = self.asked_at.map(|at| now.since(at));
        let usable = self.known.clone().filter(|known| now < known.usable_until);
        let newer = |known: &Known| beyond.is_none_or(|beyond| known.fetched_at > beyond);
        match (usable, &self.failure) {
            (Some(known), _) if newer(&known) && now < known.fresh_until => Step::Use(known),
            (Some(known), Some(_)) if since < Some(FAILURE_GAP) => Step::Use(known),
            (None, Some(failure)) if since < Some(FAILURE_GAP) => Step::Fail(Arc::clone(failure)),
            (Some(known), None) if now < known.fresh_until && since < Some(REFETCH_GAP) => {
                Step::Use(known)
            }
            (usable, _) => Step::Ask(usable),
        }
    }

    fn record(&mut self, now: Timestamp, outcome: Result<FetchedKeys, ProviderFailure>) {
        self.asked_at = Some(now);
        match outcome {
            Ok(FetchedKeys { keys, fresh }) => {
                self.failure = None;
                self.known = Some(Known {
                    keys: Arc::new(keys),
                    fetched_at: now,
                    fresh_until: now.plus(fresh),
                    usable_until: fetch::usable_until(now, fresh),
                });
            }
            Err(failure) => self.failure = Some(Arc::new(failure)),
        }
    }
}

impl Issuer {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Issuers {
    pub(crate) fn new(outbound: Arc<dyn Outbound>) -> Self {
        Self { outbound, known: moka::sync::Cache::new(MAX_ISSUERS) }
    }

    /// The issuer's keys; with `beyond`, newer ones than those fetched then, if it is time to ask.
    pub(crate) async fn keys(
        &self,
        source: Source<'_>,
        now: Timestamp,
        beyond: Option<Timestamp>,
    ) -> Result<Known, LoginError> {
        let issuer = self.known.get_with_by_ref(source.discovery_url, Arc::default);
        let step = issuer.state().step(now, beyond);
        let fallback = match step {
            Step::Use(known) => return Ok(known),
            Step::Fail(failure) => return Err(LoginError::unreachable(source.issuer, failure)),
            Step::Ask(fallback) => fallback,
        };
        let flight = match (Arc::clone(&issuer.flight).try_lock_owned(), fallback) {
            (Ok(flight), _) => flight,
            (Err(_), Some(known)) if beyond.is_none() => return Ok(known),
            (Err(_), _) => Arc::clone(&issuer.flight).lock_owned().await,
        };
        // Whoever held the lock before may have fetched what we want.
        let step = issuer.state().step(now, beyond);
        if let Step::Ask(_) = step {
            self.ask(&issuer, source, now, flight).await;
        }
        let state = issuer.state();
        let usable = state.known.clone().filter(|known| now < known.usable_until);
        let failure = state.failure.clone().unwrap_or(Arc::new(ProviderFailure::Interrupted));
        usable.ok_or_else(|| LoginError::unreachable(source.issuer, failure))
    }

    /// Asks in a task of its own, so that a caller who goes away does not undo the call that
    /// others wait for.
    async fn ask(
        &self,
        issuer: &Arc<Issuer>,
        source: Source<'_>,
        now: Timestamp,
        flight: OwnedMutexGuard<()>,
    ) {
        let (issuer, outbound) = (Arc::clone(issuer), Arc::clone(&self.outbound));
        let (name, url) = (source.issuer.to_owned(), source.discovery_url.to_owned());
        let task = tokio::spawn(async move {
            let outcome = fetch::keys(&*outbound, &url, &name).await;
            if let Err(failure) = &outcome {
                tracing::warn!(issuer = name, %failure, "the keys of an issuer were not fetched");
            }
            issuer.state().record(now, outcome);
            drop(flight);
        });
        // A task that did not end leaves no outcome; the state then says so.
        if task.await.is_err() {
            tracing::error!(issuer = source.issuer, "fetching an issuer's keys was interrupted");
        }
    }
}
