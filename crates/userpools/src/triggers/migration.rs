//! Users who are elsewhere until they first sign in here (LT-034, LT-035).

use std::collections::BTreeMap;

use base::Ctx;
use serde_json::json;
use wire::Error;

use super::{About, Call, Metadata, flag, text, texts, unrecognizable};
use crate::UserPools;
use crate::entities::Pool;

/// What an unknown user wants.
#[derive(Clone, Copy)]
pub(crate) enum Migration<'a> {
    /// To sign in with this password.
    Authentication {
        /// In clear: the function compares it with what it has.
        password: &'a str,
    },
    /// To choose a new password.
    ForgotPassword,
}

/// A user as the function knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Migrated {
    /// Attributes by name.
    pub(crate) attributes: BTreeMap<String, String>,
    /// Whether the password is known to be right and stays; else it must be reset.
    pub(crate) confirmed: bool,
    /// Whether no message is sent.
    pub(crate) suppress_message: bool,
    /// Whether aliases of other users become this one's.
    pub(crate) force_alias: bool,
}

impl Pool {
    /// Whether the pool has a function that knows users before we do.
    pub(crate) fn migrates(&self) -> bool {
        self.settings.lambda_config.as_ref().is_some_and(|config| config.user_migration.is_some())
    }
}

impl UserPools {
    /// Asks whether somebody knows the user. `None` where no function is configured or it names no
    /// attributes.
    pub(crate) async fn migrate_user(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        wants: Migration<'_>,
        validation: &Metadata,
    ) -> Result<Option<Migrated>, Error> {
        let Some(function) = about.function(|config| config.user_migration.as_ref()) else {
            return Ok(None);
        };
        let (source, password) = match wants {
            Migration::Authentication { password } => {
                ("UserMigration_Authentication", Some(password))
            }
            Migration::ForgotPassword => ("UserMigration_ForgotPassword", None),
        };
        let request = json!({
            "password": password,
            "validationData": validation,
            "clientMetadata": about.client_metadata(),
        });
        let serde_json::Value::Object(request) = request else { return Err(unrecognizable()) };
        let call = Call {
            function,
            trigger: "UserMigration",
            source,
            version: "1",
            request,
            response: json!({
                "userAttributes": null,
                "finalUserStatus": null,
                "messageAction": null,
                "desiredDeliveryMediums": null,
                "forceAliasCreation": null,
            }),
        };
        let response = self.invoke(cx, about, call).await?;
        let attributes = texts(&response, "userAttributes")?;
        if attributes.is_empty() {
            return Ok(None);
        }
        Ok(Some(Migrated {
            attributes,
            confirmed: text(&response, "finalUserStatus")?.as_deref() == Some("CONFIRMED"),
            suppress_message: text(&response, "messageAction")?.as_deref() == Some("SUPPRESS"),
            force_alias: flag(&response, "forceAliasCreation")?,
        }))
    }
}
