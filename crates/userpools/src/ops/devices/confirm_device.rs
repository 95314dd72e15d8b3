//! ConfirmDevice (AU-138): brings the verifier of a device that a sign-in made.

use base::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use srp::{Salt, Verifier};
use store::{Fail, Unit};
use wire::cognito_idp::{
    ConfirmDevice, ConfirmDeviceRequest, ConfirmDeviceResponse, DeviceSecretVerifierConfigType,
    error,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Device, User};
use crate::factors::device_not_found;

impl Handle<ConfirmDevice, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ConfirmDeviceRequest,
    ) -> Result<ConfirmDeviceResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let Some(configuration) = &me.pool.settings.device_configuration else {
            return Err(error::invalid_user_pool_configuration(
                "Device tracking is not configured for the user pool.",
            ));
        };
        let verifier = verifier_of(input.device_secret_verifier_config)?;
        let asks = configuration.device_only_remembered_on_user_prompt.unwrap_or(false);
        let (user, id, name) = (&me.user, &input.device_key, &input.device_name);
        store::retry(|| {
            self.confirm(cx, user, id, |device| {
                device.verifier =
                    Some(self.keys.seal_field(Device::VERIFIER, &device.id, &verifier.to_bytes()));
                device.name.clone_from(name);
                device.remembered = !asks;
            })
        })
        .await?;
        Ok(ConfirmDeviceResponse { user_confirmation_necessary: Some(asks) })
    }
}

impl UserPools {
    async fn confirm(
        &self,
        cx: &Ctx,
        user: &User,
        id: &str,
        change: impl Fn(&mut Device) + Send,
    ) -> Result<(), Fail> {
        let user = self.reload(cx, user).await?;
        let Some(old) = self.device(cx, &user.key, id).await? else {
            return Err(device_not_found().into());
        };
        // A second verifier would let whoever holds an access token take the device over.
        if old.verifier.is_some() {
            return Err(error::device_key_exists("Device key already exists.").into());
        }
        let mut new = old.value.clone();
        change(&mut new);
        new.modified_at = cx.now;
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.guard(&user)?;
        unit.update(&old, &new)?;
        Ok(unit.commit().await?)
    }
}

/// The verifier that the client made of the secret that it keeps (AU-057).
fn verifier_of(config: Option<DeviceSecretVerifierConfigType>) -> Result<Verifier, Error> {
    let invalid = || error::invalid_parameter("Invalid device secret verifier config.");
    let DeviceSecretVerifierConfigType { password_verifier, salt } = config.ok_or_else(invalid)?;
    let decode = |text: Option<String>| {
        text.and_then(|text| STANDARD.decode(text).ok()).filter(|bytes| !bytes.is_empty())
    };
    let salt = decode(salt).and_then(|salt| Salt::from_bytes(&salt).ok()).ok_or_else(invalid)?;
    let value = decode(password_verifier).ok_or_else(invalid)?;
    Verifier::from_client(salt, &value).map_err(|_| invalid())
}
