//! Which identity a set of proven logins belongs to: the plan, and its commit.

mod plan;
mod settle;

use plan::{NoPlan, Plan, Situation, plan_login};
pub(crate) use settle::{Ask, refused};
