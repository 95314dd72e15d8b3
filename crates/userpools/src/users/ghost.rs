//! Users who do not exist, for clients that must not learn it (AU-067 to AU-078, sec_068 to
//! sec_070): the same is read, done and kept for them as for others.

use std::collections::BTreeMap;

use base::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::{Fail, Item, Unit, decode, load};
use wire::Error;
use wire::cognito_idp::error;

use super::new::blank;
use crate::UserPools;
use crate::entities::{Code, DecoyCode, DecoyUser, Password, Pool, Purpose, Status, User, UserKey};
use crate::errors;
use crate::names::aliases_of;

/// What a decoy is called.
const NAME: &str = "somebody01@example.com";
/// Where a code goes that is sent to nobody.
pub(crate) const NOWHERE: &str = "nobody0001@example.com";

impl UserPools {
    /// What stands for a user of this name: a user like most, who proves nothing and is called by the
    /// name. `decoy` is what was read in its place.
    pub(crate) async fn ghost(
        &self,
        cx: &Ctx,
        pool: &Pool,
        key: &UserKey,
        decoy: Option<Item>,
    ) -> Result<User, Error> {
        let DecoyUser(mut user) = match decoy {
            Some(decoy) => decode::<DecoyUser>(decoy)?.value,
            None => self.make_decoys(cx, pool).await?,
        };
        // In place: a user who is there is not touched either.
        user.key.name.clone_from(&key.name);
        user.username.clone_from(&key.name);
        user.sub.clear();
        Ok(user)
    }

    /// Stores the pool's decoys: once in its life, with the first name that nobody has.
    async fn make_decoys(&self, cx: &Ctx, pool: &Pool) -> Result<DecoyUser, Error> {
        let user = decoy(pool, self.stand_in.as_bytes().len());
        let code = self.fresh_code(cx, &user, Purpose::SignUp, ("email", NOWHERE)).record;
        let (user, code) = (DecoyUser(user), DecoyCode(code));
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&user)?;
        unit.insert(&code)?;
        match unit.commit().await {
            // Somebody else was faster.
            Err(failed) if failed.conflict().is_some() => Ok(user),
            done => done.map(|()| user).map_err(|failed| Fail::from(failed).into()),
        }
    }

    /// What is said of a code of nobody's, after what is done for a user's (sec_069).
    pub(crate) async fn refuse_code(
        &self,
        cx: &Ctx,
        ghost: &User,
        (purpose, text): (Purpose, &str),
    ) -> Error {
        let key = DecoyUser::key_of(&ghost.key.pool);
        if let Err(failed) = load::<DecoyUser>(&*self.store, cx.now, &key).await {
            return failed.into();
        }
        let proven = self.prove_code(cx, ghost, (purpose, text), true).await;
        proven.err().unwrap_or_else(errors::wrong_code)
    }

    /// Keeps a code in place of an older one, with what else `note` writes.
    pub(crate) async fn store_code(
        &self,
        cx: &Ctx,
        code: &Code,
        note: impl Fn(&mut Unit<'_>) -> Result<(), store::Error> + Send + Sync,
    ) -> Result<(), Error> {
        store::retry(async || -> Result<(), Fail> {
            let mut unit = Unit::new(&*self.store, cx.now);
            self.keep_code(cx, &mut unit, code).await?;
            note(&mut unit)?;
            Ok(unit.commit().await?)
        })
        .await
    }
}

/// A user like most: with an address, a name and a password of `sealed` bytes.
fn decoy(pool: &Pool, sealed: usize) -> User {
    let attributes = [("email", NAME), ("email_verified", "true"), ("name", "Some Body")];
    let attributes: BTreeMap<_, _> =
        attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    // Nothing: of the size of a sealed verifier, and opened by no key.
    let nothing = serde_json::Value::String(STANDARD.encode(vec![0; sealed]));
    let verifier = serde_json::from_value(nothing).ok();
    let set_at = pool.created_at;
    let named = ["email", "phone_number"].into_iter();
    let named_by = { named }.find(|name| pool.has_username_attribute(name)).map(str::to_owned);
    let user = User {
        status: Status::Confirmed,
        attributes,
        named_by,
        password: verifier.map(|verifier| Password { verifier, set_at }),
        ..blank(pool, NAME, "00000000-0000-4000-8000-000000000000".to_owned(), set_at)
    };
    User { aliases: aliases_of(pool, &user), ..user }
}

/// Makes an unconfirmed user a confirmed one (US-009).
pub(crate) fn confirm(user: &mut User) -> Result<(), Error> {
    if user.status != Status::Unconfirmed {
        let status = user.status.on_the_wire();
        return Err(error::not_authorized(format!(
            "User cannot be confirmed. Current status is {}",
            status.as_str()
        )));
    }
    user.status = Status::Confirmed;
    Ok(())
}
