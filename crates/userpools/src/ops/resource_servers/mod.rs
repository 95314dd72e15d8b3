//! Operations on resource servers (OA-017).

mod create_resource_server;
mod delete_resource_server;
mod describe_resource_server;
mod list_resource_servers;
mod update_resource_server;

use std::collections::BTreeMap;

use base::{Ctx, UserPoolId};
use store::{Loaded, load};
use wire::Error;
use wire::cognito_idp::{ResourceServerScopeType, ResourceServerType, error};

use crate::UserPools;
use crate::entities::ResourceServer;

/// Scopes by name; each once.
fn scopes_of(
    given: Option<Vec<ResourceServerScopeType>>,
) -> Result<BTreeMap<String, String>, Error> {
    let mut scopes = BTreeMap::new();
    for scope in given.unwrap_or_default() {
        let name = scope.scope_name.clone();
        if scopes.insert(scope.scope_name, scope.scope_description).is_some() {
            return Err(error::invalid_parameter(format!("The scope {name} is given twice.")));
        }
    }
    Ok(scopes)
}

/// A resource server as the operations answer it.
fn shown(server: &ResourceServer) -> ResourceServerType {
    let scopes = server.scopes.iter().map(|(name, description)| ResourceServerScopeType {
        scope_name: name.clone(),
        scope_description: description.clone(),
    });
    ResourceServerType {
        user_pool_id: Some(server.pool.to_string()),
        identifier: Some(server.identifier.clone()),
        name: Some(server.name.clone()),
        scopes: Some(scopes.collect()),
        ..ResourceServerType::default()
    }
}

impl UserPools {
    async fn resource_server(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        identifier: &str,
    ) -> Result<Loaded<ResourceServer>, Error> {
        let key = ResourceServer::key_of(pool.as_str(), identifier);
        let found = load(&*self.store, cx.now, &key).await?;
        found.ok_or_else(|| {
            error::resource_not_found(format!("Resource server {identifier} does not exist."))
        })
    }
}
