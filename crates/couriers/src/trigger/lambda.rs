//! Functions through the Invoke API of AWS Lambda, at AWS or at an emulator.
//! <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>

use base::{OutboundResponse, Secret, Timestamp};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, StatusCode};
use serde_json::{Map, Value};
use sigv4::{Credentials, PathStyle, Payload, SignParams};

use super::error::Attempt;
use super::functions::{Mode, absolute, failure, object};
use super::{FunctionsConfigError, TriggerError};

/// Where and as whom functions are invoked.
#[derive(Debug, Clone)]
pub struct LambdaConfig {
    /// The URL before `/2015-03-31/functions`, such as `https://lambda.eu-west-1.amazonaws.com`.
    pub endpoint: String,
    /// The region in signatures.
    pub region: String,
    /// The access key with which calls are signed.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: Secret<String>,
}

/// A Lambda endpoint.
pub(super) struct Lambda(LambdaConfig);

impl Lambda {
    pub(super) fn new(mut config: LambdaConfig) -> Result<Self, FunctionsConfigError> {
        absolute(&config.endpoint)?;
        config.endpoint.truncate(config.endpoint.trim_end_matches('/').len());
        Ok(Self(config))
    }

    /// The signed request.
    pub(super) fn request(
        &self,
        function: &str,
        body: &Bytes,
        mode: Mode,
        now: Timestamp,
    ) -> Result<Request<Bytes>, Attempt> {
        let unusable = || Attempt::unreachable("InvalidRequestContentException", false);
        let name = sigv4::encode(function.as_bytes());
        let url = format!("{}/2015-03-31/functions/{name}/invocations", self.0.endpoint);
        let kind = if mode == Mode::Wait { "RequestResponse" } else { "Event" };
        let request = Request::post(url)
            .header(CONTENT_TYPE, "application/json")
            .header("x-amz-invocation-type", kind)
            .body(body.clone())
            .map_err(|_| unusable())?;
        let (mut parts, body) = request.into_parts();
        let credentials = Credentials {
            access_key_id: &self.0.access_key_id,
            secret_access_key: self.0.secret_access_key.expose(),
            session_token: None,
        };
        let params = SignParams {
            region: &self.0.region,
            service: "lambda",
            now: now.secs(),
            payload: Payload::of(&body),
            path_style: PathStyle::Double,
            content_sha256_header: false,
        };
        sigv4::sign(&mut parts, &credentials, &params).map_err(|_| unusable())?;
        Ok(Request::from_parts(parts, body))
    }

    /// Reads the answer: of the function with 200, of Lambda itself with another status.
    pub(super) fn read(
        answer: &OutboundResponse,
        mode: Mode,
    ) -> Result<Map<String, Value>, Attempt> {
        let status = answer.status();
        if !status.is_success() {
            let passing = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
            return Err(Attempt::unreachable(&refusal(answer), passing));
        }
        let members = object(answer.body());
        let failed = answer.headers().contains_key("x-amz-function-error");
        match members {
            Some(members) => match failure(&members) {
                Some(error) => Err(Attempt::last(error)),
                None if failed => Err(Attempt::last(TriggerError::function("", "Unhandled"))),
                None => Ok(members),
            },
            None if failed => Err(Attempt::last(TriggerError::function("", "Unhandled"))),
            None if mode == Mode::Notify => Ok(Map::new()),
            None => Err(Attempt::last(TriggerError::InvalidResponse)),
        }
    }
}

/// What Lambda calls its refusal, such as `ResourceNotFoundException`.
fn refusal(answer: &OutboundResponse) -> String {
    let header = |headers: &HeaderMap| {
        let value = headers.get("x-amzn-errortype")?.to_str().ok()?;
        Some(value.split([':', '#']).next()?.to_owned())
    };
    let known = |name: &String| {
        !name.is_empty()
            && name.len() <= 64
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    header(answer.headers())
        .filter(known)
        .unwrap_or_else(|| format!("HTTP status {}", answer.status().as_u16()))
}
