//! How changes leave the server: to devices (an SNS-compatible endpoint, a webhook, Web Push), and
//! to a Kinesis-compatible stream.
//!
//! Every call goes through the guarded [`Outbound`], is signed, and is tried again by the queue that
//! makes it (`work`), not here.

mod aws;
mod kinesis;
mod sns;
mod web_push;
mod webhook;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base::{Clock, Outbound, OutboundError, OutboundRequest, OutboundResponse, Rng};
use bytes::Bytes;
use couriers::Signer;
use http::{Request, Uri};
use serde_json::Value;

pub use aws::Endpoint;
pub use web_push::{Vapid, VapidError};

use crate::entities::Device;

/// How long a call may take.
const TIME: Duration = Duration::from_secs(10);
/// How much of an answer is read.
const MAX_ANSWER: usize = 64 << 10;

/// Where changes go.
#[derive(Clone, Default)]
pub struct Destinations {
    /// An endpoint that speaks SNS, for devices.
    pub sns: Option<Endpoint>,
    /// A webhook for devices, and what signs its calls; without SNS.
    pub webhook: Option<(Uri, Signer)>,
    /// Our key for Web Push, for browsers.
    pub vapid: Option<Arc<Vapid>>,
    /// An endpoint that speaks Kinesis, for streams.
    pub kinesis: Option<Endpoint>,
}

/// The ways out.
#[derive(Clone)]
pub struct Ways {
    /// To what the configuration names, wherever that is.
    pub configured: Arc<dyn Outbound>,
    /// To what clients name: push services of browsers.
    // INVARIANT: what an endpoint of the configuration may be, private addresses among it, an address
    // that a client gives may not.
    pub named: Arc<dyn Outbound>,
}

/// Makes the calls.
pub struct Outgoing {
    pub(crate) to: Destinations,
    ways: Ways,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("kinesis", &self.to.kinesis).finish_non_exhaustive()
    }
}

/// Why something was not delivered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Undelivered {
    /// It may go better later.
    #[error("{0}")]
    Passing(String),
    /// Whom it was for is there no more, or does not let us.
    #[error("{0}")]
    Gone(String),
    /// It is not wanted as it is.
    #[error("{0}")]
    Refused(String),
}

impl From<OutboundError> for Undelivered {
    fn from(error: OutboundError) -> Self {
        let text = error.to_string();
        match error {
            OutboundError::Forbidden(_) => Self::Refused(text),
            _ => Self::Passing(text),
        }
    }
}

impl Outgoing {
    /// Calls to these destinations; the ways guard them.
    pub fn new(to: Destinations, ways: Ways, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Self {
        Self { to, ways, clock, rng }
    }

    /// Makes a device known where its notifications go; answers its address there, if it gets one.
    pub(crate) async fn enrol(
        &self,
        applications: &[String],
        platform: &str,
        token: &str,
    ) -> Result<Option<String>, Undelivered> {
        if web_push::Subscription::parse(token).is_some() {
            let none = || Undelivered::Refused("Web Push is not configured".to_owned());
            return self.to.vapid.as_ref().map(|_| None).ok_or_else(none);
        }
        if let Some(sns) = &self.to.sns {
            let here = |arn: &&String| sns::platform_of(arn) == Some(platform);
            let application = applications.iter().find(here).ok_or_else(|| {
                Undelivered::Refused(format!("No application is configured for {platform}"))
            })?;
            return self.create_endpoint(sns, application, token).await.map(Some);
        }
        let none = || Undelivered::Refused("Push is not configured".to_owned());
        self.to.webhook.as_ref().map(|_| None).ok_or_else(none)
    }

    /// Sends a notification to a device.
    pub(crate) async fn notify(
        &self,
        id: &str,
        device: &Device,
        payload: &Value,
    ) -> Result<(), Undelivered> {
        if let Some(subscription) = web_push::Subscription::parse(&device.token) {
            return self.push_to_browser(&subscription, payload).await;
        }
        match (&self.to.sns, &device.endpoint, &self.to.webhook) {
            (Some(sns), Some(endpoint), _) => self.publish(sns, endpoint, payload).await,
            (_, _, Some((url, signer))) => {
                self.post_to_webhook(url, signer, (id, device), payload).await
            }
            _ => Err(Undelivered::Refused("Push is not configured".to_owned())),
        }
    }

    async fn send(&self, request: Request<Bytes>) -> Result<OutboundResponse, Undelivered> {
        exchange(&*self.ways.configured, request).await
    }

    /// Sends where a client says.
    async fn send_as_named(
        &self,
        request: Request<Bytes>,
    ) -> Result<OutboundResponse, Undelivered> {
        exchange(&*self.ways.named, request).await
    }
}

async fn exchange(
    outbound: &dyn Outbound,
    request: Request<Bytes>,
) -> Result<OutboundResponse, Undelivered> {
    let call = OutboundRequest { request, timeout: TIME, max_body: MAX_ANSWER };
    Ok(outbound.send(call).await?)
}

/// What an answer's status says of a delivery.
fn verdict(answer: &OutboundResponse, whom: &str) -> Result<(), Undelivered> {
    let status = answer.status();
    let said = format!("{whom} answered {}", status.as_u16());
    match status.as_u16() {
        200..=299 => Ok(()),
        404 | 410 => Err(Undelivered::Gone(said)),
        408 | 425 | 429 | 500..=599 => Err(Undelivered::Passing(said)),
        _ => Err(Undelivered::Refused(said)),
    }
}

/// A request could not be made of what is configured or registered.
fn unusable<E>(_: E) -> Undelivered {
    Undelivered::Refused("the request could not be made".to_owned())
}
