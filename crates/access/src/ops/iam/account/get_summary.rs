//! GetAccountSummary: how much there is of what, and the quotas that are enforced.

use base::Ctx;
use wire::iam::{GetAccountSummary, GetAccountSummaryResponse};
use wire::{Empty, Error, Handle};

use super::summary::{LISTS, quotas};
use crate::Iam;

impl Handle<GetAccountSummary, Ctx> for Iam {
    async fn handle(&self, cx: &Ctx, _input: Empty) -> Result<GetAccountSummaryResponse, Error> {
        let mut summary = quotas();
        for (key, list) in LISTS {
            let count = self.count(cx, list).await?;
            *summary.entry(key.to_owned()).or_default() += count;
        }
        Ok(GetAccountSummaryResponse { summary_map: Some(summary) })
    }
}
