//! RSA keys made ahead of need, because making one takes long.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

/// An RSA-2048 key as PKCS#8 DER.
pub(crate) type Pkcs8 = Zeroizing<Vec<u8>>;

/// A few keys in memory, made one after the other on a thread for blocking work.
pub(crate) struct Reserve {
    made: Mutex<VecDeque<Pkcs8>>,
    target: usize,
    filling: AtomicBool,
}

impl Reserve {
    pub(crate) fn new(target: usize) -> Arc<Self> {
        Arc::new(Self { made: Mutex::default(), target, filling: AtomicBool::new(false) })
    }

    /// A key from the reserve, or a new one if it is empty.
    pub(crate) async fn take(self: &Arc<Self>) -> Result<Pkcs8, jose::Error> {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let key = match made {
            Some(key) => Ok(key),
            None => tokio::task::spawn_blocking(|| jose::generate_rsa_pkcs8(2048))
                .await
                .map_err(|_| jose::Error::Generate)?,
        };
        self.fill();
        key
    }

    /// Gives back a key that was taken and never used.
    pub(crate) fn give_back(&self, key: Pkcs8) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push_front(key);
    }

    /// Starts filling in the background, unless that is under way.
    pub(crate) fn fill(self: &Arc<Self>) {
        if self.missing() && !self.filling.swap(true, Ordering::AcqRel) {
            let reserve = Arc::clone(self);
            tokio::task::spawn_blocking(move || reserve.make_missing());
        }
    }

    fn make_missing(&self) {
        while self.missing() {
            match jose::generate_rsa_pkcs8(2048) {
                Ok(key) => {
                    self.made.lock().unwrap_or_else(PoisonError::into_inner).push_back(key);
                }
                Err(error) => {
                    tracing::error!(%error, "no signing key could be made for the reserve");
                    break;
                }
            }
        }
        self.filling.store(false, Ordering::Release);
    }

    fn missing(&self) -> bool {
        self.len() < self.target
    }

    pub(crate) fn len(&self) -> usize {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    #[cfg(test)]
    pub(crate) fn is_filling(&self) -> bool {
        self.filling.load(Ordering::Acquire)
    }
}
