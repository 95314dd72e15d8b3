//! What callers need.

use base::{Permission, Service};
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
        let tag = ("aws:ResourceTag/team".to_owned(), vec!["blue".to_owned()]);
        let (action, context) = (format!("cognito-identity:{op}"), vec![tag]);
        assert_eq!(asked, [Permission { action, resource: pool_arn(&pool), context }]);
    }
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
    let keys = ("aws:TagKeys".to_owned(), vec!["team".to_owned()]);
    let tag = ("aws:RequestTag/team".to_owned(), vec!["blue".to_owned()]);
    assert_eq!(asked[0].context, [tag, keys]);
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
