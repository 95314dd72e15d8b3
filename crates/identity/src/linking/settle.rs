//! Carries a plan out: reads, plans, commits as one unit, and again when somebody was faster.

use std::collections::BTreeMap;

use base::Ctx;
use store::{Fail, Loaded, Unit, follow, load};
use wire::Error;
use wire::cognito_identity::error;

use super::{NoPlan, Plan, Situation, plan_login};
use crate::Identity;
use crate::entities::{IdentityRecord, LinkError, Login, Pool};
use crate::errors;

/// A wish to use an identity with logins.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'a> {
    pub(crate) pool: &'a Pool,
    /// The identity that the caller names.
    pub(crate) current: Option<&'a str>,
    /// See [`Situation::proven`].
    pub(crate) proven: bool,
    /// All verified; at least one, unless `proven`.
    pub(crate) logins: &'a [Login],
}

impl Identity {
    /// The identity that the logins belong to, after linking and merging.
    pub(crate) async fn settle(&self, cx: &Ctx, ask: Ask<'_>) -> Result<IdentityRecord, Error> {
        // An identity is made at most once, so that a lost answer of the store does not leave a
        // second one behind.
        let fresh = IdentityRecord::guest(cx, ask.pool);
        store::retry(|| self.try_settle(cx, ask, &fresh)).await
    }

    async fn try_settle(
        &self,
        cx: &Ctx,
        ask: Ask<'_>,
        fresh: &IdentityRecord,
    ) -> Result<IdentityRecord, Fail> {
        let named = match ask.current {
            Some(id) => Some(self.identity_of(cx, ask.pool, id).await?),
            None => None,
        };
        let holders = self.holders(cx, ask).await?;
        if let Some(named) = &named {
            developer_user_is_free(named, &holders, ask)?;
        }
        let situation = Situation {
            current: named.as_ref().map(|named| &named.value),
            proven: ask.proven,
            holders: &holders.values().map(|holder| &holder.value).collect::<Vec<_>>(),
        };
        let plan = plan_login(cx.now, situation, ask.logins, || fresh.clone())
            .map_err(|refusal| refused(refusal, ask.current))?;
        let known = holders.into_values().chain(named);
        let known = known.map(|record| (record.id.clone(), record)).collect();
        self.carry_out(cx, plan, &known).await
    }

    /// The identities that the logins are linked to.
    async fn holders(
        &self,
        cx: &Ctx,
        ask: Ask<'_>,
    ) -> Result<BTreeMap<String, Loaded<IdentityRecord>>, Fail> {
        let mut holders = BTreeMap::<String, Loaded<IdentityRecord>>::new();
        for login in ask.logins {
            let claim = login.claim_key(&ask.pool.id);
            let Some(id) = follow::<String>(&*self.store, cx.now, &claim).await? else { continue };
            if !holders.contains_key(&id) {
                let key = IdentityRecord::key_of(&id);
                let found = load::<IdentityRecord>(&*self.store, cx.now, &key).await?;
                holders.insert(id.clone(), found.ok_or(Fail::Conflict(None))?);
            }
            // Between the two reads the login may have gone elsewhere.
            if !holders.get(&id).is_some_and(|holder| holder.holds(login)) {
                return Err(Fail::Conflict(None));
            }
        }
        Ok(holders)
    }

    async fn carry_out(
        &self,
        cx: &Ctx,
        plan: Plan,
        known: &BTreeMap<base::IdentityId, Loaded<IdentityRecord>>,
    ) -> Result<IdentityRecord, Fail> {
        let mut unit = Unit::new(&*self.store, cx.now);
        for record in plan.merged.iter().chain([&plan.owner]) {
            match known.get(&record.id) {
                // INVARIANT: nobody is merged into an identity that was itself disabled meanwhile.
                Some(old) if old.value == *record && !plan.merged.is_empty() => unit.guard(old)?,
                Some(old) if old.value == *record => {}
                Some(old) => unit.update(old, record)?,
                None => unit.insert(record)?,
            }
        }
        for gone in &plan.merged {
            gone.note_merge(&mut unit)?;
        }
        unit.commit().await?;
        Ok(plan.owner)
    }
}

/// IP-049: a developer user who has an identity does not get a second one.
fn developer_user_is_free(
    named: &IdentityRecord,
    holders: &BTreeMap<String, Loaded<IdentityRecord>>,
    ask: Ask<'_>,
) -> Result<(), Error> {
    let users = ask.logins.iter().filter(|login| matches!(login, Login::Developer { .. }));
    for user in users {
        if holders.values().any(|holder| holder.holds(user) && holder.id != named.id) {
            return Err(error::developer_user_already_registered(
                "The developer user is registered with another identity.",
            ));
        }
    }
    Ok(())
}

pub(crate) fn refused(refusal: NoPlan, named: Option<&str>) -> Error {
    match refusal {
        NoPlan::Forbidden => errors::forbidden(named.unwrap_or_default()),
        NoPlan::LoginsDontMatch => errors::logins_dont_match(),
        NoPlan::Link(LinkError::ProviderTaken(provider)) => error::resource_conflict(format!(
            "The identity is already linked to another user of the provider {provider}."
        )),
        NoPlan::Link(LinkError::TooMany) => {
            error::resource_conflict("The identity would have more than 20 linked logins.")
        }
    }
}
