//! Before a user is made, and after it is confirmed (LT-009 to LT-012).

use base::Ctx;
use serde_json::json;
use wire::Error;
use wire::cognito_idp::error;

use super::{About, Call, Metadata, flag, request};
use crate::UserPools;

/// How a user comes to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignUpSource {
    /// It signs up.
    SignUp,
    /// An administrator makes it.
    AdminCreateUser,
}

/// What a function decides about a new user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PreSignUp {
    pub(crate) auto_confirm: bool,
    pub(crate) auto_verify_email: bool,
    pub(crate) auto_verify_phone: bool,
}

/// What was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Confirmation {
    /// A sign-up.
    SignUp,
    /// A new password.
    ForgotPassword,
}

impl UserPools {
    /// Asks whether a user may be made, and whether it needs to be confirmed.
    pub(crate) async fn pre_sign_up(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        source: SignUpSource,
        validation: &Metadata,
    ) -> Result<PreSignUp, Error> {
        let Some(function) = about.function(|config| config.pre_sign_up.as_ref()) else {
            return Ok(PreSignUp::default());
        };
        let request = request(
            about,
            [("validationData", json!(validation)), ("clientMetadata", about.client_metadata())],
        );
        let call = Call {
            function,
            trigger: "PreSignUp",
            source: match source {
                SignUpSource::SignUp => "PreSignUp_SignUp",
                SignUpSource::AdminCreateUser => "PreSignUp_AdminCreateUser",
            },
            version: "1",
            request,
            response: json!({
                "autoConfirmUser": false, "autoVerifyEmail": false, "autoVerifyPhone": false,
            }),
        };
        let response = self.invoke(cx, about, call).await?;
        if source == SignUpSource::AdminCreateUser {
            return Ok(PreSignUp::default());
        }
        let decided = PreSignUp {
            auto_confirm: flag(&response, "autoConfirmUser")?,
            auto_verify_email: flag(&response, "autoVerifyEmail")?,
            auto_verify_phone: flag(&response, "autoVerifyPhone")?,
        };
        // LT-010.
        for (verify, attribute) in
            [(decided.auto_verify_email, "email"), (decided.auto_verify_phone, "phone_number")]
        {
            if verify && !about.attributes.contains_key(attribute) {
                return Err(error::invalid_lambda_response(format!(
                    "Attempt to auto verify {attribute} without an {attribute} attribute"
                )));
            }
        }
        Ok(decided)
    }

    /// Tells that a user was confirmed. What was confirmed stays so whatever the function says; the
    /// client is told of its failure (LT-012).
    pub(crate) async fn post_confirmation(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        source: Confirmation,
    ) -> Result<(), Error> {
        let Some(function) = about.function(|config| config.post_confirmation.as_ref()) else {
            return Ok(());
        };
        let call = Call {
            function,
            trigger: "PostConfirmation",
            source: match source {
                Confirmation::SignUp => "PostConfirmation_ConfirmSignUp",
                Confirmation::ForgotPassword => "PostConfirmation_ConfirmForgotPassword",
            },
            version: "1",
            request: request(about, [("clientMetadata", about.client_metadata())]),
            response: json!({}),
        };
        self.invoke(cx, about, call).await.map(drop)
    }
}
