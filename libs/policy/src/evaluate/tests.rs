//! What decisions tell beside the outcome, and how fast they are. Outcomes are in `tests/corpus`.

use super::{Inputs, Named, Request, evaluate, missing_context};
use crate::{Context, Decision, Outcome, Policy, PolicyKind, Principal};

const THREE: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Mfa","Effect":"Deny","Action":"iam:*","Resource":"*",
     "Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}},
    {"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b",
     "Condition":{"StringLike":{"s3:prefix":"${cognito-identity.amazonaws.com:sub}/*"}}},
    {"Sid":"Own","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],
     "Resource":"arn:aws:s3:::b/${cognito-identity.amazonaws.com:sub}/*"}]}"#;

fn request<'a>(action: &'a str, resource: &'a str, context: &'a Context<'a>) -> Request<'a> {
    let principal = Principal::user("123456789012", "arn:aws:iam::123456789012:user/ada");
    Request { principal, action, resource, context }
}

fn ask<'a>(set: &'a [Named<'a>], request: &Request<'a>) -> Decision<'a> {
    evaluate(&Inputs { identity: set, ..Inputs::default() }, request)
}

#[test]
fn st_023_the_deciding_statement_is_named_with_its_place() {
    let policy = Policy::parse(THREE, PolicyKind::Identity).unwrap();
    let set = [Named { name: "three", policy: &policy }];
    let context = Context::new().with("cognito-identity.amazonaws.com:sub", "eu-west-1:1");
    let decision = ask(&set, &request("s3:GetObject", "arn:aws:s3:::b/eu-west-1:1/k", &context));
    assert!(decision.is_allowed());
    let [matched] = decision.matched.as_slice() else { panic!("{decision:?}") };
    assert_eq!((matched.policy, matched.index, matched.sid), ("three", 2, Some("Own")));
    let text = &policy.as_json()[matched.span.start..matched.span.end];
    assert_eq!(policy.position(matched.span.start), (6, 5));
    assert!(text.starts_with(r#"{"Sid":"Own""#) && text.ends_with(r#"/*"}"#), "{text}");
}

#[test]
fn missing_keys_are_told() {
    let policy = Policy::parse(THREE, PolicyKind::Identity).unwrap();
    let set = [Named { name: "three", policy: &policy }];
    let context = Context::new();
    let decision = ask(&set, &request("s3:GetObject", "arn:aws:s3:::b/x/k", &context));
    assert_eq!(decision.outcome, Outcome::ImplicitDeny);
    let asked: Vec<_> = decision.missing_context.into_iter().collect();
    assert_eq!(asked, ["cognito-identity.amazonaws.com:sub"]);
    let inputs = Inputs { identity: &set, ..Inputs::default() };
    let all: Vec<_> = missing_context(&inputs, &context).into_iter().collect();
    let expected =
        ["aws:MultiFactorAuthPresent", "cognito-identity.amazonaws.com:sub", "s3:prefix"];
    assert_eq!(all, expected);
    assert_eq!(policy.context_keys().into_iter().collect::<Vec<_>>(), expected);
    let context = Context::new().with("AWS:multifactorauthpresent", "true").with("S3:Prefix", "");
    assert_eq!(missing_context(&inputs, &context).len(), 1);
}

#[test]
fn policies_are_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<Policy>();
}

/// `cargo test --release -p countersign-policy -- --ignored --nocapture speed`
#[test]
#[ignore = "a measurement, for release mode"]
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "a measurement")]
fn speed_of_three_statements_with_a_variable() {
    let policy = Policy::parse(THREE, PolicyKind::Identity).unwrap();
    let set = [Named { name: "three", policy: &policy }];
    let mut context = Context::new();
    for i in 0..12 {
        context.insert(format!("aws:PrincipalTag/tag-{i:02}"), "value");
    }
    context.insert("cognito-identity.amazonaws.com:sub", "eu-west-1:1");
    let request = request("s3:GetObject", "arn:aws:s3:::b/eu-west-1:1/k", &context);
    let rounds = 1_000_000_u32;
    let start = std::time::Instant::now();
    for _ in 0..rounds {
        assert!(std::hint::black_box(ask(&set, std::hint::black_box(&request))).is_allowed());
    }
    let each = start.elapsed() / rounds;
    eprintln!("{each:?} per evaluation");
    assert!(each < std::time::Duration::from_micros(2), "{each:?}");
}
