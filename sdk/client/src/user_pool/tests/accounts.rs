//! Accounts from outside and inside a session: what is sent, what comes back.

use serde_json::{Value, json};

use super::{builder, done, pool, sent, session};
use crate::stub::{Reply, Stub};
use crate::user_pool::{MfaKind, MfaSettings};

fn ok(body: Value) -> Reply {
    Reply::json(200, body)
}

#[tokio::test]
async fn sign_up_and_forgotten_passwords() {
    let details =
        json!({ "Destination": "a***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email" });
    let stub = Stub::of([
        ok(json!({ "UserConfirmed": false, "UserSub": "s", "CodeDeliveryDetails": details, "Session": "next" })),
        ok(json!({ "Session": "proof" })),
        ok(json!({ "CodeDeliveryDetails": details })),
        ok(json!({ "CodeDeliveryDetails": details })),
        ok(json!({})),
    ])
    .await;
    let pool = builder(&stub).client_secret("the-secret").build().unwrap();
    let made = pool.sign_up("ann", "pw", [("email", "ann@example.com")]).await.unwrap();
    assert_eq!((made.user_sub.as_str(), made.confirmed), ("s", false));
    assert_eq!(made.delivery.unwrap().destination.as_deref(), Some("a***@e***"));
    let proof = pool.confirm_sign_up("ann", " 123456 ").await.unwrap().unwrap();
    assert_eq!(proof.expose(), "proof");
    pool.resend_confirmation_code("ann").await.unwrap().unwrap();
    pool.forgot_password("ann").await.unwrap().unwrap();
    pool.confirm_forgot_password("ann", "123456", "new").await.unwrap();
    let received: Vec<Value> = stub.received().iter().map(sent).collect();
    assert_eq!(
        received[0]["UserAttributes"],
        json!([{ "Name": "email", "Value": "ann@example.com" }])
    );
    assert_eq!(received[1]["ConfirmationCode"], "123456");
    let hash = pool.core.secret_hash("ann").unwrap();
    assert!(received.iter().all(|input| input["SecretHash"] == hash && input["Username"] == "ann"));
}

#[tokio::test]
async fn au_119_second_factors_that_are_not_named_stay_as_they_are() {
    let stub = Stub::of([done(1), ok(json!({}))]).await;
    let session = session(&pool(&stub)).await;
    let settings = MfaSettings::new().prefer(MfaKind::SoftwareToken).off(MfaKind::Sms);
    session.set_mfa(&settings).await.unwrap();
    let expected = json!({
        "AccessToken": "access-1",
        "SMSMfaSettings": { "Enabled": false, "PreferredMfa": false },
        "SoftwareTokenMfaSettings": { "Enabled": true, "PreferredMfa": true }
    });
    assert_eq!(sent(&stub.received()[1]), expected);
}

#[tokio::test]
async fn devices_are_listed_over_all_pages() {
    let device = |key: &str| json!({ "DeviceKey": key, "DeviceAttributes": [{ "Name": "device_name", "Value": "laptop" }] });
    let stub = Stub::of([
        done(1),
        ok(json!({ "Devices": [device("a")], "PaginationToken": "more" })),
        ok(json!({ "Devices": [device("b")] })),
    ])
    .await;
    let found = session(&pool(&stub)).await.devices().await.unwrap();
    let keys: Vec<&str> = found.iter().map(|device| device.key.as_str()).collect();
    assert_eq!(keys, ["a", "b"]);
    assert_eq!(found[0].name.as_deref(), Some("laptop"));
    assert_eq!(sent(&stub.received()[2])["PaginationToken"], "more");
}
