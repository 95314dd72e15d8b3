//! Events and feedback, through the operations.

use base::RngExt as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use wire::cognito_idp::{AdvancedSecurityModeType, UserPoolAddOnsType};

use super::feedback_input;
use crate::entities::{AuthEvent, EventChallenge, EventKind, EventOutcome, User};
use crate::kit::Kit;

async fn kit() -> Kit {
    Kit::with(|pool| {
        pool.settings.user_pool_add_ons = Some(UserPoolAddOnsType {
            advanced_security_mode: AdvancedSecurityModeType::Audit,
            advanced_security_additional_flows: None,
        });
    })
    .await
}

async fn event(kit: &Kit, user: &User) -> AuthEvent {
    let event = AuthEvent {
        user: user.key.clone(),
        id: kit.cx.rng.uuid(),
        kind: EventKind::SignIn,
        at: kit.cx.now,
        outcome: EventOutcome::Pass,
        challenges: vec![(EventChallenge::Password, true), (EventChallenge::Mfa, false)],
        ip: Some("192.0.2.7".to_owned()),
        device_name: Some("Firefox".to_owned()),
        feedback: None,
    };
    kit.store(&event).await;
    event
}

fn of(kit: &Kit, user: &str) -> Value {
    json!({ "UserPoolId": kit.pool.id, "Username": user })
}

#[tokio::test]
async fn tp_006_events_need_the_add_ons() {
    let kit = Kit::with(|_| ()).await;
    kit.user("ann").await;
    let mut input = of(&kit, "ann");
    let none = "UserPoolAddOnNotEnabledException";
    assert_eq!(kit.refused("AdminListUserAuthEvents", input.clone()).await, none);
    input["EventId"] = json!("event");
    input["FeedbackValue"] = json!("Valid");
    assert_eq!(kit.refused("AdminUpdateAuthEventFeedback", input.clone()).await, none);
    input["FeedbackToken"] = json!("token");
    assert_eq!(kit.refused("UpdateAuthEventFeedback", input).await, none);
}

#[tokio::test]
async fn tp_006_tp_007_events_are_listed_the_newest_first_in_pages() {
    let mut kit = kit().await;
    let user = kit.user("ann").await;
    let mut expected = Vec::new();
    for _ in 0..5 {
        expected.insert(0, event(&kit, &user).await.id);
        kit.wait(1);
    }
    let mut input = of(&kit, "ann");
    input["MaxResults"] = json!(2);
    let mut found = Vec::new();
    loop {
        let page = kit.call("AdminListUserAuthEvents", input.clone()).await.unwrap();
        let events = page["AuthEvents"].as_array().unwrap();
        found.extend(events.iter().map(|it| it["EventId"].as_str().unwrap().to_owned()));
        let shown = json!([{ "ChallengeName": "Password", "ChallengeResponse": "Success" },
            { "ChallengeName": "Mfa", "ChallengeResponse": "Failure" }]);
        assert_eq!(events[0]["ChallengeResponses"], shown);
        assert_eq!(events[0]["EventType"], "SignIn");
        assert_eq!(events[0]["EventResponse"], "Pass");
        let context = json!({ "IpAddress": "192.0.2.7", "DeviceName": "Firefox" });
        assert_eq!(events[0]["EventContextData"], context);
        let Some(next) = page.get("NextToken") else { break };
        let last = found.last().unwrap();
        assert!(next.as_str().unwrap().starts_with(&format!("{last}#")));
        input["NextToken"] = next.clone();
    }
    assert_eq!(found, expected);
    for token in ["x", "x#y", "x#-1"] {
        input["NextToken"] = json!(token);
        let refused = kit.refused("AdminListUserAuthEvents", input.clone()).await;
        assert_eq!(refused, "InvalidParameterException", "{token}");
    }
}

#[tokio::test]
async fn tp_006_admin_update_auth_event_feedback() {
    let kit = kit().await;
    let user = kit.user("ann").await;
    let event = event(&kit, &user).await;
    let mut input = of(&kit, "ann");
    input["EventId"] = json!(event.id);
    input["FeedbackValue"] = json!("Invalid");
    kit.call("AdminUpdateAuthEventFeedback", input.clone()).await.unwrap();
    let page = kit.call("AdminListUserAuthEvents", of(&kit, "ann")).await.unwrap();
    let feedback = &page["AuthEvents"][0]["EventFeedback"];
    assert_eq!(
        (&feedback["FeedbackValue"], &feedback["Provider"]),
        (&json!("Invalid"), &json!("Admin"))
    );
    input["EventId"] = json!("none");
    let refused = kit.refused("AdminUpdateAuthEventFeedback", input).await;
    assert_eq!(refused, "ResourceNotFoundException");
}

#[tokio::test]
async fn tp_010_update_auth_event_feedback_takes_the_token_of_this_event_only() {
    let kit = kit().await;
    let (ann, eve) = (kit.user("ann").await, kit.user("eve").await);
    let (first, second) = (event(&kit, &ann).await, event(&kit, &ann).await);
    let token = |user: &User, event: &str| {
        let mac = kit.service.keys.mac(keys::Purpose::Code, &feedback_input(user, event));
        URL_SAFE_NO_PAD.encode(mac)
    };
    let say = async |name: &str, event: &str, token: &str| {
        let mut input = of(&kit, name);
        input["EventId"] = json!(event);
        input["FeedbackToken"] = json!(token);
        input["FeedbackValue"] = json!("Valid");
        kit.call("UpdateAuthEventFeedback", input).await
    };
    let good = token(&ann, &first.id);
    for (name, event, token) in [
        ("ann", &second.id, &good),
        ("eve", &first.id, &good),
        ("nobody", &first.id, &good),
        ("ann", &first.id, &token(&eve, &first.id)),
        ("ann", &first.id, &"AAAA".to_owned()),
    ] {
        let refused = say(name, event, token).await.unwrap_err().0;
        assert_eq!(refused, "NotAuthorizedException");
    }
    say("ann", &first.id, &good).await.unwrap();
    let page = kit.call("AdminListUserAuthEvents", of(&kit, "ann")).await.unwrap();
    let said = page["AuthEvents"].as_array().unwrap().iter();
    let said: Vec<_> = said.filter(|it| it.get("EventFeedback").is_some()).collect();
    assert_eq!(said.len(), 1);
    assert_eq!(said[0]["EventId"], json!(first.id));
    assert_eq!(said[0]["EventFeedback"]["Provider"], "User");
}
