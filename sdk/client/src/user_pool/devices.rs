//! Remembered devices: the secret that this machine keeps for a user, and its proof (AU-057, AU-136
//! to AU-142).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use srp::{Salt, Subject, Verifier};
use wire::cognito_idp::{
    ConfirmDevice, ConfirmDeviceRequest, DeviceSecretVerifierConfigType, NewDeviceMetadataType,
};

use super::core::{Core, of_store};
use super::{Secret, UserPoolError, random};

/// What this machine keeps of being a user's device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Device {
    pub(super) key: String,
    pub(super) group: String,
    pub(super) secret: Secret,
}

impl Device {
    pub(super) fn subject(&self) -> Subject<'_> {
        Subject::device(&self.group, &self.key)
    }
}

impl Core {
    /// This machine as a device of a user. A store that fails is as one without.
    pub(super) async fn device(&self, username: &str) -> Option<Device> {
        if !self.remember_devices {
            return None;
        }
        match self.store.load(&self.device_key(username)).await {
            Ok(stored) => serde_json::from_str(stored?.expose()).ok(),
            Err(error) => {
                tracing::warn!(%error, "the device cannot be read from the session store");
                None
            }
        }
    }

    /// Forgets the device under each of the user's names.
    pub(super) async fn forget_device(&self, names: &[&str]) {
        for name in names {
            if let Err(error) = self.store.remove(&self.device_key(name)).await {
                tracing::warn!(%error, "the device cannot be removed from the session store");
            }
        }
    }

    /// Makes this machine the device that a sign-in announced, and keeps its secret under each of
    /// the user's names. Answers whether the user has to agree before it counts.
    pub(super) async fn confirm_device(
        &self,
        access: &Secret,
        announced: &NewDeviceMetadataType,
        names: &[&str],
    ) -> Result<bool, UserPoolError> {
        let (Some(key), Some(group)) = (&announced.device_key, &announced.device_group_key) else {
            return Err(UserPoolError::Answer("a device without a key"));
        };
        let secret = Secret::new(STANDARD.encode(random::bytes::<40>()?));
        let device = Device { key: key.clone(), group: group.clone(), secret };
        let salt = Salt::random(&random::bytes()?);
        let verifier = Verifier::derive(&salt, device.subject(), device.secret.expose())?;
        let input = ConfirmDeviceRequest {
            access_token: access.sent(),
            device_key: key.clone(),
            device_secret_verifier_config: Some(DeviceSecretVerifierConfigType {
                password_verifier: Some(STANDARD.encode(verifier.padded())),
                salt: Some(STANDARD.encode(salt.padded())),
            }),
            device_name: self.device_name.clone(),
        };
        let answer = self.call::<ConfirmDevice>(input).await?;
        let text = serde_json::to_string(&device);
        let text = Secret::new(text.map_err(|error| of_store(error.into()))?);
        for name in names {
            self.store.save(&self.device_key(name), &text).await.map_err(of_store)?;
        }
        Ok(answer.user_confirmation_necessary.unwrap_or(false))
    }
}
