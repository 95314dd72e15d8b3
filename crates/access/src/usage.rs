//! When access keys and roles were last used: noted in memory, written now and then, so that no
//! request waits for a write.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base::Timestamp;
use store::{Cond, Entity, Unit};

use crate::Access;
use crate::entities::LastUsed;

/// Uses of one subject closer together than this count as one.
const GRAIN: Duration = Duration::from_mins(15);
/// How many subjects are kept in mind. Above it, those already written are forgotten.
const CAPACITY: usize = 65_536;
/// How many uses go into one batch of the store.
const BATCH: usize = 50;

/// The uses noted on this node.
#[derive(Debug, Default)]
pub(crate) struct Usage(Mutex<HashMap<Box<str>, Noted>>);

#[derive(Debug)]
struct Noted {
    at: Timestamp,
    service: Box<str>,
    written: bool,
}

impl Usage {
    /// Notes that a key or role was used for a service.
    pub(crate) fn note(&self, subject: &str, service: &str, now: Timestamp) {
        // A poisoned map still holds whole entries: each is inserted in one step.
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if map.get(subject).is_some_and(|noted| now.since(noted.at) < GRAIN) {
            return;
        }
        if map.len() >= CAPACITY {
            map.retain(|_, noted| !noted.written);
        }
        if map.len() < CAPACITY {
            let noted = Noted { at: now, service: service.into(), written: false };
            map.insert(subject.into(), noted);
        }
    }

    fn unwritten(&self, region: &str) -> Vec<LastUsed> {
        let map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = map.iter().filter(|(_, noted)| !noted.written).take(BATCH);
        fresh
            .map(|(subject, noted)| LastUsed {
                subject: subject.to_string(),
                at: noted.at,
                service: noted.service.to_string(),
                region: region.to_owned(),
            })
            .collect()
    }

    fn written(&self, uses: &[LastUsed]) {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for used in uses {
            if let Some(noted) = map.get_mut(used.subject.as_str())
                && noted.at == used.at
            {
                noted.written = true;
            }
        }
    }
}

impl Access {
    /// Writes down which keys and roles were used since the last time. A background job of the
    /// server calls it about once a minute; answers how many were written.
    pub async fn flush_usage(&self, now: Timestamp) -> Result<usize, store::CommitError> {
        let mut total = 0;
        loop {
            let uses = self.0.usage.unwritten(self.0.deployment.region.as_str());
            if uses.is_empty() {
                return Ok(total);
            }
            let mut unit = Unit::new(self.store(), now);
            for used in &uses {
                // The last writer wins: nodes are at most a grain apart.
                unit.put_raw(LastUsed::KIND, used.key(), Cond::Any, None, used)?;
            }
            unit.commit().await?;
            self.0.usage.written(&uses);
            total += uses.len();
        }
    }
}
