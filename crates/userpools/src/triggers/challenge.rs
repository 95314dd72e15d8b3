//! Challenges of the pool's own: define, create, verify (LT-015 to LT-020).

use base::Ctx;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wire::Error;
use wire::cognito_idp::error;

use super::{About, Call, Metadata, flag, request, text, texts};
use crate::UserPools;

/// A round of a custom sign-in that is over, as functions see it.
#[expect(clippy::struct_field_names, reason = "the names that AWS's events have")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Round {
    /// Such as `SRP_A`, `PASSWORD_VERIFIER`, `CUSTOM_CHALLENGE`.
    pub(crate) challenge_name: String,
    /// Whether the answer was right.
    pub(crate) challenge_result: bool,
    /// What the function that made the challenge called it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) challenge_metadata: Option<String>,
}

/// What comes next in a custom sign-in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Defined {
    /// This challenge,
    pub(crate) challenge: Option<String>,
    /// or tokens,
    pub(crate) issue_tokens: bool,
    /// or the end.
    pub(crate) fail: bool,
}

/// A challenge of the pool's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Created {
    /// What the client sees of it.
    pub(crate) public: Metadata,
    /// What it must not see: the answer, most likely.
    pub(crate) private: Metadata,
    /// Its name in later rounds.
    pub(crate) metadata: Option<String>,
}

impl UserPools {
    /// Asks what comes next. A pool without the function has no custom sign-in.
    pub(crate) async fn define_auth_challenge(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        history: &[Round],
        user_not_found: bool,
    ) -> Result<Defined, Error> {
        let function = about.function(|config| config.define_auth_challenge.as_ref());
        let function = function.ok_or_else(not_configured)?;
        let more = [
            ("session", json!(history)),
            ("userNotFound", json!(user_not_found)),
            ("clientMetadata", about.client_metadata()),
        ];
        let call = Call {
            function,
            trigger: "DefineAuthChallenge",
            source: "DefineAuthChallenge_Authentication",
            version: "1",
            request: request(about, more),
            response: json!({
                "challengeName": null, "issueTokens": null, "failAuthentication": null,
            }),
        };
        let response = self.invoke(cx, about, call).await?;
        Ok(Defined {
            challenge: text(&response, "challengeName")?,
            issue_tokens: flag(&response, "issueTokens")?,
            fail: flag(&response, "failAuthentication")?,
        })
    }

    /// Has a challenge made.
    pub(crate) async fn create_auth_challenge(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        challenge: &str,
        history: &[Round],
        user_not_found: bool,
    ) -> Result<Created, Error> {
        let function = about.function(|config| config.create_auth_challenge.as_ref());
        let function = function.ok_or_else(not_configured)?;
        let more = [
            ("challengeName", json!(challenge)),
            ("session", json!(history)),
            ("userNotFound", json!(user_not_found)),
            ("clientMetadata", about.client_metadata()),
        ];
        let call = Call {
            function,
            trigger: "CreateAuthChallenge",
            source: "CreateAuthChallenge_Authentication",
            version: "1",
            request: request(about, more),
            response: json!({
                "publicChallengeParameters": null,
                "privateChallengeParameters": null,
                "challengeMetadata": null,
            }),
        };
        let response = self.invoke(cx, about, call).await?;
        Ok(Created {
            public: texts(&response, "publicChallengeParameters")?,
            private: texts(&response, "privateChallengeParameters")?,
            metadata: text(&response, "challengeMetadata")?,
        })
    }

    /// Asks whether an answer is right.
    pub(crate) async fn verify_auth_challenge(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        private: &Metadata,
        answer: &str,
        user_not_found: bool,
    ) -> Result<bool, Error> {
        let function = about.function(|config| config.verify_auth_challenge_response.as_ref());
        let function = function.ok_or_else(not_configured)?;
        let more: [(&str, Value); 4] = [
            ("privateChallengeParameters", json!(private)),
            ("challengeAnswer", json!(answer)),
            ("userNotFound", json!(user_not_found)),
            ("clientMetadata", about.client_metadata()),
        ];
        let call = Call {
            function,
            trigger: "VerifyAuthChallengeResponse",
            source: "VerifyAuthChallengeResponse_Authentication",
            version: "1",
            request: request(about, more),
            response: json!({ "answerCorrect": null }),
        };
        flag(&self.invoke(cx, about, call).await?, "answerCorrect")
    }
}

fn not_configured() -> Error {
    error::invalid_parameter("Custom auth lambda trigger is not configured for the user pool.")
}
