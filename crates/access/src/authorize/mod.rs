//! May they: the decision on every request.
//!
//! Root may do everything; users, roles and sessions what their policies allow, within what limits
//! them. Nothing is written and, while the caches are fresh, nothing is read from the store.

mod context;
mod denied;
mod guest;
mod limits;

pub(crate) use context::{CallerNames, add_connection, add_global};
pub(crate) use denied::{Asked, Reason, decode_message};
pub use denied::{Denied, Refusal};
pub(crate) use guest::{GUEST_INLINE, GUEST_MANAGED};

use base::Ctx;
use policy::{Context, Layer, Request, ResourcePolicy, evaluate};

use crate::Access;

/// One question.
#[derive(Clone, Debug)]
pub struct Authorization<'a> {
    /// `service:Name`.
    pub action: &'a str,
    /// The ARN, or `*` for an action that has none.
    pub resource: &'a str,
    /// Condition keys of the request; the global ones are added.
    pub context: Context<'a>,
}

impl<'a> Authorization<'a> {
    /// A question without condition keys of its own.
    pub const fn new(action: &'a str, resource: &'a str) -> Self {
        Self { action, resource, context: Context::new() }
    }
}

impl Access {
    /// Whether the caller may do this.
    pub async fn authorize(&self, cx: &Ctx, asked: Authorization<'_>) -> Result<(), Refusal> {
        self.decide(cx, asked, None).await
    }

    /// The decision itself, with the policy of the resource if it has one.
    pub(crate) async fn decide(
        &self,
        cx: &Ctx,
        asked: Authorization<'_>,
        resource: Option<ResourcePolicy<'_>>,
    ) -> Result<(), Refusal> {
        let principal = &cx.caller.principal;
        let found = self.authority_of(cx.now, principal).await?;
        let Some(authority) = found else { return Err(Refusal::Gone) };
        let names = CallerNames::of(cx, &authority);
        let Authorization { action, resource: arn, mut context } = asked;
        add_global(&mut context, cx, &authority, &names);
        let about = Asked { arn: &names.arn, user_id: &names.user_id, action, resource: arn };
        let denied = |reason, decision: Option<&policy::Decision<'_>>| {
            let denied = Denied::new(&self.0.keys, about, reason, &context, decision);
            Err(Refusal::Denied(Box::new(denied)))
        };
        if limits::forbids(principal, action) {
            return denied(Reason::Nothing(Layer::Session), None);
        }
        let layers = authority.layers();
        let caller = names.principal(principal);
        let request = Request { principal: caller, action, resource: arn, context: &context };
        let decision = evaluate(&layers.inputs(resource), &request);
        if decision.is_allowed() {
            return Ok(());
        }
        // ST-010: a trust policy is not the caller's to read, so nothing is said of it.
        let reason = if resource.is_some() { Reason::Unsaid } else { Reason::of(&decision) };
        denied(reason, Some(&decision))
    }
}
