//! Signed calls to endpoints that speak AWS's protocols.

use base::{OutboundResponse, Secret};
use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use sigv4::{Credentials, PathStyle, Payload, SignParams};

use super::{Outgoing, Undelivered, unusable};

/// An endpoint, and as whom it is called.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Its URL, such as `https://sns.eu-west-1.amazonaws.com`.
    pub url: String,
    /// The region in signatures.
    pub region: String,
    /// Our access key there.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: Secret<String>,
}

/// What is sent to an endpoint.
pub(super) struct Call<'a> {
    pub(super) service: &'a str,
    pub(super) content_type: &'a str,
    /// `X-Amz-Target`, of JSON protocols.
    pub(super) target: Option<&'a str>,
    pub(super) body: String,
}

impl Outgoing {
    /// Signs and sends.
    pub(super) async fn call(
        &self,
        endpoint: &Endpoint,
        call: Call<'_>,
    ) -> Result<OutboundResponse, Undelivered> {
        let mut request = Request::post(format!("{}/", endpoint.url.trim_end_matches('/')))
            .header(CONTENT_TYPE, call.content_type);
        if let Some(target) = call.target {
            request = request.header("x-amz-target", target);
        }
        let request = request.body(Bytes::from(call.body)).map_err(unusable)?;
        let (mut head, body) = request.into_parts();
        let credentials = Credentials {
            access_key_id: &endpoint.access_key_id,
            secret_access_key: endpoint.secret_access_key.expose(),
            session_token: None,
        };
        let params = SignParams {
            region: &endpoint.region,
            service: call.service,
            now: self.clock.now().secs(),
            payload: Payload::of(&body),
            path_style: PathStyle::Double,
            content_sha256_header: false,
        };
        sigv4::sign(&mut head, &credentials, &params).map_err(unusable)?;
        self.send(Request::from_parts(head, body)).await
    }
}

/// Whether an answer names one of these errors, in the body as SNS or in a header as Kinesis.
pub(super) fn names(answer: &OutboundResponse, errors: &[&str]) -> bool {
    let body = String::from_utf8_lossy(answer.body());
    let header = answer.headers().get("x-amzn-errortype");
    let header = header.and_then(|value| value.to_str().ok()).unwrap_or_default();
    errors.iter().any(|error| body.contains(error) || header.contains(error))
}
