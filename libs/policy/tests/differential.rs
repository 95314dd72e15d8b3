//! Random policies and requests, decided by us and by the independent engine `iam-rs` 0.8.
//!
//! Where `iam-rs` departs from AWS's documents, the generator stays clear of the case; each is
//! decided by hand in `tests/corpus` instead:
//!
//! - Context keys are case-sensitive there: keys are generated in one case.
//! - Variables are not resolved in conditions, resolve to "" when missing, join multi-valued keys,
//!   and their wildcards become live: variables are generated in `Resource` only, for a
//!   single-valued key that is present, with values free of wildcards.
//! - `*` in a resource stays within an ARN component: no pattern needs to span components.
//! - `ArnEquals` takes wildcards literally and `ArnLike` lets them span components: patterns have
//!   none, or one in the last component.
//! - `BinaryEquals` ignores case: not generated.
//! - `Bool` wants a typed context value: given as such. `Null` looks at its first value only, and
//!   an empty list counts as present: one value, no empty lists.
//! - `IfExists` with a set qualifier and set qualifiers on numbers, dates and addresses are
//!   unknown: qualifiers are generated on string operators, without the suffix.
//! - An unqualified operator on a multi-valued key means "any": the multi-valued key is generated
//!   under qualifiers only (we decide the case against the caller).
//! - An entry for an account matches its root only, and a session does not match its role:
//!   principals are the caller's or another's ARN, or everyone.
//! - Layers other than the union of identity and resource policies are unknown.

use countersign_policy::{
    Context, Inputs, Named, Outcome, Policy, PolicyKind, Principal, Request, ResourcePolicy,
    evaluate,
};
use iam_rs::{Arn, ContextValue, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, PrincipalId};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

const ACCOUNT: &str = "123456789012";
const ADA: &str = "arn:aws:iam::123456789012:user/ada";

/// What the request knows; names say the type, as `iam-rs` wants it.
#[derive(Debug, Clone)]
struct Known {
    text: Option<&'static str>,
    number: Option<&'static str>,
    date: Option<&'static str>,
    flag: Option<bool>,
    address: Option<&'static str>,
    arn: Option<&'static str>,
    many: Option<Vec<&'static str>>,
}

const TEXTS: [&str; 6] = ["a", "A", "ab", "abc", "b/a", ""];
const PATTERNS: [&str; 8] = ["a", "a*", "*", "?", "a?c", "*b*", "A", ""];
const NUMBERS: [&str; 5] = ["-1", "0", "9.5", "10", "10.0"];
const DATES: [&str; 4] =
    ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", "1767225600"];
const ADDRESSES: [&str; 4] = ["10.1.2.3", "10.2.0.1", "2001:db8::1", "192.0.2.1"];
const NETS: [&str; 5] = ["10.0.0.0/8", "10.1.0.0/16", "192.0.2.1", "2001:db8::/32", "0.0.0.0/0"];
const ARNS: [&str; 3] =
    ["arn:aws:sns:eu-west-1:123456789012:t", "arn:aws:sns:eu-west-1:123456789012:tt", ADA];
const ARN_PATTERNS: [&str; 3] = [ARNS[0], "arn:aws:sns:eu-west-1:123456789012:t*", ADA];
const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "S3:getobject", "iam:GetUser"];
const ACTION_PATTERNS: [&str; 7] =
    ["*", "s3:*", "s3:Get*", "s3:GetObject", "S3:?etObject", "iam:*User", "iam:List*"];
const RESOURCES: [&str; 5] = [
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/ab/x",
    "arn:aws:s3:::c",
    "arn:aws:iam::123456789012:user/ada",
    "arn:aws:dynamodb:eu-west-1:123456789012:table/T",
];
const RESOURCE_PATTERNS: [&str; 9] = [
    "*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/?",
    "arn:aws:s3:::*",
    "arn:aws:s3:::c",
    "arn:aws:s3:::B/*",
    "arn:aws:iam::*:user/a*",
    "arn:aws:iam::123456789012:user/ada",
    "arn:aws:dynamodb:*:*:table/T",
];
const OWN: &str = "arn:aws:s3:::b/${k:text}/*";

fn known() -> impl Strategy<Value = Known> {
    let maybe = |values: &'static [&'static str]| prop::option::of(select(values));
    let many = prop::option::of(prop::collection::vec(select(&TEXTS[..]), 1..4));
    (
        maybe(&TEXTS),
        maybe(&NUMBERS),
        maybe(&DATES),
        prop::option::of(any::<bool>()),
        maybe(&ADDRESSES),
        maybe(&ARNS),
        many,
    )
        .prop_map(|(text, number, date, flag, address, arn, many)| Known {
            text,
            number,
            date,
            flag,
            address,
            arn,
            many,
        })
}

/// One test: operator name, key, values.
fn test() -> impl Strategy<Value = (String, &'static str, Vec<&'static str>)> {
    const STRINGS: [&str; 6] = [
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
    ];
    const ORDERS: [&str; 6] =
        ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
    let some = |values: &'static [&'static str]| subsequence(values, 1..=2);
    let suffix = || select(&["", "IfExists"][..]);
    let of = |names: &'static [&'static str], key, values| {
        (select(names), suffix(), some(values))
            .prop_map(move |(n, s, v)| (format!("{n}{s}"), key, v))
    };
    let ordered = |family: &'static str, key, values| {
        (select(&ORDERS[..]), suffix(), some(values))
            .prop_map(move |(n, s, v)| (format!("{family}{n}{s}"), key, v))
    };
    let qualifiers = &["ForAllValues:", "ForAnyValue:"][..];
    let quantified = (select(qualifiers), select(&STRINGS[..]), some(&PATTERNS))
        .prop_map(|(q, n, v)| (format!("{q}{n}"), "k:many", v));
    let null = (select(&["k:text", "k:many", "k:flag"][..]), select(&["true", "false"][..]))
        .prop_map(|(key, v)| ("Null".to_owned(), key, vec![v]));
    let flag = (suffix(), select(&["true", "false"][..]))
        .prop_map(|(s, v)| (format!("Bool{s}"), "k:flag", vec![v]));
    prop_oneof![
        of(&STRINGS, "k:text", &PATTERNS),
        ordered("Numeric", "k:number", &NUMBERS),
        ordered("Date", "k:date", &DATES),
        of(&["IpAddress", "NotIpAddress"], "k:address", &NETS),
        of(&["ArnLike", "ArnNotLike"], "k:arn", &ARN_PATTERNS),
        of(&["ArnEquals", "ArnNotEquals"], "k:arn", &ARNS),
        quantified,
        null,
        flag,
    ]
}

fn statement(of_resource: bool) -> impl Strategy<Value = Value> {
    let action = (any::<bool>(), subsequence(&ACTION_PATTERNS[..], 1..=2));
    let resource = (any::<bool>(), subsequence(&RESOURCE_PATTERNS[..], 1..=2), any::<bool>());
    let tests = prop::collection::vec(test(), 0..3);
    let who = select(vec![
        json!("*"),
        json!({"AWS": ADA}),
        json!({"AWS": ["arn:aws:iam::123456789012:user/bob", ADA]}),
        json!({"AWS": "arn:aws:iam::123456789012:user/bob"}),
        json!({"Service": "lambda.amazonaws.com"}),
    ]);
    let deny = prop::bool::weighted(0.25);
    (deny, action, resource, tests, who, any::<bool>()).prop_map(
        move |(
            deny,
            (not_action, actions),
            (not_resource, resources, own),
            tests,
            who,
            not_who,
        )| {
            let mut s = Map::new();
            s.insert("Effect".into(), json!(if deny { "Deny" } else { "Allow" }));
            let action = if not_action { "NotAction" } else { "Action" };
            s.insert(action.into(), json!(actions));
            let mut resources = resources;
            if own {
                resources.push(OWN);
            }
            let resource = if not_resource { "NotResource" } else { "Resource" };
            s.insert(resource.into(), json!(resources));
            let mut condition = json!({});
            for (operator, key, values) in tests {
                condition[operator][key] = json!(values);
            }
            s.insert("Condition".into(), condition);
            if of_resource {
                s.insert(if not_who { "NotPrincipal" } else { "Principal" }.into(), who);
            }
            Value::Object(s)
        },
    )
}

fn document(of_resource: bool) -> impl Strategy<Value = String> {
    prop::collection::vec(statement(of_resource), 1..4)
        .prop_map(|list| json!({"Version": "2012-10-17", "Statement": list}).to_string())
}

fn ours(identity: &str, resource: Option<&str>, known: &Known, action: &str, on: &str) -> Outcome {
    let mut context = Context::new();
    let flag = known.flag.map(|flag| if flag { "true" } else { "false" });
    let single = [
        ("k:text", known.text),
        ("k:number", known.number),
        ("k:date", known.date),
        ("k:flag", flag),
        ("k:address", known.address),
        ("k:arn", known.arn),
    ];
    for (key, value) in single.into_iter().filter_map(|(key, value)| Some((key, value?))) {
        context.insert(key, value);
    }
    if let Some(many) = &known.many {
        context.insert_many("k:many", many.iter().copied());
    }
    let identity = Policy::parse(identity, PolicyKind::Identity).unwrap();
    let resource = resource.map(|text| Policy::parse(text, PolicyKind::Resource).unwrap());
    let set = [Named { name: "identity", policy: &identity }];
    let inputs = Inputs {
        identity: &set,
        resource: resource.as_ref().map(|policy| ResourcePolicy {
            policy: Named { name: "resource", policy },
            account: ACCOUNT,
        }),
        ..Inputs::default()
    };
    let principal = Principal::user(ACCOUNT, ADA);
    evaluate(&inputs, &Request { principal, action, resource: on, context: &context }).outcome
}

fn theirs(
    identity: &str,
    resource: Option<&str>,
    known: &Known,
    action: &str,
    on: &str,
) -> Decision {
    let mut context = iam_rs::Context::new();
    let text = |value: Option<&str>| value.map(|v| ContextValue::String(v.to_owned()));
    let list =
        |many: &Vec<&str>| ContextValue::StringList(many.iter().map(|v| (*v).to_owned()).collect());
    let values = [
        ("k:text", text(known.text)),
        ("k:number", text(known.number)),
        ("k:date", text(known.date)),
        ("k:flag", known.flag.map(ContextValue::Boolean)),
        ("k:address", text(known.address)),
        ("k:arn", text(known.arn)),
        ("k:many", known.many.as_ref().map(list)),
    ];
    for (key, value) in values.into_iter().filter_map(|(key, value)| Some((key, value?))) {
        context.insert(key.to_owned(), value);
    }
    let documents = std::iter::once(identity).chain(resource);
    let policies = documents.map(|d| IAMPolicy::from_json(d).unwrap()).collect();
    let principal = iam_rs::Principal::Aws(PrincipalId::String(ADA.to_owned()));
    let on = Arn::parse(on).unwrap();
    let request = IAMRequest::new_with_context(principal, action, on, context);
    PolicyEvaluator::with_policies(policies).evaluate(&request).unwrap().decision
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn st_034_agrees_with_iam_rs(
        identity in document(false),
        resource in prop::option::of(document(true)),
        known in known(),
        action in select(&ACTIONS[..]),
        on in select(&RESOURCES[..]),
    ) {
        // A missing variable is "" there: keep the key of `OWN` present.
        let known = Known { text: known.text.or(Some("ab")), ..known };
        let expected = match theirs(&identity, resource.as_deref(), &known, action, on) {
            Decision::Allow => Outcome::Allow,
            Decision::Deny => Outcome::ExplicitDeny,
            Decision::NotApplicable => Outcome::ImplicitDeny,
        };
        let decided = ours(&identity, resource.as_deref(), &known, action, on);
        prop_assert_eq!(decided, expected, "{} {:?} {:?}", identity, resource, known);
    }
}
