//! Trust of `cognito-identity.amazonaws.com` with and without an audience.

use super::lint_cognito_trust;
use crate::{Policy, PolicyKind};

fn open(principal: &str, action: &str, condition: &str) -> bool {
    let json = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"T","Effect":"Allow",
            "Principal":{principal},"Action":"{action}","Condition":{condition}}}]}}"#
    );
    let policy = Policy::parse(&json, PolicyKind::Trust).unwrap();
    let answer = lint_cognito_trust(&policy);
    if let Err(fault) = &answer {
        assert_eq!((fault.index, fault.sid.as_deref()), (0, Some("T")));
    }
    answer.is_err()
}

const COGNITO: &str = r#"{"Federated":"cognito-identity.amazonaws.com"}"#;
const WEB: &str = "sts:AssumeRoleWithWebIdentity";

#[test]
fn ip_090_sec_186_audience_must_bind() {
    let aud = |op: &str, value: &str| {
        format!(r#"{{"{op}":{{"cognito-identity.amazonaws.com:AUD":{value}}}}}"#)
    };
    assert!(open(COGNITO, WEB, "{}"));
    assert!(open(COGNITO, "sts:*", "{}"));
    assert!(open("\"*\"", WEB, "{}"));
    assert!(!open(COGNITO, WEB, &aud("StringEquals", r#""eu-west-1:p""#)));
    assert!(!open(COGNITO, WEB, &aud("StringLike", r#"["eu-west-1:*"]"#)));
    for op in ["StringEqualsIfExists", "ForAllValues:StringEquals", "StringNotEquals"] {
        assert!(open(COGNITO, WEB, &aud(op, r#""eu-west-1:p""#)), "{op}");
    }
    assert!(open(COGNITO, WEB, &aud("StringLike", r#"["eu-west-1:p","*"]"#)));
    let amr = r#"{"StringEquals":{"cognito-identity.amazonaws.com:amr":"authenticated"}}"#;
    assert!(open(COGNITO, WEB, amr));
}

#[test]
fn ip_090_other_trust_is_left_alone() {
    assert!(!open(r#"{"Federated":"accounts.google.com"}"#, WEB, "{}"));
    assert!(!open(r#"{"Service":"lambda.amazonaws.com"}"#, "sts:AssumeRole", "{}"));
    assert!(!open(COGNITO, "sts:TagSession", "{}"));
}
