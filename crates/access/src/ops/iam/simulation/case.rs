//! The simulation itself: every action on every resource.

use std::collections::{BTreeMap, BTreeSet};

use base::{Arn, Ctx};
use policy::{
    Context, Decision, Inputs, Layer, MatchedStatement, Named, Outcome, Policy, PolicyKind,
    Principal, Request, ResourcePolicy, evaluate, missing_context,
};
use wire::iam::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, OrganizationsDecisionDetail,
    PermissionsBoundaryDecisionDetail, PolicyEvaluationDecisionType, PolicySourceType, Position,
    ResourceSpecificResult, SimulatePolicyResponse, Statement, error,
};
use wire::{Error, OpMeta};

use super::subject::{Source, Subject};
use crate::Iam;

/// What a simulation asks.
pub(super) struct Case {
    pub(super) actions: Vec<String>,
    pub(super) resources: Vec<String>,
    pub(super) resource_policy: Option<String>,
    pub(super) resource_owner: Option<String>,
    pub(super) caller_arn: Option<String>,
    pub(super) context: Vec<ContextEntry>,
}

/// The name under which decisions know the resource's policy.
const RESOURCE_POLICY: &str = "ResourcePolicy";

/// A case made ready: everything parsed, the caller known.
struct Run<'a> {
    subject: &'a Subject,
    resource: Option<Policy>,
    owner: String,
    principal: Principal<'a>,
    context: Context<'a>,
}

impl Iam {
    /// A page of the results of a simulation.
    pub(super) fn simulate(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        (subject, case): (&Subject, &Case),
        (marker, max_items): (Option<String>, Option<i32>),
    ) -> Result<SimulatePolicyResponse, Error> {
        let paging = self.paging(op, &[], marker.as_deref(), max_items)?;
        let run = Run::of(cx, subject, case)?;
        let everything = ["*".to_owned()];
        let resources = if case.resources.is_empty() { &everything } else { &*case.resources };
        let pairs = case.actions.iter().flat_map(|a| resources.iter().map(move |r| (a, r)));
        let keyed = pairs.enumerate().map(|(n, pair)| (format!("{n:08}"), pair));
        let listed = self.cut(&paging, keyed);
        let results = listed.map(|(action, resource)| run.result(action, resource));
        Ok(SimulatePolicyResponse {
            evaluation_results: Some(results.items),
            is_truncated: results.truncated,
            marker: results.marker,
        })
    }
}

impl<'a> Run<'a> {
    fn of(cx: &'a Ctx, subject: &'a Subject, case: &'a Case) -> Result<Self, Error> {
        let account = cx.deployment.account.as_str();
        let parse = |text: &String| Policy::parse(text, PolicyKind::Resource);
        let resource = case.resource_policy.as_ref().map(parse).transpose();
        let resource = resource.map_err(|e| error::invalid_input(e.to_string()).caused_by(e))?;
        let is_group = |arn: &str| arn.contains(":group/");
        let caller = case.caller_arn.as_deref().or(subject.arn.as_deref());
        if resource.is_some() && caller.is_none_or(is_group) {
            return Err(error::invalid_input(
                "CallerArn must be the ARN of a user when a resource policy is simulated.",
            ));
        }
        Ok(Self {
            subject,
            resource,
            owner: owner(case.resource_owner.as_deref(), account)?,
            principal: principal(caller, account)?,
            context: context(&case.context)?,
        })
    }

    fn result(&self, action: &str, resource: &str) -> EvaluationResult {
        let named = |source: &'a Source| Named { name: &source.id, policy: &source.policy };
        let identity: Vec<_> = self.subject.identity.iter().map(named).collect();
        let inputs = Inputs {
            identity: &identity,
            boundary: self.subject.boundary.as_ref().map(named),
            resource: self.resource.as_ref().map(|policy| ResourcePolicy {
                policy: Named { name: RESOURCE_POLICY, policy },
                account: &self.owner,
            }),
            ..Inputs::default()
        };
        let (principal, context) = (self.principal, &self.context);
        let decision = evaluate(&inputs, &Request { principal, action, resource, context });
        let missing = missing_context(&inputs, context);
        self.shown(&decision, &missing, action, resource)
    }

    fn shown(
        &self,
        decision: &Decision<'_>,
        missing: &BTreeSet<&str>,
        action: &str,
        resource: &str,
    ) -> EvaluationResult {
        let outcome = match decision.outcome {
            Outcome::Allow => PolicyEvaluationDecisionType::Allowed,
            Outcome::ExplicitDeny => PolicyEvaluationDecisionType::ExplicitDeny,
            Outcome::ImplicitDeny => PolicyEvaluationDecisionType::ImplicitDeny,
        };
        let matched = decision.matched.iter().filter_map(|m| self.statement(m));
        let matched: Vec<_> = matched.collect();
        let missing: Vec<_> = missing.iter().map(|key| (*key).to_owned()).collect();
        let boundary = self.boundary_allows(decision);
        let specific = ResourceSpecificResult {
            eval_resource_name: Some(resource.to_owned()),
            eval_resource_decision: Some(outcome),
            matched_statements: Some(matched.clone()),
            missing_context_values: Some(missing.clone()),
            eval_decision_details: None,
            permissions_boundary_decision_detail: boundary.clone(),
        };
        EvaluationResult {
            eval_action_name: Some(action.to_owned()),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: Some(outcome),
            matched_statements: Some(matched),
            missing_context_values: Some(missing),
            // No organization limits the one account.
            organizations_decision_detail: Some(OrganizationsDecisionDetail {
                allowed_by_organizations: Some(true),
            }),
            permissions_boundary_decision_detail: boundary,
            eval_decision_details: Some(BTreeMap::new()),
            resource_specific_results: Some(vec![specific]),
        }
    }

    /// Whether the permissions boundary, if there is one, lets the action through.
    fn boundary_allows(
        &self,
        decision: &Decision<'_>,
    ) -> Option<PermissionsBoundaryDecisionDetail> {
        self.subject.boundary.as_ref()?;
        let in_boundary = |m: &&MatchedStatement<'_>| m.layer == Layer::Boundary;
        let mut statements = decision.matched.iter().filter(in_boundary);
        let allowed = match decision.outcome {
            Outcome::Allow => true,
            Outcome::ImplicitDeny => !decision.failed.contains(&Layer::Boundary),
            Outcome::ExplicitDeny => statements.next().is_none(),
        };
        Some(PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) })
    }

    fn statement(&self, matched: &MatchedStatement<'_>) -> Option<Statement> {
        let (policy, kind) = match matched.layer {
            Layer::Resource => (self.resource.as_ref()?, PolicySourceType::Resource),
            Layer::Boundary => {
                let source = self.subject.boundary.as_ref()?;
                (&source.policy, source.kind)
            }
            Layer::Identity | Layer::Session | Layer::ScopeDown => {
                let sources = &self.subject.identity;
                let source = sources.iter().find(|source| source.id == matched.policy)?;
                (&source.policy, source.kind)
            }
        };
        Some(Statement {
            source_policy_id: Some(matched.policy.to_owned()),
            source_policy_type: Some(kind),
            start_position: Some(position(policy, matched.span.start)),
            end_position: Some(position(policy, matched.span.end)),
        })
    }
}

fn position(policy: &Policy, byte: usize) -> Position {
    let (line, column) = policy.position(byte);
    let number = |n: usize| Some(i32::try_from(n).unwrap_or(i32::MAX));
    Position { line: number(line), column: number(column) }
}

/// The account that owns the resource: this one, unless an ARN says otherwise.
fn owner(arn: Option<&str>, account: &str) -> Result<String, Error> {
    let Some(arn) = arn else { return Ok(account.to_owned()) };
    match arn.parse::<Arn>() {
        Ok(arn) if !arn.account.is_empty() => Ok(arn.account),
        _ => Err(error::invalid_input(format!("Invalid resource owner: {arn}"))),
    }
}

/// The caller as resources' policies see it.
fn principal<'a>(arn: Option<&'a str>, account: &'a str) -> Result<Principal<'a>, Error> {
    let Some(arn) = arn else { return Ok(Principal::user(account, "")) };
    let parsed: Arn =
        arn.parse().map_err(|_| error::invalid_input(format!("Invalid caller ARN: {arn}")))?;
    // The account stands between the fourth colon and the fifth.
    let account = arn.split(':').nth(4).unwrap_or(account);
    match parsed.resource_parts().0 {
        "role" => Ok(Principal::assumed_role(account, arn, arn)),
        "user" | "group" => Ok(Principal::user(account, arn)),
        _ => Err(error::invalid_input(format!("Invalid caller ARN: {arn}"))),
    }
}

/// The condition keys of the request, each value of the type it claims.
fn context(entries: &[ContextEntry]) -> Result<Context<'_>, Error> {
    let mut context = Context::new();
    for entry in entries {
        let name = entry.context_key_name.as_deref().unwrap_or_default();
        let values = entry.context_key_values.as_deref().unwrap_or_default();
        let kind = entry.context_key_type.unwrap_or(ContextKeyTypeEnum::String);
        if let Some(bad) = values.iter().find(|value| !is_of(kind, value)) {
            return Err(error::invalid_input(format!(
                "Invalid value {bad} of context key {name}: {kind} is wanted."
            )));
        }
        match (is_list(kind), values) {
            (false, [value]) => context.insert(name, value.as_str()),
            (true, values) => context.insert_many(name, values.iter().map(String::as_str)),
            (false, _) => {
                return Err(error::invalid_input(format!(
                    "Context key {name} of type {kind} has one value."
                )));
            }
        };
    }
    Ok(context)
}

const fn is_list(kind: ContextKeyTypeEnum) -> bool {
    use ContextKeyTypeEnum as K;
    matches!(
        kind,
        K::StringList | K::NumericList | K::BooleanList | K::IpList | K::BinaryList | K::DateList
    )
}

fn is_of(kind: ContextKeyTypeEnum, value: &str) -> bool {
    use ContextKeyTypeEnum as K;
    match kind {
        K::Numeric | K::NumericList => value.parse::<f64>().is_ok(),
        K::Boolean | K::BooleanList => matches!(value, "true" | "false"),
        K::Ip | K::IpList => {
            let address = value.split_once('/').map_or(value, |(address, _)| address);
            address.parse::<std::net::IpAddr>().is_ok()
        }
        // Dates come in several forms, which the conditions read themselves.
        K::String | K::StringList | K::Binary | K::BinaryList | K::Date | K::DateList => true,
    }
}
