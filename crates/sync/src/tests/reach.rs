//! Whose data credentials reach (SY-019, SY-039, sec_173).

use base::Service as _;
use serde_json::json;
use wire::cognito_sync::{
    DeleteDataset, DescribeIdentityPoolUsage, ListDatasets, ListIdentityPoolUsage, ListRecords,
};

use super::*;

#[tokio::test]
async fn sec_173_sy_019_an_identity_reaches_its_own_data_only() {
    let world = World::new().await;
    world.update(BOB, "notes", json!([put("k", "secret", 0)])).await.unwrap();
    let before = world.everything().await;
    let who = Who::Identity(ANN);
    let token = world.token(BOB, "notes").await;
    let more = json!({
        "SyncSessionToken": token, "RecordPatches": [], "Platform": "GCM", "Token": "t",
        "DeviceId": "d",
    });
    for op in SERVICE.operations.iter().filter(|op| op.name != "ListIdentityPoolUsage") {
        let foreign_pool = json!({ "IdentityPoolId": OTHER_POOL });
        for input in [at(BOB, "notes", more.clone()), at(ANN, "notes", foreign_pool)] {
            // Operations on a pool name no identity.
            let pool_only = op.input.members().iter().all(|member| member.name != "IdentityId");
            if pool_only && input["IdentityPoolId"] == POOL {
                continue;
            }
            let refused = world.sync.permissions(&world.cx(who), op, &input).await.unwrap_err();
            assert_eq!(refused.code(&SERVICE), ("NotAuthorizedException", 403), "{}", op.name);
        }
    }
    let foreign = at(BOB, "notes", json!({}));
    let refused = world.call::<ListRecords>(who, foreign.clone()).await.unwrap_err();
    assert_eq!(refused, not_theirs());
    assert_eq!(world.call::<ListDatasets>(who, foreign.clone()).await.unwrap_err(), not_theirs());
    assert_eq!(world.call::<DeleteDataset>(who, foreign).await.unwrap_err(), not_theirs());
    assert_eq!(world.everything().await, before);
}

#[tokio::test]
async fn sec_173_a_developer_names_pool_and_identity_together() {
    let world = World::new().await;
    let elsewhere = json!({ "IdentityPoolId": OTHER_POOL, "IdentityId": ANN, "DatasetName": "x" });
    let refused = world.call::<ListRecords>(Who::Developer, elsewhere.clone()).await.unwrap_err();
    assert_eq!(refused, not_theirs());
    let refused = world.call::<DeleteDataset>(Who::Developer, elsewhere).await.unwrap_err();
    assert_eq!(refused.0, "ResourceNotFoundException");
    let missing = json!({ "IdentityPoolId": "us-east-1:0" });
    let refused = world.call::<DescribeIdentityPoolUsage>(Who::Developer, missing).await;
    assert_eq!(refused.unwrap_err().0, "ResourceNotFoundException");
}

#[tokio::test]
async fn sy_039_administration_is_not_for_identities() {
    let world = World::new().await;
    let who = Who::Identity(ANN);
    let input = json!({ "IdentityPoolId": POOL });
    let refused = world.call::<DescribeIdentityPoolUsage>(who, input).await.unwrap_err();
    assert_eq!(refused, not_theirs());
    let refused = world.call::<ListIdentityPoolUsage>(who, json!({})).await.unwrap_err();
    assert_eq!(refused, not_theirs());
}

#[tokio::test]
async fn permissions_are_on_the_arns_of_sync() {
    let world = World::new().await;
    let cx = world.cx(Who::Developer);
    let all = "arn:aws:cognito-sync:us-east-1:111111111111:identitypool";
    for (op, resource) in [
        ("UpdateRecords", format!("{all}/{POOL}/identity/{ANN}/dataset/notes")),
        ("ListRecords", format!("{all}/{POOL}/identity/{ANN}/dataset/notes")),
        ("ListDatasets", format!("{all}/{POOL}/identity/{ANN}/dataset/*")),
        ("DescribeIdentityUsage", format!("{all}/{POOL}/identity/{ANN}")),
        ("RegisterDevice", format!("{all}/{POOL}/identity/{ANN}")),
        ("SetCognitoEvents", format!("{all}/{POOL}")),
    ] {
        let op = SERVICE.operation(op).unwrap();
        let input = at(ANN, "notes", json!({}));
        let asked = world.sync.permissions(&cx, op, &input).await.unwrap();
        let asked: Vec<_> = asked.iter().map(|it| (&*it.action, &*it.resource)).collect();
        assert_eq!(asked, [(&*op.action(), &*resource)]);
    }
    let op = SERVICE.operation("ListIdentityPoolUsage").unwrap();
    let asked = world.sync.permissions(&cx, op, &json!({})).await.unwrap();
    assert_eq!(asked[0].resource, format!("{all}/*"));
    // What is no id names everything, so that a right on one thing is no right on it.
    for id in ["*", "../x", "us-east-1:0/dataset/x", "us-east-1:0*", ""] {
        let op = SERVICE.operation("ListRecords").unwrap();
        let asked = world.sync.permissions(&cx, op, &at(id, "notes", json!({}))).await.unwrap();
        assert_eq!(asked[0].resource, format!("{all}/{POOL}/identity/*"), "{id}");
    }
    let op = SERVICE.operation("SetIdentityPoolConfiguration").unwrap();
    let role = "arn:aws:iam::111111111111:role/Push";
    let input = json!({ "IdentityPoolId": POOL, "PushSync": { "RoleArn": role } });
    let asked = world.sync.permissions(&cx, op, &input).await.unwrap();
    assert_eq!((&*asked[1].action, &*asked[1].resource), ("iam:PassRole", role));
}
