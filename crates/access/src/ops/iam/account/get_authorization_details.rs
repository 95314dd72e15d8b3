//! GetAccountAuthorizationDetails: every user, group, role and managed policy with its rights.

use base::Ctx;
use wire::iam::{
    GetAccountAuthorizationDetails, GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse,
};
use wire::{Error, Handle, Operation};

use super::details::sections;
use crate::Iam;

impl Handle<GetAccountAuthorizationDetails, Ctx> for Iam {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
        let wanted = sections(input.filter.as_deref());
        let scope = format!("{wanted:?}");
        let op = GetAccountAuthorizationDetails::META;
        let paging = self.paging(op, &[&scope], input.marker.as_deref(), input.max_items)?;
        let (details, next) = self.details(cx, &wanted, &paging).await?;
        let listed = self.listed(&paging, Vec::<()>::new(), next.as_deref());
        Ok(GetAccountAuthorizationDetailsResponse {
            is_truncated: listed.truncated,
            marker: listed.marker,
            ..details
        })
    }
}
