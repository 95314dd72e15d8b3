//! What a client may not learn about who exists: by text, shape, size and time (AU-056, AU-068, AU-076,
//! sec_068 to sec_070).

use std::time::Instant;

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

/// How long each of two things takes, taken in turns so that both see the same machine.
async fn measure(
    count: usize,
    mut one: impl AsyncFnMut(),
    mut two: impl AsyncFnMut(),
) -> [Vec<u128>; 2] {
    let mut times = [Vec::with_capacity(count), Vec::with_capacity(count)];
    for _ in 0..count {
        let began = clock();
        one().await;
        times[0].push(began.elapsed().as_nanos());
        let began = clock();
        two().await;
        times[1].push(began.elapsed().as_nanos());
    }
    times
}

#[expect(clippy::disallowed_methods, reason = "what is tested is how long it takes")]
fn clock() -> Instant {
    Instant::now()
}

/// By what share the medians of the two differ.
fn distance([mut one, mut two]: [Vec<u128>; 2]) -> f64 {
    one.sort_unstable();
    two.sort_unstable();
    let median = |times: &[u128]| f64::from(u32::try_from(times[times.len() / 2]).unwrap());
    (median(&one) / median(&two) - 1.0).abs()
}

/// The bound is far above what a busy machine does to both alike, and far below what a missing
/// exponentiation would do. The few microseconds in which a stored user is read and one that nobody
/// has is made up are inside it.
fn assert_alike(times: [Vec<u128>; 2], what: &str) {
    let medians = distance(times);
    assert!(medians < 0.20, "{what}: medians differ by {medians:.3}");
}

#[tokio::test]
async fn sec_069_a_wrong_password_takes_as_long_as_a_name_that_nobody_has() {
    let world = World::new().await;
    let count = 2_000;
    // Names of one length, each tried once: the lock is not what is measured.
    for n in 0..count {
        world.stored_user(&format!("known{n:05}")).await;
    }
    let (mut known, mut unknown) = (0..count, 0..count);
    let times = measure(
        count,
        async || {
            let name = format!("known{:05}", known.next().unwrap());
            world.sign_in(&name, "Wr0ng horse!").await.unwrap_err();
        },
        async || {
            let name = format!("other{:05}", unknown.next().unwrap());
            world.sign_in(&name, "Wr0ng horse!").await.unwrap_err();
        },
    );
    assert_alike(times.await, "password");
}

#[tokio::test]
async fn sec_069_srp_takes_as_long_for_a_name_that_nobody_has() {
    let world = World::new().await;
    let count = 2_000;
    world.user("known00000", |_| {}).await;
    let (_, a) = World::srp_client();
    let begin = async |name: &str| {
        let fields = json!({ "USERNAME": name, "SRP_A": a });
        world.initiate("USER_SRP_AUTH", fields).await.unwrap();
    };
    let times =
        measure(count, async || begin("known00000").await, async || begin("other00000").await);
    assert_alike(times.await, "SRP");
}
