//! Roles, after the answers recorded from AWS.

use serde_json::{Value, json};
use wire::iam as op;

use super::super::tests::{Kit, column, decoded};
use crate::tests::{ACCOUNT, POOL, trust, trust_account, trust_pool};

const SERVICE_TRUST: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"#;

/// The members of an object.
fn members(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

async fn make(kit: &Kit, name: &str, more: Value) -> Value {
    let mut input = json!({"RoleName": name, "AssumeRolePolicyDocument": SERVICE_TRUST});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    kit.ok::<op::CreateRole>(input).await
}

#[tokio::test]
async fn recorded_create_describe_role() {
    let kit = Kit::new();
    let made = make(&kit, "R", json!({"Path": "/prefix/"})).await;
    let brief = ["Arn", "AssumeRolePolicyDocument", "CreateDate", "Path", "RoleId", "RoleName"];
    assert_eq!(members(&made["Role"]), brief);
    assert_eq!(made["Role"]["Arn"], format!("arn:aws:iam::{ACCOUNT}:role/prefix/R"));
    assert_eq!(decoded(&made["Role"]["AssumeRolePolicyDocument"]), SERVICE_TRUST);
    assert!(made["Role"]["RoleId"].as_str().unwrap().starts_with("AROA"));

    let got = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    let whole = [
        "Arn",
        "AssumeRolePolicyDocument",
        "CreateDate",
        "MaxSessionDuration",
        "Path",
        "RoleId",
        "RoleLastUsed",
        "RoleName",
    ];
    assert_eq!(members(&got["Role"]), whole);
    assert_eq!(got["Role"]["RoleLastUsed"], json!({}));
    assert_eq!(got["Role"]["MaxSessionDuration"], 3600);

    let listed = kit.ok::<op::ListRoles>(json!({"PathPrefix": "/prefix/"})).await;
    assert_eq!(listed["IsTruncated"], false);
    let mut expected = got["Role"].clone();
    expected.as_object_mut().unwrap().remove("RoleLastUsed");
    assert_eq!(listed["Roles"], json!([expected]));
    let other = kit.ok::<op::ListRoles>(json!({"PathPrefix": "/other/"})).await;
    assert_eq!(other["Roles"], json!([]));
}

#[tokio::test]
async fn recorded_role_with_path_lifecycle() {
    let kit = Kit::new();
    make(&kit, "R", json!({"Path": "/a/b/"})).await;
    let trust = trust_account(&["sts:AssumeRole"]);
    for name in ["R", "r"] {
        let again = json!({"RoleName": name, "AssumeRolePolicyDocument": trust});
        let text = format!("Role with name {name} already exists.");
        kit.refused::<op::CreateRole>(again, "EntityAlreadyExists", &text).await;
    }
    kit.ok::<op::DeleteRole>(json!({"RoleName": "R"})).await;
    let text = "The role with name R cannot be found.";
    kit.refused::<op::DeleteRole>(json!({"RoleName": "R"}), "NoSuchEntity", text).await;
    kit.refused::<op::GetRole>(json!({"RoleName": "R"}), "NoSuchEntity", text).await;
    make(&kit, "R", json!({})).await;
}

#[tokio::test]
async fn recorded_role_with_tags() {
    let kit = Kit::new();
    let tags = json!([{"Key": "test", "Value": "value"}]);
    let made = make(&kit, "R", json!({"Tags": tags})).await;
    assert_eq!(made["Role"]["Tags"], tags);
    let got = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    assert_eq!(got["Role"]["Tags"], tags);
    let listed = kit.ok::<op::ListRoles>(json!({})).await;
    assert_eq!(listed["Roles"][0].get("Tags"), None);
}

#[tokio::test]
async fn recorded_list_roles_with_permission_boundary() {
    let kit = Kit::new();
    let arn = kit.policy("B", &["s3:*"]).await;
    make(&kit, "R", json!({})).await;
    let input = json!({"RoleName": "R", "PermissionsBoundary": arn});
    kit.ok::<op::PutRolePermissionsBoundary>(input).await;
    let listed = kit.ok::<op::ListRoles>(json!({})).await;
    assert_eq!(listed["Roles"][0].get("PermissionsBoundary"), None);
    let got = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    assert_eq!(got["Role"]["PermissionsBoundary"]["PermissionsBoundaryArn"], arn);
    let text = "Cannot delete a policy attached to entities.";
    kit.refused::<op::DeletePolicy>(json!({"PolicyArn": arn}), "DeleteConflict", text).await;
    kit.ok::<op::DeleteRolePermissionsBoundary>(json!({"RoleName": "R"})).await;
    kit.ok::<op::DeletePolicy>(json!({"PolicyArn": arn})).await;
    let text = format!("Scope ARN: {arn} does not exist or is not attachable.");
    let gone = json!({"RoleName": "R", "PermissionsBoundary": arn});
    kit.refused::<op::PutRolePermissionsBoundary>(gone, "NoSuchEntity", &text).await;
    let bounded = json!({
        "RoleName": "New", "AssumeRolePolicyDocument": SERVICE_TRUST, "PermissionsBoundary": arn,
    });
    kit.refused::<op::CreateRole>(bounded, "NoSuchEntity", &text).await;
    assert!(kit.call::<op::GetRole>(json!({"RoleName": "New"})).await.is_err());
}

#[tokio::test]
async fn recorded_malformed_trust_policies() {
    let kit = Kit::new();
    let input = json!({"RoleName": "R", "AssumeRolePolicyDocument": "{\"a\":"});
    let text = "This policy contains invalid Json";
    kit.refused::<op::CreateRole>(input, "MalformedPolicyDocument", text).await;
    kit.role("R").await;
    let input = json!({"RoleName": "R", "PolicyDocument": "{\"a\":"});
    kit.refused::<op::UpdateAssumeRolePolicy>(input, "MalformedPolicyDocument", text).await;
}

#[tokio::test]
async fn recorded_update_assume_role_policy() {
    let kit = Kit::new();
    kit.role("R").await;
    let input = json!({"RoleName": "R", "PolicyDocument": SERVICE_TRUST});
    assert_eq!(kit.ok::<op::UpdateAssumeRolePolicy>(input).await, json!({}));
    let got = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    assert_eq!(decoded(&got["Role"]["AssumeRolePolicyDocument"]), SERVICE_TRUST);
}

#[tokio::test]
async fn ip_090_sec_143_a_trust_policy_without_aud_is_refused() {
    let kit = Kit::new();
    let provider = r#"{"Federated":"cognito-identity.amazonaws.com"}"#;
    let open = trust(provider, &["sts:AssumeRoleWithWebIdentity"], "");
    let input = json!({"RoleName": "R", "AssumeRolePolicyDocument": open});
    let refused = kit.call::<op::CreateRole>(input).await.unwrap_err();
    assert_eq!(refused.0, "MalformedPolicyDocument");
    assert!(refused.1.contains("cognito-identity.amazonaws.com:aud"), "{}", refused.1);
    assert!(kit.call::<op::GetRole>(json!({"RoleName": "R"})).await.is_err());

    let bound = trust_pool("authenticated");
    assert!(bound.contains(POOL));
    kit.ok::<op::CreateRole>(json!({"RoleName": "R", "AssumeRolePolicyDocument": bound})).await;
    let update = json!({"RoleName": "R", "PolicyDocument": open});
    let refused = kit.call::<op::UpdateAssumeRolePolicy>(update).await.unwrap_err();
    assert_eq!(refused.0, "MalformedPolicyDocument");
    let got = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    assert_eq!(decoded(&got["Role"]["AssumeRolePolicyDocument"]), bound);
}

#[tokio::test]
async fn sec_143_trust_in_all_but_some_is_refused() {
    let kit = Kit::new();
    kit.role("R").await;
    let before = kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await;
    let account = format!(r#"{{"AWS":"{}"}}"#, crate::tests::ACCOUNT);
    for principal in [account.as_str(), r#"{"Federated":"cognito-identity.amazonaws.com"}"#] {
        for action in ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity"] {
            let open = trust(principal, &[action], "").replace("Principal", "NotPrincipal");
            let text = "NotPrincipal cannot be used with Effect Allow in a trust policy.";
            let code = "MalformedPolicyDocument";
            let new = json!({"RoleName": "New", "AssumeRolePolicyDocument": open});
            kit.refused::<op::CreateRole>(new, code, text).await;
            let update = json!({"RoleName": "R", "PolicyDocument": open});
            kit.refused::<op::UpdateAssumeRolePolicy>(update, code, text).await;
            // To deny all but some is what NotPrincipal is for.
            let closed = open.replace("Allow", "Deny");
            let name = json!({"RoleName": "D", "AssumeRolePolicyDocument": closed});
            kit.ok::<op::CreateRole>(name).await;
            kit.ok::<op::DeleteRole>(json!({"RoleName": "D"})).await;
        }
    }
    assert_eq!(kit.ok::<op::GetRole>(json!({"RoleName": "R"})).await, before);
}

#[tokio::test]
async fn recorded_put_role_policy_encoding() {
    let kit = Kit::new();
    kit.role("R").await;
    let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["apigatway:PUT"], "Resource": ["arn:aws:apigateway:us-east-1::/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Faaeeieije"]}]}"#;
    let input = json!({"RoleName": "R", "PolicyName": "p", "PolicyDocument": document});
    kit.ok::<op::PutRolePolicy>(input).await;
    let input = json!({"RoleName": "R", "PolicyName": "p"});
    let got = kit.ok::<op::GetRolePolicy>(input.clone()).await;
    assert_eq!(members(&got), ["PolicyDocument", "PolicyName", "RoleName"]);
    assert_eq!(decoded(&got["PolicyDocument"]), document);
    assert!(got["PolicyDocument"].as_str().unwrap().starts_with("%7B%22Version%22%3A%20%22"));
    let names = kit.ok::<op::ListRolePolicies>(json!({"RoleName": "R"})).await;
    assert_eq!(names, json!({"PolicyNames": ["p"], "IsTruncated": false}));
    let text = "Cannot delete entity, must delete policies first.";
    kit.refused::<op::DeleteRole>(json!({"RoleName": "R"}), "DeleteConflict", text).await;
    kit.ok::<op::DeleteRolePolicy>(input.clone()).await;
    let text = "The role policy with name p cannot be found.";
    kit.refused::<op::GetRolePolicy>(input.clone(), "NoSuchEntity", text).await;
    kit.refused::<op::DeleteRolePolicy>(input, "NoSuchEntity", text).await;
}

#[tokio::test]
async fn recorded_role_attach_policy() {
    let kit = Kit::new();
    kit.role("R").await;
    let arn = kit.policy("some-long-policy-name", &["s3:*"]).await;
    for text in ["longpolicynamebutnoarn", "some-long-policy-name"] {
        let input = json!({"RoleName": "R", "PolicyArn": text});
        let words = "Invalid ARN:  Could not be parsed!";
        kit.refused::<op::AttachRolePolicy>(input, "ValidationError", words).await;
    }
    let missing = format!("{arn}123");
    let input = json!({"RoleName": "R", "PolicyArn": missing});
    let text = format!("Policy {missing} does not exist or is not attachable.");
    kit.refused::<op::AttachRolePolicy>(input, "NoSuchEntity", &text).await;
    let input = json!({"RoleName": "R", "PolicyArn": arn});
    for _ in 0..2 {
        assert_eq!(kit.ok::<op::AttachRolePolicy>(input.clone()).await, json!({}));
    }
    let list = kit.ok::<op::ListAttachedRolePolicies>(json!({"RoleName": "R"})).await;
    let attached = json!([{"PolicyName": "some-long-policy-name", "PolicyArn": arn}]);
    assert_eq!(list, json!({"AttachedPolicies": attached, "IsTruncated": false}));
    let text = "Cannot delete entity, must detach all policies first.";
    kit.refused::<op::DeleteRole>(json!({"RoleName": "R"}), "DeleteConflict", text).await;
    kit.ok::<op::DetachRolePolicy>(input.clone()).await;
    let text = format!("Policy {arn} was not found.");
    kit.refused::<op::DetachRolePolicy>(input, "NoSuchEntity", &text).await;
}

#[tokio::test]
async fn the_eleventh_policy_does_not_fit() {
    let kit = Kit::new();
    kit.role("R").await;
    for n in 0..11 {
        let arn = kit.policy(&format!("P{n}"), &["s3:*"]).await;
        let answer = kit.call::<op::AttachRolePolicy>(json!({"RoleName": "R", "PolicyArn": arn}));
        let answer = answer.await;
        assert_eq!(answer.is_ok(), n < 10, "{answer:?}");
        if let Err(refused) = answer {
            assert_eq!(refused.0, "LimitExceeded");
            assert_eq!(refused.1, "Cannot exceed quota for PoliciesPerRole: 10");
        }
    }
}

#[tokio::test]
async fn inline_policies_together_have_a_size() {
    let kit = Kit::new();
    kit.role("R").await;
    let long = format!("s3:{}", "x".repeat(6_000));
    let put = |name: &str| {
        let document = crate::tests::allow(&[&long]);
        json!({"RoleName": "R", "PolicyName": name, "PolicyDocument": document})
    };
    kit.ok::<op::PutRolePolicy>(put("a")).await;
    kit.ok::<op::PutRolePolicy>(put("a")).await;
    let text = "Maximum policy size of 10240 bytes exceeded for role R";
    kit.refused::<op::PutRolePolicy>(put("b"), "LimitExceeded", text).await;
    let names = kit.ok::<op::ListRolePolicies>(json!({"RoleName": "R"})).await;
    assert_eq!(names["PolicyNames"], json!(["a"]));
    let trust = trust(
        &format!(r#"{{"AWS":"{ACCOUNT}"}}"#),
        &["sts:AssumeRole"],
        &format!(r#","Sid":"{}""#, "a".repeat(2_048)),
    );
    let input = json!({"RoleName": "S", "AssumeRolePolicyDocument": trust});
    let text = "Cannot exceed quota for ACLSizePerRole: 2048";
    kit.refused::<op::CreateRole>(input, "LimitExceeded", text).await;
}

#[tokio::test]
async fn session_length_and_description_change() {
    let kit = Kit::new();
    let made = make(&kit, "R", json!({"MaxSessionDuration": 7200, "Description": "d"})).await;
    assert_eq!(made["Role"]["MaxSessionDuration"], 7200);
    kit.ok::<op::UpdateRole>(json!({"RoleName": "R", "MaxSessionDuration": 43200})).await;
    let input = json!({"RoleName": "R", "Description": "e"});
    let updated = kit.ok::<op::UpdateRoleDescription>(input).await;
    assert_eq!(updated["Role"]["Description"], "e");
    assert_eq!(updated["Role"]["MaxSessionDuration"], 43200);
    let refused = kit.call::<op::UpdateRole>(json!({"RoleName": "R", "MaxSessionDuration": 3599}));
    assert_eq!(refused.await.unwrap_err().0, "ValidationError");
}

#[tokio::test]
async fn tags_are_one_without_regard_to_case_and_fifty_at_most() {
    let kit = Kit::new();
    kit.role("R").await;
    let tags = json!([{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}]);
    let text = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    let input = json!({"RoleName": "R", "Tags": tags});
    kit.refused::<op::TagRole>(input, "InvalidInput", text).await;
    for key in ["Team", "team"] {
        let tags = json!([{"Key": key, "Value": key}]);
        kit.ok::<op::TagRole>(json!({"RoleName": "R", "Tags": tags})).await;
    }
    let list = kit.ok::<op::ListRoleTags>(json!({"RoleName": "R"})).await;
    let one = json!([{"Key": "team", "Value": "team"}]);
    assert_eq!(list, json!({"Tags": one, "IsTruncated": false}));
    let many: Vec<_> = (0..50).map(|n| json!({"Key": format!("k{n}"), "Value": ""})).collect();
    let text = "Cannot exceed quota for TagsPerRole: 50";
    let input = json!({"RoleName": "R", "Tags": many});
    kit.refused::<op::TagRole>(input.clone(), "LimitExceeded", text).await;
    kit.ok::<op::UntagRole>(json!({"RoleName": "R", "TagKeys": ["TEAM"]})).await;
    kit.ok::<op::TagRole>(input).await;
}

#[tokio::test]
async fn paging_walks_250_roles_once_each() {
    let kit = Kit::new();
    for n in 0..250 {
        let path = if n % 2 == 0 { "/even/" } else { "/odd/" };
        make(&kit, &format!("R{n:03}"), json!({"Path": path})).await;
    }
    let (mut names, mut marker, mut pages) = (Vec::new(), None::<String>, 0);
    loop {
        let mut input = json!({});
        if let Some(marker) = &marker {
            input["Marker"] = json!(marker);
        }
        let page = kit.ok::<op::ListRoles>(input).await;
        names.extend(column(&page["Roles"], "RoleName"));
        pages += 1;
        marker = page["Marker"].as_str().map(str::to_owned);
        assert_eq!(page["IsTruncated"], marker.is_some());
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(pages, 3);
    names.sort();
    assert_eq!(names, (0..250).map(|n| format!("R{n:03}")).collect::<Vec<_>>());
    let even = json!({"PathPrefix": "/even/", "MaxItems": 1000});
    let even = kit.ok::<op::ListRoles>(even).await;
    assert_eq!(even["Roles"].as_array().unwrap().len(), 125);

    let first = kit.ok::<op::ListRoles>(json!({"MaxItems": 1})).await;
    let marker = &first["Marker"];
    let other = json!({"Marker": marker, "PathPrefix": "/odd/"});
    kit.refused::<op::ListRoles>(other, "ValidationError", "Invalid Marker.").await;
    kit.refused::<op::ListRoles>(json!({"Marker": "x"}), "ValidationError", "Invalid Marker.")
        .await;
}

#[tokio::test]
async fn long_paths_still_page() {
    let kit = Kit::new();
    let path = format!("/{}/", "p".repeat(500));
    for n in 0..3 {
        make(&kit, &format!("R{n}"), json!({"Path": path})).await;
    }
    let mut names = Vec::new();
    let mut input = json!({"MaxItems": 1});
    loop {
        let page = kit.ok::<op::ListRoles>(input.clone()).await;
        names.extend(column(&page["Roles"], "RoleName"));
        let Some(marker) = page["Marker"].as_str() else { break };
        assert!(marker.len() <= 320);
        input["Marker"] = json!(marker);
    }
    assert_eq!(names, ["R0", "R1", "R2"]);
}
