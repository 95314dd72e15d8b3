//! The evaluation logic: an explicit deny in any layer, else every layer that limits must allow.
//!
//! Source: IAM User Guide, "Policy evaluation logic" and "Permissions boundaries", section on
//! resource-based policies. The rule for the policy of a resource, in short:
//!
//! - A trust policy, or a policy in another account than the caller's, must allow.
//! - Naming only the caller's account never suffices: the caller's own policies must allow too.
//! - In the caller's account, naming the user or session itself suffices alone, whatever boundary
//!   and session policies leave out; naming its role, or `*`, stands in for the caller's own
//!   policies only, so boundary and session policies still limit.
//! - A caller without an account (anonymous, federated, service) has no policies of its own.
//! - The scope-down layer always limits.

use std::collections::BTreeSet;

use crate::context::Context;
use crate::decision::{Decision, Layer, MatchedStatement, Outcome};
use crate::principal::{Naming, Principal};
use crate::statement::{Effect, Policy, PolicyKind};
use crate::variables::Probe;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: Principal<'a>,
    /// `service:Name`.
    pub action: &'a str,
    /// ARN of the resource, or `*` for an action that has none.
    pub resource: &'a str,
    /// The condition keys.
    pub context: &'a Context<'a>,
}

/// A policy and the name by which decisions call it.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// Any name: an ARN, `role/name`, …
    pub name: &'a str,
    /// The policy.
    pub policy: &'a Policy,
}

/// The policy of the resource, or the trust policy of the role that is to be assumed.
#[derive(Debug, Clone, Copy)]
pub struct ResourcePolicy<'a> {
    /// The policy.
    pub policy: Named<'a>,
    /// 12-digit id of the account that owns the resource.
    pub account: &'a str,
}

/// Everything that has a say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Inputs<'a> {
    /// The policies of the user and its groups, or of the role.
    pub identity: &'a [Named<'a>],
    /// The permissions boundary.
    pub boundary: Option<Named<'a>>,
    /// The session policies: together one limit, which allows what any of them allows. `None` is
    /// no limit; an empty list allows nothing (a federation token without policies).
    pub session: Option<&'a [Named<'a>]>,
    /// A second limit of the same form.
    pub scope_down: Option<&'a [Named<'a>]>,
    /// The policy of the resource.
    pub resource: Option<ResourcePolicy<'a>>,
    /// The caller is, or acts as, the root user: its identity layer allows everything.
    pub principal_is_root: bool,
}

/// Decides one request.
pub fn evaluate<'a>(inputs: &Inputs<'a>, request: &Request<'a>) -> Decision<'a> {
    let mut scan = Scan::new(request);
    let identity = scan.layer(Layer::Identity, inputs.identity) || inputs.principal_is_root;
    let boundary =
        inputs.boundary.as_ref().is_none_or(|b| scan.policy(Layer::Boundary, b).is_some());
    let session = inputs.session.is_none_or(|set| scan.layer(Layer::Session, set));
    let scope_down = inputs.scope_down.is_none_or(|set| scan.layer(Layer::ScopeDown, set));
    let naming = inputs.resource.as_ref().and_then(|r| scan.policy(Layer::Resource, &r.policy));
    if scan.denied {
        return scan.finish(Outcome::ExplicitDeny, Vec::new());
    }
    let power = Power::of(inputs.resource.as_ref(), naming, &request.principal);
    let layers = [
        (Layer::Identity, identity || power.for_identity),
        (Layer::Boundary, boundary || power.for_limits),
        (Layer::Session, session || power.for_limits),
        (Layer::ScopeDown, scope_down),
        (Layer::Resource, naming.is_some() || !power.required),
    ];
    if layers.iter().all(|(_, allows)| *allows) {
        return scan.finish(Outcome::Allow, Vec::new());
    }
    let failed = layers.iter().filter(|(_, allows)| !allows).map(|(layer, _)| *layer).collect();
    scan.finish(Outcome::ImplicitDeny, failed)
}

/// What the resource's policy can do for the caller, and whether its consent is needed.
#[derive(Default)]
struct Power {
    for_identity: bool,
    for_limits: bool,
    required: bool,
}

impl Power {
    fn of(
        resource: Option<&ResourcePolicy<'_>>,
        naming: Option<Naming>,
        caller: &Principal<'_>,
    ) -> Self {
        let Some(resource) = resource else { return Self::default() };
        let trust = resource.policy.policy.kind() == PolicyKind::Trust;
        let Some(account) = caller.account() else {
            let allows = naming.is_some();
            return Self { for_identity: allows, for_limits: allows, required: true };
        };
        let own = account == resource.account;
        Self {
            for_identity: own && naming > Some(Naming::Account),
            for_limits: own && naming == Some(Naming::Exact),
            required: trust || !own,
        }
    }
}

/// One pass over the policies.
struct Scan<'a, 'r> {
    request: &'r Request<'a>,
    probe: Probe<'a, 'a>,
    matched: Vec<MatchedStatement<'a>>,
    denied: bool,
}

impl<'a, 'r> Scan<'a, 'r> {
    const fn new(request: &'r Request<'a>) -> Self {
        let probe = Probe::new(request.context);
        Self { request, probe, matched: Vec::new(), denied: false }
    }

    /// Whether any policy of the layer allows.
    fn layer(&mut self, layer: Layer, policies: &'a [Named<'a>]) -> bool {
        let mut allows = false;
        for named in policies {
            // No short cut after an allow: a later policy may deny.
            allows |= self.policy(layer, named).is_some();
        }
        allows
    }

    /// How exactly the policy's allowing statements name the caller; `None` when none applies.
    fn policy(&mut self, layer: Layer, named: &Named<'a>) -> Option<Naming> {
        let mut best = None;
        for (index, statement) in named.policy.statements().iter().enumerate() {
            let Some(naming) = statement.applies(self.request, &mut self.probe) else { continue };
            match statement.effect() {
                Effect::Allow => best = best.max(Some(naming)),
                Effect::Deny => self.denied = true,
            }
            self.matched.push(MatchedStatement {
                policy: named.name,
                kind: named.policy.kind(),
                layer,
                index,
                sid: statement.sid(),
                effect: statement.effect(),
                span: statement.span(),
            });
        }
        best
    }

    fn finish(mut self, outcome: Outcome, failed: Vec<Layer>) -> Decision<'a> {
        if outcome == Outcome::ExplicitDeny {
            self.matched.retain(|m| m.effect == Effect::Deny);
        }
        Decision { outcome, matched: self.matched, failed, missing_context: self.probe.missing }
    }
}

/// Every condition key and variable of the inputs that the context lacks, asked for or not: the
/// `MissingContextValues` of the policy simulator.
pub fn missing_context<'a>(inputs: &Inputs<'a>, context: &Context<'_>) -> BTreeSet<&'a str> {
    let sets = [Some(inputs.identity), inputs.session, inputs.scope_down];
    let sets = sets.into_iter().flatten().flatten().map(|named| named.policy);
    let single = inputs.boundary.iter().map(|b| b.policy);
    let resource = inputs.resource.iter().map(|r| r.policy.policy);
    let policies = sets.chain(single).chain(resource);
    policies.flat_map(Policy::keys).filter(|key| context.get(key).is_none()).collect()
}

#[cfg(test)]
mod tests;
