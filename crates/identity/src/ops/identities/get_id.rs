//! GetId (IP-002 to IP-007, IP-013, IP-054): the identity of these logins, or a new guest.

use base::Ctx;
use store::{Fail, Unit};
use wire::cognito_identity::{GetId, GetIdInput, GetIdResponse};
use wire::{Error, Handle};

use crate::Identity;
use crate::entities::{IdentityRecord, Pool};
use crate::errors;
use crate::linking::Ask;
use crate::logins::OwnTokens;

impl Handle<GetId, Ctx> for Identity {
    async fn handle(&self, cx: &Ctx, input: GetIdInput) -> Result<GetIdResponse, Error> {
        let pool = self.pool(cx, &input.identity_pool_id).await?;
        let record = match input.logins.filter(|logins| !logins.is_empty()) {
            None => self.new_guest(cx, &pool).await?,
            Some(logins) => {
                let proofs = self.verify(cx, &pool, &logins, OwnTokens::Refused).await?;
                let logins = proofs.to_link();
                let ask = Ask { pool: &pool, current: None, proven: false, logins: &logins };
                self.settle(cx, ask).await?
            }
        };
        Ok(GetIdResponse { identity_id: Some(record.id.to_string()) })
    }
}

impl Identity {
    /// One write, no read.
    async fn new_guest(&self, cx: &Ctx, pool: &Pool) -> Result<IdentityRecord, Error> {
        if !pool.allow_guests {
            return Err(errors::no_guests());
        }
        let guest = IdentityRecord::guest(cx, pool);
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&guest)?;
        unit.commit().await.map_err(Fail::from)?;
        Ok(guest)
    }
}
