//! The user's devices.

use wire::cognito_idp::{
    DeviceRememberedStatusType, ForgetDevice, ForgetDeviceRequest, ListDevices, ListDevicesRequest,
    UpdateDeviceStatus, UpdateDeviceStatusRequest,
};

use super::UserSession;
use crate::user_pool::UserPoolError;

/// One of the user's devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserDevice {
    /// Its key.
    pub key: String,
    /// What it was called.
    pub name: Option<String>,
    /// Whether it is this machine.
    pub is_this: bool,
}

/// Most devices on one page.
const PAGE: i32 = 60;

impl UserSession {
    /// This machine as a device, where the pool remembers devices.
    pub fn device_key(&self) -> Option<&str> {
        self.inner.device.as_deref()
    }

    /// Whether the pool wants the user to be asked before this new device is remembered; then
    /// [`UserSession::remember_device`] says what the user said.
    pub fn asks_to_remember_device(&self) -> bool {
        self.asks
    }

    /// Remembers this machine, or not.
    pub async fn remember_device(&self, remember: bool) -> Result<(), UserPoolError> {
        let Some(key) = self.device_key() else { return Ok(()) };
        let status = if remember {
            DeviceRememberedStatusType::Remembered
        } else {
            DeviceRememberedStatusType::NotRemembered
        };
        let input = UpdateDeviceStatusRequest {
            access_token: self.access().await?,
            device_key: key.to_owned(),
            device_remembered_status: Some(status),
        };
        self.inner.core.call::<UpdateDeviceStatus>(input).await.map(drop)
    }

    /// All devices of the user.
    pub async fn devices(&self) -> Result<Vec<UserDevice>, UserPoolError> {
        let (mut found, mut from) = (Vec::new(), None);
        loop {
            let input = ListDevicesRequest {
                access_token: self.access().await?,
                limit: Some(PAGE),
                pagination_token: from,
            };
            let answer = self.inner.core.call::<ListDevices>(input).await?;
            for device in answer.devices.unwrap_or_default() {
                let attributes = device.device_attributes.unwrap_or_default();
                let name = attributes.into_iter().find(|one| one.name == "device_name");
                let key = device.device_key.unwrap_or_default();
                let is_this = self.device_key() == Some(&key);
                let name = name.and_then(|one| one.value).map(wire::Sensitive::into_inner);
                found.push(UserDevice { key, name, is_this });
            }
            from = answer.pagination_token;
            if from.is_none() {
                return Ok(found);
            }
        }
    }

    /// Forgets one of the user's devices. If it is this machine, its secret is forgotten too.
    pub async fn forget_device(&self, key: &str) -> Result<(), UserPoolError> {
        let access_token = Some(self.access().await?);
        let input = ForgetDeviceRequest { access_token, device_key: key.to_owned() };
        self.inner.core.call::<ForgetDevice>(input).await?;
        if self.device_key() == Some(key) {
            self.inner.core.forget_device(&[self.username()]).await;
        }
        Ok(())
    }
}
