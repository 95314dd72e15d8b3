//! Which identity a set of proven logins belongs to: the plan, and its commit.

mod plan;
mod settle;

pub use plan::{Plan, Refusal, Situation, plan_login};
pub(crate) use settle::{Ask, refused};
