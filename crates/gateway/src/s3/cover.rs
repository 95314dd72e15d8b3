//! Bodies that no signature covers.

use base::Client;
use sigv4::Payload;

use super::error::S3Error;

/// Refuses a body that neither signature nor TLS protects on its way: whoever carries it could put
/// another in its place. AWS's clients leave a body unsigned over HTTPS only
/// (<https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>); within one
/// machine nobody else carries it.
pub(super) fn check(payload: &Payload, client: &Client) -> Result<(), S3Error> {
    let covered = !matches!(payload, Payload::Unsigned | Payload::UnsignedChunks);
    // Without an address the request did not come through a socket.
    let local = client.ip.is_none_or(|ip| ip.to_canonical().is_loopback());
    if covered || client.secure || local {
        return Ok(());
    }
    Err(S3Error::invalid_request(
        "A body that the signature does not cover (UNSIGNED-PAYLOAD) is taken over HTTPS only. Use \
         HTTPS, or a client that signs bodies.",
    ))
}
