//! Devices by a webhook: one signed POST for each notification.

use bytes::Bytes;
use couriers::{SIGNATURE_HEADER, Signer};
use http::header::CONTENT_TYPE;
use http::{Request, Uri};
use serde_json::{Value, json};

use super::{Outgoing, Undelivered, unusable, verdict};
use crate::entities::Device;

impl Outgoing {
    /// Posts `{"deviceId", "platform", "token", "payload"}`. An answer of 404 or 410 means that the
    /// device is there no more.
    pub(super) async fn post_to_webhook(
        &self,
        url: &Uri,
        signer: &Signer,
        (id, device): (&str, &Device),
        payload: &Value,
    ) -> Result<(), Undelivered> {
        let document = json!({
            "deviceId": id,
            "platform": device.platform,
            "token": device.token,
            "payload": payload,
        });
        let body = Bytes::from(document.to_string());
        let request = Request::post(url)
            .header(CONTENT_TYPE, "application/json")
            .header(SIGNATURE_HEADER, signer.sign(&body, self.clock.now()))
            .body(body)
            .map_err(unusable)?;
        verdict(&self.send(request).await?, "the webhook")
    }
}
