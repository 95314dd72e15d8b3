//! Refreshing, rotation, revocation and sign-out.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use wire::cognito_idp::{
    DeviceConfigurationType, ExplicitAuthFlowsType as Allow, FeatureType, RefreshTokenRotationType,
};

use super::*;

fn rotating(grace: i32) -> impl FnOnce(&mut Client) {
    move |client| {
        client.settings.refresh_token_rotation = Some(RefreshTokenRotationType {
            feature: FeatureType::Enabled,
            retry_grace_period_seconds: Some(grace),
        });
    }
}

/// The tokens of a sign-in.
async fn tokens(world: &World) -> Value {
    world.sign_in("ann", PASSWORD).await.unwrap()["AuthenticationResult"].clone()
}

async fn refresh(world: &World, token: &Value) -> Result<Value, Refusal> {
    world.initiate("REFRESH_TOKEN_AUTH", json!({ "REFRESH_TOKEN": token })).await
}

async fn rotate(world: &World, token: &Value) -> Result<Value, Refusal> {
    let input = json!({ "ClientId": world.client.id, "RefreshToken": token });
    let answer = world.call("GetTokensFromRefreshToken", input).await?;
    Ok(answer["AuthenticationResult"].clone())
}

#[tokio::test]
async fn au_093_au_006_au_024_a_refresh_keeps_the_sign_in_and_gives_no_refresh_token() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await;
    world.later(Duration::from_mins(1));
    let second = refresh(&world, &first["RefreshToken"]).await.unwrap();
    let second = &second["AuthenticationResult"];
    assert!(second.get("RefreshToken").is_none());
    let (old, new) = (claims(&first["AccessToken"]), claims(&second["AccessToken"]));
    for kept in ["auth_time", "origin_jti", "sub", "scope"] {
        assert_eq!(old[kept], new[kept], "{kept}");
    }
    for other in ["jti", "iat", "exp", "event_id"] {
        assert_ne!(old[other], new[other], "{other}");
    }
    let only = |client: &mut Client| {
        client.settings.explicit_auth_flows = Some(vec![Allow::AllowUserPasswordAuth]);
    };
    let world = World::with(|_| {}, only).await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await;
    let refused = refresh(&world, &first["RefreshToken"]).await.unwrap_err();
    assert_eq!(refused.0, "InvalidParameterException");
}

#[tokio::test]
async fn au_094_sec_016_tokens_of_others_and_ended_tokens_are_refused() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await;
    let invalid = Err(denied("Invalid Refresh Token"));
    for garbage in [json!("eyJ.a.b.c.d"), first["AccessToken"].clone()] {
        assert_eq!(refresh(&world, &garbage).await, invalid);
    }
    let mine =
        std::mem::replace(&mut world.client.id, "2example23456789abcdefghij".parse().unwrap());
    world.add_client("2example23456789abcdefghij", |_| {}).await;
    assert_eq!(refresh(&world, &first["RefreshToken"]).await, invalid);
    world.client.id = mine;
    world.later(Duration::from_hours(30 * 24));
    let ended = refresh(&world, &first["RefreshToken"]).await;
    assert_eq!(ended, Err(denied("Refresh Token has expired")));
}

#[tokio::test]
async fn au_095_where_devices_are_remembered_the_refresh_names_the_device() {
    let world = World::with(
        |pool| pool.settings.device_configuration = Some(DeviceConfigurationType::default()),
        |_| {},
    );
    let world = world.await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await;
    let device = &first["NewDeviceMetadata"]["DeviceKey"];
    assert!(device.as_str().unwrap().starts_with("us-east-1_"), "au_136, au_137");
    assert_eq!(claims(&first["AccessToken"])["device_key"], *device);
    let without = refresh(&world, &first["RefreshToken"]).await;
    assert_eq!(without, Err(denied("Invalid Refresh Token")));
    let fields = json!({ "REFRESH_TOKEN": first["RefreshToken"], "DEVICE_KEY": device });
    assert!(world.initiate("REFRESH_TOKEN_AUTH", fields).await.is_ok());
}

#[tokio::test]
async fn au_096_au_097_au_098_sec_047_revocation_ends_the_sign_in() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await;
    let revoke = |client: &str, token: &Value| {
        world.call("RevokeToken", json!({ "ClientId": client, "Token": token }))
    };
    let id = world.client.id.to_string();
    for token in [&first["AccessToken"], &first["IdToken"], &json!("garbage")] {
        let refused = revoke(&id, token).await.unwrap_err();
        assert_eq!(refused.0, "UnsupportedTokenTypeException");
    }
    world.add_client("2example23456789abcdefghij", |_| {}).await;
    assert!(revoke("2example23456789abcdefghij", &first["RefreshToken"]).await.is_ok());
    assert!(refresh(&world, &first["RefreshToken"]).await.is_ok(), "another client's");
    let off = |client: &mut Client| client.settings.enable_token_revocation = Some(false);
    world.add_client("3example23456789abcdefghij", off).await;
    let refused = revoke("3example23456789abcdefghij", &first["RefreshToken"]).await;
    assert_eq!(refused.unwrap_err().0, "UnsupportedOperationException");
    let secret = world.secret("s1", "aSecretOfAConfidentialClient0123");
    let shut = |client: &mut Client| client.secrets = vec![secret];
    world.add_client("4example23456789abcdefghij", shut).await;
    let refused = revoke("4example23456789abcdefghij", &first["RefreshToken"]).await;
    assert_eq!(refused.unwrap_err().0, "UnauthorizedException");

    assert!(revoke(&id, &first["RefreshToken"]).await.is_ok());
    assert!(revoke(&id, &first["RefreshToken"]).await.is_ok(), "once more is no harm");
    let ended = refresh(&world, &first["RefreshToken"]).await;
    assert_eq!(ended, Err(denied("Refresh Token has been revoked")));
    let token = first["AccessToken"].as_str().unwrap();
    let refused = world.service.signed_in(&world.cx, token).await.err().unwrap();
    assert_eq!(refused.message, "Access Token has been revoked");
    world.later(Duration::from_secs(1));
    assert!(world.sign_in("ann", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn au_100_au_101_sec_084_signing_out_everywhere_and_disabling_end_all_tokens() {
    let mut world = World::new().await;
    world.user("ann", |_| {}).await;
    for by_admin in [false, true] {
        world.later(Duration::from_secs(1));
        let (first, second) = (tokens(&world).await, tokens(&world).await);
        world.later(Duration::from_secs(1));
        let done = if by_admin {
            let input = json!({ "UserPoolId": world.pool.id, "Username": "ann" });
            world.call("AdminUserGlobalSignOut", input).await
        } else {
            world.call("GlobalSignOut", json!({ "AccessToken": first["AccessToken"] })).await
        };
        assert_eq!(done, Ok(json!({})));
        for old in [first, second] {
            let refused = refresh(&world, &old["RefreshToken"]).await;
            assert_eq!(refused, Err(denied("Refresh Token has been revoked")));
            let token = old["AccessToken"].as_str().unwrap();
            assert!(world.service.signed_in(&world.cx, token).await.is_err());
        }
    }
    world.later(Duration::from_secs(1));
    let first = tokens(&world).await;
    world.change("ann", |user| user.enabled = false).await;
    let refused = refresh(&world, &first["RefreshToken"]).await;
    assert_eq!(refused, Err(denied("User is disabled.")));
    let refused = world.call(
        "AdminUserGlobalSignOut",
        json!({
            "UserPoolId": world.pool.id, "Username": "nobody",
        }),
    );
    assert_eq!(refused.await.unwrap_err().0, "UserNotFoundException");
}

#[tokio::test]
async fn au_102_au_103_au_104_sec_029_rotation_has_a_grace_and_reuse_ends_the_family() {
    let mut world = World::with(|_| {}, rotating(10)).await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await["RefreshToken"].clone();
    let refused = refresh(&world, &first).await.unwrap_err();
    assert_eq!(refused.0, "InvalidParameterException");
    let rotated = rotate(&world, &first).await.unwrap();
    let second = rotated["RefreshToken"].clone();
    assert_ne!(first, second);
    world.later(Duration::from_secs(9));
    let again = rotate(&world, &first).await.unwrap();
    let third = rotate(&world, &again["RefreshToken"]).await.unwrap()["RefreshToken"].clone();
    assert!(rotate(&world, &second).await.is_ok(), "the same generation, in its grace");
    world.later(Duration::from_secs(10));
    let reused = rotate(&world, &second).await.unwrap_err();
    assert_eq!(reused.0, "RefreshTokenReuseException");
    let ended = rotate(&world, &third).await;
    assert_eq!(ended, Err(denied("Refresh Token has been revoked")));

    // The new token ends when the first one would have.
    let first = tokens(&world).await["RefreshToken"].clone();
    world.later(Duration::from_secs(30 * 86_400 - 1));
    let second = rotate(&world, &first).await.unwrap()["RefreshToken"].clone();
    world.later(Duration::from_secs(1));
    assert_eq!(rotate(&world, &second).await, Err(denied("Refresh Token has expired")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_028_a_hundred_refreshes_at_once_make_one_lineage() {
    let world = World::with(|_| {}, rotating(60)).await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await["RefreshToken"].clone();
    let answers = join_all((0..100).map(|_| rotate(&world, &first))).await;
    let mut generations = std::collections::BTreeSet::new();
    for answer in answers {
        let token = answer.unwrap()["RefreshToken"].as_str().unwrap().to_owned();
        generations.insert(world.service.open_refresh_token(&token).unwrap().generation);
    }
    assert_eq!(generations, [1].into());

    // Without a grace all but one find out that the token was used.
    let world = World::with(|_| {}, rotating(0)).await;
    world.user("ann", |_| {}).await;
    let first = tokens(&world).await["RefreshToken"].clone();
    let answers = join_all((0..20).map(|_| rotate(&world, &first))).await;
    assert!(answers.iter().filter(|answer| answer.is_ok()).count() <= 1);
}

#[tokio::test]
async fn au_104_a_confidential_client_sends_its_secret() {
    let mut world = World::new().await;
    let secret = "aSecretOfAConfidentialClient0123";
    let sealed = world.secret("s1", secret);
    world.user("ann", |_| {}).await;
    world.client = world
        .add_client("2example23456789abcdefghij", |client| client.secrets = vec![sealed])
        .await;
    for (sent, code) in
        [(None, "NotAuthorizedException"), (Some("w".repeat(32)), "NotAuthorizedException")]
    {
        let input = json!({ "ClientId": world.client.id, "RefreshToken": "x",
            "ClientSecret": sent });
        assert_eq!(world.call("GetTokensFromRefreshToken", input).await.unwrap_err().0, code);
    }
    let input = json!({ "ClientId": world.client.id, "RefreshToken": "x", "ClientSecret": secret });
    let refused = world.call("GetTokensFromRefreshToken", input).await;
    assert_eq!(refused, Err(denied("Invalid Refresh Token")));
}
