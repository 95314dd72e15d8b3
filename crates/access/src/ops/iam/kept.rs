//! How each kind of entity is found, and IAM's words when it is missing or there already.

use base::Timestamp;
use store::{Entity, Key, Loaded};
use wire::Error;
use wire::iam::error;

use crate::Access;
use crate::entities::{
    AccessKey, Group, ManagedPolicy, OidcProvider, Role, SamlProvider, User, list_entry,
};

type Found<E> = Result<Option<Loaded<E>>, store::Error>;

/// An entity of IAM as operations name it: by name, or by ARN.
pub(super) trait Kept: Entity + Clone + PartialEq {
    /// The entity of this name or ARN.
    fn find(access: &Access, now: Timestamp, id: &str) -> impl Future<Output = Found<Self>> + Send;

    /// There is none.
    fn missing(id: &str) -> Error;

    /// There is one already.
    fn taken(&self) -> Error;
}

/// An entity with a path, listed under it.
pub(super) trait Pathed: Kept {
    /// The `pk` of the list.
    const LIST: &'static str;
    /// Where the entity of this name is.
    fn place(name: &str) -> Key;
    /// Its path.
    fn path(&self) -> &str;
    /// Its name.
    fn name(&self) -> &str;
    /// Its place in the list.
    fn entry(&self) -> String {
        list_entry(self.path(), self.name())
    }
}

fn cannot_be_found(what: &str, name: &str) -> Error {
    error::no_such_entity(format!("The {what} with name {name} cannot be found."))
}

macro_rules! named {
    ($type:ident, $find:ident, $noun:literal, $what:literal, $list:literal) => {
        impl Kept for $type {
            async fn find(access: &Access, now: Timestamp, id: &str) -> Found<Self> {
                access.$find(now, id).await
            }
            fn missing(id: &str) -> Error {
                cannot_be_found($noun, id)
            }
            fn taken(&self) -> Error {
                let name = &self.name;
                error::entity_already_exists(format!("{} with name {name} already exists.", $what))
            }
        }

        impl Pathed for $type {
            const LIST: &'static str = $list;
            fn place(name: &str) -> Key {
                Self::key_of(name)
            }
            fn path(&self) -> &str {
                &self.path
            }
            fn name(&self) -> &str {
                &self.name
            }
        }
    };
}

named!(Role, role, "role", "Role", "iam/roles");
named!(User, user, "user", "User", "iam/users");
named!(Group, group, "group", "Group", "iam/groups");

impl Kept for ManagedPolicy {
    async fn find(access: &Access, now: Timestamp, id: &str) -> Found<Self> {
        access.managed_policy(now, id).await
    }
    fn missing(id: &str) -> Error {
        error::no_such_entity(format!("Policy {id} was not found."))
    }
    fn taken(&self) -> Error {
        error::entity_already_exists(format!(
            "A policy called {} already exists. Duplicate names are not allowed.",
            self.name
        ))
    }
}

impl Pathed for ManagedPolicy {
    const LIST: &'static str = "iam/policies";
    fn place(name: &str) -> Key {
        Self::key_of(name)
    }
    fn path(&self) -> &str {
        &self.path
    }
    fn name(&self) -> &str {
        &self.name
    }
}

impl Kept for AccessKey {
    async fn find(access: &Access, now: Timestamp, id: &str) -> Found<Self> {
        access.access_key(now, id).await
    }
    fn missing(id: &str) -> Error {
        error::no_such_entity(format!("The Access Key with id {id} cannot be found."))
    }
    fn taken(&self) -> Error {
        error::entity_already_exists(format!("Access Key {} already exists.", self.id))
    }
}

impl Kept for OidcProvider {
    async fn find(access: &Access, now: Timestamp, id: &str) -> Found<Self> {
        access.oidc_provider(now, id).await
    }
    fn missing(id: &str) -> Error {
        error::no_such_entity(format!("OpenIDConnect Provider not found for arn {id}"))
    }
    fn taken(&self) -> Error {
        error::entity_already_exists(format!("Provider with url {} already exists.", self.url()))
    }
}

impl Kept for SamlProvider {
    async fn find(access: &Access, now: Timestamp, id: &str) -> Found<Self> {
        access.saml_provider(now, id).await
    }
    fn missing(id: &str) -> Error {
        error::no_such_entity(format!("SAML Provider not found for arn {id}"))
    }
    fn taken(&self) -> Error {
        error::entity_already_exists(format!("Provider with name {} already exists.", self.name))
    }
}
