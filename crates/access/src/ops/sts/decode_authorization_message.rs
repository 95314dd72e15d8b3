//! DecodeAuthorizationMessage: why a request was denied (ST-023).

use base::Ctx;
use wire::sts::{
    DecodeAuthorizationMessage, DecodeAuthorizationMessageRequest,
    DecodeAuthorizationMessageResponse, error,
};
use wire::{Error, Handle};

use super::Sts;
use crate::authorize::decode_message;

impl Handle<DecodeAuthorizationMessage, Ctx> for Sts {
    async fn handle(
        &self,
        _cx: &Ctx,
        input: DecodeAuthorizationMessageRequest,
    ) -> Result<DecodeAuthorizationMessageResponse, Error> {
        let decoded = decode_message(self.access.keys(), &input.encoded_message);
        let decoded = decoded.ok_or_else(|| {
            error::invalid_authorization_message(
                "The message provided in the decode request is invalid.",
            )
        })?;
        Ok(DecodeAuthorizationMessageResponse { decoded_message: Some(decoded) })
    }
}
