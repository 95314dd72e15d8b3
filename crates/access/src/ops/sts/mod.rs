//! The service STS.

mod assume_role;
mod assume_role_with_web_identity;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod not_yet;

use std::borrow::Cow;
use std::time::Duration;

use async_trait::async_trait;
use base::{Arn, Ctx, Permission, Service};
use keys::TemporaryCredentials;
use serde_json::Value;
use wire::sts::Credentials;
use wire::{Encoded, Error, ErrorMeta, OpMeta, Sensitive, ServiceMeta};

use crate::Access;
use crate::resources::iam_context;

/// STS over [`Access`].
#[derive(Clone, Debug)]
pub struct Sts {
    access: Access,
}

impl Sts {
    /// The service.
    pub const fn new(access: Access) -> Self {
        Self { access }
    }
}

/// Operations that no policy of the caller alone decides: who one is may always be asked (ST-018),
/// a session token gives nothing new (ST-020), and AssumeRole asks the role's trust policy together
/// with the caller's policies itself.
const DECIDED_ELSEWHERE: [&str; 3] = ["AssumeRole", "GetCallerIdentity", "GetSessionToken"];

#[async_trait]
impl Service for Sts {
    fn meta(&self) -> &'static ServiceMeta {
        &wire::sts::SERVICE
    }

    async fn permissions(
        &self,
        cx: &Ctx,
        op: &'static OpMeta,
        input: &Value,
    ) -> Result<Vec<Permission>, Error> {
        if DECIDED_ELSEWHERE.contains(&op.name) {
            return Ok(Vec::new());
        }
        let context = iam_context(op, input);
        let resources = self.access.resources(cx, op, input).await?.into_iter();
        let permission = |arn| Permission { context: context.clone(), ..Permission::of(op, arn) };
        Ok(resources.map(permission).collect())
    }

    async fn call(&self, cx: &Ctx, op: &'static OpMeta, input: Value) -> Result<Encoded, Error> {
        wire::sts::dispatch(self, cx, op, input, cx.request_id.as_str()).await
    }
}

/// An error that STS answers although its model does not list it.
static INVALID_PARAMETER_VALUE: ErrorMeta = ErrorMeta {
    name: "InvalidParameterValue",
    code: "InvalidParameterValue",
    status: 400,
    sender_fault: true,
};

pub(crate) fn invalid_parameter_value(message: impl Into<Cow<'static, str>>) -> Error {
    Error::modeled(&INVALID_PARAMETER_VALUE, message)
}

/// Refuses what is no ARN at all, in the recorded words.
fn check_role_arn(text: &str) -> Result<(), Error> {
    match text.parse::<Arn>() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::validation(format!("{text} is invalid"))),
    }
}

/// Refuses a session that is longer than the role allows; 3,600 seconds unless asked for.
fn role_session(asked: Option<i32>, longest: u32) -> Result<Duration, Error> {
    let seconds = asked.map_or(3_600, |seconds| u32::try_from(seconds).unwrap_or(0));
    if seconds > longest {
        return Err(Error::validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(Duration::from_secs(u64::from(seconds)))
}

/// How long a session of the caller's own lasts (ST-020): 12 hours unless asked for, and for the
/// root user an hour at most.
fn own_session(asked: Option<i32>, root: bool) -> Duration {
    let seconds = asked.map_or(43_200, |seconds| u64::try_from(seconds).unwrap_or(0));
    Duration::from_secs(if root { seconds.min(3_600) } else { seconds })
}

fn credentials(issued: &TemporaryCredentials) -> Credentials {
    Credentials {
        access_key_id: Some(issued.access_key_id.clone()),
        secret_access_key: Some(Sensitive::new(issued.secret_access_key.expose().clone())),
        session_token: Some(issued.session_token.clone()),
        expiration: Some(issued.expires_at.into()),
    }
}

/// MFA devices are not kept, so no serial number is anyone's.
fn refuse_mfa(serial_number: Option<&str>, token_code: Option<&str>) -> Result<(), Error> {
    if serial_number.is_none() && token_code.is_none() {
        return Ok(());
    }
    Err(Error::access_denied(
        "MultiFactorAuthentication failed with invalid MFA one time pass code.",
    ))
}
