//! Developer-authenticated identities.

use serde_json::json;
use wire::cognito_identity::{
    GetOpenIdTokenForDeveloperIdentity as GetToken, LookupDeveloperIdentity,
    MergeDeveloperIdentities, UnlinkDeveloperIdentity,
};

use super::*;

struct Developer {
    world: World,
    pool: String,
}

impl Developer {
    async fn new() -> Self {
        let world = World::new().await;
        let pool = world.pool(json!({})).await;
        world.with_roles(&pool, json!({})).await;
        Self { world, pool }
    }

    /// The identity of a developer user and a token for it.
    async fn token(&self, user: &str, changes: Value) -> Result<(String, String), Refused> {
        let input = json!({ "IdentityPoolId": self.pool, "Logins": { DEVELOPER: user } });
        let answer = self.world.call::<GetToken>(merge(input, changes)).await?;
        Ok((answer.identity_id.unwrap(), answer.token.unwrap().into_inner()))
    }

    async fn id(&self, user: &str) -> String {
        self.token(user, json!({})).await.unwrap().0
    }

    async fn merge(&self, source: &str, destination: &str) -> Result<String, Refused> {
        let input = json!({
            "SourceUserIdentifier": source, "DestinationUserIdentifier": destination,
            "DeveloperProviderName": DEVELOPER, "IdentityPoolId": self.pool,
        });
        Ok(self.world.call::<MergeDeveloperIdentities>(input).await?.identity_id.unwrap())
    }

    async fn lookup(
        &self,
        changes: Value,
    ) -> Result<(String, Vec<String>, Option<String>), Refused> {
        let input = merge(json!({ "IdentityPoolId": self.pool }), changes);
        let found = self.world.call::<LookupDeveloperIdentity>(input).await?;
        let users = found.developer_user_identifier_list.unwrap();
        Ok((found.identity_id.unwrap(), users, found.next_token))
    }
}

#[tokio::test]
async fn ip_047_exactly_the_pools_developer_provider() {
    let dev = Developer::new().await;
    for logins in [json!({}), json!({ "login.other": "alice" }), login(IDP, "alice")] {
        let error = dev.token("-", json!({ "Logins": logins })).await.unwrap_err();
        assert_eq!(error.0, "NotAuthorizedException");
    }
    let with_public = json!({ DEVELOPER: "alice", IDP: token(IDP, "alice") });
    let (id, _) = dev.token("-", json!({ "Logins": with_public })).await.unwrap();
    assert_eq!(dev.world.id(&dev.pool, login(IDP, "alice")).await.unwrap(), id);
}

#[tokio::test]
async fn ip_048_the_same_user_has_the_same_identity() {
    let dev = Developer::new().await;
    let alice = dev.id("alice").await;
    assert_eq!(dev.id("alice").await, alice);
    assert_ne!(dev.id("bob").await, alice);
}

#[tokio::test]
async fn ip_049_a_user_who_is_registered_elsewhere() {
    let dev = Developer::new().await;
    let (alice, bob) = (dev.id("alice").await, dev.id("bob").await);
    let before = dev.world.everything().await;
    let error = dev.token("alice", json!({ "IdentityId": bob })).await.unwrap_err();
    assert_eq!(error.0, "DeveloperUserAlreadyRegisteredException");
    assert_eq!(dev.world.everything().await, before);
    assert_eq!(dev.token("alice", json!({ "IdentityId": alice })).await.unwrap().0, alice);
    // A new user is linked to the identity that the backend names, also to a guest.
    assert_eq!(dev.token("alice2", json!({ "IdentityId": alice })).await.unwrap().0, alice);
    let guest = dev.world.guest(&dev.pool).await;
    assert_eq!(dev.token("carol", json!({ "IdentityId": guest })).await.unwrap().0, guest);
}

#[tokio::test]
async fn ip_050_token_durations() {
    let dev = Developer::new().await;
    let exp = async |changes: Value| -> i64 {
        let token = dev.token("alice", changes).await.unwrap().1;
        super::own_tokens::claims(&token)["exp"].as_i64().unwrap()
    };
    assert_eq!(exp(json!({})).await, NOW + 900);
    assert_eq!(exp(json!({ "TokenDuration": 86_400 })).await, NOW + 86_400);
    for bad in [0, 86_401] {
        let error = dev.token("alice", json!({ "TokenDuration": bad })).await.unwrap_err();
        assert_eq!(error.0, "InvalidParameterException");
    }
}

#[tokio::test]
async fn ip_051_ip_065_principal_tags_reach_the_session() {
    let dev = Developer::new().await;
    let tags = json!({ "PrincipalTags": { "team": "blue" } });
    let (id, token) = dev.token("alice", tags).await.unwrap();
    let claim = &super::own_tokens::claims(&token)["https://aws.amazon.com/tags"];
    assert_eq!(claim["principal_tags"], json!({ "team": ["blue"] }));
    assert!(claim["transitive_tag_keys"].is_array());
    let answer = dev.world.credentials(&id, json!({ OWN: token })).await.unwrap();
    let session = dev.world.session(&answer.credentials.unwrap());
    assert_eq!(session.tags, BTreeMap::from([("team".to_owned(), "blue".to_owned())]));
}

#[tokio::test]
async fn ip_052_ip_053_the_token_gives_the_default_authenticated_role() {
    let dev = Developer::new().await;
    let (id, token) = dev.token("alice", json!({})).await.unwrap();
    let logins = json!({ OWN: token });
    assert_eq!(dev.world.role_of(&id, logins.clone(), None).await.unwrap(), "Member");
    let regional = json!({ "cognito-identity.us-east-1.amazonaws.com": token });
    assert_eq!(dev.world.role_of(&id, regional, None).await.unwrap(), "Member");
    let boss = role_arn("Boss");
    let error = dev.world.role_of(&id, logins, Some(&boss)).await.unwrap_err();
    assert_eq!(error.0, "NotAuthorizedException");
}

#[tokio::test]
async fn ip_053_sec_149_the_token_opens_its_own_identity_only_and_in_time() {
    let dev = Developer::new().await;
    let (alice, token) = dev.token("alice", json!({ "TokenDuration": 60 })).await.unwrap();
    let bob = dev.id("bob").await;
    let logins = json!({ OWN: token });
    assert_eq!(dev.world.used(&bob, logins.clone()).await, Err(mismatch()));
    let guest = dev.world.guest(&dev.pool).await;
    assert_eq!(dev.world.used(&guest, logins.clone()).await, Err(mismatch()));
    let input = json!({ "IdentityId": alice, "Logins": logins });
    let late = dev.world.call_at::<GetCredentialsForIdentity>(60, input).await.unwrap_err();
    let text = format!("Invalid login token. Token expired: {0} >= {0}", NOW + 60);
    assert_eq!(late, not_authorized(&text));
    // Another pool, with the same developer provider.
    let other = dev.world.pool(json!({})).await;
    let stranger = dev.world.guest(&other).await;
    let error = dev.world.used(&stranger, logins.clone()).await.unwrap_err();
    assert_eq!(error.0, "NotAuthorizedException");
    // And not where identities are looked for.
    let text = "Invalid login token. Can't pass in a Cognito token.";
    assert_eq!(dev.world.id(&dev.pool, logins).await.unwrap_err(), not_authorized(text));
}

#[tokio::test]
async fn ip_055_lookups() {
    let dev = Developer::new().await;
    let (alice, bob) = (dev.id("alice").await, dev.id("bob").await);
    for user in ["a1", "a2", "a3"] {
        dev.token(user, json!({ "IdentityId": alice })).await.unwrap();
    }
    let user = |user: &str| json!({ "DeveloperUserIdentifier": user });
    assert_eq!(dev.lookup(user("a2")).await.unwrap().0, alice);
    assert_eq!(dev.lookup(json!({})).await.unwrap_err().0, "InvalidParameterException");
    let both = json!({ "DeveloperUserIdentifier": "a1", "IdentityId": bob });
    assert_eq!(dev.lookup(both).await.unwrap_err().0, "ResourceConflictException");
    assert_eq!(dev.lookup(user("nobody")).await.unwrap_err().0, "ResourceNotFoundException");
    let page = json!({ "IdentityId": alice, "MaxResults": 3 });
    let (_, first, next) = dev.lookup(page.clone()).await.unwrap();
    assert_eq!(first, ["a1", "a2", "a3"]);
    let (_, rest, end) = dev.lookup(merge(page, json!({ "NextToken": next }))).await.unwrap();
    assert_eq!((rest, end), (vec!["alice".to_owned()], None));
}

#[tokio::test]
async fn ip_056_user_identifiers_are_bounded() {
    let dev = Developer::new().await;
    let error = dev.token(&"x".repeat(1_025), json!({})).await.unwrap_err();
    assert_eq!(error.0, "InvalidParameterException");
    dev.token(&"\u{1f600}".repeat(1_024), json!({})).await.unwrap();
}

#[tokio::test]
async fn ip_057_ip_059_sec_151_merging_users() {
    let dev = Developer::new().await;
    let (alice, bob) = (dev.id("alice").await, dev.id("bob").await);
    let (_, old_token) = dev.token("alice", json!({})).await.unwrap();
    assert_eq!(dev.merge("alice", "bob").await.unwrap(), bob);
    assert_eq!((dev.id("alice").await, dev.id("bob").await), (bob.clone(), bob.clone()));
    assert_eq!(dev.merge("alice", "bob").await.unwrap(), bob);
    let error = dev.world.used(&alice, json!({ OWN: old_token })).await;
    assert_eq!(error, Err(forbidden(&alice)));
    assert_eq!(dev.merge("nobody", "bob").await.unwrap_err().0, "ResourceNotFoundException");
}

#[tokio::test]
async fn ip_058_users_who_do_not_fit_together() {
    let dev = Developer::new().await;
    for user in ["alice", "bob"] {
        let logins = json!({ DEVELOPER: user, IDP: token(IDP, user) });
        dev.token("-", json!({ "Logins": logins })).await.unwrap();
    }
    let before = dev.world.everything().await;
    assert_eq!(dev.merge("alice", "bob").await.unwrap_err().0, "ResourceConflictException");
    assert_eq!(dev.world.everything().await, before);
    let (many, more) = (dev.id("m0").await, dev.id("n0").await);
    for n in 1..11 {
        dev.token(&format!("m{n}"), json!({ "IdentityId": many })).await.unwrap();
        dev.token(&format!("n{n}"), json!({ "IdentityId": more })).await.unwrap();
    }
    assert_eq!(dev.merge("m0", "n0").await.unwrap_err().0, "ResourceConflictException");
}

#[tokio::test]
async fn ip_060_an_unlinked_user_becomes_a_new_identity() {
    let dev = Developer::new().await;
    let (alice, token) = dev.token("alice", json!({})).await.unwrap();
    let input = json!({
        "IdentityId": alice, "IdentityPoolId": dev.pool, "DeveloperProviderName": DEVELOPER,
        "DeveloperUserIdentifier": "alice",
    });
    dev.world.call::<UnlinkDeveloperIdentity>(input.clone()).await.unwrap();
    let again = dev.world.call::<UnlinkDeveloperIdentity>(input).await.unwrap_err();
    assert_eq!(again.0, "ResourceNotFoundException");
    assert_eq!(dev.world.used(&alice, json!({ OWN: token })).await, Err(forbidden(&alice)));
    assert_ne!(dev.id("alice").await, alice);
}
