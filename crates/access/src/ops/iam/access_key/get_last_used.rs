//! GetAccessKeyLastUsed: when and for what a key was last used.

use base::Ctx;
use store::{Loaded, load};
use wire::iam::{
    AccessKeyLastUsed, GetAccessKeyLastUsed, GetAccessKeyLastUsedRequest,
    GetAccessKeyLastUsedResponse,
};
use wire::{Error, Handle};

use super::super::shapes;
use crate::Iam;
use crate::entities::{AccessKey, LastUsed};

impl Handle<GetAccessKeyLastUsed, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetAccessKeyLastUsedRequest,
    ) -> Result<GetAccessKeyLastUsedResponse, Error> {
        let key = self.found::<AccessKey>(cx, &input.access_key_id).await?;
        let used = load::<LastUsed>(self.access.store(), cx.now, &LastUsed::key_of(&key.id)).await;
        let used = used?.map(Loaded::into_value);
        let unused = || Some("N/A".to_owned());
        let last = match used {
            Some(used) => AccessKeyLastUsed {
                last_used_date: shapes::date(used.at),
                service_name: Some(used.service),
                region: Some(used.region),
            },
            None => {
                AccessKeyLastUsed { last_used_date: None, service_name: unused(), region: unused() }
            }
        };
        Ok(GetAccessKeyLastUsedResponse {
            user_name: Some(key.user_name.clone()),
            access_key_last_used: Some(last),
        })
    }
}
