//! Users, after the answers recorded from AWS.

use base::Principal;
use serde_json::json;
use wire::iam as op;

use super::super::tests::{Kit, column, decoded};
use crate::entities::{AccessKey, Group, ManagedPolicy, User};
use crate::tests::{ACCOUNT, NOW, allow, refused};

#[tokio::test]
async fn recorded_user_shape_and_encoding() {
    let kit = Kit::new();
    let made = kit.user("u").await;
    let keys: Vec<_> = made["User"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["Arn", "CreateDate", "Path", "UserId", "UserName"]);
    assert_eq!(made["User"]["Arn"], format!("arn:aws:iam::{ACCOUNT}:user/u"));
    let document = allow(&["s3:Get%2F"]);
    let put = json!({"UserName": "u", "PolicyName": "p", "PolicyDocument": document});
    kit.ok::<op::PutUserPolicy>(put).await;
    let got = kit.ok::<op::GetUserPolicy>(json!({"UserName": "u", "PolicyName": "p"})).await;
    assert_eq!(decoded(&got["PolicyDocument"]), document);
    let text = "User with name U already exists.";
    kit.refused::<op::CreateUser>(json!({"UserName": "U"}), "EntityAlreadyExists", text).await;
    let text = "The user with name x cannot be found.";
    kit.refused::<op::GetUser>(json!({"UserName": "x"}), "NoSuchEntity", text).await;
}

#[tokio::test]
async fn recorded_user_attach_policy() {
    let kit = Kit::new();
    kit.user("u").await;
    let words = "Invalid ARN:  Could not be parsed!";
    let input = json!({"UserName": "u", "PolicyArn": "longpolicynamebutnoarn"});
    kit.refused::<op::AttachUserPolicy>(input, "ValidationError", words).await;
    let arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    kit.ok::<op::AttachUserPolicy>(json!({"UserName": "u", "PolicyArn": arn})).await;
    let got = kit.ok::<op::GetPolicy>(json!({"PolicyArn": arn})).await;
    assert_eq!(got["Policy"]["AttachmentCount"], 1);
}

#[tokio::test]
async fn a_user_is_deleted_only_when_bare() {
    let kit = Kit::new();
    kit.user("u").await;
    kit.group("g").await;
    let member = json!({"UserName": "u", "GroupName": "g"});
    kit.ok::<op::AddUserToGroup>(member.clone()).await;
    let key = kit.ok::<op::CreateAccessKey>(json!({"UserName": "u"})).await;
    let put = json!({"UserName": "u", "PolicyName": "p", "PolicyDocument": allow(&["s3:*"])});
    kit.ok::<op::PutUserPolicy>(put).await;
    let user = json!({"UserName": "u"});
    let refuse = |text: &str| Err(refused("DeleteConflict", text));
    let delete = async || kit.call::<op::DeleteUser>(user.clone()).await;
    let text = "Cannot delete entity, must remove users from group first.";
    assert_eq!(delete().await, refuse(text));
    kit.ok::<op::RemoveUserFromGroup>(member).await;
    assert_eq!(delete().await, refuse("Cannot delete entity, must delete access keys first."));
    let id = &key["AccessKey"]["AccessKeyId"];
    kit.ok::<op::DeleteAccessKey>(json!({"UserName": "u", "AccessKeyId": id})).await;
    assert_eq!(delete().await, refuse("Cannot delete entity, must delete policies first."));
    kit.ok::<op::DeleteUserPolicy>(json!({"UserName": "u", "PolicyName": "p"})).await;
    assert_eq!(delete().await, Ok(json!({})));
    assert_eq!(kit.ok::<op::ListUsers>(json!({})).await["Users"], json!([]));
}

#[tokio::test]
async fn renaming_keeps_keys_groups_and_policies() {
    let kit = Kit::new();
    kit.user("old").await;
    kit.user("taken").await;
    kit.group("g").await;
    kit.ok::<op::AddUserToGroup>(json!({"UserName": "old", "GroupName": "g"})).await;
    kit.ok::<op::CreateAccessKey>(json!({"UserName": "old"})).await;
    let arn = kit.policy("P", &["s3:*"]).await;
    kit.ok::<op::AttachUserPolicy>(json!({"UserName": "old", "PolicyArn": arn})).await;
    let rename = |name: &str| json!({"UserName": "old", "NewUserName": name, "NewPath": "/n/"});
    let text = "User with name taken already exists.";
    kit.refused::<op::UpdateUser>(rename("taken"), "EntityAlreadyExists", text).await;
    kit.ok::<op::UpdateUser>(rename("new")).await;
    assert!(kit.call::<op::GetUser>(json!({"UserName": "old"})).await.is_err());
    let got = kit.ok::<op::GetUser>(json!({"UserName": "new"})).await;
    assert_eq!(got["User"]["Arn"], format!("arn:aws:iam::{ACCOUNT}:user/n/new"));
    let keys = kit.ok::<op::ListAccessKeys>(json!({"UserName": "new"})).await;
    assert_eq!(column(&keys["AccessKeyMetadata"], "UserName"), ["new"]);
    let group = kit.ok::<op::GetGroup>(json!({"GroupName": "g"})).await;
    assert_eq!(column(&group["Users"], "UserName"), ["new"]);
    let using = kit.ok::<op::ListEntitiesForPolicy>(json!({"PolicyArn": arn})).await;
    assert_eq!(column(&using["PolicyUsers"], "UserName"), ["new"]);
    let case = json!({"UserName": "new", "NewUserName": "NEW"});
    kit.ok::<op::UpdateUser>(case).await;
    let group = kit.ok::<op::GetGroup>(json!({"GroupName": "g"})).await;
    assert_eq!(column(&group["Users"], "UserName"), ["NEW"]);
    let kinds = store::Kinds::new().with::<User>().with::<Group>();
    let kinds = kinds.with::<ManagedPolicy>().with::<AccessKey>();
    let report = store::verify(kit.world.access.store(), NOW, &kinds).await.unwrap();
    assert_eq!((report.faults, report.unknown), (Vec::new(), 0));
}

#[tokio::test]
async fn without_a_name_the_caller_is_meant() {
    let kit = Kit::new();
    kit.user("me").await;
    let me = kit.world.cx(kit.world.user_named("me").await);
    let got = kit.call_as::<op::GetUser>(&me, json!({})).await.unwrap();
    assert_eq!(got["User"]["UserName"], "me");
    let root = kit.ok::<op::GetUser>(json!({})).await;
    assert_eq!(root["User"]["Arn"], format!("arn:aws:iam::{ACCOUNT}:root"));
    let nobody = kit.world.cx(Principal::Anonymous);
    let text = "Must specify userName when calling with non-User credentials";
    let refusal = Err(refused("ValidationError", text));
    assert_eq!(kit.call_as::<op::GetUser>(&nobody, json!({})).await, refusal);
    assert_eq!(kit.call::<op::CreateAccessKey>(json!({})).await, refusal);
}
