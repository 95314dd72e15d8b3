//! Before and after a sign-in (LT-007, LT-008, LT-013, LT-014).

use base::Ctx;
use serde_json::json;
use wire::Error;

use super::{About, Call, Metadata, request};
use crate::UserPools;

impl UserPools {
    /// Asks whether a user may sign in. `validation` is the request's `ClientMetadata` (LT-007).
    pub(crate) async fn pre_authentication(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        user_not_found: bool,
        validation: &Metadata,
    ) -> Result<(), Error> {
        let Some(function) = about.function(|config| config.pre_authentication.as_ref()) else {
            return Ok(());
        };
        let more = [("validationData", json!(validation)), ("userNotFound", json!(user_not_found))];
        let call = Call {
            function,
            trigger: "PreAuthentication",
            source: "PreAuthentication_Authentication",
            version: "1",
            request: request(about, more),
            response: json!({}),
        };
        self.invoke(cx, about, call).await.map(drop)
    }

    /// Tells that a user has signed in, before there are tokens.
    pub(crate) async fn post_authentication(
        &self,
        cx: &Ctx,
        about: &About<'_>,
        new_device_used: bool,
    ) -> Result<(), Error> {
        let Some(function) = about.function(|config| config.post_authentication.as_ref()) else {
            return Ok(());
        };
        let more = [
            ("newDeviceUsed", json!(new_device_used)),
            ("clientMetadata", about.client_metadata()),
        ];
        let call = Call {
            function,
            trigger: "PostAuthentication",
            source: "PostAuthentication_Authentication",
            version: "1",
            request: request(about, more),
            response: json!({}),
        };
        self.invoke(cx, about, call).await.map(drop)
    }
}
