//! Devices, through the operations.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use srp::{Salt, Subject, Verifier};
use wire::cognito_idp::DeviceConfigurationType;

use crate::entities::{Device, User};
use crate::kit::Kit;

/// A pool that remembers devices, on the user's word or always.
async fn kit(asks: bool) -> Kit {
    Kit::with(|pool| {
        pool.settings.device_configuration = Some(DeviceConfigurationType {
            challenge_required_on_new_device: Some(true),
            device_only_remembered_on_user_prompt: Some(asks),
        });
    })
    .await
}

/// A device as a sign-in makes it.
async fn fresh(kit: &Kit, user: &User) -> Device {
    let device = Device::fresh(&kit.cx, user);
    kit.store(&device).await;
    device
}

/// What a client makes of a secret.
fn config(device: &Device, secret: &str) -> Value {
    let salt = Salt::random(&[5; 16]);
    let subject = Subject::device(&device.group, &device.id);
    let stored = Verifier::derive(&salt, subject, secret).unwrap().to_bytes();
    json!({
        "PasswordVerifier": STANDARD.encode(&stored[1..=srp::NUMBER_LEN]),
        "Salt": STANDARD.encode(hex::decode(salt.to_hex()).unwrap()),
    })
}

async fn confirm(kit: &Kit, token: &str, device: &Device) -> Result<Value, (String, String)> {
    let input = json!({ "AccessToken": token, "DeviceKey": device.id, "DeviceName": "laptop",
        "DeviceSecretVerifierConfig": config(device, "secret") });
    kit.call("ConfirmDevice", input).await
}

#[tokio::test]
async fn au_136_au_137_new_devices_have_keys_of_their_region() {
    let kit = kit(false).await;
    let user = kit.user("ann").await;
    let device = Device::fresh(&kit.cx, &user);
    let (region, uuid) = device.id.split_once('_').unwrap();
    assert_eq!((region, uuid.len()), ("us-east-1", 36));
    assert_ne!(device.group, Device::fresh(&kit.cx, &user).group);
}

#[tokio::test]
async fn au_138_confirm_device_remembers_at_once_or_asks() {
    for asks in [false, true] {
        let kit = kit(asks).await;
        let user = kit.user("ann").await;
        let (token, device) = (kit.token(&user).await, fresh(&kit, &user).await);
        let answer = confirm(&kit, &token, &device).await.unwrap();
        assert_eq!(answer, json!({ "UserConfirmationNecessary": asks }));
        let stored = kit.service.device(&kit.cx, &user.key, &device.id).await.unwrap().unwrap();
        assert_eq!(stored.remembered, !asks);
        // What is stored proves the client's secret, and only that.
        let sealed = stored.verifier.as_ref().unwrap();
        let plain = kit.service.keys.open_field(Device::VERIFIER, &device.id, sealed).unwrap();
        let verifier = Verifier::from_bytes(&plain).unwrap();
        let subject = Subject::device(&device.group, &device.id);
        assert!(verifier.matches(subject, "secret").unwrap());
        assert!(!verifier.matches(subject, "other").unwrap());
        // A second verifier does not take its place.
        let again = confirm(&kit, &token, &device).await.unwrap_err().0;
        assert_eq!(again, "DeviceKeyExistsException");
    }
}

#[tokio::test]
async fn au_138_devices_that_nobody_confirms_go_after_30_days() {
    let mut kit = kit(false).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let (confirmed, left) = (fresh(&kit, &user).await, fresh(&kit, &user).await);
    confirm(&kit, &token, &confirmed).await.unwrap();
    let is_there = async |kit: &Kit, device: &Device| {
        kit.service.device(&kit.cx, &user.key, &device.id).await.unwrap().is_some()
    };
    kit.wait(30 * 24 * 3600 - 1);
    assert!(is_there(&kit, &left).await);
    kit.wait(1);
    assert!(!is_there(&kit, &left).await);
    assert!(is_there(&kit, &confirmed).await);
}

#[tokio::test]
async fn au_138_confirm_device_refuses_what_is_no_verifier() {
    let kit = kit(false).await;
    let user = kit.user("ann").await;
    let (token, device) = (kit.token(&user).await, fresh(&kit, &user).await);
    let one = STANDARD.encode([1]);
    let zero = STANDARD.encode([0; 384]);
    let huge = STANDARD.encode([0xff; 385]);
    for (verifier, salt) in [
        ("", "AAAA"),
        ("!", "AAAA"),
        (&one, "AAAA"),
        (&zero, "AAAA"),
        (&huge, "AAAA"),
        ("AAAA", "!"),
    ] {
        let input = json!({ "AccessToken": token, "DeviceKey": device.id,
            "DeviceSecretVerifierConfig": { "PasswordVerifier": verifier, "Salt": salt } });
        let refused = kit.refused("ConfirmDevice", input).await;
        assert_eq!(refused, "InvalidParameterException", "{verifier} {salt}");
    }
    let input = json!({ "AccessToken": token, "DeviceKey": device.id });
    assert_eq!(kit.refused("ConfirmDevice", input).await, "InvalidParameterException");
}

#[tokio::test]
async fn au_139_au_143_devices_are_shown_and_their_status_changes() {
    let kit = kit(true).await;
    let user = kit.user("ann").await;
    let (token, device) = (kit.token(&user).await, fresh(&kit, &user).await);
    let own = json!({ "AccessToken": token, "DeviceKey": device.id });
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann", "DeviceKey": device.id });
    // Until it is confirmed it is not there.
    assert_eq!(kit.refused("GetDevice", own.clone()).await, "ResourceNotFoundException");
    confirm(&kit, &token, &device).await.unwrap();
    let status = async || {
        let shown = kit.call("GetDevice", own.clone()).await.unwrap();
        assert_eq!(shown, kit.call("AdminGetDevice", admin.clone()).await.unwrap());
        let attributes = shown["Device"]["DeviceAttributes"].as_array().unwrap().clone();
        let value = |name: &str| {
            let found = attributes.iter().find(|attribute| attribute["Name"] == name);
            found.map(|attribute| attribute["Value"].as_str().unwrap().to_owned())
        };
        assert_eq!(shown["Device"]["DeviceKey"], json!(device.id));
        assert_eq!(value("device_status").as_deref(), Some("valid"));
        assert_eq!(value("device_name").as_deref(), Some("laptop"));
        value("dev:device_remembered_status").unwrap()
    };
    assert_eq!(status().await, "not_remembered");
    let with = |mut input: Value, status: &str| {
        input["DeviceRememberedStatus"] = json!(status);
        input
    };
    kit.call("UpdateDeviceStatus", with(own.clone(), "remembered")).await.unwrap();
    assert_eq!(status().await, "remembered");
    let input = with(admin.clone(), "not_remembered");
    kit.call("AdminUpdateDeviceStatus", input).await.unwrap();
    assert_eq!(status().await, "not_remembered");
}

#[tokio::test]
async fn au_143_list_devices_and_admin_list_devices_page_over_confirmed_ones() {
    let kit = kit(false).await;
    let user = kit.user("ann").await;
    let token = kit.token(&user).await;
    let mut expected = Vec::new();
    for round in 0..7 {
        let device = fresh(&kit, &user).await;
        if round % 2 == 0 {
            confirm(&kit, &token, &device).await.unwrap();
            expected.push(device.id);
        }
    }
    expected.sort();
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann", "Limit": 3 });
    let own = json!({ "AccessToken": token, "Limit": 3 });
    for (op, input) in [("ListDevices", own), ("AdminListDevices", admin)] {
        let (mut found, mut input) = (Vec::new(), input);
        loop {
            let page = kit.call(op, input.clone()).await.unwrap();
            let devices = page["Devices"].as_array().unwrap();
            assert!(devices.len() <= 3);
            found.extend(devices.iter().map(|it| it["DeviceKey"].as_str().unwrap().to_owned()));
            let Some(next) = page.get("PaginationToken") else { break };
            input["PaginationToken"] = next.clone();
        }
        assert_eq!(found, expected, "{op}");
        input["PaginationToken"] = json!("forged");
        assert_eq!(kit.refused(op, input).await, "InvalidParameterException");
    }
}

#[tokio::test]
async fn au_142_sec_083_devices_of_others_and_forgotten_ones_are_not_there() {
    let kit = kit(false).await;
    let (ann, eve) = (kit.user("ann").await, kit.user("eve").await);
    let (anns, eves) = (kit.token(&ann).await, kit.token(&eve).await);
    let device = fresh(&kit, &ann).await;
    // Nobody else confirms, sees, changes or forgets it.
    let missing = ("ResourceNotFoundException".to_owned(), "Device does not exist.".to_owned());
    assert_eq!(confirm(&kit, &eves, &device).await.unwrap_err(), missing);
    confirm(&kit, &anns, &device).await.unwrap();
    let of = |token: &str| {
        json!({ "AccessToken": token, "DeviceKey": device.id,
            "DeviceRememberedStatus": "remembered" })
    };
    for op in ["GetDevice", "UpdateDeviceStatus", "ForgetDevice"] {
        let mut input = of(&eves);
        if op != "UpdateDeviceStatus" {
            input.as_object_mut().unwrap().remove("DeviceRememberedStatus");
        }
        assert_eq!(kit.call(op, input).await.unwrap_err(), missing, "{op}");
    }
    let mut forget = of(&anns);
    forget.as_object_mut().unwrap().remove("DeviceRememberedStatus");
    kit.call("ForgetDevice", forget.clone()).await.unwrap();
    assert_eq!(kit.call("ForgetDevice", forget).await.unwrap_err(), missing);
    assert!(kit.service.device(&kit.cx, &ann.key, &device.id).await.unwrap().is_none());
    // Nor does its secret come back with the same key.
    assert_eq!(confirm(&kit, &anns, &device).await.unwrap_err(), missing);
    let second = fresh(&kit, &ann).await;
    confirm(&kit, &anns, &second).await.unwrap();
    let admin = json!({ "UserPoolId": kit.pool.id, "Username": "ann", "DeviceKey": second.id });
    kit.call("AdminForgetDevice", admin.clone()).await.unwrap();
    assert_eq!(kit.call("AdminForgetDevice", admin).await.unwrap_err(), missing);
    let neither = kit.refused("ForgetDevice", json!({ "DeviceKey": second.id })).await;
    assert_eq!(neither, "InvalidParameterException");
}
