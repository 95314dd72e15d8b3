//! AdminListUserAuthEvents (TP-006, TP-007): the newest first.

use base::{Ctx, Timestamp};
use store::{Range, list};
use wire::cognito_idp::{
    AdminListUserAuthEvents, AdminListUserAuthEventsRequest, AdminListUserAuthEventsResponse,
    AuthEventType, ChallengeName, ChallengeResponse, ChallengeResponseType, EventContextDataType,
    EventFeedbackType, EventResponseType, EventType, FeedbackValueType, error,
};
use wire::{Error, Handle};

use super::must_be_on;
use crate::UserPools;
use crate::entities::{AuthEvent, EventChallenge, EventKind, EventOutcome, Feedback, UserKey};
use crate::paging::page_size;

/// The most events of a page.
const PAGE: u32 = 60;

impl Handle<AdminListUserAuthEvents, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: AdminListUserAuthEventsRequest,
    ) -> Result<AdminListUserAuthEventsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        must_be_on(&pool)?;
        let user = self.user(cx, &pool, &input.username).await?;
        let after = input.next_token.as_deref().map(|token| position(&user.key, token));
        let size = page_size(input.max_results, PAGE);
        let range = Range::prefix(user.key.partition(), AuthEvent::LIST, size);
        let range = range.after(after.transpose()?.as_deref());
        let page = list::<AuthEvent>(&*self.store, cx.now, &range).await?;
        let last = page.items.last().filter(|_| page.next.is_some());
        Ok(AdminListUserAuthEventsResponse {
            next_token: last.map(|event| format!("{}#{}", event.id, event.at.micros())),
            auth_events: Some(page.items.iter().map(|event| described(event)).collect()),
        })
    }
}

/// Where a page token points to. It is `EVENT#TIME` (TP-007), and no secret: it cannot leave the
/// user's own events.
fn position(user: &UserKey, token: &str) -> Result<String, Error> {
    let parsed = token.rsplit_once('#');
    let parsed = parsed.and_then(|(id, at)| Some((id, at.parse::<i64>().ok()?)));
    let Some((id, at)) = parsed.filter(|(_, at)| *at >= 0) else {
        return Err(error::invalid_parameter("Invalid NextToken."));
    };
    Ok(AuthEvent::key_of(user, Timestamp::from_micros(at), id).sk.into_string())
}

/// An event as it is shown. Risk is not assessed here, so none is claimed.
fn described(event: &AuthEvent) -> AuthEventType {
    AuthEventType {
        event_id: Some(event.id.clone()),
        event_type: Some(match event.kind {
            EventKind::SignIn => EventType::SignIn,
            EventKind::SignUp => EventType::SignUp,
            EventKind::ForgotPassword => EventType::ForgotPassword,
            EventKind::PasswordChange => EventType::PasswordChange,
            EventKind::ResendCode => EventType::ResendCode,
        }),
        creation_date: Some(event.at.into()),
        event_response: Some(match event.outcome {
            EventOutcome::Pass => EventResponseType::Pass,
            EventOutcome::Fail => EventResponseType::Fail,
            EventOutcome::InProgress => EventResponseType::InProgress,
        }),
        event_risk: None,
        challenge_responses: Some(event.challenges.iter().copied().map(challenge).collect()),
        event_context_data: Some(EventContextDataType {
            ip_address: event.ip.clone(),
            device_name: event.device_name.clone(),
            ..EventContextDataType::default()
        }),
        event_feedback: event.feedback.as_ref().map(feedback),
    }
}

fn challenge((challenge, right): (EventChallenge, bool)) -> ChallengeResponseType {
    ChallengeResponseType {
        challenge_name: Some(match challenge {
            EventChallenge::Password => ChallengeName::Password,
            EventChallenge::Mfa => ChallengeName::Mfa,
        }),
        challenge_response: Some(if right {
            ChallengeResponse::Success
        } else {
            ChallengeResponse::Failure
        }),
    }
}

fn feedback(feedback: &Feedback) -> EventFeedbackType {
    let value = if feedback.valid { FeedbackValueType::Valid } else { FeedbackValueType::Invalid };
    EventFeedbackType {
        feedback_value: Some(value),
        provider: Some(feedback.provider.clone()),
        feedback_date: Some(feedback.at.into()),
    }
}
