//! Identities.

use std::collections::{BTreeMap, BTreeSet};

use base::{Ctx, IdentityId, IdentityPoolId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Cond, Entity, Key, Links, Unit};

use super::{Login, Pool};

/// The most logins that one identity has (IP-058).
const MAX_LOGINS: usize = 20;

/// What a conflict over a login is reported as.
const CLAIM_LOGIN: &str = "login";

/// An identity.
///
/// Its `pk` holds no pool, because callers name an identity by its id alone.
// INVARIANT: `logins` and `developer` are empty unless the state is `Linked`, and then one of
// them is not; every login in them is claimed by this identity alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityRecord {
    /// `REGION:UUID`.
    pub id: IdentityId,
    /// The pool it is in.
    pub pool: IdentityPoolId,
    /// Which bucket of the pool's list it is in.
    #[serde(default)]
    pub bucket: u32,
    /// What it may be used for.
    pub state: State,
    /// Provider to the user's id there: at most one per provider (IP-029).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub logins: BTreeMap<String, String>,
    /// Developer provider to its users.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub developer: BTreeMap<String, BTreeSet<String>>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its logins or its state last changed.
    pub modified_at: Timestamp,
}

/// What an identity may be used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum State {
    /// Never had a login: whoever knows its id may use it, in a pool that lets guests in.
    Guest,
    /// Has logins: whoever proves one may use it.
    Linked,
    /// Its last login was unlinked: nobody may use it any more (IP-034).
    Unlinked,
    /// Disabled; its logins and data are another's now (IP-030, IP-032).
    Merged {
        /// Whose. That one may have been merged in its turn.
        into: IdentityId,
    },
}

/// The body of an entry in the list of a pool's identities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListEntry {
    /// Whether the identity is disabled.
    pub(crate) disabled: bool,
}

/// Why a login cannot be linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LinkError {
    /// The identity has another user of that provider (IP-029).
    ProviderTaken(String),
    /// The identity has [`MAX_LOGINS`].
    TooMany,
}

impl IdentityRecord {
    /// A new guest in `pool`.
    pub(crate) fn guest(cx: &Ctx, pool: &Pool) -> Self {
        let id = IdentityId::generate(&cx.deployment.region, &*cx.rng);
        // The last two digits of a UUID are random.
        let spread = id.as_str().get(id.as_str().len().saturating_sub(2)..).unwrap_or_default();
        let spread = u32::from_str_radix(spread, 16).unwrap_or(0);
        Self {
            id,
            pool: pool.id.clone(),
            bucket: spread % pool.list_buckets.max(1),
            state: State::Guest,
            logins: BTreeMap::new(),
            developer: BTreeMap::new(),
            created_at: cx.now,
            modified_at: cx.now,
        }
    }

    /// What the places begin with where an identity's partition notes who was merged into it.
    pub const MERGED: &'static str = "merged/";

    /// Where the identity of this id is stored. The rest of the partition is for what others keep
    /// for it (see [`crate::Dependents`]).
    pub fn key_of(id: &str) -> Key {
        Key::new(format!("i/{id}"), "#")
    }

    /// Notes in the unit of a merge that this identity's data is now its owner's, for whoever
    /// keeps data of identities: they move it and remove the note.
    pub(crate) fn note_merge(&self, unit: &mut Unit<'_>) -> Result<(), store::Error> {
        let State::Merged { into } = &self.state else { return Ok(()) };
        let place = format!("{}{}", Self::MERGED, self.id);
        let key = Key::new(Self::key_of(into.as_str()).pk, place);
        unit.put_raw("merged-identity", key, Cond::Any, None, &self.id)
    }

    /// Whether it is disabled for good.
    pub fn is_disabled(&self) -> bool {
        matches!(self.state, State::Merged { .. })
    }

    /// Whether a token with this `amr` may still stand for it: a guest's for a guest, a user's for
    /// an identity with logins.
    pub(crate) fn may_hold_token(&self, amr: &[String]) -> bool {
        let says = |state: &str| amr.iter().any(|entry| entry == state);
        match self.state {
            State::Guest => says("unauthenticated"),
            State::Linked => says("authenticated"),
            State::Unlinked | State::Merged { .. } => false,
        }
    }

    /// Whether the login is linked to it.
    pub(crate) fn holds(&self, login: &Login) -> bool {
        match login {
            Login::Public { provider, subject } => self.logins.get(provider) == Some(subject),
            Login::Developer { provider, user } => {
                self.developer.get(provider).is_some_and(|users| users.contains(user))
            }
        }
    }

    /// All logins.
    pub(crate) fn all_logins(&self) -> impl Iterator<Item = Login> {
        let public = self.logins.iter().map(|(provider, subject)| Login::public(provider, subject));
        let developer = self.developer.iter().flat_map(|(provider, users)| {
            users.iter().map(move |user| Login::developer(provider, user))
        });
        public.chain(developer)
    }

    /// How many logins it has.
    pub(crate) fn count(&self) -> usize {
        self.logins.len() + self.developer.values().map(BTreeSet::len).sum::<usize>()
    }

    /// Links a login; nothing happens when it is linked already.
    pub(crate) fn link(&mut self, login: Login, now: Timestamp) -> Result<(), LinkError> {
        if self.holds(&login) {
            return Ok(());
        }
        if let Login::Public { provider, .. } = &login
            && self.logins.contains_key(provider)
        {
            return Err(LinkError::ProviderTaken(provider.clone()));
        }
        if self.count() >= MAX_LOGINS {
            return Err(LinkError::TooMany);
        }
        match login {
            Login::Public { provider, subject } => {
                self.logins.insert(provider, subject);
            }
            Login::Developer { provider, user } => {
                self.developer.entry(provider).or_default().insert(user);
            }
        }
        self.state = State::Linked;
        self.modified_at = now;
        Ok(())
    }

    /// Unlinks a login. Without any left nobody may use the identity (IP-034).
    pub(crate) fn unlink(&mut self, login: &Login, now: Timestamp) {
        if !self.holds(login) {
            return;
        }
        match login {
            Login::Public { provider, .. } => {
                self.logins.remove(provider);
            }
            Login::Developer { provider, user } => {
                if let Some(users) = self.developer.get_mut(provider) {
                    users.remove(user);
                }
                self.developer.retain(|_, users| !users.is_empty());
            }
        }
        if self.count() == 0 {
            self.state = State::Unlinked;
        }
        self.modified_at = now;
    }

    /// Gives all logins to `owner` and disables this identity (IP-030).
    pub(crate) fn merge_into(&mut self, owner: &mut Self, now: Timestamp) -> Result<(), LinkError> {
        for login in self.all_logins().collect::<Vec<_>>() {
            owner.link(login, now)?;
        }
        self.logins.clear();
        self.developer.clear();
        self.state = State::Merged { into: owner.id.clone() };
        self.modified_at = now;
        Ok(())
    }
}

impl Entity for IdentityRecord {
    const KIND: &'static str = "identity";

    fn key(&self) -> Key {
        Self::key_of(self.id.as_str())
    }

    fn links(&self, out: &mut Links) {
        let list = Pool::identities(&self.pool, self.bucket);
        out.index(list, self.id.as_str(), ListEntry { disabled: self.is_disabled() });
        for login in self.all_logins() {
            out.claim(login.claim_key(&self.pool), CLAIM_LOGIN, self.id.as_str());
        }
    }
}
