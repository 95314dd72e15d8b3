//! The policy simulator, after the answers recorded from AWS.

use serde_json::{Value, json};
use wire::iam as op;

use super::super::tests::Kit;
use crate::tests::{ACCOUNT, allow, statement};

const BUCKET: &str = "arn:aws:s3:::bucket";

#[tokio::test]
async fn recorded_simulate_principal_policy() {
    let kit = Kit::new();
    let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}"#;
    let input = json!({"PolicyName": "P", "PolicyDocument": document});
    let arn = kit.ok::<op::CreatePolicy>(input).await["Policy"]["Arn"].clone();
    kit.role("e").await;
    kit.user("e").await;
    kit.group("e").await;
    kit.ok::<op::AttachRolePolicy>(json!({"RoleName": "e", "PolicyArn": arn})).await;
    kit.ok::<op::AttachUserPolicy>(json!({"UserName": "e", "PolicyArn": arn})).await;
    kit.ok::<op::AttachGroupPolicy>(json!({"GroupName": "e", "PolicyArn": arn})).await;
    let end = 41 + r#"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}"#.len();
    for noun in ["role", "user", "group"] {
        let answer = kit
            .ok::<op::SimulatePrincipalPolicy>(json!({
                "PolicySourceArn": format!("arn:aws:iam::{ACCOUNT}:{noun}/e"),
                "ActionNames": ["s3:PutObject", "s3:GetObjectVersion"],
                "ResourceArns": [BUCKET],
            }))
            .await;
        let matched = json!([{
            "SourcePolicyId": "P",
            "SourcePolicyType": "user-managed",
            "StartPosition": {"Line": 1, "Column": 41},
            "EndPosition": {"Line": 1, "Column": end},
        }]);
        let result = |action: &str, decision: &str, matched: &Value| {
            json!({
                "EvalActionName": action,
                "EvalDecision": decision,
                "EvalDecisionDetails": {},
                "EvalResourceName": BUCKET,
                "MatchedStatements": matched,
                "MissingContextValues": [],
                "OrganizationsDecisionDetail": {"AllowedByOrganizations": true},
                "ResourceSpecificResults": [{
                    "EvalResourceDecision": decision,
                    "EvalResourceName": BUCKET,
                    "MatchedStatements": matched,
                    "MissingContextValues": [],
                }],
            })
        };
        let expected = json!({
            "EvaluationResults": [
                result("s3:PutObject", "allowed", &matched),
                result("s3:GetObjectVersion", "implicitDeny", &json!([])),
            ],
            "IsTruncated": false,
        });
        assert_eq!(answer, expected, "{noun}");
    }
}

async fn decisions(kit: &Kit, input: Value) -> Vec<String> {
    let answer = kit.ok::<op::SimulateCustomPolicy>(input).await;
    super::super::tests::column(&answer["EvaluationResults"], "EvalDecision")
}

#[tokio::test]
async fn custom_policies_with_context_boundary_and_deny() {
    let kit = Kit::new();
    let condition = r#","Condition":{"StringEquals":{"aws:username":"${aws:PrincipalTag/team}"}}"#;
    let conditional = statement("Allow", &["s3:*"], condition);
    let ask = |more: Value| {
        let mut input = json!({"PolicyInputList": [conditional], "ActionNames": ["s3:GetObject"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let answer = kit.ok::<op::SimulateCustomPolicy>(ask(json!({}))).await;
    let first = &answer["EvaluationResults"][0];
    assert_eq!(first["EvalDecision"], "implicitDeny");
    assert_eq!(first["EvalResourceName"], "*");
    assert_eq!(first["MissingContextValues"], json!(["aws:PrincipalTag/team", "aws:username"]));
    let entry = |name: &str, kind: &str, value: &str| json!({"ContextKeyName": name, "ContextKeyType": kind, "ContextKeyValues": [value]});
    let known = json!([
        entry("aws:username", "string", "x"),
        entry("aws:PrincipalTag/team", "string", "x"),
    ]);
    assert_eq!(decisions(&kit, ask(json!({"ContextEntries": known}))).await, ["allowed"]);
    let bounded = json!({
        "ContextEntries": known, "PermissionsBoundaryPolicyInputList": [allow(&["s3:Put*"])],
    });
    let answer = kit.ok::<op::SimulateCustomPolicy>(ask(bounded)).await;
    let first = &answer["EvaluationResults"][0];
    assert_eq!(first["EvalDecision"], "implicitDeny");
    let detail = &first["PermissionsBoundaryDecisionDetail"];
    assert_eq!(detail["AllowedByPermissionsBoundary"], false);
    let deny = statement("Deny", &["s3:GetObject"], "");
    let denied = json!({"PolicyInputList": [allow(&["s3:*"]), deny]});
    let answer = kit.ok::<op::SimulateCustomPolicy>(ask(denied)).await;
    let first = &answer["EvaluationResults"][0];
    assert_eq!(first["EvalDecision"], "explicitDeny");
    assert_eq!(first["MatchedStatements"][0]["SourcePolicyId"], "PolicyInputList.2");
    let bad = json!({"ContextEntries": [entry("aws:x", "numeric", "x")]});
    let refused = kit.call::<op::SimulateCustomPolicy>(ask(bad)).await.unwrap_err();
    assert_eq!(refused.0, "InvalidInput");
    let broken = json!({"PolicyInputList": ["{"]});
    let refused = kit.call::<op::SimulateCustomPolicy>(ask(broken)).await.unwrap_err();
    assert_eq!(refused.0, "InvalidInput");
}

#[tokio::test]
async fn results_page_and_resource_policies_count() {
    let kit = Kit::new();
    let user = format!("arn:aws:iam::{ACCOUNT}:user/u");
    let resource = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{user}"}},"Action":"s3:GetObject","Resource":"{BUCKET}"}}]}}"#
    );
    let mut input = json!({
        "PolicyInputList": [allow(&["sqs:*"])],
        "ActionNames": ["s3:GetObject", "s3:PutObject", "sqs:SendMessage"],
        "ResourceArns": [BUCKET],
        "ResourcePolicy": resource,
        "CallerArn": user,
        "MaxItems": 2,
    });
    let page = kit.ok::<op::SimulateCustomPolicy>(input.clone()).await;
    let names = super::super::tests::column(&page["EvaluationResults"], "EvalDecision");
    assert_eq!(names, ["allowed", "implicitDeny"]);
    let first = &page["EvaluationResults"][0]["MatchedStatements"][0];
    assert_eq!(first["SourcePolicyType"], "resource");
    assert_eq!(page["IsTruncated"], true);
    input["Marker"] = page["Marker"].clone();
    assert_eq!(decisions(&kit, input.clone()).await, ["allowed"]);
    input.as_object_mut().unwrap().remove("CallerArn");
    assert!(kit.call::<op::SimulateCustomPolicy>(input).await.is_err());
}

#[tokio::test]
async fn context_keys_of_a_user_include_its_groups() {
    let kit = Kit::new();
    kit.user("u").await;
    kit.group("g").await;
    kit.ok::<op::AddUserToGroup>(json!({"UserName": "u", "GroupName": "g"})).await;
    let condition = r#","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#;
    let document = statement("Allow", &["s3:*"], condition);
    let put = json!({"GroupName": "g", "PolicyName": "p", "PolicyDocument": document});
    kit.ok::<op::PutGroupPolicy>(put).await;
    let arn = format!("arn:aws:iam::{ACCOUNT}:user/u");
    let input = json!({"PolicySourceArn": arn});
    let keys = kit.ok::<op::GetContextKeysForPrincipalPolicy>(input).await;
    assert_eq!(keys, json!({"ContextKeyNames": ["aws:SecureTransport"]}));
    let custom = json!({"PolicyInputList": [document, document]});
    let keys = kit.ok::<op::GetContextKeysForCustomPolicy>(custom).await;
    assert_eq!(keys, json!({"ContextKeyNames": ["aws:SecureTransport"]}));
    let missing = json!({
        "PolicySourceArn": format!("arn:aws:iam::{ACCOUNT}:user/x"), "ActionNames": ["s3:GetObject"],
    });
    let text = "The user with name x cannot be found.";
    kit.refused::<op::SimulatePrincipalPolicy>(missing, "NoSuchEntity", text).await;
}
