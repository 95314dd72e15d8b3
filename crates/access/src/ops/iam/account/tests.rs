//! The account as a whole.

use serde_json::{Value, json};
use wire::iam as op;

use super::super::tests::{Kit, column};
use crate::tests::allow;

#[tokio::test]
async fn the_summary_counts() {
    let kit = Kit::new();
    kit.user("u").await;
    kit.role("r").await;
    kit.role("s").await;
    kit.policy("P", &["s3:*"]).await;
    let url = json!({"Url": "https://a.example.com"});
    kit.ok::<op::CreateOpenIDConnectProvider>(url).await;
    let map = &kit.ok::<op::GetAccountSummary>(json!({})).await["SummaryMap"];
    let expected = [("Users", 1), ("Groups", 0), ("Roles", 2), ("Policies", 1), ("Providers", 1)];
    for (key, count) in expected {
        assert_eq!(map[key], count, "{key}");
    }
    assert_eq!(map["AccessKeysPerUserQuota"], 2);
}

#[tokio::test]
async fn details_page_through_all_sections() {
    let kit = Kit::new();
    for n in 0..3 {
        kit.user(&format!("u{n}")).await;
        kit.role(&format!("r{n}")).await;
    }
    kit.group("g").await;
    kit.ok::<op::AddUserToGroup>(json!({"UserName": "u0", "GroupName": "g"})).await;
    let put = json!({"RoleName": "r0", "PolicyName": "p", "PolicyDocument": allow(&["s3:*"])});
    kit.ok::<op::PutRolePolicy>(put).await;
    kit.policy("P", &["s3:*"]).await;
    let aws = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    kit.ok::<op::AttachUserPolicy>(json!({"UserName": "u1", "PolicyArn": aws})).await;
    let (mut found, mut input) = (Vec::new(), json!({"MaxItems": 2}));
    loop {
        let page = kit.ok::<op::GetAccountAuthorizationDetails>(input.clone()).await;
        let lists = [
            ("UserDetailList", "UserName"),
            ("GroupDetailList", "GroupName"),
            ("RoleDetailList", "RoleName"),
            ("Policies", "PolicyName"),
        ];
        let before = found.len();
        for (list, name) in lists.iter().filter(|(list, _)| page.get(*list).is_some()) {
            found.extend(column(&page[*list], name));
        }
        assert!(found.len() - before <= 2);
        let Some(marker) = page["Marker"].as_str() else { break };
        input["Marker"] = json!(marker);
    }
    let all = ["u0", "u1", "u2", "g", "r0", "r1", "r2", "P", "AmazonS3FullAccess"];
    assert_eq!(found, all);
    let only = json!({"Filter": ["Role"]});
    let roles = kit.ok::<op::GetAccountAuthorizationDetails>(only).await;
    assert_eq!(roles.get("UserDetailList"), None);
    assert_eq!(roles["RoleDetailList"][0]["RolePolicyList"][0]["PolicyName"], "p");
    assert_eq!(roles["IsTruncated"], Value::Bool(false));
}
