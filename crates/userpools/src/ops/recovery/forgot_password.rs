//! ForgotPassword (US-008, US-051, US-052; AU-062, AU-066, AU-069, AU-078, AU-126).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{ForgotPassword, ForgotPasswordRequest, ForgotPasswordResponse, error};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Client, EventKind, EventOutcome, Limit, Pool, Purpose, User};
use crate::errors;
use crate::messages::{Letter, simulated};
use crate::triggers::{About, Metadata, Migration};
use crate::users::{event, known_or_ghost, nobody, recovery_order, refuse_unresettable};

impl Handle<ForgotPassword, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ForgotPasswordRequest,
    ) -> Result<ForgotPasswordResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        let order = recovery_order(&pool)?;
        let metadata = input.client_metadata.as_ref();
        let (known, user) = self.forgetful(cx, (&pool, &client), &input.username, metadata).await?;
        let usual = usual(&pool, &order);
        // The same work is done for everybody: a code that was sent to nobody is kept too.
        let (to, real) = match self.channel(&pool, &order, known, &user) {
            Ok(to) => (to, true),
            Err(_) if client.hides_users() => ((usual, ""), false),
            Err(refused) => return Err(refused),
        };
        let proof_of = if real { user.clone() } else { nobody(&user) };
        let fresh = self.fresh_code(cx, &proof_of, Purpose::ForgotPassword, to);
        let asked = EventOutcome::InProgress;
        let event = event(cx, &pool, &user, EventKind::ForgotPassword, asked).filter(|_| known);
        self.store_code(cx, &fresh.record, event.as_ref()).await?;
        let delivered = if real {
            let about = About::user(&pool, Some(&client), &user, metadata);
            let letter = Letter {
                occasion: Occasion::ForgotPassword,
                about: &about,
                attribute: to.0,
                destination: to.1,
                code: &fresh.text,
            };
            self.deliver(cx, letter).await?
        } else {
            simulated(&self.keys, &user.key, &input.username, usual)
        };
        Ok(ForgotPasswordResponse { code_delivery_details: Some(delivered) })
    }
}

impl UserPools {
    /// The user of a name, also one whom only the pool's function knows yet (LT-034); or what stands
    /// for it. The request is counted before the function is asked.
    async fn forgetful(
        &self,
        cx: &Ctx,
        (pool, client): (&Pool, &Client),
        name: &str,
        metadata: Option<&Metadata>,
    ) -> Result<(bool, User), Error> {
        let found = self.seek_user(cx, pool, name).await?;
        let (known, user) = known_or_ghost(pool, name, found);
        self.admit(cx, &user.key, Limit::ForgotPassword).await?;
        if !known {
            let about = About::nobody(pool, Some(client), name, metadata);
            let wants = Migration::ForgotPassword;
            if let Some(known) = self.migrate_user(cx, &about, wants, &Metadata::new()).await? {
                return Ok((true, self.adopt(cx, pool, name, &known, None).await?));
            }
        }
        Ok((known, user))
    }

    fn channel<'a>(
        &self,
        pool: &Pool,
        order: &[&'static str],
        known: bool,
        user: &'a User,
    ) -> Result<(&'static str, &'a str), Error> {
        if !known {
            return Err(error::user_not_found("Username/client id combination not found."));
        }
        if !user.enabled {
            return Err(errors::disabled());
        }
        refuse_unresettable(user)?;
        self.recovery_channel(pool, order, user)
    }
}

/// The attribute that most users of a pool can be reached by.
fn usual(pool: &Pool, order: &[&'static str]) -> &'static str {
    let used = |attribute: &&&'static str| {
        pool.auto_verifies(attribute)
            || pool.has_alias(attribute)
            || pool.has_username_attribute(attribute)
    };
    order.iter().find(used).or_else(|| order.last()).copied().unwrap_or("email")
}
