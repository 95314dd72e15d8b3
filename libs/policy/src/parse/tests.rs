//! What is refused, with which message and where, and what is accepted.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{ParseError, Policy, PolicyKind, Version};

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

fn refused(document: &Value, kind: PolicyKind) -> ParseError {
    Policy::parse(&document.to_string(), kind).expect_err(&document.to_string())
}

/// A sound statement with one element replaced, or removed if null.
fn with(element: &str, value: Value) -> Value {
    let mut s = json!({"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b"});
    match value {
        Value::Null => drop(s.as_object_mut().unwrap().remove(element)),
        value => s[element] = value,
    }
    json!({"Version": "2012-10-17", "Statement": s})
}

fn check(element: &str, value: Value, message: &str) {
    let document = with(element, value);
    let fault = refused(&document, PolicyKind::Identity);
    assert_eq!(fault.message, message, "{document}");
    assert!(fault.location.path.starts_with("Statement"), "{fault:?}");
}

#[test]
fn faults_of_shape() {
    for document in [
        json!("text"),
        json!([]),
        json!({"Version": "2012-10-17"}),
        json!({"Version": "2012-10-17", "Statement": []}),
        json!({"Version": "2012-10-17", "Statement": ["x"]}),
    ] {
        assert_eq!(refused(&document, PolicyKind::Identity).message, SYNTAX);
    }
    for (name, value) in [
        ("Extra", json!("x")),
        ("Id", json!({})),
        ("Id", json!(["x"])),
        ("Version", json!("2013-10-17")),
    ] {
        let mut document = with("Sid", json!("s"));
        document[name] = value;
        assert_eq!(refused(&document, PolicyKind::Identity).message, SYNTAX, "{document}");
    }
    for (element, value) in [
        ("Extra", json!("x")),
        ("Effect", Value::Null),
        ("Effect", json!("maybe")),
        ("Sid", json!({})),
        ("Sid", json!([])),
        ("Action", json!({})),
        ("Action", json!([[]])),
        ("Resource", json!({"a": "b"})),
        ("Resource", json!(["arn:aws:s3:::b", {}])),
        ("NotResource", json!("*")),
        ("NotResource", json!([])),
        ("NotAction", json!([])),
        ("Condition", json!([])),
        ("Condition", json!("a")),
        ("Condition", json!({"a": "b"})),
        ("Condition", json!({"DateGreaterThan": []})),
        ("Condition", json!({"DateGreaterThan": {"a": {}}})),
        ("Condition", json!({"x": {"a": "1"}})),
        ("Condition", json!({"ForAnyValue::StringEqualsIfExists": {"a": "b"}})),
        ("Condition", json!({"NullIfExists": {"a": "true"}})),
        ("Condition", json!({"StringEquals": {"a": null}})),
    ] {
        check(element, value, SYNTAX);
    }
}

#[test]
fn faults_of_value() {
    check("Effect", json!("denY"), LEGACY);
    check("Action", Value::Null, "Policy statement must contain actions.");
    check("Action", json!([]), "Policy statement must contain actions.");
    check("Resource", Value::Null, "Policy statement must contain resources.");
    check("Resource", json!([]), "Policy statement must contain resources.");
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    check("Action", json!("invalid"), vendor);
    check("Action", json!(""), vendor);
    check("Action", json!("a a:List"), "Vendor a a is not valid");
    check("Action", json!(":List"), "Vendor  is not valid");
    check("Action", json!("s3:List:Bucket"), "Actions/Condition can contain only one colon.");
    for (operator, value) in [
        ("DateGreaterThan", "sdfdsf"),
        ("DateLessThanEquals", "234-13"),
        ("DateLessThanEquals", "2016-12-13t2:00:00.593194+1"),
        ("DateLessThanEquals", "2016-12-13t2:00:00.1999999999+10:59"),
        ("DateLessThan", "9223372036854775808"),
        ("DateLessThan", "2025-02-29"),
        ("NumericLessThan", "inf"),
        ("IpAddress", "10.0.0.0/33"),
        ("Bool", "yes"),
        ("BinaryEquals", "?"),
        ("StringLike", "${aws:u, bad}"),
    ] {
        check("Condition", json!({operator: {"a": value}}), LEGACY);
    }
}

#[test]
fn faults_of_resources() {
    let paths = "IAM resource path must either be \"*\" or start with user/, federated-user/, \
        role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, \
        saml-provider/, oidc-provider/, report/, access-report/.";
    let regexes = "Resource vendor must be fully qualified and cannot contain regexes.";
    for (resource, message) in [
        ("invalid resource", "Resource invalid resource must be in ARN format or \"*\"."),
        ("", "Resource  must be in ARN format or \"*\"."),
        ("a:bsd", "Partition \"bsd\" is not valid for resource \"arn:bsd:*:*:*:*\"."),
        ("a:b:cad", "Partition \"b\" is not valid for resource \"arn:b:cad:*:*:*\"."),
        ("a:b:c:d:e:f:g:h", "Partition \"b\" is not valid for resource \"arn:b:c:d:e:f:g:h\"."),
        ("aws:s3:::b", "Partition \"s3\" is not valid for resource \"arn:s3:::b:*\"."),
        ("arn:error:s3:::b", "Partition \"error\" is not valid for resource \"arn:error:s3:::b\"."),
        ("arn:aws", regexes),
        ("arn:aws:s*:::b", regexes),
        ("arn:aws:s3::b", LEGACY),
        ("arn:aws::::b", LEGACY),
        ("arn:aws::b", LEGACY),
        ("arn:aws:iam:::b", paths),
        (
            "arn:aws:iam:us-east-1::b",
            "IAM resource arn:aws:iam:us-east-1::b cannot contain region information.",
        ),
        (
            "arn:aws:s3:us-east-1::b",
            "Resource arn:aws:s3:us-east-1::b can not contain region information.",
        ),
    ] {
        check("Resource", json!(resource), message);
    }
}

#[test]
fn faults_come_in_the_order_of_iam() {
    let first = |statement: Value| {
        let document = json!({"Version": "2012-10-17", "Statement": statement});
        refused(&document, PolicyKind::Identity).message
    };
    assert_eq!(first(json!({"Effect": "Allow"})), "Policy statement must contain actions.");
    assert_eq!(
        first(json!({"Effect": "Allow", "Action": "x"})),
        "Policy statement must contain resources."
    );
    assert_eq!(first(json!({"Effect": "Allow", "Resource": "arn:aws:s3::b"})), LEGACY);
    assert_eq!(
        first(json!({"Effect": "Allow", "Action": "s:3:L", "Resource": "x"})),
        "Resource x must be in ARN format or \"*\"."
    );
    let good = json!({"Sid": "a", "Effect": "Allow", "Action": "s3:*", "Resource": "*"});
    let unique = "Statement IDs (SID) in a single policy must be unique.";
    assert_eq!(first(json!([good, {"Sid": "a", "Effect": "Allow"}])), unique);
    let fault = refused(
        &json!({"Statement": [good, {"Effect": "Allow", "Action": "s3:*", "Resource": "x"}]}),
        PolicyKind::Identity,
    );
    assert_eq!(fault.location.to_string(), "Statement[1].Resource");
}

#[test]
fn accepted_as_by_iam() {
    for (element, value) in [
        ("Action", json!("iam: asdf safdsf af ")),
        ("Action", json!("s3-s:ListBucket")),
        ("Action", json!("*")),
        ("Resource", json!(["arn:aws:s3:::b", "*"])),
        ("Resource", json!("arn:aws:fdsasf")),
        ("Resource", json!("arn:aws:iam:::user/b")),
        ("Resource", json!("arn:aws:iam::*:user/${aws:username}")),
        ("Resource", json!("arn:${aws:Partition}:s3:::b")),
        ("Resource", json!("arn:aws:s3:eu-west-1:123456789012:accesspoint/a")),
        ("Sid", json!("")),
        ("Condition", json!({})),
        ("Condition", json!({"x": {}, "y": {}})),
        ("Condition", json!({"DateGreaterThan": {"a": []}})),
        ("Condition", json!({"DateGreaterThan": {"a": "01T"}})),
        ("Condition", json!({"DateLessThanEquals": {"a": "2016-12-13t2:00:00.593194+23"}})),
        ("Condition", json!({"DateLessThan": {"a": "-292275054"}})),
    ] {
        let text = with(element, value).to_string();
        let policy = Policy::parse(&text, PolicyKind::Identity).expect(&text);
        assert_eq!(policy.as_json(), text);
    }
}

#[test]
fn sids_are_alphanumeric_except_on_resources() {
    let message = "Statement IDs (SID) must be alpha-numeric. \
        Check that your input satisfies the regular expression [0-9A-Za-z]*";
    check("Sid", json!("a b"), message);
    let mut document = with("Sid", json!("a b"));
    document["Statement"]["Principal"] = json!("*");
    assert!(Policy::parse(&document.to_string(), PolicyKind::Resource).is_ok());
}

#[test]
fn duplicate_keys_are_refused() {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Effect":"Allow",
        "Action":"*","Resource":"*"}}"#;
    let fault = Policy::parse(text, PolicyKind::Identity).unwrap_err();
    assert_eq!((fault.message.as_str(), fault.location.line), (SYNTAX, 1));
    assert!(fault.detail.contains("duplicate"), "{}", fault.detail);
}

#[test]
fn recorded_invalid_json_of_a_trust_policy() {
    let text = "{\"Version\":\"2012-10-17\",\n\"Statement\":[{\"Effect\":\"Allow\",}]}";
    let fault = Policy::parse(text, PolicyKind::Trust).unwrap_err();
    assert_eq!(fault.to_string(), "This policy contains invalid Json");
    assert_eq!(fault.location.line, 2);
}

#[test]
fn principals_by_kind() {
    let mut document = with("Principal", json!("*"));
    for kind in [PolicyKind::Identity, PolicyKind::Session, PolicyKind::Boundary] {
        let fault = refused(&document, kind);
        assert_eq!(fault.message, "Policy document should not specify a principal.");
    }
    assert_eq!(refused(&document, PolicyKind::Trust).message, "Has prohibited field Resource");
    let fault = refused(&with("Sid", json!("a")), PolicyKind::Resource);
    assert_eq!(fault.message, "Missing required field Principal");
    document["Statement"]["Principal"] = json!({"AWS": "12345678901"});
    assert_eq!(
        refused(&document, PolicyKind::Resource).message,
        "Invalid principal in policy: \"AWS\":\"12345678901\""
    );
    for bad in [
        json!({"AWS": "arn:aws:iam::123456789012:user/*"}),
        json!({"AWS": "arn:aws:s3:::b"}),
        json!({"Federated": "*"}),
        json!({"Service": "lambda"}),
        json!({"Unknown": "x"}),
        json!({"AWS": []}),
        json!({}),
        json!("all"),
        json!(1),
    ] {
        document["Statement"]["Principal"] = bad;
        refused(&document, PolicyKind::Resource);
    }
}

#[test]
fn trust_policies_only_assume() {
    let trust = |action: &str| {
        let s = json!({"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": action});
        Policy::parse(&json!({"Statement": s}).to_string(), PolicyKind::Trust).map(|_| ())
    };
    for good in ["sts:AssumeRole", "STS:assumerole*", "sts:*", "sts:TagSession"] {
        assert_eq!(trust(good), Ok(()), "{good}");
    }
    for bad in ["*", "s3:*", "sts:GetCallerIdentity"] {
        let message = trust(bad).unwrap_err().message;
        assert_eq!(message, "AssumeRole policy may only specify STS AssumeRole actions.", "{bad}");
    }
}

#[test]
fn versions() {
    let mut document = with("Sid", json!("a"));
    let parse = |d: &Value| Policy::parse(&d.to_string(), PolicyKind::Identity).unwrap();
    assert_eq!(parse(&document).require_current_version(), Ok(()));
    document["Version"] = json!("2008-10-17");
    let fault = parse(&document).require_current_version().unwrap_err();
    assert_eq!(fault.message, "Policy document must be version 2012-10-17 or greater.");
    document.as_object_mut().unwrap().remove("Version");
    assert_eq!(parse(&document).version(), Version::V2008);
}

/// JSON that looks like a policy often enough to get far.
fn nearly_policy() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(
            &[
                "*",
                "Allow",
                "Deny",
                "2012-10-17",
                "s3:*",
                "arn:aws:s3:::b",
                "${",
                "${a,",
                "é",
                "2020-01-01T",
                "::ffff:1.1.1.1/99"
            ][..]
        )
        .prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    let names = &[
        "Version",
        "Id",
        "Statement",
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "Resource",
        "NotResource",
        "Condition",
        "StringLike",
        "DateEquals",
        "IpAddress",
        "ArnLike",
        "AWS",
        "Federated",
        "NumericEquals",
    ][..];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(names), inner, 0..6).prop_map(|m| {
                Value::Object(m.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn never_panics(text in "\\PC{0,80}", value in nearly_policy(), statement in nearly_policy()) {
        let whole = json!({"Version": "2012-10-17", "Statement": statement});
        for kind in [PolicyKind::Identity, PolicyKind::Trust, PolicyKind::Resource] {
            for json in [text.clone(), value.to_string(), whole.to_string()] {
                drop(Policy::parse(&json, kind));
            }
        }
    }

    #[test]
    fn never_panics_on_values(value in "[-+0-9TtZz:.${},' *?eé/a]{0,24}", have in "[-+0-9TtZz:.${}*/aé]{0,24}") {
        for operator in ["DateEquals", "NumericEquals", "IpAddress", "ArnLike", "StringLike", "BinaryEquals"] {
            let document = with("Condition", json!({operator: {"k": value}}));
            let Ok(policy) = Policy::parse(&document.to_string(), PolicyKind::Identity) else { continue };
            let context = crate::Context::new().with("k", have.as_str());
            let set = [crate::Named { name: "p", policy: &policy }];
            let request = crate::Request {
                principal: crate::Principal::Anonymous,
                action: &have,
                resource: &have,
                context: &context,
            };
            crate::evaluate(&crate::Inputs { identity: &set, ..Default::default() }, &request);
        }
    }
}
