//! AdminUpdateAuthEventFeedback: an administrator's word on an event.

use base::Ctx;
use wire::cognito_idp::{
    AdminUpdateAuthEventFeedback, AdminUpdateAuthEventFeedbackRequest,
    AdminUpdateAuthEventFeedbackResponse,
};
use wire::{Error, Handle};

use super::must_be_on;
use crate::UserPools;

impl Handle<AdminUpdateAuthEventFeedback, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminUpdateAuthEventFeedbackRequest,
    ) -> Result<AdminUpdateAuthEventFeedbackResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        must_be_on(&pool)?;
        let user = self.user(cx, &pool, &input.username).await?;
        let said = (input.feedback_value, "Admin");
        self.give_feedback(cx, &user, &input.event_id, said).await?;
        Ok(AdminUpdateAuthEventFeedbackResponse {})
    }
}
