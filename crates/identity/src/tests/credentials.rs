//! Roles and session tags in the enhanced flow.

use serde_json::json;
use wire::cognito_identity::{SetIdentityPoolRoles, SetPrincipalTagAttributeMap};

use super::*;

fn bad_roles() -> Refused {
    refused(
        "InvalidIdentityPoolConfigurationException",
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    )
}

async fn mapped(mapping: Value) -> (World, String) {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({ IDP: mapping })).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    (world, alice)
}

fn with(changes: Value) -> Value {
    json!({ IDP: token_with(IDP, "alice", changes) })
}

fn rule(claim: &str, how: &str, value: &str, role: &str) -> Value {
    json!({ "Claim": claim, "MatchType": how, "Value": value, "RoleARN": role_arn(role) })
}

fn rules(ambiguous: &str, rules: &[Value]) -> Value {
    json!({
        "Type": "Rules", "AmbiguousRoleResolution": ambiguous,
        "RulesConfiguration": { "Rules": rules },
    })
}

fn denied() -> Refused {
    let text = format!("The ambiguous role mapping rules for: {IDP} denied this request.");
    not_authorized(&text)
}

#[tokio::test]
async fn ip_074_no_role_is_configured() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let guest = world.guest(&pool).await;
    assert_eq!(world.credentials(&guest, json!({})).await.unwrap_err(), bad_roles());
}

#[tokio::test]
async fn ip_075_ip_089_a_role_that_does_not_trust_the_pool() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let guest = world.guest(&pool).await;
    world.role("Other", &trust("us-east-1:0", "unauthenticated")).await;
    world.role("Users", &trust(&pool, "authenticated")).await;
    // Another pool's, another state's, none at all.
    for role in [role_arn("Other"), role_arn("Users"), role_arn("Gone")] {
        let input = json!({ "IdentityPoolId": pool, "Roles": { "unauthenticated": role } });
        world.call::<SetIdentityPoolRoles>(input).await.unwrap();
        assert_eq!(world.credentials(&guest, json!({})).await.unwrap_err(), bad_roles(), "{role}");
    }
}

#[tokio::test]
async fn ip_079_ip_080_the_token_chooses_the_role() {
    let (world, alice) =
        mapped(json!({ "Type": "Token", "AmbiguousRoleResolution": "Deny" })).await;
    let roles = json!([role_arn("Member"), role_arn("Boss")]);
    let plain = with(json!({ "cognito:roles": roles }));
    assert_eq!(world.role_of(&alice, plain.clone(), None).await, Err(denied()));
    let preferred =
        with(json!({ "cognito:roles": roles, "cognito:preferred_role": role_arn("Boss") }));
    assert_eq!(world.role_of(&alice, preferred, None).await.unwrap(), "Boss");
    let boss = role_arn("Boss");
    assert_eq!(world.role_of(&alice, plain.clone(), Some(&boss)).await.unwrap(), "Boss");
}

#[tokio::test]
async fn sec_144_a_custom_role_must_be_one_of_the_tokens_roles() {
    let (world, alice) =
        mapped(json!({ "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" })).await;
    let plain = with(json!({ "cognito:roles": [role_arn("Member"), role_arn("Bo*")] }));
    let foreign = "arn:aws:iam::222222222222:role/Member";
    for custom in [
        &role_arn("Boss"),
        &role_arn("Guest"),
        foreign,
        &role_arn("*"),
        &role_arn("Membe?"),
        &role_arn("member"),
        "arn:aws:iam::*:role/Member",
    ] {
        let error = world.role_of(&alice, plain.clone(), Some(custom)).await.unwrap_err();
        assert_eq!(error.0, "NotAuthorizedException", "{custom}");
    }
    // A pattern in the token is no pattern, and a token gives no role of another account (IP-076).
    let listed = with(json!({ "cognito:roles": [role_arn("Bo*"), foreign] }));
    for custom in [&role_arn("Bo*"), foreign] {
        let error = world.role_of(&alice, listed.clone(), Some(custom)).await.unwrap_err();
        assert_eq!(error, bad_roles(), "{custom}");
    }
}

#[tokio::test]
async fn sec_146_a_preferred_role_alone_gives_nothing() {
    let (world, alice) =
        mapped(json!({ "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" })).await;
    for changes in [
        json!({ "cognito:preferred_role": role_arn("Boss") }),
        json!({ "cognito:preferred_role": role_arn("Boss"), "cognito:roles": [role_arn("Member")] }),
        json!({ "cognito:preferred_role": role_arn("Boss"), "cognito:roles": role_arn("Boss") }),
    ] {
        assert_eq!(world.role_of(&alice, with(changes), None).await.unwrap(), "Member");
    }
}

#[tokio::test]
async fn ip_081_the_first_rule_that_matches_wins() {
    let (world, alice) = mapped(rules(
        "Deny",
        &[
            rule("team", "Equals", "blue", "Member"),
            rule("team", "StartsWith", "bl", "Boss"),
            rule("mail", "Contains", "@boss.", "Boss"),
        ],
    ))
    .await;
    let role = async |changes: Value| world.role_of(&alice, with(changes), None).await;
    assert_eq!(role(json!({ "team": "blue" })).await.unwrap(), "Member");
    assert_eq!(role(json!({ "team": "black" })).await.unwrap(), "Boss");
    assert_eq!(role(json!({ "mail": "a@boss.example" })).await.unwrap(), "Boss");
    assert_eq!(role(json!({ "team": "Blue" })).await, Err(denied()), "IP-085");
}

#[tokio::test]
async fn ip_082_sec_145_odd_claims_match_no_rule() {
    let (world, alice) = mapped(rules(
        "Deny",
        &[
            rule("team", "NotEqual", "red", "Boss"),
            rule("team", "Contains", "blue", "Boss"),
            rule("team", "StartsWith", "\u{17f}", "Boss"),
        ],
    ))
    .await;
    for changes in [
        json!({}),
        json!({ "team": ["blue"] }),
        json!({ "team": { "blue": "blue" } }),
        json!({ "team": Value::Null, "Team": "blue" }),
        json!({ "team": "red" }),
    ] {
        let logins = with(changes.clone());
        assert_eq!(world.role_of(&alice, logins, None).await, Err(denied()), "{changes}");
    }
    let green = with(json!({ "team": "green" }));
    assert_eq!(world.role_of(&alice, green, None).await.unwrap(), "Boss");
}

#[tokio::test]
async fn ip_084_a_custom_role_is_one_that_a_rule_gives() {
    let (world, alice) = mapped(rules(
        "AuthenticatedRole",
        &[rule("team", "Equals", "blue", "Member"), rule("level", "Equals", "9", "Boss")],
    ))
    .await;
    let boss = role_arn("Boss");
    let high = with(json!({ "team": "blue", "level": 9 }));
    assert_eq!(world.role_of(&alice, high, Some(&boss)).await.unwrap(), "Boss");
    let low = with(json!({ "team": "blue", "level": 8 }));
    let error = world.role_of(&alice, low, Some(&boss)).await.unwrap_err();
    assert_eq!(error.0, "NotAuthorizedException");
    // IP-085: without a match the authenticated role.
    assert_eq!(world.role_of(&alice, with(json!({})), None).await.unwrap(), "Member");
}

#[tokio::test]
async fn ip_078_a_mapping_by_the_providers_arn() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let mapping = json!({ arn(IDP): rules("Deny", &[rule("sub", "Equals", "alice", "Boss")]) });
    world.with_roles(&pool, mapping).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    assert_eq!(world.role_of(&alice, login(IDP, "alice"), None).await.unwrap(), "Boss");
}

#[tokio::test]
async fn ip_098_guests_choose_no_role() {
    let (world, _) = mapped(rules("Deny", &[rule("sub", "Equals", "alice", "Boss")])).await;
    let pools = world.call::<wire::cognito_identity::ListIdentityPools>(json!({ "MaxResults": 1 }));
    let pool = pools.await.unwrap().identity_pools.unwrap()[0].identity_pool_id.clone().unwrap();
    let guest = world.guest(&pool).await;
    for role in ["Boss", "Member"] {
        let error = world.role_of(&guest, json!({}), Some(&role_arn(role))).await.unwrap_err();
        assert_eq!(error.0, "NotAuthorizedException");
    }
    let own = role_arn("Guest");
    assert_eq!(world.role_of(&guest, json!({}), Some(&own)).await.unwrap(), "Guest");
}

async fn tags(world: &World, alice: &str, changes: Value) -> BTreeMap<String, String> {
    let answer = world.credentials(alice, with(changes)).await.unwrap();
    world.session(&answer.credentials.unwrap()).tags
}

#[tokio::test]
async fn ip_087_claims_become_session_tags() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    world.with_roles(&pool, json!({})).await;
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    assert_eq!(tags(&world, &alice, json!({})).await, BTreeMap::new());
    let map = |changes: Value| {
        merge(json!({ "IdentityPoolId": pool, "IdentityProviderName": arn(IDP) }), changes)
    };
    let defaults = map(json!({ "UseDefaults": true }));
    let set = world.call::<SetPrincipalTagAttributeMap>(defaults).await.unwrap();
    let expected = [("client", "aud"), ("username", "sub")];
    let expected = expected.map(|(tag, claim)| (tag.to_owned(), claim.to_owned()));
    assert_eq!(set.principal_tags.unwrap(), BTreeMap::from(expected));
    let made = tags(&world, &alice, json!({})).await;
    assert_eq!((&*made["username"], &*made["client"]), ("alice", "app"));
    let custom = map(json!({ "PrincipalTags": { "team": "department", "x": "list" } }));
    world.call::<SetPrincipalTagAttributeMap>(custom).await.unwrap();
    let claims = json!({ "department": "legal", "list": ["a"] });
    let made = tags(&world, &alice, claims).await;
    assert_eq!(made, BTreeMap::from([("team".to_owned(), "legal".to_owned())]));
}

#[tokio::test]
async fn ip_088_tags_need_the_trust_policys_leave() {
    let world = World::new().await;
    let pool = world.pool(json!({})).await;
    let mut strict = trust(&pool, "authenticated");
    strict["Statement"][0]["Action"] = json!("sts:AssumeRoleWithWebIdentity");
    world.role("Strict", &strict).await;
    let roles = json!({ "IdentityPoolId": pool, "Roles": { "authenticated": role_arn("Strict") } });
    world.call::<SetIdentityPoolRoles>(roles).await.unwrap();
    let alice = world.id(&pool, login(IDP, "alice")).await.unwrap();
    world.credentials(&alice, login(IDP, "alice")).await.unwrap();
    let map = json!({
        "IdentityPoolId": pool, "IdentityProviderName": IDP, "UseDefaults": true,
    });
    world.call::<SetPrincipalTagAttributeMap>(map).await.unwrap();
    let error = world.credentials(&alice, login(IDP, "alice")).await.unwrap_err();
    assert_eq!(error, bad_roles());
}
