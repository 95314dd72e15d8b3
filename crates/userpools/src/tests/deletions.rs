//! Deletions of users while something is added to them: nothing is left behind for whoever takes the
//! name next (US-014, sec_084).

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use srp::{Salt, Subject, Verifier};
use store::{Range, kind_of};
use wire::cognito_idp::DeviceConfigurationType;

use crate::entities::{Device, Group};
use crate::kit::Kit;

const ROUNDS: usize = 20;

async fn kit() -> Arc<Kit> {
    let kit = Kit::with(|pool| {
        pool.settings.device_configuration = Some(DeviceConfigurationType {
            challenge_required_on_new_device: Some(true),
            device_only_remembered_on_user_prompt: Some(false),
        });
        pool.mfa.software_token = true;
        pool.mfa.configuration = Some(wire::cognito_idp::UserPoolMfaType::Optional);
    })
    .await;
    let group = Group {
        pool: kit.pool.id.clone(),
        name: "staff".to_owned(),
        description: None,
        role_arn: None,
        precedence: None,
        created_at: kit.cx.now,
        modified_at: kit.cx.now,
    };
    kit.store(&group).await;
    Arc::new(kit)
}

fn config(device: &Device) -> Value {
    let subject = Subject::device(&device.group, &device.id);
    let salt = Salt::random(&[5; 16]);
    let stored = Verifier::derive(&salt, subject, "secret").unwrap().to_bytes();
    json!({
        "PasswordVerifier": STANDARD.encode(&stored[1..=srp::NUMBER_LEN]),
        "Salt": STANDARD.encode(hex::decode(salt.to_hex()).unwrap()),
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn us_014_sec_084_what_is_added_during_a_deletion_is_not_left_behind() {
    let kit = kit().await;
    for round in 0..ROUNDS {
        let ann = kit.user("ann").await;
        let device = Device::fresh(&kit.cx, &ann);
        kit.store(&device).await;
        let token = kit.token(&ann).await;
        let pool = kit.pool.id.as_str();
        let mut calls = vec![
            ("AdminDeleteUser", json!({ "UserPoolId": pool, "Username": "ann" })),
            (
                "ConfirmDevice",
                json!({ "AccessToken": token, "DeviceKey": device.id,
                    "DeviceSecretVerifierConfig": config(&device) }),
            ),
            ("AssociateSoftwareToken", json!({ "AccessToken": token })),
            (
                "GetUserAttributeVerificationCode",
                json!({ "AccessToken": token, "AttributeName": "email" }),
            ),
        ];
        for _ in 0..4 {
            let input = json!({ "UserPoolId": pool, "Username": "ann", "GroupName": "staff" });
            calls.push(("AdminAddUserToGroup", input.clone()));
            calls.push(("AdminRemoveUserFromGroup", input));
        }
        calls.rotate_left(round % 7);
        let running: Vec<_> = calls
            .into_iter()
            .map(|(op, input)| {
                let kit = Arc::clone(&kit);
                tokio::spawn(async move { (op, kit.call(op, input).await) })
            })
            .collect();
        for call in running {
            let (op, answer) = call.await.unwrap();
            assert!(op != "AdminDeleteUser" || answer.is_ok(), "{answer:?}");
        }
        let range = Range::all(ann.key.partition(), 200);
        let left = kit.service.store.range(kit.cx.now, &range).await.unwrap().items;
        // What was tried counts for the name, whoever has it.
        let left: Vec<_> =
            left.iter().filter_map(kind_of).filter(|kind| kind != "user-attempts").collect();
        assert!(left.is_empty(), "{left:?}");
        let input = json!({ "UserPoolId": pool, "GroupName": "staff" });
        let members = kit.call("ListUsersInGroup", input).await.unwrap();
        assert_eq!(members["Users"], json!([]));
    }
}

#[tokio::test]
async fn us_014_nothing_is_added_to_a_user_who_is_being_deleted_and_the_deletion_can_be_ended() {
    let kit = kit().await;
    let leaving = kit.user_with("ann", |user| user.leaving = true).await;
    let pool = kit.pool.id.as_str();
    let input = json!({ "UserPoolId": pool, "Username": "ann", "GroupName": "staff" });
    assert_eq!(kit.refused("AdminAddUserToGroup", input).await, "UserNotFoundException");
    let input = json!({ "UserPoolId": pool, "Username": leaving.username });
    kit.call("AdminDeleteUser", input.clone()).await.unwrap();
    assert_eq!(kit.refused("AdminGetUser", input).await, "UserNotFoundException");
}
