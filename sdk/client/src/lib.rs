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
mod environment;
mod error;
mod service_client;
#[cfg(feature = "sync")]
pub mod sync;

#[cfg(test)]
mod stub;

pub use aws_credential_types;
pub use reqwest;
pub use wire;

pub use clock::{Clock, SystemClock};
pub use environment::Environment;
pub use error::{ServiceError, ServiceErrorKind};
pub use service_client::{ByteStream, ConfigError, Retry, ServiceClient, ServiceClientBuilder};
