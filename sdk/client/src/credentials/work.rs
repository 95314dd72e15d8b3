//! Finding the identity and fetching credentials: one task at a time.

use super::error::IdentityError;
use super::events::{ChangeReason, IdentityChanged};
use super::exchange::Exchanged;
use super::source::Proof;
use super::state::{Known, Outcome, Resolved, Supply, Want};
use super::{Inner, StaleIdentity};
use crate::error::ServiceError;
use crate::identity_id::IdentityId;
use crate::logins::Principal;

/// An identity to try.
struct Candidate {
    id: IdentityId,
    /// Whether the service has just named it for these logins: then a refusal is final.
    is_fresh: bool,
    /// Why it would be another one than before.
    reason: Option<ChangeReason>,
}

impl Inner {
    /// Does the work of one task, after those that began before it.
    pub(super) async fn work(&self, generation: u64, want: Want, proof: Option<Proof>) -> Outcome {
        let _turn = self.turn.lock().await;
        let known = self.recall(generation).await?;
        let source = self.current(generation)?;
        let proof = if let Some(proof) = proof {
            proof
        } else {
            // INVARIANT: a back end learns of a guest's identity only. Of a user's it could link the
            // next user to it.
            let guest = known.as_ref().filter(|known| known.owner.is_guest());
            source.proof(guest.map(|known| &known.id)).await?
        };
        let principal = proof.principal();
        if let Some(done) = self.done_meanwhile(generation, want, &principal)? {
            return Ok(done);
        }
        let candidate = self.candidate(known.as_ref(), &proof, &principal).await?;
        if candidate.is_fresh {
            // Kept before anything else can fail: else every failure would leave one more identity
            // behind in the pool.
            self.settle(generation, &candidate, principal.clone(), None).await?;
        }
        let linked = known.as_ref().is_none_or(|known| known.owner.is_same_person(&principal));
        if want == Want::Identity && (linked || candidate.is_fresh) {
            // Nothing has been asked of a known identity: should it be gone, the next fetch of
            // credentials finds out.
            return self.settle(generation, &candidate, principal, None).await;
        }
        let (candidate, exchanged) = self.exchange(candidate, &proof).await?;
        self.settle(generation, &candidate, principal, Some(exchanged)).await
    }

    /// The identity so far, from the store the first time.
    async fn recall(&self, generation: u64) -> Result<Option<Known>, IdentityError> {
        {
            let state = self.lock();
            if state.known.is_some() {
                return Ok(state.known.clone());
            }
        }
        // Another process may have stored one since.
        let stored = match self.store.load(&self.key).await {
            Ok(stored) => stored.map(Known::from),
            Err(error) => {
                tracing::warn!(%error, "the identity store cannot be read");
                None
            }
        };
        let mut state = self.lock();
        if state.generation != generation {
            return Err(IdentityError::Superseded);
        }
        if state.known.is_none() {
            state.known = stored;
        }
        Ok(state.known.clone())
    }

    /// What a task that came before has found for the same person.
    fn done_meanwhile(
        &self,
        generation: u64,
        want: Want,
        principal: &Principal,
    ) -> Result<Option<Resolved>, IdentityError> {
        let now = self.exchange.client.clock().now();
        let mut state = self.lock();
        if state.generation != generation {
            return Err(IdentityError::Superseded);
        }
        state.learn(principal);
        let Some(identity) = state.settled_identity() else { return Ok(None) };
        Ok(match (want, state.supply(now)) {
            (Want::Identity, _) => Some(Resolved { identity, credentials: None }),
            (Want::Credentials, Supply::Fresh(credentials)) => {
                Some(Resolved { identity, credentials: Some(credentials) })
            }
            (Want::Credentials, _) => None,
        })
    }

    /// The identity to use for these logins.
    async fn candidate(
        &self,
        known: Option<&Known>,
        proof: &Proof,
        principal: &Principal,
    ) -> Result<Candidate, IdentityError> {
        let reason = match known {
            // A guest who signs in brings the guest's identity along: the service links the two,
            // or names the identity that the login has already.
            Some(known) if known.owner.is_same_person(principal) || known.owner.is_guest() => {
                if proof.identity.as_ref().is_none_or(|named| *named == known.id) {
                    return Ok(Candidate { id: known.id.clone(), is_fresh: false, reason: None });
                }
                ChangeReason::Linked
            }
            // INVARIANT: the identity of one person is never used for another, nor for a guest.
            Some(_) if principal.is_guest() => ChangeReason::SignedOut,
            Some(_) => ChangeReason::UserChanged,
            None => ChangeReason::First,
        };
        let id = self.exchange.get_id(proof).await?;
        Ok(Candidate { id, is_fresh: true, reason: Some(reason) })
    }

    /// Fetches credentials; where the identity turns out to be gone or forbidden, tries once with
    /// the one that the service names now. The old one is given up only if that works: a token
    /// that was refused must not cost a guest the data of the guest's identity.
    async fn exchange(
        &self,
        candidate: Candidate,
        proof: &Proof,
    ) -> Result<(Candidate, Exchanged), IdentityError> {
        let error = match self.exchange.credentials(&candidate.id, proof).await {
            Ok(exchanged) => return Ok((candidate, exchanged)),
            Err(IdentityError::Service(error)) if is_stale(&error) && !candidate.is_fresh => error,
            Err(other) => return Err(other),
        };
        if self.stale == StaleIdentity::Fail {
            return Err(IdentityError::Stale { identity: candidate.id, source: error });
        }
        let source = {
            let state = self.lock();
            if state.was_reset_in_vain(&candidate.id) {
                return Err(error.into());
            }
            state.source.clone()
        };
        // A developer's back end named the stale identity itself: it is asked again.
        let renewed = match proof.identity {
            Some(_) => Some(source.proof(None).await?),
            None => None,
        };
        let proof = renewed.as_ref().unwrap_or(proof);
        let id = match self.exchange.get_id(proof).await {
            Ok(id) => id,
            Err(second) => {
                tracing::debug!(%second, "no other identity can be had");
                return Err(error.into());
            }
        };
        if id == candidate.id && renewed.is_none() {
            return Err(error.into());
        }
        let exchanged = match self.exchange.credentials(&id, proof).await {
            Ok(exchanged) => exchanged,
            Err(error) => {
                self.lock().reset_in_vain(candidate.id);
                return Err(error);
            }
        };
        let reason = Some(ChangeReason::Stale);
        Ok((Candidate { id, is_fresh: true, reason }, exchanged))
    }

    /// Keeps what was found, unless it has been overtaken.
    async fn settle(
        &self,
        generation: u64,
        candidate: &Candidate,
        principal: Principal,
        exchanged: Option<Exchanged>,
    ) -> Outcome {
        let now = self.exchange.client.clock().now();
        let id = exchanged.as_ref().map_or(&candidate.id, |new| &new.identity).clone();
        let known = Known { id: id.clone(), owner: principal };
        let stored = {
            self.follow_epoch();
            let mut state = self.lock();
            if state.generation != generation {
                return Err(IdentityError::Superseded);
            }
            state.learn(&known.owner);
            if let Some(new) = &exchanged {
                state.keep(new, now, self.window);
            }
            let before = state.known.replace(known.clone());
            let previous = before.as_ref().map(|before| before.id.clone());
            if previous.as_ref() != Some(&id) {
                let reason = match &previous {
                    None => ChangeReason::First,
                    Some(_) => candidate.reason.unwrap_or(ChangeReason::Linked),
                };
                tracing::info!(?previous, current = %id, ?reason, "the identity has changed");
                // Nobody need be listening. Sent under the lock, so that events are in order.
                let _ = self.events.send(IdentityChanged { previous, current: id.clone(), reason });
            }
            before.as_ref() != Some(&known)
        };
        if stored && let Err(error) = self.store.save(&self.key, &known.to_stored()).await {
            tracing::warn!(%error, "the identity cannot be stored");
        }
        Ok(Resolved { identity: id, credentials: exchanged.map(|new| new.credentials) })
    }
}

/// Whether a refusal can mean that the identity is gone, disabled, somebody else's, or no identity.
fn is_stale(error: &ServiceError) -> bool {
    match error.code() {
        Some("NotAuthorizedException" | "ResourceNotFoundException" | "ValidationException") => {
            true
        }
        Some("InvalidParameterException") => {
            let text = error.message().unwrap_or_default().to_ascii_lowercase();
            text.contains("identityid") || text.contains("identity id")
        }
        _ => false,
    }
}
