//! What GetOpenIdToken and GetCredentialsForIdentity have in common: from an identity id and a
//! `Logins` map to the identity that may be used, and how its user came.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Ctx;
use store::Loaded;
use wire::{Error, Sensitive};

use crate::Identity;
use crate::entities::{IdentityRecord, Pool, State};
use crate::errors;
use crate::linking::Ask;
use crate::logins::{OwnTokens, Proof, Proofs};
use crate::roles::session_tags;

/// An identity that may be used now.
pub(super) struct SignedIn {
    /// The identity; after a merge another than the one asked for (IP-030).
    pub(super) record: IdentityRecord,
    pub(super) pool: Arc<Loaded<Pool>>,
    /// What was proven; nothing for a guest.
    pub(super) proofs: Proofs,
    /// IP-063.
    pub(super) amr: Vec<String>,
    /// Session tags (IP-051, IP-087).
    pub(super) tags: BTreeMap<String, String>,
}

impl SignedIn {
    pub(super) fn is_guest(&self) -> bool {
        self.record.state == State::Guest
    }
}

impl Identity {
    /// `allowed` has a say about the pool before anything happens.
    pub(super) async fn sign_in(
        &self,
        cx: &Ctx,
        id: &str,
        logins: Option<&BTreeMap<String, Sensitive<String>>>,
        own: OwnTokens,
        allowed: impl FnOnce(&Pool) -> Result<(), Error> + Send,
    ) -> Result<SignedIn, Error> {
        let (record, pool) = self.identity(cx, id).await?;
        allowed(&pool)?;
        let Some(logins) = logins.filter(|logins| !logins.is_empty()) else {
            return as_guest(record.into_value(), pool);
        };
        if !matches!(record.state, State::Guest | State::Linked) {
            return Err(errors::forbidden(id));
        }
        let proofs = self.verify(cx, &pool, logins, own).await?;
        if let Some(own) = &proofs.own {
            own.belongs_to(&record)?;
        }
        let logins = proofs.to_link();
        // The usual case needs no further reads and no write.
        let known = record.state == State::Linked && logins.iter().all(|it| record.holds(it));
        let tags = session_tags(&pool, &proofs.logins)?;
        let record = if known {
            record.into_value()
        } else {
            let proven = proofs.own.is_some();
            let ask = Ask { pool: &pool, current: Some(id), proven, logins: &logins };
            self.settle(cx, ask).await?
        };
        Ok(signed_in(record, pool, proofs, tags))
    }
}

fn signed_in(
    record: IdentityRecord,
    pool: Arc<Loaded<Pool>>,
    proofs: Proofs,
    mut tags: BTreeMap<String, String>,
) -> SignedIn {
    let mut amr = vec!["authenticated".to_owned()];
    amr.extend(proofs.logins.iter().flat_map(Proof::amr));
    if let Some(own) = &proofs.own {
        amr.extend(own.amr.iter().filter(|entry| *entry != "authenticated").cloned());
        // What the app's own backend says stands above other people's claims.
        tags.extend(own.tags.clone());
    }
    SignedIn { record, pool, proofs, amr, tags }
}

/// IP-025, IP-026.
fn as_guest(record: IdentityRecord, pool: Arc<Loaded<Pool>>) -> Result<SignedIn, Error> {
    if !pool.allow_guests {
        return Err(errors::no_guests());
    }
    if record.state != State::Guest {
        return Err(errors::forbidden(record.id.as_str()));
    }
    let amr = vec!["unauthenticated".to_owned()];
    Ok(SignedIn { record, pool, proofs: Proofs::default(), amr, tags: BTreeMap::new() })
}
