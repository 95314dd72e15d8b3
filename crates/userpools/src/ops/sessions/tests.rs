//! Sessions, through the operations.

use serde_json::{Value, json};
use wire::cognito_idp::UserSessionTrackingType;

use crate::kit::Kit;

async fn kit() -> Kit {
    Kit::with(|pool| pool.session_tracking = Some(UserSessionTrackingType::Enabled)).await
}

fn ids(answer: &Value) -> Vec<String> {
    let sessions = answer["Sessions"].as_array().unwrap().iter();
    sessions.map(|it| it["SessionId"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn au_113_pools_that_track_no_sessions_list_none() {
    let kit = Kit::with(|_| ()).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let id = format!("tkn{}", "a".repeat(25));
    let own = json!({ "AccessToken": token });
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann" });
    let with = |mut input: Value| {
        input["SessionId"] = json!(id);
        input
    };
    for (op, input) in [
        ("ListUserSessions", own.clone()),
        ("RevokeUserSession", with(own)),
        ("AdminListUserSessions", admin.clone()),
        ("AdminRevokeUserSession", with(admin)),
    ] {
        assert_eq!(kit.refused(op, input).await, "InvalidParameterException", "{op}");
    }
}

#[tokio::test]
async fn au_114_sessions_are_listed_with_the_callers_own_marked() {
    let mut kit = kit().await;
    let mut user = kit.user("ann").await;
    kit.token(&user).await;
    kit.wait(10);
    user.signed_out_at = Some(kit.cx.now.minus(std::time::Duration::from_secs(5)));
    let old = kit.stored(&user).await;
    let mut unit = store::Unit::new(&*kit.service.store, kit.cx.now);
    unit.update(&old, &user).unwrap();
    unit.commit().await.unwrap();
    let (mine, other) = (kit.session(&user), kit.session(&user));
    let token = kit.token_of(&user, &mine).await;
    kit.token_of(&user, &other).await;
    let own = kit.call("ListUserSessions", json!({ "AccessToken": token })).await.unwrap();
    // What was signed out is over.
    let (found, mut expected) = (ids(&own), [mine.public_id.clone(), other.public_id.clone()]);
    expected.sort();
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(sorted, expected);
    for session in own["Sessions"].as_array().unwrap() {
        let current = session["SessionId"] == json!(mine.public_id);
        assert_eq!(session["IsCurrentSession"], json!(current));
        assert_eq!(session["SessionType"], "TOKEN");
        assert_eq!(session["LastIPAddress"], "192.0.2.7");
        assert_eq!(session["SessionId"].as_str().unwrap().len(), 28);
    }
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann" });
    let admin = kit.call("AdminListUserSessions", admin).await.unwrap();
    assert_eq!(ids(&admin), found);
    assert!(admin["Sessions"][0].get("IsCurrentSession").is_none());
}

#[tokio::test]
async fn au_114_long_lists_of_sessions_come_in_pages_of_125() {
    let kit = kit().await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    for _ in 0..130 {
        kit.store(&kit.session(&user)).await;
    }
    let page = kit.call("ListUserSessions", json!({ "AccessToken": token })).await.unwrap();
    assert_eq!(ids(&page).len(), 125);
    let next = json!({ "AccessToken": token, "NextToken": page["NextToken"] });
    let rest = kit.call("ListUserSessions", next).await.unwrap();
    assert_eq!(ids(&rest).len(), 6);
    assert!(rest.get("NextToken").is_none());
}

#[tokio::test]
async fn au_116_revoke_user_session_ends_another_one_and_never_the_callers() {
    let kit = kit().await;
    let (ann, eve) = (kit.user("ann").await, kit.user("eve").await);
    let (mine, other) = (kit.session(&ann), kit.session(&ann));
    let (first, second) = (kit.token_of(&ann, &mine).await, kit.token_of(&ann, &other).await);
    let eves = kit.token(&eve).await;
    let revoke = |token: &str, id: &str| json!({ "AccessToken": token, "SessionId": id });
    let own = kit.refused("RevokeUserSession", revoke(&first, &mine.public_id)).await;
    assert_eq!(own, "InvalidParameterException");
    let foreign = kit.refused("RevokeUserSession", revoke(&eves, &other.public_id)).await;
    assert_eq!(foreign, "ResourceNotFoundException");
    let input = revoke(&first, &other.public_id);
    kit.call("RevokeUserSession", input.clone()).await.unwrap();
    let gone = kit.call("ListUserSessions", json!({ "AccessToken": second })).await.unwrap_err();
    assert_eq!(gone.1, "Access Token has been revoked");
    assert_eq!(kit.refused("RevokeUserSession", input).await, "ResourceNotFoundException");
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann",
        "SessionId": mine.public_id, "RevokeAssociatedSessions": "LINKED" });
    kit.call("AdminRevokeUserSession", admin).await.unwrap();
    let gone = kit.call("ListUserSessions", json!({ "AccessToken": first })).await.unwrap_err();
    assert_eq!(gone.1, "Access Token has been revoked");
}
