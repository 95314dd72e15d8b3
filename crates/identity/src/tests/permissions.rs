//! What callers need.

use base::{Permission, Service};
use policy::Context;
use serde_json::json;

use super::*;

async fn needed(world: &World, op: &str, input: Value) -> Vec<Permission> {
    let op = SERVICE.operation(op).unwrap();
    world.identity.permissions(&world.cx(), op, &input).await.unwrap()
}

fn pool_arn(pool: &str) -> String {
    format!("arn:aws:cognito-identity:us-east-1:{ACCOUNT}:identitypool/{pool}")
}

#[tokio::test]
async fn operations_are_permitted_on_the_pools_arn() {
    let world = World::new().await;
    let pool = world.pool(json!({ "IdentityPoolTags": { "team": "blue" } })).await;
    let guest = world.guest(&pool).await;
    for (op, input) in [
        ("DescribeIdentityPool", json!({ "IdentityPoolId": pool })),
        ("ListIdentities", json!({ "IdentityPoolId": pool })),
        ("DescribeIdentity", json!({ "IdentityId": guest })),
        ("DeleteIdentities", json!({ "IdentityIdsToDelete": [guest, guest] })),
        ("ListTagsForResource", json!({ "ResourceArn": pool_arn(&pool) })),
    ] {
        let asked = needed(&world, op, input).await;
        let context = Context::new().with("aws:ResourceTag/team", "blue");
        let action = format!("cognito-identity:{op}");
        assert_eq!(asked, [Permission { action, resource: pool_arn(&pool), context }]);
    }
}

#[tokio::test]
async fn sec_no_spelling_of_an_arn_escapes_a_decision_on_the_pool() {
    let world = World::new().await;
    let pool = world.pool(json!({ "IdentityPoolTags": { "team": "blue" } })).await;
    let arn = pool_arn(&pool);
    for other in [
        arn.replace("arn:aws:", "arn:x:"),
        arn.replace("arn:aws:", "arn:aws-cn:"),
        arn.replace("us-east-1:1111", "eu-west-1:1111"),
        arn.replace(ACCOUNT, "222222222222"),
        arn.replace(ACCOUNT, ""),
        arn.replace("cognito-identity:", "cognito-idp:"),
        arn.replace("identitypool/", "x/identitypool/"),
        arn.replace("identitypool/", "identitypool//"),
        arn.to_uppercase(),
        format!("{arn}/x"),
        format!(" {arn}"),
        format!("identitypool/{pool}"),
        String::new(),
    ] {
        let rest = json!({ "Tags": { "a": "b" }, "TagKeys": ["team"] });
        let input = merge(rest, json!({ "ResourceArn": other }));
        for op in ["TagResource", "UntagResource", "ListTagsForResource"] {
            let op = SERVICE.operation(op).unwrap();
            // It is a question about all pools, which a Deny on any one of them answers ...
            let asked = world.identity.permissions(&world.cx(), op, &input).await.unwrap();
            assert_eq!(asked[0].resource, pool_arn("*"), "{other}");
            // ... and even who may ask about all gets no answer.
            assert!(world.identity.call(&world.cx(), op, input.clone()).await.is_err(), "{other}");
        }
    }
    // What does name the pool is asked about under its one name.
    let asked = needed(&world, "ListTagsForResource", json!({ "ResourceArn": arn })).await;
    assert_eq!(asked[0].resource, arn);
}

#[tokio::test]
async fn sec_a_decision_looks_at_no_more_than_any_operation_takes() {
    const MANY: usize = 200_000;
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let tags: Value = (0..MANY).map(|n| (format!("k{n}"), json!("v"))).collect();
    let keys: Value = (0..MANY).map(|n| format!("k{n}")).collect();
    let arn = pool_arn(&pool);
    for (op, input) in [
        ("TagResource", json!({ "ResourceArn": arn, "Tags": tags })),
        ("UntagResource", json!({ "ResourceArn": arn, "TagKeys": keys })),
        ("CreateIdentityPool", json!({ "IdentityPoolTags": tags })),
        ("UpdateIdentityPool", json!({ "IdentityPoolId": pool, "IdentityPoolTags": tags })),
    ] {
        let asked = needed(&world, op, input).await;
        let [asked] = asked.as_slice() else { panic!("{op}") };
        assert!(asked.context.iter().count() <= 52, "{op}");
        assert!(asked.context.iter().all(|(_, values)| values.len() <= 51), "{op}");
    }
    let roles: Value = (0..MANY).map(|n| (format!("k{n}"), json!(role_arn("R")))).collect();
    let rules: Value =
        (0..MANY).map(|n| json!({ "RoleARN": role_arn(&format!("R{n}")) })).collect();
    let mapping = json!({ "RulesConfiguration": { "Rules": rules } });
    let input = json!({ "IdentityPoolId": pool, "Roles": roles, "RoleMappings": { IDP: mapping } });
    assert!(needed(&world, "SetIdentityPoolRoles", input).await.len() <= 1 + 3 + 26);
}

#[tokio::test]
async fn sec_what_a_decision_did_not_look_at_is_refused() {
    let world = World::new().await;
    let pool = world.pool(json!({ "IdentityPoolTags": { "k50": "v" } })).await;
    let before = world.everything().await;
    let arn = pool_arn(&pool);
    let tags: Value = (0..51).map(|n| (format!("k{n}"), json!("v"))).collect();
    let keys: Value = (0..51).map(|n| format!("k{n}")).collect();
    let three = json!({ "authenticated": role_arn("A"), "unauthenticated": role_arn("A"), "x": role_arn("A") });
    let mapping = json!({ "Type": "Token", "AmbiguousRoleResolution": "Deny" });
    let eleven: Value = (0..11).map(|n| (format!("p{n}.example.com"), mapping.clone())).collect();
    let new = json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": true, "IdentityPoolTags": tags });
    for (op, input) in [
        ("TagResource", json!({ "ResourceArn": arn, "Tags": tags })),
        ("UntagResource", json!({ "ResourceArn": arn, "TagKeys": keys })),
        ("CreateIdentityPool", new.clone()),
        ("UpdateIdentityPool", merge(new, json!({ "IdentityPoolId": pool }))),
        ("SetIdentityPoolRoles", json!({ "IdentityPoolId": pool, "Roles": three })),
        (
            "SetIdentityPoolRoles",
            json!({ "IdentityPoolId": pool, "Roles": {}, "RoleMappings": eleven }),
        ),
    ] {
        let meta = SERVICE.operation(op).unwrap();
        let error = world.identity.call(&world.cx(), meta, input).await.unwrap_err();
        assert_eq!(error.code(&SERVICE).0, "InvalidParameterException", "{op}");
    }
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn what_is_not_there_needs_rights_on_all_pools() {
    let world = World::new().await;
    for (op, input) in [
        ("DescribeIdentity", json!({ "IdentityId": "us-east-1:0" })),
        ("DescribeIdentity", json!({ "IdentityId": 7 })),
        ("DescribeIdentityPool", json!({})),
        ("DeleteIdentities", json!({ "IdentityIdsToDelete": [] })),
    ] {
        let asked = needed(&world, op, input).await;
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].resource, pool_arn("*"));
    }
    assert_eq!(needed(&world, "ListIdentityPools", json!({})).await[0].resource, "*");
}

#[tokio::test]
async fn a_new_pools_tags_are_in_the_question() {
    let world = World::new().await;
    let input = json!({ "IdentityPoolTags": { "team": "blue" } });
    let asked = needed(&world, "CreateIdentityPool", input).await;
    assert_eq!(asked[0].resource, "*");
    let tagged = Context::new().with("aws:RequestTag/team", "blue");
    assert_eq!(asked[0].context, tagged.with_many("aws:TagKeys", ["team"]));
}

#[tokio::test]
async fn ip_077_every_role_that_is_handed_out_must_be_passable() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let input = json!({
        "IdentityPoolId": pool,
        "Roles": { "authenticated": role_arn("A"), "unauthenticated": role_arn("A") },
        "RoleMappings": { IDP: { "RulesConfiguration": { "Rules": [{ "RoleARN": role_arn("B") }] } } },
    });
    let asked = needed(&world, "SetIdentityPoolRoles", input).await;
    let asked: Vec<_> = asked.iter().map(|it| (&*it.action, &*it.resource)).collect();
    let (a, b, pool) = (role_arn("A"), role_arn("B"), pool_arn(&pool));
    let expected = [
        ("cognito-identity:SetIdentityPoolRoles", &*pool),
        ("iam:PassRole", &*a),
        ("iam:PassRole", &*b),
    ];
    assert_eq!(asked, expected);
}

#[tokio::test]
async fn requests_come_through_the_dispatch_table() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let op = SERVICE.operation("GetId").unwrap();
    let input = json!({ "IdentityPoolId": pool });
    world.identity.call(&world.cx(), op, input).await.unwrap();
    assert_eq!(world.identity.meta().name, "cognito-identity");
}
