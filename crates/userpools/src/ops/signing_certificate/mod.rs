//! GetSigningCertificate (US-070): the certificate of the key that signs a pool's requests to SAML
//! providers. The key is a ring of its own, made when it is first asked for.

use base::Ctx;
use keys::user_pool_signing_ring;
use serde_json::Value;
use wire::cognito_idp::{
    GetSigningCertificate, GetSigningCertificateRequest, GetSigningCertificateResponse,
};
use wire::{Error, Handle};

use crate::UserPools;

impl Handle<GetSigningCertificate, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetSigningCertificateRequest,
    ) -> Result<GetSigningCertificateResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let ring = user_pool_signing_ring(pool.id.as_str());
        let published = self.rings.jwks(&ring, cx.now).await?;
        // The current key is the first one (RFC 7517 §4.7: its certificate is the first of `x5c`).
        let keys: Value = serde_json::from_str(published.json()).map_err(Error::internal)?;
        let certificate = keys.pointer("/keys/0/x5c/0").and_then(Value::as_str);
        let certificate =
            certificate.ok_or_else(|| Error::internal("a key without certificate"))?;
        Ok(GetSigningCertificateResponse { certificate: Some(certificate.to_owned()) })
    }
}
