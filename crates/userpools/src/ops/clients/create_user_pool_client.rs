//! CreateUserPoolClient (US-065, AU-004, AU-090).

use base::{ClientId, Ctx};
use store::Unit;
use wire::cognito_idp::{
    CreateUserPoolClient, CreateUserPoolClientRequest, CreateUserPoolClientResponse, error,
};
use wire::{Error, Handle};

use super::secret_text;
use super::settings::{as_update, settings_of};
use crate::UserPools;
use crate::entities::{Client, Pool};

/// Clients of one pool.
const MAX_CLIENTS: usize = 1_000;

impl Handle<CreateUserPoolClient, Ctx> for UserPools {
    async fn handle(
        &self,
        cx: &Ctx,
        input: CreateUserPoolClientRequest,
    ) -> Result<CreateUserPoolClientResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        if input.generate_secret == Some(true) && input.client_secret.is_some() {
            return Err(error::invalid_parameter(
                "GenerateSecret and ClientSecret cannot be used together.",
            ));
        }
        let id = ClientId::generate(&*cx.rng);
        let given = input.client_secret.as_ref().map(|secret| secret.as_str());
        let wanted = input.generate_secret == Some(true) || given.is_some();
        let text = wanted.then(|| secret_text(cx, given));
        let secret = text.map(|text| self.keep_secret(cx, &id, &[], &text));
        let client = Client {
            id,
            pool: pool.id.clone(),
            name: input.client_name.clone(),
            secrets: secret.into_iter().collect(),
            settings: settings_of(as_update(input)),
            sso_session: None,
            created_at: cx.now,
            modified_at: cx.now,
        };
        self.check_client(cx, &pool, &client).await?;
        let list = (&*Pool::partition(pool.id.as_str()), Client::LIST);
        if self.count_entries(cx, list, MAX_CLIENTS).await? >= MAX_CLIENTS {
            return Err(error::limit_exceeded("The user pool has 1000 app clients."));
        }
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&client)?;
        self.changes.commit(unit).await?;
        Ok(CreateUserPoolClientResponse { user_pool_client: Some(self.shown_client(&client)?) })
    }
}
