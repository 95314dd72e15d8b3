//! ListWebAuthnCredentials (AU-134).

use base::Ctx;
use store::{Range, list};
use wire::cognito_idp::{
    ListWebAuthnCredentials, ListWebAuthnCredentialsRequest, ListWebAuthnCredentialsResponse,
    WebAuthnCredentialDescription,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::Passkey;
use crate::factors::MOST_PASSKEYS;
use crate::paging::page_size;

impl Handle<ListWebAuthnCredentials, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListWebAuthnCredentialsRequest,
    ) -> Result<ListWebAuthnCredentialsResponse, Error> {
        let me = self.signed_in(cx, &input.access_token).await?;
        let scope = format!("ListWebAuthnCredentials/{}", me.user.key);
        let after = self.position(&scope, input.next_token.as_deref())?;
        let size = page_size(input.max_results, MOST_PASSKEYS);
        let range = Range::prefix(me.user.key.partition(), Passkey::LIST, size);
        let range = range.after(after.as_deref());
        let page = list::<Passkey>(&*self.store, cx.now, &range).await?;
        Ok(ListWebAuthnCredentialsResponse {
            credentials: Some(page.items.iter().map(|passkey| described(passkey)).collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}

fn described(passkey: &Passkey) -> WebAuthnCredentialDescription {
    WebAuthnCredentialDescription {
        credential_id: Some(passkey.id.clone()),
        friendly_credential_name: Some(passkey.name.clone()),
        relying_party_id: Some(passkey.relying_party.clone()),
        authenticator_attachment: passkey.attachment.clone(),
        authenticator_transports: Some(passkey.transports.clone()),
        created_at: Some(passkey.created_at.into()),
    }
}
