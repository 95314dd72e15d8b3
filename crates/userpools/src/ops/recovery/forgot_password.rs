//! ForgotPassword (US-008, US-051, US-052; AU-062, AU-066, AU-069, AU-078, AU-126).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{ForgotPassword, ForgotPasswordRequest, ForgotPasswordResponse, error};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Client, EventKind, EventOutcome, Limit, Pool, Purpose, User};
use crate::errors;
use crate::triggers::{About, Metadata, Migration};
use crate::users::{Asked, recovery_order, refuse_unresettable};

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
        let channel = self.channel(&pool, &order, known, &user);
        let asked = Asked {
            pool: &pool,
            client: &client,
            user: &user,
            known,
            name: &input.username,
            purpose: Purpose::ForgotPassword,
            occasion: Occasion::ForgotPassword,
            event: (EventKind::ForgotPassword, EventOutcome::InProgress),
            usual: usual(&pool, &order),
            metadata,
        };
        let delivered = self.answer_with_code(cx, &asked, channel).await?;
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
        let (known, user) =
            self.seek(cx, pool, name, client.hides_users()).await?.known(pool, name);
        self.admit(cx, &user.key, Limit::ForgotPassword).await?;
        if !known && pool.migrates() {
            let about = About::nobody(pool, Some(client), name, metadata);
            let wants = Migration::ForgotPassword;
            let found = match self.migrate_user(cx, &about, wants, &Metadata::new()).await {
                // A function that throws knows nobody of the name, or is broken: neither is told to
                // whoever may not learn who exists.
                Err(thrown) if client.hides_users() => {
                    tracing::info!(%thrown, "a migration function did not answer for a name");
                    None
                }
                found => found?,
            };
            if let Some(found) = found {
                return Ok((true, self.adopt(cx, pool, name, &found, None).await?));
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
        // Found for nobody too (sec_069).
        let channel = self.recovery_channel(pool, order, user);
        let unknown = error::user_not_found("Username/client id combination not found.");
        if !known {
            return Err(unknown);
        }
        if !user.enabled {
            return Err(errors::disabled());
        }
        refuse_unresettable(user)?;
        channel
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
