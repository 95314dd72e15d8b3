//! ResendConfirmationCode (US-010; AU-062, AU-066, AU-071, AU-078).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::cognito_idp::{
    ResendConfirmationCode, ResendConfirmationCodeRequest, ResendConfirmationCodeResponse, error,
};
use wire::{Error, Handle};

use super::{confirmation_channel, unknown_user};
use crate::UserPools;
use crate::entities::{EventKind, EventOutcome, Limit, Purpose, Status};
use crate::messages::{Letter, simulated};
use crate::triggers::About;
use crate::users::{event, known_or_ghost, nobody};

impl Handle<ResendConfirmationCode, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ResendConfirmationCodeRequest,
    ) -> Result<ResendConfirmationCodeResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        let found = self.seek_user(cx, &pool, &input.username).await?;
        let (known, user) = known_or_ghost(&pool, &input.username, found);
        self.admit(cx, &user.key, Limit::ResendConfirmationCode).await?;
        let channel = if !known {
            Err(unknown_user())
        } else if user.status == Status::Unconfirmed {
            confirmation_channel(&pool, &user)
                .ok_or_else(|| error::invalid_parameter("Auto verification not turned on."))
        } else {
            Err(error::invalid_parameter("User is already confirmed."))
        };
        // Whoever may not learn who exists gets the same answer for everybody (sec_068), after the
        // same work: only that the code that is kept was sent to nobody.
        let usual = if pool.auto_verifies("phone_number") { "phone_number" } else { "email" };
        let (to, real) = match channel {
            Ok(to) => (to, true),
            Err(_) if client.hides_users() => ((usual, ""), false),
            Err(refused) => return Err(refused),
        };
        let proof_of = if real { user.clone() } else { nobody(&user) };
        let fresh = self.fresh_code(cx, &proof_of, Purpose::SignUp, to);
        let sent = EventOutcome::Pass;
        let event = event(cx, &pool, &user, EventKind::ResendCode, sent).filter(|_| known);
        self.store_code(cx, &fresh.record, event.as_ref()).await?;
        let delivered = if real {
            let metadata = input.client_metadata.as_ref();
            let about = About::user(&pool, Some(&client), &user, metadata);
            let letter = Letter {
                occasion: Occasion::ResendCode,
                about: &about,
                attribute: to.0,
                destination: to.1,
                code: &fresh.text,
            };
            self.deliver(cx, letter).await?
        } else {
            simulated(&self.keys, &user.key, &input.username, usual)
        };
        Ok(ResendConfirmationCodeResponse { code_delivery_details: Some(delivered) })
    }
}
