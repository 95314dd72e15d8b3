//! The IAM policy language: parse once into matchers, then evaluate requests with AWS's logic.
//!
//! Pure: no clock, no I/O, no async. Sources: the AWS IAM User Guide, "Policy evaluation logic",
//! "Policy elements reference", "Condition operators", "Variables and tags".
//!
//! ```
//! use policy::{Context, Inputs, Named, Outcome, Policy, PolicyKind, Principal, Request, evaluate};
//! # use countersign_policy as policy;
//! let own = Policy::parse(
//!     r#"{"Version":"2012-10-17","Statement":[{"Sid":"Own","Effect":"Allow",
//!         "Action":"s3:GetObject",
//!         "Resource":"arn:aws:s3:::b/${cognito-identity.amazonaws.com:sub}/*"}]}"#,
//!     PolicyKind::Identity,
//! )?;
//! let context = Context::new().with("cognito-identity.amazonaws.com:sub", "eu-west-1:1");
//! let request = Request {
//!     principal: Principal::assumed_role(
//!         "123456789012",
//!         "arn:aws:iam::123456789012:role/R",
//!         "arn:aws:sts::123456789012:assumed-role/R/CognitoIdentityCredentials",
//!     ),
//!     action: "s3:GetObject",
//!     resource: "arn:aws:s3:::b/eu-west-1:1/photo",
//!     context: &context,
//! };
//! let identity = [Named { name: "R/own", policy: &own }];
//! let decision = evaluate(&Inputs { identity: &identity, ..Inputs::default() }, &request);
//! assert_eq!(decision.outcome, Outcome::Allow);
//! assert_eq!(decision.matched[0].sid, Some("Own"));
//! # Ok::<(), policy::ParseError>(())
//! ```
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod condition;
mod context;
mod decision;
mod error;
mod evaluate;
mod glob;
mod json;
mod lint;
mod parse;
mod principal;
mod statement;
mod validate;
mod variables;

pub use condition::{Condition, Operator, Quantifier};
pub use context::{Context, Values};
pub use decision::{Decision, Layer, MatchedStatement, Outcome};
pub use error::{Location, ParseError};
pub use evaluate::{Inputs, Named, Request, ResourcePolicy, evaluate, missing_context};
pub use lint::{CognitoTrustError, lint_cognito_trust};
pub use principal::{Principal, PrincipalEntry};
pub use statement::{Effect, Policy, PolicyKind, Span, Statement, Version};
