//! The generated tables against the facts, and the lookups.

use crate::schema::{Shape, ShapeKind};
use crate::*;

fn count(service: &ServiceMeta, wanted: impl Fn(AuthKind) -> bool) -> usize {
    service.operations.iter().filter(|op| wanted(op.auth)).count()
}

#[test]
fn operations_by_auth_kind_are_as_many_as_the_facts_say() {
    for (service, signed, bearer, public) in [
        (&cognito_idp::SERVICE, 107, 24, 10),
        (&cognito_identity::SERVICE, 19, 0, 4),
        (&cognito_sync::SERVICE, 17, 0, 0),
        (&sts::SERVICE, 9, 0, 2),
        (&iam::SERVICE, 93, 0, 0),
    ] {
        assert_eq!(count(service, |a| a == AuthKind::SigV4), signed, "{}", service.name);
        assert_eq!(count(service, |a| matches!(a, AuthKind::AccessToken { .. })), bearer);
        assert_eq!(count(service, |a| a == AuthKind::Public), public);
        assert_eq!(service.operations.len(), signed + bearer + public);
    }
    assert_eq!(iam::SERVICE.operations.len() + iam::OTHER_OPERATIONS.len(), 180);
    let or_session: Vec<&str> = cognito_idp::SERVICE
        .operations
        .iter()
        .filter(|op| op.auth == AuthKind::AccessToken { or_session: true })
        .map(|op| op.name)
        .collect();
    assert_eq!(
        or_session,
        ["AssociateSoftwareToken", "ForgetDevice", "GetDevice", "VerifySoftwareToken"]
    );
}

#[test]
fn operations_stand_at_their_index_and_are_found_by_name() {
    for service in SERVICES {
        assert!(service.operations.is_sorted_by_key(|op| op.name));
        assert!(service.other_operations.is_sorted());
        assert!(service.errors.is_sorted_by_key(|error| error.name));
        for (index, op) in service.operations.iter().enumerate() {
            assert_eq!(op.index, index);
            assert!(std::ptr::eq(op.service, *service));
            assert!(std::ptr::eq(service.operation(op.name).unwrap(), *op));
        }
    }
}

fn each_shape(shape: &'static Shape, seen: &mut std::collections::BTreeMap<usize, &'static Shape>) {
    if seen.insert(std::ptr::from_ref(shape).addr(), shape).is_some() {
        return;
    }
    match &shape.kind {
        ShapeKind::Structure(members) => members.iter().for_each(|m| each_shape(m.shape, seen)),
        ShapeKind::List { member, .. } => each_shape(member, seen),
        ShapeKind::Map { key, value } => {
            each_shape(key, seen);
            each_shape(value, seen);
        }
        _ => {}
    }
}

#[test]
fn every_pattern_compiles() {
    let mut shapes = std::collections::BTreeMap::new();
    for op in SERVICES.iter().flat_map(|service| service.operations) {
        each_shape(op.input, &mut shapes);
        op.output.into_iter().for_each(|output| each_shape(output, &mut shapes));
    }
    let patterns: Vec<_> = shapes.values().filter_map(|shape| shape.pattern).collect();
    assert!(patterns.len() > 100);
    for pattern in patterns {
        assert!(pattern.compiles(), "{}", pattern.source);
    }
}

#[test]
fn patterns_mean_what_java_means() {
    let matches = |source, text: &str| crate::schema::Pattern::new(source).matches(text);
    assert!(matches(r"[\w-]+:[0-9a-f-]+", "us-east-1:00000000-0000"));
    assert!(!matches(r"[\w-]+:[0-9a-f-]+", "us-east-1:0\n"));
    assert!(!matches(r"[\w]+", "é"), "Java's short classes are ASCII");
    assert!(!matches(r"\d+", "٣"));
    assert!(!matches("a.b", "a\nb") && matches("(?s).*", "a\nb"));
    assert!(matches(r"[\u0020-\u00FF]+", "ÿ") && !matches(r"[\u0020-\u00FF]+", "Ā"));
    let no_final_dot = r"^[0-9A-Za-z\.\-_]*(?<!\.)$";
    assert!(matches(no_final_dot, "") && matches(no_final_dot, "a.b-"));
    assert!(!matches(no_final_dot, "a."));
    let label = r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";
    assert!(matches(label, "a-b") && matches(label, "abc") && matches(label, &"a".repeat(63)));
    for bad in ["a--b", "-ab", "ab-", "ab", &"a".repeat(64)] {
        assert!(!matches(label, bad), "{bad}");
    }
}

#[test]
fn requests_name_their_operation() {
    assert_eq!(by_target("AWSCognitoIdentityService.GetId").unwrap().name, "GetId");
    assert_eq!(
        by_target("AWSCognitoIdentityProviderService.SignUp").unwrap().service.id,
        ServiceId::CognitoIdp
    );
    assert!(by_target("AWSCognitoIdentityService.Nothing").is_none());
    assert!(service_by_target("AWSCognitoIdentityService.Nothing").is_some());
    assert!(by_target("GetId").is_none());
    assert_eq!(by_action(Some("2010-05-08"), "GetUser").unwrap().service.id, ServiceId::Iam);
    assert!(by_action(Some("2011-06-15"), "GetUser").is_none());
    assert_eq!(by_action(None, "GetCallerIdentity").unwrap().service.id, ServiceId::Sts);
    assert!(iam::SERVICE.is_other_operation("UploadServerCertificate"));
    assert!(!iam::SERVICE.is_other_operation("GetRole"));
}

#[test]
fn paths_are_decoded_after_splitting() {
    let path = "/identitypools/us-east-1%3Aa/identities/us-east-1:b/datasets/x%2Fy";
    let (op, params) = by_rest("GET", path).unwrap();
    assert_eq!(op.name, "DescribeDataset");
    assert_eq!(
        params,
        [
            ("IdentityPoolId", "us-east-1:a".to_owned()),
            ("IdentityId", "us-east-1:b".to_owned()),
            ("DatasetName", "x/y".to_owned())
        ]
    );
    assert_eq!(by_rest("GET", "/identitypools").unwrap().0.name, "ListIdentityPoolUsage");
    assert_eq!(by_rest("GET", "/identitypools/p").unwrap().0.name, "DescribeIdentityPoolUsage");
    assert!(by_rest("GET", "/identitypools/%ff").is_none());
    assert!(by_rest("GET", "/identitypools//identities").is_none());
    assert!(by_rest("PATCH", "/identitypools").is_none());
    assert!(by_rest("GET", "/").is_none());
}
