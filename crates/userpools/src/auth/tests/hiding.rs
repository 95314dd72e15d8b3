//! What a client may not learn about who exists: by text, shape, size and time (AU-056, AU-068, AU-076,
//! sec_068 to sec_070).

use serde_json::json;

use super::*;

#[tokio::test]
async fn au_056_sec_068_sec_070_srp_looks_the_same_for_a_name_that_nobody_has() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let ask = async |name: &str| {
        let (client, a) = World::srp_client();
        let asked = world.initiate("USER_SRP_AUTH", json!({ "USERNAME": name, "SRP_A": a }));
        (client, asked.await.unwrap())
    };
    let (_, known) = ask("ann").await;
    let (client, unknown) = ask("bob").await;
    let (_, again) = ask("bob").await;
    let keys = |asked: &Value| -> Vec<String> {
        asked["ChallengeParameters"].as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys(&known), keys(&unknown));
    let text =
        |asked: &Value, name: &str| asked["ChallengeParameters"][name].as_str().unwrap().to_owned();
    assert_eq!(text(&unknown, "SALT"), text(&again, "SALT"), "stable");
    assert_ne!(text(&unknown, "SALT"), text(&known, "SALT"));
    assert_eq!(text(&unknown, "USER_ID_FOR_SRP"), "bob");
    for name in ["SALT", "SECRET_BLOCK"] {
        assert_eq!(text(&known, name).len(), text(&unknown, name).len(), "{name}");
    }
    let length = |asked: &Value| asked["Session"].as_str().unwrap().len();
    assert_eq!(length(&known), length(&unknown));
    let refused = world.respond(&unknown, world.proof(&client, &unknown, PASSWORD)).await;
    assert_eq!(refused, Err(denied("Incorrect username or password.")));
}

#[tokio::test]
async fn au_056_a_name_that_would_have_a_uuid_is_shown_a_stable_one() {
    let by_email = |pool: &mut Pool| {
        pool.username_attributes = vec![wire::cognito_idp::UsernameAttributeType::Email];
    };
    let world = World::with(by_email, |_| {}).await;
    let shown = async |name: &str| {
        let (_, a) = World::srp_client();
        let asked = world.initiate("USER_SRP_AUTH", json!({ "USERNAME": name, "SRP_A": a })).await;
        asked.unwrap()["ChallengeParameters"]["USER_ID_FOR_SRP"].as_str().unwrap().to_owned()
    };
    let (one, two) = (shown("a@example.com").await, shown("b@example.com").await);
    assert_eq!((one.len(), one.matches('-').count()), (36, 4));
    assert_eq!(one, shown("A@Example.com").await);
    assert_ne!(one, two);
}
