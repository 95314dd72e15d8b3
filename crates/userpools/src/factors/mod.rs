//! What users have beside a password: authenticator apps, passkeys, remembered devices, and which
//! second factors count for whom. Functions that the operations and the challenge engine call.

mod devices;
mod passkeys;
mod preferences;
mod software_token;
mod totp;

pub(crate) use devices::{described, device_not_found};
pub(crate) use passkeys::MOST as MOST_PASSKEYS;
pub(crate) use preferences::{Wish, Wishes};
