//! UpdateAuthEventFeedback (TP-010): the word of whoever was sent a token for one event.

use base::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::cognito_idp::{
    UpdateAuthEventFeedback, UpdateAuthEventFeedbackRequest, UpdateAuthEventFeedbackResponse, error,
};
use wire::{Error, Handle};

use super::{feedback_input, must_be_on};
use crate::UserPools;

impl Handle<UpdateAuthEventFeedback, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: UpdateAuthEventFeedbackRequest,
    ) -> Result<UpdateAuthEventFeedbackResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        must_be_on(&pool)?;
        // Whether there is such a user is not for everybody to know.
        let invalid = || error::not_authorized("Invalid feedback token.");
        let user = self.find_user(cx, &pool, &input.username).await?.ok_or_else(invalid)?;
        let token = URL_SAFE_NO_PAD.decode(&*input.feedback_token).map_err(|_| invalid())?;
        let expected = feedback_input(&user, &input.event_id);
        if !self.keys.mac_is(keys::Purpose::Code, &expected, &token) {
            return Err(invalid());
        }
        self.give_feedback(cx, &user, &input.event_id, (input.feedback_value, "User")).await?;
        Ok(UpdateAuthEventFeedbackResponse {})
    }
}
