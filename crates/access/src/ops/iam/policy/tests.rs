//! Managed policies and their versions.

use serde_json::json;
use wire::iam as op;

use super::super::tests::{Kit, column, decoded};
use crate::tests::{ACCOUNT, allow};

#[tokio::test]
async fn recorded_create_policy() {
    let kit = Kit::new();
    let input = json!({"PolicyName": "P", "PolicyDocument": allow(&["s3:*"])});
    let made = kit.ok::<op::CreatePolicy>(input.clone()).await;
    let policy = &made["Policy"];
    let keys: Vec<_> = policy.as_object().unwrap().keys().cloned().collect();
    let expected = [
        "Arn",
        "AttachmentCount",
        "CreateDate",
        "DefaultVersionId",
        "IsAttachable",
        "Path",
        "PermissionsBoundaryUsageCount",
        "PolicyId",
        "PolicyName",
        "UpdateDate",
    ];
    assert_eq!(keys, expected);
    assert_eq!(policy["Arn"], format!("arn:aws:iam::{ACCOUNT}:policy/P"));
    assert_eq!(policy["AttachmentCount"], 0);
    assert_eq!(policy["DefaultVersionId"], "v1");
    let text = "A policy called P already exists. Duplicate names are not allowed.";
    kit.refused::<op::CreatePolicy>(input, "EntityAlreadyExists", text).await;
}

#[tokio::test]
async fn recorded_delete_non_existent_policy_returns_no_such_entity() {
    let kit = Kit::new();
    let arn = format!("arn:aws:iam::{ACCOUNT}:policy/non-existent-policy");
    let text = format!("Policy {arn} was not found.");
    kit.refused::<op::DeletePolicy>(json!({"PolicyArn": arn}), "NoSuchEntity", &text).await;
    kit.refused::<op::GetPolicy>(json!({"PolicyArn": arn}), "NoSuchEntity", &text).await;
}

#[tokio::test]
async fn bad_documents_make_no_policy() {
    let kit = Kit::new();
    let old = allow(&["s3:*"]).replace("2012-10-17", "2008-10-17");
    let large = allow(&[&format!("s3:{}", "x".repeat(6_200))]);
    let cases = [
        (old.as_str(), "MalformedPolicyDocument"),
        ("{", "MalformedPolicyDocument"),
        ("{}", "MalformedPolicyDocument"),
        (large.as_str(), "LimitExceeded"),
    ];
    for (document, code) in cases {
        let input = json!({"PolicyName": "P", "PolicyDocument": document});
        let refused = kit.call::<op::CreatePolicy>(input).await.unwrap_err();
        assert_eq!(refused.0, code, "{}", refused.1);
    }
    let local = json!({"Scope": "Local"});
    assert_eq!(kit.ok::<op::ListPolicies>(local).await["Policies"], json!([]));
}

#[tokio::test]
async fn versions_are_numbered_once_and_five_at_most() {
    let kit = Kit::new();
    let arn = kit.policy("P", &["s3:GetObject"]).await;
    let add = |default: bool| {
        let document = allow(&["s3:PutObject"]);
        json!({"PolicyArn": arn, "PolicyDocument": document, "SetAsDefault": default})
    };
    let version = |id: &str| json!({"PolicyArn": arn, "VersionId": id});
    let second = kit.ok::<op::CreatePolicyVersion>(add(false)).await;
    assert_eq!(second["PolicyVersion"]["VersionId"], "v2");
    assert_eq!(second["PolicyVersion"]["IsDefaultVersion"], false);
    assert_eq!(second["PolicyVersion"].get("Document"), None);
    kit.ok::<op::CreatePolicyVersion>(add(true)).await;
    let text = "Cannot delete the default version of a policy.";
    kit.refused::<op::DeletePolicyVersion>(version("v3"), "DeleteConflict", text).await;
    kit.ok::<op::DeletePolicyVersion>(version("v2")).await;
    for id in ["v4", "v5", "v6"] {
        let made = kit.ok::<op::CreatePolicyVersion>(add(false)).await;
        assert_eq!(made["PolicyVersion"]["VersionId"], id);
    }
    let refused = kit.call::<op::CreatePolicyVersion>(add(false)).await.unwrap_err();
    assert_eq!(refused.0, "LimitExceeded");
    let list = kit.ok::<op::ListPolicyVersions>(json!({"PolicyArn": arn})).await;
    assert_eq!(column(&list["Versions"], "VersionId"), ["v6", "v5", "v4", "v3", "v1"]);
    kit.ok::<op::SetDefaultPolicyVersion>(version("v1")).await;
    let got = kit.ok::<op::GetPolicyVersion>(version("v1")).await;
    assert_eq!(decoded(&got["PolicyVersion"]["Document"]), allow(&["s3:GetObject"]));
    assert_eq!(got["PolicyVersion"]["IsDefaultVersion"], true);
    let text = format!("Policy {arn} version v2 does not exist or is not attachable.");
    kit.refused::<op::GetPolicyVersion>(version("v2"), "NoSuchEntity", &text).await;
    let refused = kit.call::<op::DeletePolicy>(json!({"PolicyArn": arn})).await.unwrap_err();
    assert_eq!(refused.0, "DeleteConflict");
    assert!(refused.1.starts_with("This policy has more than one version."));
}

#[tokio::test]
async fn listing_pages_through_the_accounts_and_aws_policies() {
    let kit = Kit::new();
    for n in 0..3 {
        kit.policy(&format!("P{n}"), &["s3:*"]).await;
    }
    let whole = kit.ok::<op::ListPolicies>(json!({})).await;
    let whole = column(&whole["Policies"], "PolicyName");
    assert_eq!(whole.len(), 3 + crate::entities::AWS_MANAGED.len());
    let mut names = Vec::new();
    let mut input = json!({"MaxItems": 2});
    loop {
        let page = kit.ok::<op::ListPolicies>(input.clone()).await;
        names.extend(column(&page["Policies"], "PolicyName"));
        let Some(marker) = page["Marker"].as_str() else { break };
        input["Marker"] = json!(marker);
    }
    assert_eq!(names, whole);
    let local = kit.ok::<op::ListPolicies>(json!({"Scope": "Local"})).await;
    assert_eq!(column(&local["Policies"], "PolicyName"), ["P0", "P1", "P2"]);
    let attached = json!({"OnlyAttached": true});
    assert_eq!(kit.ok::<op::ListPolicies>(attached).await["Policies"], json!([]));
}

#[tokio::test]
async fn entities_for_a_policy_are_those_attached_and_bounded() {
    let kit = Kit::new();
    let arn = kit.policy("P", &["s3:*"]).await;
    kit.role("r").await;
    kit.user("u").await;
    kit.group("g").await;
    kit.ok::<op::AttachRolePolicy>(json!({"RoleName": "r", "PolicyArn": arn})).await;
    kit.ok::<op::AttachGroupPolicy>(json!({"GroupName": "g", "PolicyArn": arn})).await;
    let bound = json!({"UserName": "u", "PermissionsBoundary": arn});
    kit.ok::<op::PutUserPermissionsBoundary>(bound).await;
    let all = kit.ok::<op::ListEntitiesForPolicy>(json!({"PolicyArn": arn})).await;
    assert_eq!(column(&all["PolicyRoles"], "RoleName"), ["r"]);
    assert_eq!(column(&all["PolicyUsers"], "UserName"), ["u"]);
    assert_eq!(column(&all["PolicyGroups"], "GroupName"), ["g"]);
    let usage = json!({"PolicyArn": arn, "PolicyUsageFilter": "PermissionsBoundary"});
    let bounded = kit.ok::<op::ListEntitiesForPolicy>(usage).await;
    assert_eq!(bounded["PolicyRoles"], json!([]));
    assert_eq!(column(&bounded["PolicyUsers"], "UserName"), ["u"]);
    let only = json!({"PolicyArn": arn, "EntityFilter": "Role"});
    let roles = kit.ok::<op::ListEntitiesForPolicy>(only).await;
    assert_eq!(roles["PolicyGroups"], json!([]));
    let got = kit.ok::<op::GetPolicy>(json!({"PolicyArn": arn})).await;
    assert_eq!(got["Policy"]["AttachmentCount"], 2);
    assert_eq!(got["Policy"]["PermissionsBoundaryUsageCount"], 1);
}
