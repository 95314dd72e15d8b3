//! Custom sign-ins: triggers say what is asked, make the challenges and judge the answers (LT-015 to
//! LT-020, AU-039, AU-042, AU-075).

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use store::Fail;
use wire::Error;
use wire::cognito_idp::error;

use super::ask::Parameters;
use super::challenge::Pending;
use super::effects::Effects;
use super::machine::{Event, Flow, Stage, Verdict, second_named};
use super::request::Answer;
use super::sign_in::SignIn;
use crate::UserPools;
use crate::errors;
use crate::triggers::{Metadata, Round};

/// The challenge that a create-auth-challenge trigger makes.
const CUSTOM: &str = "CUSTOM_CHALLENGE";

impl UserPools {
    /// CUSTOM_AUTH, with SRP first if the client says so (LT-016).
    pub(super) async fn begin_custom(&self, s: &mut SignIn<'_>) -> Result<Answer, Fail> {
        if s.request.get("CHALLENGE_NAME") == Some("SRP_A") {
            note(s, "SRP_A", true, None);
        }
        self.define(s).await
    }

    /// Asks the define-auth-challenge trigger what comes next, and does it.
    pub(super) fn define<'a>(
        &'a self,
        s: &'a mut SignIn<'_>,
    ) -> BoxFuture<'a, Result<Answer, Fail>> {
        async move {
            let unknown = s.user().is_none();
            let defined = {
                let about = s.about(s.is_answer());
                self.define_auth_challenge(s.cx, &about, &s.history, unknown).await?
            };
            if defined.fail || (defined.issue_tokens && unknown) {
                return Err(self.give_up(s).await);
            }
            if defined.issue_tokens {
                return self.proceed(s, Event::Said(Verdict::Issue)).await;
            }
            let stage = self.stage_named(s, defined.challenge.as_deref()).await?;
            self.proceed(s, Event::Said(Verdict::Ask(stage))).await
        }
        .boxed()
    }

    /// The end of a sign-in that the triggers refuse: its challenge is used up (LT-019).
    async fn give_up(&self, s: &SignIn<'_>) -> Fail {
        let counts = s.effects.counts.clone();
        let spent = s.answered.clone();
        let ended = Effects { spent, counts, ..Effects::default() };
        match self.commit(s.cx, &s.who, &ended).await {
            Ok(()) => errors::incorrect().into(),
            Err(failed) => failed,
        }
    }

    /// The stage that a trigger names: its own challenge, or one that we run (LT-020).
    async fn stage_named(&self, s: &SignIn<'_>, name: Option<&str>) -> Result<Stage, Error> {
        let stage = match name {
            Some(CUSTOM) => Some(Stage::Custom),
            // Only where the request brought SRP_A.
            Some("PASSWORD_VERIFIER") => s.request.get("SRP_A").map(|_| Stage::PasswordVerifier),
            Some("ADMIN_NO_SRP_AUTH") if s.request.by_admin => Some(Stage::AdminPassword),
            Some(name) => match second_named(name) {
                Some(second) if self.demands(s).await?.seconds.contains(&second) => {
                    Some(Stage::Second(second))
                }
                _ => None,
            },
            None => None,
        };
        stage.ok_or_else(|| error::invalid_lambda_response("Unrecognizable lambda output"))
    }

    /// Has a challenge made.
    pub(super) async fn create_round(
        &self,
        s: &SignIn<'_>,
        parameters: &mut Parameters,
    ) -> Result<Pending, Error> {
        let about = s.about(s.is_answer());
        let unknown = s.user().is_none();
        let made = self.create_auth_challenge(s.cx, &about, CUSTOM, &s.history, unknown).await?;
        parameters.extend(made.public);
        Ok(Pending::Custom { private: made.private, metadata: made.metadata })
    }

    /// Has an answer judged. A wrong one is no end: what it means is for the define-auth-challenge
    /// trigger to say (LT-019).
    pub(super) async fn judge_round(
        &self,
        s: &mut SignIn<'_>,
        private: &Metadata,
        metadata: Option<&str>,
    ) -> Result<(), Fail> {
        let answer = s.request.need("ANSWER")?;
        let unknown = s.user().is_none();
        let right = {
            let about = s.about(true);
            self.verify_auth_challenge(s.cx, &about, private, answer, unknown).await?
        };
        note(s, CUSTOM, right, metadata);
        Ok(())
    }
}

/// Notes a round of ours that was passed while triggers are in charge.
pub(super) fn note_passed(s: &mut SignIn<'_>, stage: Stage) {
    if s.progress.flow == Flow::Custom
        && !s.progress.proven.custom
        && let Some(name) = stage.name()
    {
        note(s, name.as_str(), true, None);
    }
}

fn note(s: &mut SignIn<'_>, name: &str, right: bool, metadata: Option<&str>) {
    s.history.push(Round {
        challenge_name: name.to_owned(),
        challenge_result: right,
        challenge_metadata: metadata.map(str::to_owned),
    });
}
