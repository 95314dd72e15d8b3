//! Pools: configuration, roles, tags, deletion.

use serde_json::json;
use wire::cognito_identity::{
    CreateIdentityPool, DeleteIdentityPool, DescribeIdentity, DescribeIdentityPool,
    GetIdentityPoolRoles, GetPrincipalTagAttributeMap, ListTagsForResource, SetIdentityPoolRoles,
    TagResource, UntagResource, UpdateIdentityPool,
};

use super::*;
use crate::entities::DeletedPool;

async fn refusal(changes: Value) -> String {
    let world = World::new().await;
    let base = json!({ "IdentityPoolName": "p", "AllowUnauthenticatedIdentities": true });
    let before = world.everything().await;
    let error = world.call::<CreateIdentityPool>(merge(base, changes)).await.unwrap_err();
    assert_eq!(world.everything().await, before);
    error.0
}

#[tokio::test]
async fn ip_040_ip_041_ip_042_ip_043_ip_044_the_models_bounds() {
    for changes in [
        json!({ "IdentityPoolName": "no/slash" }),
        json!({ "DeveloperProviderName": "no slash" }),
        json!({ "SupportedLoginProviders": { "accounts.google.com": "no space" } }),
        json!({ "OpenIdConnectProviderARNs": ["short"] }),
        json!({ "CognitoIdentityProviders": [{ "ProviderName": "x", "ClientId": "no-dash" }] }),
    ] {
        assert_eq!(refusal(changes).await, "InvalidParameterException");
    }
}

#[tokio::test]
async fn ip_009_ip_043_ip_044_ip_046_what_makes_no_sense() {
    let user_pool = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGhI";
    let twice = json!({ "ProviderName": user_pool, "ClientId": "a" });
    for changes in [
        json!({ "SupportedLoginProviders": { "login.example.com": "app" } }),
        json!({ "DeveloperProviderName": "accounts.google.com" }),
        json!({ "OpenIdConnectProviderARNs": [arn(IDP), arn(IDP)] }),
        json!({ "OpenIdConnectProviderARNs": [role_arn("NotAProvider")] }),
        json!({ "SamlProviderARNs": [arn(IDP)] }),
        json!({ "CognitoIdentityProviders": [{ "ProviderName": "idp.example.com/x", "ClientId": "a" }] }),
        json!({ "CognitoIdentityProviders": [{ "ProviderName": user_pool }] }),
        json!({ "CognitoIdentityProviders": [twice, twice] }),
        json!({ "IdentityPoolTags": { "aws:x": "y" } }),
    ] {
        assert_eq!(refusal(changes.clone()).await, "InvalidParameterException", "{changes}");
    }
    let many: Vec<_> = (0..51)
        .map(|n| json!({ "ProviderName": user_pool, "ClientId": format!("c{n}") }))
        .collect();
    let many = json!({ "CognitoIdentityProviders": many });
    assert_eq!(refusal(many).await, "LimitExceededException");
}

#[tokio::test]
async fn ip_039_ip_041_an_update_replaces_the_whole() {
    let world = World::new().await;
    let pool =
        world.pool(json!({ "AllowClassicFlow": true, "IdentityPoolTags": { "a": "b" } })).await;
    world.with_roles(&pool, json!({})).await;
    let update = json!({
        "IdentityPoolId": pool, "IdentityPoolName": "new", "AllowUnauthenticatedIdentities": false,
    });
    let updated = world.call::<UpdateIdentityPool>(update.clone()).await.unwrap();
    let described =
        world.call::<DescribeIdentityPool>(json!({ "IdentityPoolId": pool })).await.unwrap();
    assert_eq!(updated, described);
    assert_eq!(updated.identity_pool_name, "new");
    assert_eq!(updated.allow_classic_flow, None);
    assert_eq!(updated.supported_login_providers, None);
    assert_eq!(updated.open_id_connect_provider_arns, None);
    assert_eq!(updated.identity_pool_tags, None);
    assert_eq!(updated.developer_provider_name.as_deref(), Some(DEVELOPER));
    let other = merge(update, json!({ "DeveloperProviderName": "login.other" }));
    let error = world.call::<UpdateIdentityPool>(other).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
    let roles =
        world.call::<GetIdentityPoolRoles>(json!({ "IdentityPoolId": pool })).await.unwrap();
    assert_eq!(roles.roles.unwrap()["authenticated"], role_arn("Member"));
}

#[tokio::test]
async fn ip_077_ip_083_ip_085_roles_and_mappings_are_checked() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let rule = json!({
        "Claim": "a", "MatchType": "Equals", "Value": "b", "RoleARN": role_arn("Member"),
    });
    let mapping = |mapping: Value| json!({ "IdentityPoolId": pool, "Roles": {}, "RoleMappings": { IDP: mapping } });
    let rules = |n: usize| {
        json!({
            "Type": "Rules", "AmbiguousRoleResolution": "Deny",
            "RulesConfiguration": { "Rules": vec![rule.clone(); n] },
        })
    };
    let before = world.everything().await;
    for input in [
        json!({ "IdentityPoolId": pool, "Roles": { "guest": role_arn("Guest") } }),
        json!({ "IdentityPoolId": pool, "Roles": { "authenticated": arn("not-a-role.example.com") } }),
        mapping(json!({ "Type": "Token" })),
        mapping(json!({ "Type": "Rules", "AmbiguousRoleResolution": "Deny" })),
        mapping(rules(26)),
        mapping(merge(rules(1), json!({ "Type": "Token" }))),
    ] {
        let error = world.call::<SetIdentityPoolRoles>(input.clone()).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException", "{input}");
    }
    assert_eq!(world.everything().await, before);
    world.call::<SetIdentityPoolRoles>(mapping(rules(25))).await.unwrap();
    let roles =
        world.call::<GetIdentityPoolRoles>(json!({ "IdentityPoolId": pool })).await.unwrap();
    assert_eq!(serde_json::to_value(&roles.role_mappings.unwrap()[IDP]).unwrap(), rules(25));
    assert_eq!(roles.roles, None);
}

#[tokio::test]
async fn ip_076_roles_of_other_accounts_are_refused() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let own = role_arn("Member");
    let input = |role: &str, ruled: &str| {
        let rule = json!({ "Claim": "a", "MatchType": "Equals", "Value": "b", "RoleARN": ruled });
        let mapping = json!({
            "Type": "Rules", "AmbiguousRoleResolution": "Deny",
            "RulesConfiguration": { "Rules": [rule] },
        });
        json!({
            "IdentityPoolId": pool, "Roles": { "authenticated": role },
            "RoleMappings": { IDP: mapping },
        })
    };
    let before = world.everything().await;
    let foreign = own.replace(ACCOUNT, "222222222222");
    let unnamed = own.replace(ACCOUNT, "");
    for other in [&foreign, &unnamed] {
        for input in [input(other, &own), input(&own, other)] {
            let error = world.call::<SetIdentityPoolRoles>(input).await.unwrap_err();
            let text = "Cross-account pass role is not allowed.";
            assert_eq!(error, refused("AccessDeniedException", text));
        }
    }
    for odd in [own.replace("arn:aws:", "arn:aws-cn:"), own.replace("iam::", "iam:us-east-1:")] {
        let error = world.call::<SetIdentityPoolRoles>(input(&odd, &own)).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException", "{odd}");
    }
    assert_eq!(world.everything().await, before);
    world.call::<SetIdentityPoolRoles>(input(&own, &own)).await.unwrap();
}

#[tokio::test]
async fn sec_158_a_replayed_creation_of_a_pool_makes_a_second_pool() {
    // As in AWS: pools are told apart by their ids, and the operation has no token for idempotence.
    let world = World::new().await;
    let (first, second) = (world.pool(json!({})).await, world.pool(json!({})).await);
    assert_ne!(first, second);
}

#[tokio::test]
async fn ip_087_a_provider_without_map_has_an_empty_one() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let input = json!({ "IdentityPoolId": pool, "IdentityProviderName": IDP });
    let map = world.call::<GetPrincipalTagAttributeMap>(input).await.unwrap();
    assert_eq!((map.use_defaults, map.principal_tags), (Some(false), Some(BTreeMap::new())));
}

#[tokio::test]
async fn tags_are_added_and_removed() {
    let world = World::new().await;
    let pool = world.pool(json!({ "IdentityPoolTags": { "a": "1" } })).await;
    let arn = format!("arn:aws:cognito-identity:us-east-1:{ACCOUNT}:identitypool/{pool}");
    let add = json!({ "ResourceArn": arn, "Tags": { "a": "2", "b": "3" } });
    world.call::<TagResource>(add).await.unwrap();
    let remove = json!({ "ResourceArn": arn, "TagKeys": ["a"] });
    world.call::<UntagResource>(remove).await.unwrap();
    let found = world.call::<ListTagsForResource>(json!({ "ResourceArn": arn })).await.unwrap();
    assert_eq!(found.tags.unwrap(), BTreeMap::from([("b".to_owned(), "3".to_owned())]));
    let foreign = json!({ "ResourceArn": arn.replace(ACCOUNT, "222222222222") });
    let error = world.call::<ListTagsForResource>(foreign).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
}

#[tokio::test]
async fn a_deleted_pool_is_gone_at_once_and_its_identities_soon() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let kept = world.pool(json!({})).await;
    let stays = world.guest(&kept).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    for _ in 0..130 {
        world.guest(&pool).await;
    }
    let input = json!({ "IdentityPoolId": pool });
    world.call::<DeleteIdentityPool>(input.clone()).await.unwrap();
    for answer in [
        world.call::<DescribeIdentityPool>(input.clone()).await.err(),
        world.call::<DescribeIdentity>(json!({ "IdentityId": alice })).await.err(),
        world.credentials(&alice, login(IDP, "alice")).await.err(),
        world.call::<DeleteIdentityPool>(input).await.err(),
    ] {
        assert_eq!(answer.unwrap().0, "ResourceNotFoundException");
    }
    let left = async || {
        let items = world.everything().await;
        items.iter().filter(|item| item.key.pk.contains(&pool) || item.body.contains(&pool)).count()
    };
    for _ in 0..1_000 {
        if left().await == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(left().await, 1, "only the note of the deletion is left");
    let later = Timestamp::from_secs(NOW + 301);
    world.identity.sweep_deleted_pools(later).await.unwrap();
    assert_eq!(left().await, 0);
    assert!(world.record(&stays).await.is_some());
}

#[tokio::test]
async fn a_sweep_that_was_cut_short_goes_on() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let guest = world.guest(&pool).await;
    let now = Timestamp::from_secs(NOW);
    let id = pool.parse().unwrap();
    let mut unit = store::Unit::new(&*world.store, now);
    unit.insert(&DeletedPool { id, list_buckets: 1, deleted_at: now }).unwrap();
    unit.commit().await.unwrap();
    assert_eq!(world.identity.sweep_deleted_pools(now).await.unwrap(), 1);
    assert!(world.record(&guest).await.is_none());
}
