//! Guesses: how many are free, whose they are counted as, and what a hundred at once learn.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use wire::cognito_idp::AliasAttributeType;

use super::*;

const WRONG: &str = "Wr0ng horse!";

fn locked() -> Refusal {
    denied("Password attempts exceeded")
}

fn incorrect() -> Refusal {
    denied("Incorrect username or password.")
}

#[tokio::test]
async fn au_058_au_059_au_060_five_wrong_passwords_lock_and_a_right_one_clears() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    for name in ["ann", "nobody"] {
        for _ in 0..5 {
            assert_eq!(world.sign_in(name, WRONG).await, Err(incorrect()), "{name}");
        }
        assert_eq!(world.sign_in(name, WRONG).await, Err(locked()), "{name}");
        assert_eq!(world.sign_in(name, PASSWORD).await, Err(locked()), "{name}");
    }
    world.later(Duration::from_secs(1));
    assert!(world.sign_in("ann", PASSWORD).await.is_ok());
    for _ in 0..4 {
        assert_eq!(world.sign_in("ann", WRONG).await, Err(incorrect()));
    }
    assert!(world.sign_in("ann", PASSWORD).await.is_ok(), "the earlier failures were forgotten");
    // The sixth failure of somebody locks for two seconds.
    world.later(Duration::from_secs(1));
    assert_eq!(world.sign_in("nobody", WRONG).await, Err(incorrect()));
    world.later(Duration::from_millis(1_999));
    assert_eq!(world.sign_in("nobody", WRONG).await, Err(locked()));
}

#[tokio::test]
async fn sec_067_every_name_and_flow_of_a_user_has_the_same_counter() {
    let world = World::with(|pool| pool.alias_attributes = vec![AliasAttributeType::Email], |_| {});
    let world = world.await;
    world
        .user("ann", |user| {
            user.attributes.insert("email".to_owned(), "ann@example.com".to_owned());
            user.set_verified("email", true);
        })
        .await;
    let sub = world.stored("ann").await.sub;
    for name in ["ann", "ANN", "Ann@Example.com"] {
        assert_eq!(world.sign_in(name, WRONG).await, Err(incorrect()), "{name}");
    }
    assert_eq!(world.sign_in_by_srp(&sub, WRONG).await, Err(incorrect()));
    let admin = |password: &str| {
        world.call(
            "AdminInitiateAuth",
            json!({
                "UserPoolId": world.pool.id, "ClientId": world.client.id,
                "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
                "AuthParameters": { "USERNAME": "ann", "PASSWORD": password },
            }),
        )
    };
    assert_eq!(admin(WRONG).await, Err(incorrect()));
    assert_eq!(admin(PASSWORD).await, Err(locked()));
    assert_eq!(world.sign_in("ann@example.com", PASSWORD).await, Err(locked()));
    assert_eq!(world.sign_in_by_srp("ann", PASSWORD).await, Err(locked()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_062_a_hundred_guesses_at_once_learn_no_more_than_five() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let guesses = (0..100).map(|n| {
        let password = if n == 50 { PASSWORD.to_owned() } else { format!("{WRONG}{n}") };
        let world = &world;
        async move { world.sign_in("ann", &password).await }
    });
    let answers = join_all(guesses).await;
    let told = answers.iter().filter(|answer| **answer == Err(incorrect())).count();
    let right = answers.iter().filter(|answer| answer.is_ok()).count();
    let shut = answers.iter().filter(|answer| **answer == Err(locked())).count();
    assert_eq!(told + right + shut, 100, "{answers:?}");
    // A right guess in between forgets the wrong ones before it.
    let free = if right == 1 { 9 } else { 5 };
    assert!(told <= free, "{told} guesses were judged");
    assert!(shut >= 90);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_062_a_hundred_wrong_guesses_at_once_have_five_answers() {
    let world = World::new().await;
    for name in ["ann", "nobody"] {
        if name == "ann" {
            world.user("ann", |_| {}).await;
        }
        let guesses = (0..100).map(|n| {
            let (world, password) = (&world, format!("{WRONG}{n}"));
            async move { world.sign_in(name, &password).await }
        });
        let answers = join_all(guesses).await;
        let told = answers.iter().filter(|answer| **answer == Err(incorrect())).count();
        let shut = answers.iter().filter(|answer| **answer == Err(locked())).count();
        assert_eq!((told, shut), (5, 95), "{name}");
    }
}
