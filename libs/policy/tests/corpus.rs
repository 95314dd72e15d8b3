//! Runs the tables of hand-written decisions in `tests/corpus/*.json`. They are plain JSON so that
//! other implementations can run them too: policies by layer, a request, the expected outcome,
//! and where given the `Sid`s of the deciding statements and the layers that failed.

use std::collections::BTreeMap;

use countersign_policy::{
    Context, Inputs, Named, Policy, PolicyKind, Principal, Request, ResourcePolicy, evaluate,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Case {
    name: String,
    policies: Policies,
    request: Asked,
    expect: Expected,
}

#[derive(Deserialize)]
struct Policies {
    identity: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Vec<Value>>,
    scope_down: Option<Vec<Value>>,
    resource: Option<OfResource>,
    #[serde(default)]
    principal_is_root: bool,
}

#[derive(Deserialize)]
struct OfResource {
    kind: String,
    account: String,
    document: Value,
}

#[derive(Deserialize)]
struct Asked {
    principal: Caller,
    action: String,
    resource: String,
    context: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Caller {
    Anonymous,
    Root { account: String },
    User { account: String, arn: String },
    AssumedRole { account: String, role_arn: String, session_arn: String },
    FederatedUser { account: String, arn: String, user_arn: Option<String> },
    Federated { provider: String },
    Service { name: String },
}

#[derive(Deserialize)]
struct Expected {
    outcome: String,
    sids: Option<Vec<String>>,
    failed: Option<Vec<String>>,
}

fn caller(c: &Caller) -> Principal<'_> {
    match c {
        Caller::Anonymous => Principal::Anonymous,
        Caller::Root { account } => Principal::Root { account },
        Caller::User { account, arn } => Principal::User { account, arn },
        Caller::AssumedRole { account, role_arn, session_arn } => {
            Principal::AssumedRole { account, role_arn, session_arn }
        }
        Caller::FederatedUser { account, arn, user_arn } => {
            Principal::FederatedUser { account, arn, user_arn: user_arn.as_deref() }
        }
        Caller::Federated { provider } => Principal::Federated { provider },
        Caller::Service { name } => Principal::Service { name },
    }
}

fn context(values: &BTreeMap<String, Value>) -> Context<'_> {
    let mut context = Context::new();
    for (key, value) in values {
        match value {
            Value::String(text) => context.insert(key.as_str(), text.as_str()),
            Value::Array(items) => {
                context.insert_many(key.as_str(), items.iter().map(|i| i.as_str().unwrap()))
            }
            other => panic!("{key}: {other}"),
        };
    }
    context
}

fn policy(document: &Value, kind: PolicyKind, case: &str) -> Policy {
    Policy::parse(&document.to_string(), kind)
        .unwrap_or_else(|e| panic!("{case}: {e} at {} ({})", e.location, e.detail))
}

fn named(policies: &[Policy]) -> Vec<Named<'_>> {
    policies.iter().map(|policy| Named { name: "p", policy }).collect()
}

fn run(case: &Case) -> Result<(), String> {
    let many = |set: &[Value], kind| -> Vec<Policy> {
        set.iter().map(|document| policy(document, kind, &case.name)).collect()
    };
    let p = &case.policies;
    let identity = many(&p.identity, PolicyKind::Identity);
    let boundary = p.boundary.as_ref().map(|d| policy(d, PolicyKind::Boundary, &case.name));
    let session = p.session.as_deref().map(|set| many(set, PolicyKind::Session));
    let scope_down = p.scope_down.as_deref().map(|set| many(set, PolicyKind::Session));
    let resource = p.resource.as_ref().map(|r| {
        let kind = if r.kind == "Trust" { PolicyKind::Trust } else { PolicyKind::Resource };
        (policy(&r.document, kind, &case.name), r.account.as_str())
    });
    let (identity, session) = (named(&identity), session.as_deref().map(named));
    let scope_down = scope_down.as_deref().map(named);
    let inputs = Inputs {
        identity: &identity,
        boundary: boundary.as_ref().map(|policy| Named { name: "p", policy }),
        session: session.as_deref(),
        scope_down: scope_down.as_deref(),
        resource: resource.as_ref().map(|(policy, account)| ResourcePolicy {
            policy: Named { name: "p", policy },
            account,
        }),
        principal_is_root: p.principal_is_root,
    };
    let context = context(&case.request.context);
    let request = Request {
        principal: caller(&case.request.principal),
        action: &case.request.action,
        resource: &case.request.resource,
        context: &context,
    };
    let decision = evaluate(&inputs, &request);
    let sids: Vec<_> = decision.matched.iter().filter_map(|m| m.sid).collect();
    let failed: Vec<_> = decision.failed.iter().map(|l| format!("{l:?}")).collect();
    let same = format!("{:?}", decision.outcome) == case.expect.outcome
        && case.expect.sids.as_ref().is_none_or(|want| *want == sids)
        && case.expect.failed.as_ref().is_none_or(|want| *want == failed);
    if same { Ok(()) } else { Err(format!("{}: {decision:?}", case.name)) }
}

fn run_file(text: &str, at_least: usize) {
    let cases: Vec<Case> = serde_json::from_str(text).unwrap();
    assert!(cases.len() >= at_least, "only {} cases", cases.len());
    let faults: Vec<_> = cases.iter().filter_map(|case| run(case).err()).collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), cases.len(), faults.join("\n"));
}

#[test]
fn conditions_decide_as_written() {
    run_file(include_str!("corpus/conditions.json"), 150);
}

#[test]
fn sec_154_elements_decide_as_written() {
    run_file(include_str!("corpus/elements.json"), 60);
}

#[test]
fn st_034_layers_decide_as_written() {
    run_file(include_str!("corpus/layers.json"), 40);
}
