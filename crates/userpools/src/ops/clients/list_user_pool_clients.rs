//! ListUserPoolClients.

use base::Ctx;
use store::list_index;
use wire::cognito_idp::{
    ClientTypeType, ListUserPoolClients, ListUserPoolClientsRequest, ListUserPoolClientsResponse,
    UserPoolClientDescription,
};
use wire::{Error, Handle};

use crate::UserPools;
use crate::entities::{Client, Pool};
use crate::paging::page_size;

impl Handle<ListUserPoolClients, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: ListUserPoolClientsRequest,
    ) -> Result<ListUserPoolClientsResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let scope = format!("ListUserPoolClients/{}", pool.id);
        let after = self.position(&scope, input.next_token.as_deref())?;
        // Clients do not register themselves here: none is of the other type.
        if input.client_type == Some(ClientTypeType::Dcr) {
            let user_pool_clients = Some(Vec::new());
            return Ok(ListUserPoolClientsResponse { user_pool_clients, next_token: None });
        }
        let list = (&*Pool::partition(pool.id.as_str()), Client::LIST);
        let limit = page_size(input.max_results, 60);
        let page = list_index::<String>(&*self.store, cx.now, list, after.as_deref(), limit);
        let page = page.await?;
        let clients = page.items.into_iter().map(|entry| UserPoolClientDescription {
            client_id: entry.sk.strip_prefix(Client::LIST).map(Into::into),
            user_pool_id: Some(pool.id.to_string()),
            client_name: Some(entry.body),
        });
        Ok(ListUserPoolClientsResponse {
            user_pool_clients: Some(clients.collect()),
            next_token: self.next_token(&scope, page.next),
        })
    }
}
