//! GetAccessKeyInfo: the account of an access key (ST-022).

use base::Ctx;
use wire::sts::{GetAccessKeyInfo, GetAccessKeyInfoRequest, GetAccessKeyInfoResponse};
use wire::{Error, Handle};

use super::Sts;

impl Handle<GetAccessKeyInfo, Ctx> for Sts {
    async fn handle(
        &self,
        cx: &Ctx,
        input: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, Error> {
        let id = input.access_key_id.as_str();
        // Temporary keys are kept nowhere: whatever has their shape can only be of this account.
        let ours = id == self.access.0.root.access_key_id
            || (id.starts_with("ASIA") && id.len() == 20)
            || self.access.access_key(cx.now, id).await?.is_some();
        if !ours {
            return Err(Error::validation("Invalid Access Key ID"));
        }
        Ok(GetAccessKeyInfoResponse { account: Some(cx.deployment.account.to_string()) })
    }
}
