//! The main job, whole: from a login to credentials that open what the role allows.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use testkit::{SteeredClock, TestServer};

use crate::people::{Pool, allow, ask_credentials, holder, op, root, set_policy};

#[tokio::test]
async fn ip_071_ip_073_st_019_a_guest_becomes_a_session_of_the_guest_role() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let guest = pool.guest(&server).await;
    let session = holder(&server, &guest, None).await;
    let who = session.call(op("sts:GetCallerIdentity"), &json!({})).await.ok();
    assert_eq!(
        who.tag("Arn").unwrap(),
        "arn:aws:sts::000000000000:assumed-role/flow-guest/CognitoIdentityCredentials"
    );
    assert!(who.tag("UserId").unwrap().ends_with(":CognitoIdentityCredentials"));
}

#[tokio::test]
async fn ip_048_ip_052_a_user_of_the_backend_gets_the_same_identity_on_every_device() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let (first, token) = pool.sign_in(&server, "alice").await;
    let (second, _) = pool.sign_in(&server, "alice").await;
    assert_eq!(first, second);
    let session = holder(&server, &first, Some(&token)).await;
    let who = session.call(op("sts:GetCallerIdentity"), &json!({})).await.ok();
    assert!(who.tag("Arn").unwrap().contains("assumed-role/flow-user/"));
}

#[tokio::test]
async fn ip_072_credentials_end_after_an_hour() {
    let clock = Arc::new(SteeredClock::new());
    let server = TestServer::builder().clock(clock.clone()).start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let session = holder(&server, &pool.guest(&server).await, None).await;
    let who = op("sts:GetCallerIdentity");
    clock.advance(Duration::from_secs(3_590));
    session.call(who, &json!({})).await.ok();
    clock.advance(Duration::from_secs(11));
    let answer = session.call(who, &json!({})).await;
    assert_eq!((answer.status, answer.code().as_str()), (403, "ExpiredToken"));
}

#[tokio::test]
async fn a_changed_role_governs_live_credentials_at_once() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let (alice, token) = pool.sign_in(&server, "alice").await;
    let session = holder(&server, &alice, Some(&token)).await;
    let list = op("iam:ListRoles");
    session.call(list, &json!({})).await.ok();
    set_policy(&server, "flow-user", allow("s3:GetObject", "*")).await;
    let answer = session.call(list, &json!({})).await;
    assert_eq!(answer.code(), "AccessDenied", "{}", answer.text);
}

#[tokio::test]
async fn st_035_sessions_are_cut_by_issue_time() {
    let clock = Arc::new(SteeredClock::new());
    let server = TestServer::builder().clock(clock.clone()).start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let (alice, token) = pool.sign_in(&server, "alice").await;
    let old = holder(&server, &alice, Some(&token)).await;
    clock.advance(Duration::from_secs(5));
    let now = base::Clock::now(&*clock).iso8601();
    clock.advance(Duration::from_secs(5));
    let cut = json!({
        "Version": "2012-10-17",
        "Statement": [
            { "Effect": "Allow", "Action": "*", "Resource": "*" },
            { "Effect": "Deny", "Action": "*", "Resource": "*",
              "Condition": { "DateLessThan": { "aws:TokenIssueTime": now } } }
        ]
    });
    set_policy(&server, "flow-user", cut).await;
    let list = op("iam:ListRoles");
    assert_eq!(old.call(list, &json!({})).await.code(), "AccessDenied");
    let new = holder(&server, &alice, Some(&token)).await;
    new.call(list, &json!({})).await.ok();
}

#[tokio::test]
async fn a_deleted_role_ends_its_sessions_even_when_made_again() {
    let server = TestServer::start().await;
    let pool = Pool::make(&server, "flow", allow("*", "*")).await;
    let session = holder(&server, &pool.guest(&server).await, None).await;
    let name = json!({ "RoleName": "flow-guest" });
    let policy = json!({ "RoleName": "flow-guest", "PolicyName": "p" });
    root(&server, "iam:DeleteRolePolicy", policy).await;
    root(&server, "iam:DeleteRole", name).await;
    let who = op("sts:GetCallerIdentity");
    let gone = session.call(who, &json!({})).await;
    assert_eq!(gone.code(), "InvalidClientTokenId", "{}", gone.text);
    let guest = pool.guest(&server).await;
    let answer = ask_credentials(&server, &guest, None).await;
    assert_eq!(answer.code(), "InvalidIdentityPoolConfigurationException", "{}", answer.text);
    let arn = (pool.id.as_str(), "unauthenticated");
    crate::people::pool_role(&server, "flow-guest", arn, allow("*", "*")).await;
    let still = session.call(who, &json!({})).await;
    assert_eq!(still.code(), "InvalidClientTokenId", "{}", still.text);
}
