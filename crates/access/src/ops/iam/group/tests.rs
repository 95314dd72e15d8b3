//! Groups and their members.

use serde_json::json;
use wire::iam as op;

use super::super::tests::{Kit, column, decoded};
use crate::tests::allow;

async fn join(kit: &Kit, user: &str, group: &str) {
    kit.ok::<op::AddUserToGroup>(json!({"UserName": user, "GroupName": group})).await;
}

#[tokio::test]
async fn recorded_put_group_policy_encoding() {
    let kit = Kit::new();
    kit.group("g").await;
    let document = allow(&["s3:%3A"]);
    let put = json!({"GroupName": "g", "PolicyName": "p", "PolicyDocument": document});
    kit.ok::<op::PutGroupPolicy>(put).await;
    let got = kit.ok::<op::GetGroupPolicy>(json!({"GroupName": "g", "PolicyName": "p"})).await;
    assert_eq!(decoded(&got["PolicyDocument"]), document);
    assert_eq!(got["GroupName"], "g");
}

#[tokio::test]
async fn members_come_and_go_and_hold_the_group() {
    let kit = Kit::new();
    kit.group("g").await;
    for name in ["a", "b", "c"] {
        kit.user(name).await;
        join(&kit, name, "g").await;
        join(&kit, name, "g").await;
    }
    let page = kit.ok::<op::GetGroup>(json!({"GroupName": "g", "MaxItems": 2})).await;
    assert_eq!(column(&page["Users"], "UserName"), ["a", "b"]);
    let next = json!({"GroupName": "g", "Marker": page["Marker"]});
    let page = kit.ok::<op::GetGroup>(next).await;
    assert_eq!(column(&page["Users"], "UserName"), ["c"]);
    let text = "Cannot delete entity, must remove users from group first.";
    let delete = json!({"GroupName": "g"});
    kit.refused::<op::DeleteGroup>(delete.clone(), "DeleteConflict", text).await;
    for name in ["a", "b", "c"] {
        kit.ok::<op::RemoveUserFromGroup>(json!({"UserName": name, "GroupName": "g"})).await;
    }
    kit.ok::<op::DeleteGroup>(delete).await;
    let text = "The group with name g cannot be found.";
    let add = json!({"UserName": "a", "GroupName": "g"});
    kit.refused::<op::AddUserToGroup>(add, "NoSuchEntity", text).await;
}

#[tokio::test]
async fn the_eleventh_group_is_one_too_many() {
    let kit = Kit::new();
    kit.user("u").await;
    for n in 0..10 {
        kit.group(&format!("g{n}")).await;
        join(&kit, "u", &format!("g{n}")).await;
    }
    kit.group("last").await;
    let text = "Cannot exceed quota for GroupsPerUser: 10";
    let add = json!({"UserName": "u", "GroupName": "last"});
    kit.refused::<op::AddUserToGroup>(add, "LimitExceeded", text).await;
    let page = kit.ok::<op::ListGroupsForUser>(json!({"UserName": "u", "MaxItems": 9})).await;
    assert_eq!(page["Groups"].as_array().unwrap().len(), 9);
    let rest = json!({"UserName": "u", "Marker": page["Marker"]});
    let rest = kit.ok::<op::ListGroupsForUser>(rest).await;
    assert_eq!(column(&rest["Groups"], "GroupName"), ["g9"]);
}

#[tokio::test]
async fn renaming_a_group_takes_its_members_along() {
    let kit = Kit::new();
    kit.group("old").await;
    kit.user("u").await;
    join(&kit, "u", "old").await;
    let put = json!({"GroupName": "old", "PolicyName": "p", "PolicyDocument": allow(&["s3:*"])});
    kit.ok::<op::PutGroupPolicy>(put).await;
    kit.ok::<op::UpdateGroup>(json!({"GroupName": "old", "NewGroupName": "new"})).await;
    let groups = kit.ok::<op::ListGroupsForUser>(json!({"UserName": "u"})).await;
    assert_eq!(column(&groups["Groups"], "GroupName"), ["new"]);
    let user = kit.world.user_named("u").await;
    assert!(kit.world.may(&user, "s3:GetObject", "arn:aws:s3:::b/k").await);
    kit.group("taken").await;
    let rename = json!({"GroupName": "new", "NewGroupName": "taken"});
    let text = "Group with name taken already exists.";
    kit.refused::<op::UpdateGroup>(rename, "EntityAlreadyExists", text).await;
    assert!(kit.world.may(&user, "s3:GetObject", "arn:aws:s3:::b/k").await);
}
