//! Credentials, sign-in and sync for Rust programs, against Countersign or Amazon Cognito.
//!
//! [`ServiceClient`] calls the operations of the services; everything else here is built on it.
//! Without an endpoint it talks to AWS; with one, to Countersign.
//!
//! ```no_run
//! use countersign_client::ServiceClient;
//! use countersign_client::wire::cognito_identity::{GetId, GetIdInput};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ServiceClient::builder("eu-west-1")
//!     .endpoint_url("https://login.example.com")
//!     .build()?;
//! let input = GetIdInput { identity_pool_id: "eu-west-1:…".to_owned(), ..Default::default() };
//! println!("{:?}", client.call::<GetId>(&input).await?.identity_id);
//! # Ok(())
//! # }
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod clock;
mod credentials;
mod developer;
mod environment;
mod error;
mod identity_id;
mod identity_store;
mod logins;
mod private_file;
mod service_client;
#[cfg(feature = "sync")]
pub mod sync;
#[cfg(feature = "user-pool")]
pub mod user_pool;

#[cfg(test)]
mod stub;

pub use aws_credential_types;
#[cfg(feature = "aws-config")]
pub use aws_types;
pub use reqwest;
pub use wire;

pub use clock::{Clock, SystemClock};
pub use credentials::{
    ChangeReason, CognitoCredentialsProvider, IdentityChanged, IdentityError, ProviderBuilder,
    ProviderConfigError, StaleIdentity,
};
pub use developer::{DeveloperIdentity, DeveloperLogin};
pub use environment::Environment;
pub use error::{ServiceError, ServiceErrorKind};
pub use identity_id::IdentityId;
#[cfg(feature = "keyring")]
pub use identity_store::KeyringStore;
pub use identity_store::{
    FileStore, IdentityStore, MemoryStore, StoreError, StoreKey, StoredIdentity,
};
pub use logins::{Logins, LoginsError, LoginsFn, LoginsProvider, logins_fn};
pub use private_file::write_private_file;
pub use service_client::{ByteStream, ConfigError, Retry, ServiceClient, ServiceClientBuilder};
