//! The AWS wire of the services that Countersign speaks, as data and as types.
//!
//! A service module (`cognito_identity`, `cognito_idp`, `cognito_sync`, `sts`, `iam`) is generated
//! from the pinned models by `cargo xtask codegen`. It holds plain structs, a marker type per
//! operation, the metadata and the schema of each, the modelled errors and the dispatch table.
//!
//! Every protocol meets in one document form, [`serde_json::Value`]: [`decode`] reads a request
//! into it and checks its types, [`validate`] answers constraint violations in AWS's words, serde
//! makes the typed input, a [`Handle`] makes the typed output, and [`encode`] writes that out.
//! The feature `client` adds the other half, the module `client`.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[cfg(feature = "client")]
pub mod client;
mod decode;
mod dispatch;
mod encode;
pub mod error;
mod lookup;
pub mod meta;
mod pattern;
#[cfg(any(test, feature = "probe"))]
pub mod probe;
mod query;
pub mod schema;
mod validate;
mod value;
mod xml;

#[path = "gen/cognito_identity.rs"]
pub mod cognito_identity;
#[path = "gen/cognito_idp.rs"]
pub mod cognito_idp;
#[path = "gen/cognito_sync.rs"]
pub mod cognito_sync;
#[path = "gen/iam.rs"]
pub mod iam;
#[path = "gen/sts.rs"]
pub mod sts;

pub use decode::{RequestParts, decode};
pub use dispatch::{Empty, Handle, Operation, parse};
pub use encode::{Encoded, encode, encode_error};
pub use error::{Common, Error, ErrorMeta, Kind};
pub use lookup::{
    PathParams, SERVICES, by_action, by_rest, by_target, service_by_target, service_by_version,
};
pub use meta::{AuthKind, HttpBinding, OpMeta, Protocol, ServiceId, ServiceMeta};
pub use schema::{Location, Member, Shape, ShapeKind};
pub use validate::validate;
pub use value::{Blob, Sensitive, Timestamp};

#[cfg(test)]
mod tests;
