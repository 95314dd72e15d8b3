//! The client's half of the wire: typed inputs to requests, answers to typed outputs.
//!
//! Guided by the same schema as the server's half, and pure like it: nothing here opens a socket,
//! signs or retries. [`encode_request`] is the counterpart of [`crate::decode`],
//! [`decode_response`] that of [`crate::encode`].
//!
//! ```
//! use countersign_wire::client::{ResponseParts, decode_response, encode_request};
//! use countersign_wire::cognito_identity::{GetId, GetIdInput};
//!
//! # fn main() -> Result<(), countersign_wire::client::ClientError> {
//! let input = GetIdInput { identity_pool_id: "eu-west-1:pool".to_owned(), ..Default::default() };
//! let request = encode_request::<GetId>(&input)?;
//! assert_eq!((request.method, request.path.as_str()), ("POST", "/"));
//! assert_eq!(request.body, br#"{"IdentityPoolId":"eu-west-1:pool"}"#);
//!
//! let body = br#"{"IdentityId":"eu-west-1:someone"}"#;
//! let answer = decode_response::<GetId>(&ResponseParts { status: 200, header: &|_| None, body })?;
//! assert_eq!(answer.identity_id.as_deref(), Some("eu-west-1:someone"));
//! # Ok(())
//! # }
//! ```

mod fault;
mod request;
mod response;
#[cfg(test)]
mod tests;
mod tree;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::dispatch::Operation;

pub use fault::{ClientError, Fault, read_fault};
pub use request::{ClientRequest, encode_request};
pub use response::{ResponseParts, decode_response};

/// An operation that a client can call. Every [`Operation`] is one when the feature is on.
pub trait ClientOperation: Operation<Input: Serialize, Output: DeserializeOwned> {}

impl<O: Operation<Input: Serialize, Output: DeserializeOwned>> ClientOperation for O {}
