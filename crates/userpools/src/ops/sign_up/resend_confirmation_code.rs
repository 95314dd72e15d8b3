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
use crate::users::Asked;

impl Handle<ResendConfirmationCode, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ResendConfirmationCodeRequest,
    ) -> Result<ResendConfirmationCodeResponse, Error> {
        let (client, pool) = self.client(cx, &input.client_id).await?;
        let hash = input.secret_hash.as_deref().map(String::as_str);
        self.check_secret_hash(&client, &[&input.username], hash)?;
        let (name, hides) = (&input.username, client.hides_users());
        let (known, user) = self.seek(cx, &pool, name, hides).await?.known(&pool, name);
        self.admit(cx, &user.key, Limit::ResendConfirmationCode).await?;
        // Found for nobody too (sec_069).
        let channel = confirmation_channel(&pool, &user);
        let unknown = unknown_user();
        let channel = if !known {
            Err(unknown)
        } else if user.status == Status::Unconfirmed {
            channel.ok_or_else(|| error::invalid_parameter("Auto verification not turned on."))
        } else {
            Err(error::invalid_parameter("User is already confirmed."))
        };
        let by_phone = pool.auto_verifies("phone_number");
        let asked = Asked {
            pool: &pool,
            client: &client,
            user: &user,
            known,
            name,
            purpose: Purpose::SignUp,
            occasion: Occasion::ResendCode,
            event: (EventKind::ResendCode, EventOutcome::Pass),
            usual: if by_phone { "phone_number" } else { "email" },
            metadata: input.client_metadata.as_ref(),
        };
        let delivered = self.answer_with_code(cx, &asked, channel).await?;
        Ok(ResendConfirmationCodeResponse { code_delivery_details: Some(delivered) })
    }
}
