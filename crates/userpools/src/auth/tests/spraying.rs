//! One password tried on many users (sec_065).

use std::time::Duration;

use serde_json::json;

use super::*;

const WRONG: &str = "Wr0ng horse!";

fn waits() -> Refusal {
    refusal("TooManyRequestsException", "Too many failed attempts from this address.")
}

impl World {
    /// Everything from here on comes from this address.
    fn move_to(&mut self, ip: &str) {
        self.cx.client.ip = Some(ip.parse().unwrap());
    }
}

#[tokio::test]
async fn sec_065_one_password_on_many_names_from_one_address_ends_soon() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    world.move_to("192.0.2.7");
    let mut judged = 0;
    while world.sign_in(&format!("user{judged}"), WRONG).await != Err(waits()) {
        judged += 1;
        assert!(judged <= 300, "more guesses are judged than may be");
    }
    assert_eq!(judged, 300);
    // By every way in, whoever it is, and also with the right password.
    assert_eq!(world.sign_in("ann", PASSWORD).await, Err(waits()));
    assert_eq!(world.sign_in_by_srp("ann", PASSWORD).await, Err(waits()));
    for op in ["ConfirmSignUp", "ConfirmForgotPassword"] {
        let mut input = json!({ "ClientId": world.client.id, "Username": "ann",
            "ConfirmationCode": "x" });
        if op == "ConfirmForgotPassword" {
            input["Password"] = json!("Battery-staple-2");
        }
        assert_eq!(world.call(op, input).await, Err(waits()), "{op}");
    }
    // Others are not concerned, nor is the address for ever.
    world.move_to("192.0.2.8");
    assert!(world.sign_in("ann", PASSWORD).await.is_ok());
    world.move_to("192.0.2.7");
    world.later(Duration::from_secs(4));
    assert!(world.sign_in("ann", PASSWORD).await.is_ok());
    assert_eq!(world.sign_in("bob", WRONG).await.unwrap_err().0, "NotAuthorizedException");
    assert_eq!(world.sign_in("bob", WRONG).await, Err(waits()), "one in three seconds");
}

#[tokio::test]
async fn sec_065_codes_and_addresses_of_one_network_count_together() {
    let mut world = World::new().await;
    let guess = |name: String| {
        json!({ "ClientId": world.client.id, "Username": name, "ConfirmationCode": "x",
            "Password": "Battery-staple-2" })
    };
    let mut refused = 0;
    for n in 0..310 {
        let input = guess(format!("user{n}"));
        world.cx.client.ip = Some(format!("2001:db8::{n:x}").parse().unwrap());
        let answer = world.call("ConfirmForgotPassword", input).await;
        refused += usize::from(answer == Err(waits()));
    }
    assert_eq!(refused, 10);
}
