//! USER_SRP_AUTH and PASSWORD_VERIFIER.

use std::time::Duration;

use serde_json::json;

use super::*;

#[tokio::test]
async fn au_046_au_053_au_055_srp_signs_in_with_and_without_a_session() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let answer = world.sign_in_by_srp("ann", PASSWORD).await.unwrap();
    assert!(answer["AuthenticationResult"]["AccessToken"].is_string());
    let (client, a) = World::srp_client();
    let asked = world.initiate("USER_SRP_AUTH", json!({ "USERNAME": "ann", "SRP_A": a })).await;
    let mut asked = asked.unwrap();
    assert_eq!(asked["ChallengeName"], "PASSWORD_VERIFIER");
    let shown = asked["ChallengeParameters"].as_object().unwrap();
    let names: Vec<_> = shown.keys().map(String::as_str).collect();
    assert_eq!(names, ["SALT", "SECRET_BLOCK", "SRP_B", "USERNAME", "USER_ID_FOR_SRP"]);
    let fields = world.proof(&client, &asked, PASSWORD);
    asked.as_object_mut().unwrap().remove("Session");
    let input = json!({ "ClientId": world.client.id, "ChallengeName": "PASSWORD_VERIFIER",
        "ChallengeResponses": fields });
    let answer = world.call("RespondToAuthChallenge", input.clone()).await.unwrap();
    assert!(answer["AuthenticationResult"]["AccessToken"].is_string());
    let again = world.call("RespondToAuthChallenge", input).await;
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(again, Err(denied(words)), "au_027, sec_058");
}

#[tokio::test]
async fn au_018_au_027_a_wrong_proof_uses_the_block_up() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "SRP_A": a });
    let asked = world.initiate("USER_SRP_AUTH", fields).await.unwrap();
    let wrong = world.respond(&asked, world.proof(&client, &asked, "Wr0ng horse!")).await;
    assert_eq!(wrong, Err(denied("Incorrect username or password.")));
    let late = world.respond(&asked, world.proof(&client, &asked, PASSWORD)).await;
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(late, Err(denied(words)));
}

#[tokio::test]
async fn au_043_sec_056_the_proof_is_in_time_and_dated() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "SRP_A": a });
    let asked = world.initiate("USER_SRP_AUTH", fields.clone()).await.unwrap();
    let good = world.proof(&client, &asked, PASSWORD);
    let yesterday = srp::format_timestamp(world.cx.now.secs() - 86_400).unwrap();
    for stamp in ["", "yesterday", "2026-11-23T01:50:00Z", &yesterday] {
        let mut fields = good.clone();
        fields["TIMESTAMP"] = json!(stamp);
        let refused = world.respond(&asked, fields).await.unwrap_err();
        let code =
            if stamp.is_empty() { "InvalidParameterException" } else { "NotAuthorizedException" };
        assert_eq!(refused.0, code, "{stamp}");
    }
    world.later(Duration::from_secs(61));
    let words = "Invalid session for the user, session is expired.";
    assert_eq!(world.respond(&asked, good).await, Err(denied(words)));
    let refused = world.initiate("USER_SRP_AUTH", fields).await;
    assert!(refused.is_ok());
}

#[tokio::test]
async fn au_047_sec_053_degenerate_public_values_are_refused_before_anything_is_done() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    let (_, good) = World::srp_client();
    let long = "f".repeat(1 << 20);
    let prime = srp_prime();
    let double = num_double(&prime);
    let bad = ["0", "00", &prime, &double, "-2", "xyz", "0x12", &long, &format!("{good}g")];
    for a in bad {
        for name in ["ann", "nobody"] {
            let refused = world.initiate("USER_SRP_AUTH", json!({ "USERNAME": name, "SRP_A": a }));
            let refused = refused.await.unwrap_err();
            assert_eq!(refused.0, "InvalidParameterException", "{name} {}", &a[..a.len().min(20)]);
        }
    }
}

/// The prime of RFC 5054's 3072-bit group, in hexadecimal.
fn srp_prime() -> String {
    [
        "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74",
        "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437",
        "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED",
        "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05",
        "98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB",
        "9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B",
        "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718",
        "3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33",
        "A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7",
        "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864",
        "D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2",
        "08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    ]
    .concat()
}

/// Twice a number in hexadecimal.
fn num_double(hex: &str) -> String {
    let mut carry = 0;
    let mut digits: Vec<_> = hex
        .chars()
        .rev()
        .map(|digit| {
            let twice = digit.to_digit(16).unwrap() * 2 + carry;
            carry = twice / 16;
            char::from_digit(twice % 16, 16).unwrap()
        })
        .collect();
    digits.extend(char::from_digit(carry, 16));
    digits.iter().rev().collect()
}

#[tokio::test]
async fn sec_057_a_block_of_one_user_proves_nothing_for_another() {
    let world = World::new().await;
    world.user("ann", |_| {}).await;
    world.user("bob", |_| {}).await;
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "SRP_A": a });
    let asked = world.initiate("USER_SRP_AUTH", fields).await.unwrap();
    let mut fields = world.proof(&client, &asked, PASSWORD);
    fields["USERNAME"] = json!("bob");
    let refused = world.respond(&asked, fields).await;
    assert_eq!(refused, Err(denied("Invalid session for the user.")));
}
