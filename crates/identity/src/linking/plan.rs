//! What becomes of identities when logins come in together: pure.

use base::Timestamp;

use crate::entities::{IdentityRecord, LinkError, Login, State};

/// What is there before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation<'a> {
    /// The identity that the caller names, if any.
    pub(crate) current: Option<&'a IdentityRecord>,
    /// Whether the caller has shown otherwise that the named identity is theirs: by the pool's
    /// own token, or because the app's backend says so.
    pub(crate) proven: bool,
    /// The identities that the logins are linked to, each once.
    pub(crate) holders: &'a [&'a IdentityRecord],
}

/// What shall be afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The identity that has all the logins.
    pub(crate) owner: IdentityRecord,
    /// Those that are merged into it, disabled.
    pub(crate) merged: Vec<IdentityRecord>,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoPlan {
    /// The named identity is disabled, or nobody's any more (IP-026, IP-034, sec_151).
    Forbidden,
    /// None of the logins is one of the named identity's (IP-027, sec_139).
    LoginsDontMatch,
    /// Two users of one provider would share an identity, or there would be too many logins.
    Link(LinkError),
}

impl From<LinkError> for NoPlan {
    fn from(error: LinkError) -> Self {
        Self::Link(error)
    }
}

/// Plans what `logins`, all verified, do (IP-005, IP-006, IP-027 to IP-031).
///
/// `make` gives a new identity, for logins that belong to none.
pub(crate) fn plan_login(
    now: Timestamp,
    situation: Situation<'_>,
    logins: &[Login],
    make: impl FnOnce() -> IdentityRecord,
) -> Result<Plan, NoPlan> {
    let Situation { current, proven, holders } = situation;
    // Of several that become one, the one that was there first keeps its id.
    let oldest = holders.iter().copied().min_by_key(|holder| (holder.created_at, &holder.id));
    let owner = match (current, oldest) {
        (None, oldest) => oldest.cloned(),
        (Some(named), oldest) => Some(owner_of_named(named, proven, holders, oldest)?.clone()),
    };
    let mut owner = owner.unwrap_or_else(make);
    let mut merged = Vec::new();
    for other in holders.iter().copied().chain(current) {
        let seen = merged.iter().any(|gone: &IdentityRecord| gone.id == other.id);
        if other.id == owner.id || seen {
            continue;
        }
        let mut other = other.clone();
        other.merge_into(&mut owner, now)?;
        merged.push(other);
    }
    for login in logins {
        owner.link(login.clone(), now)?;
    }
    Ok(Plan { owner, merged })
}

fn owner_of_named<'a>(
    named: &'a IdentityRecord,
    proven: bool,
    holders: &[&'a IdentityRecord],
    oldest: Option<&'a IdentityRecord>,
) -> Result<&'a IdentityRecord, NoPlan> {
    match named.state {
        State::Merged { .. } | State::Unlinked => Err(NoPlan::Forbidden),
        // IP-031: a guest is upgraded by new logins, and gives way to an identity that has them.
        State::Guest => Ok(oldest.unwrap_or(named)),
        State::Linked if proven || holders.iter().any(|holder| holder.id == named.id) => Ok(named),
        State::Linked => Err(NoPlan::LoginsDontMatch),
    }
}
