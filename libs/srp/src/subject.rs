//! Who signs in, as it goes into the hashes.

/// Who signs in, as it goes into the hashes: two names that are written one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    scope: &'a str,
    name: &'a str,
}

impl<'a> Subject<'a> {
    /// A user: the pool's id, of which only what follows the `_` is hashed, and the
    /// `USER_ID_FOR_SRP`.
    pub fn user(pool_id: &'a str, user_id: &'a str) -> Self {
        let scope = pool_id.split_once('_').map_or(pool_id, |(_, name)| name);
        Self { scope, name: user_id }
    }

    /// A remembered device: its `DeviceGroupKey` and `DeviceKey`. Its password is the device
    /// secret.
    pub const fn device(group_key: &'a str, device_key: &'a str) -> Self {
        Self { scope: group_key, name: device_key }
    }

    /// Both names in the order in which they are hashed and signed.
    pub(crate) fn parts(&self) -> [&'a [u8]; 2] {
        [self.scope.as_bytes(), self.name.as_bytes()]
    }
}
