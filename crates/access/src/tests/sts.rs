//! The operations of STS.

use base::{Principal, Service, Session};
use serde_json::{Value, json};
use wire::sts::{
    AssumeRole, AssumeRoleResponse, AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityResponse,
    DecodeAuthorizationMessage, GetAccessKeyInfo, GetCallerIdentity, GetFederationToken,
    GetSessionToken,
};

use super::{
    ACCOUNT, IDENTITY, NOW, POOL, Refused, World, allow, oidc, refused, statement, trust,
    trust_account, trust_pool,
};

const ASSUME: [&str; 1] = ["sts:AssumeRole"];
const ASSUME_AND_TAG: [&str; 2] = ["sts:AssumeRole", "sts:TagSession"];

/// A request for a role; `more` is merged in.
fn request(world: &World, role: &str, more: &Value) -> Value {
    let mut input = json!({ "RoleArn": world.role_arn(role), "RoleSessionName": "session" });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

async fn assume(
    world: &World,
    by: &Principal,
    role: &str,
    more: Value,
) -> Result<AssumeRoleResponse, Refused> {
    let input = request(world, role, &more);
    world.call::<AssumeRole>(&world.cx(by.clone()), input).await
}

async fn assumed(world: &World, by: &Principal, role: &str, more: Value) -> Principal {
    let answer = assume(world, by, role, more).await.unwrap();
    world.holder_of_wire(answer.credentials.as_ref())
}

fn session(principal: &Principal) -> &Session {
    principal.session().unwrap()
}

fn denied(world: &World, who: &str, action: &str, role: &str) -> Refused {
    let arn = world.role_arn(role);
    let text = format!("User: {who} is not authorized to perform: {action} on resource: {arn}");
    refused("AccessDenied", &text)
}

#[tokio::test]
async fn st_001_st_019_a_session_is_named_after_role_and_session() {
    let world = World::new();
    let role = world.role("r", &trust_account(&ASSUME), &allow(&["s3:*"])).await;
    let ann = world.user("ann", Some(&allow(&["sts:AssumeRole"]))).await;
    let answer = assume(&world, &ann, "r", json!({})).await.unwrap();
    let user = answer.assumed_role_user.unwrap();
    let arn = format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/session");
    assert_eq!(user.arn.as_deref(), Some(arn.as_str()));
    assert_eq!(user.assumed_role_id, Some(format!("{}:session", role.id)));
    assert_eq!(answer.packed_policy_size, None);
    let holder = world.holder_of_wire(answer.credentials.as_ref());
    assert_eq!(session(&holder).expires_at.secs() - NOW.secs(), 3_600);
    let cx = world.cx(holder);
    let me = world.call::<GetCallerIdentity>(&cx, json!({})).await.unwrap();
    assert_eq!(me.arn, Some(arn));
    assert_eq!(me.user_id, Some(format!("{}:session", role.id)));
    assert_eq!(me.account.as_deref(), Some(ACCOUNT));
}

#[tokio::test]
async fn st_001_recorded_texts_of_bad_parameters() {
    let world = World::new();
    let ann = world.user("ann", None).await;
    for arn in [
        "nothing-valid-in-here",
        "arn::b:::something/test-role",
        "arn:a::::something/test-role",
        "arn:a:::something/test-role",
        "arn:a:a::aaaaaaaaaa:",
    ] {
        let input = json!({ "RoleArn": arn, "RoleSessionName": "session" });
        let answer = world.call::<AssumeRole>(&world.cx(ann.clone()), input).await;
        assert_eq!(answer, Err(refused("ValidationError", &format!("{arn} is invalid"))));
    }
    let answer = assume(&world, &ann, "r", json!({ "RoleSessionName": "Session1:2" })).await;
    assert_eq!(
        answer,
        Err(refused(
            "ValidationError",
            "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to \
             satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"
        ))
    );
}

#[tokio::test]
async fn sec_155_sessions_end_within_the_limits_of_role_and_chain() {
    let world = World::new();
    for name in ["r", "s"] {
        world.role(name, &trust_account(&ASSUME), &allow(&["*"])).await;
    }
    world.change_role("r", |r| r.max_session_duration = 7_200).await;
    let ann = world.user("ann", Some(&allow(&["*"]))).await;
    let long = |seconds: i32| json!({ "DurationSeconds": seconds });
    let too_long = refused(
        "ValidationError",
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    );
    assert_eq!(assume(&world, &ann, "r", long(7_201)).await, Err(too_long));
    let holder = assumed(&world, &ann, "r", long(7_200)).await;
    assert_eq!(session(&holder).expires_at.secs() - NOW.secs(), 7_200);
    let chained = assume(&world, &holder, "r", long(3_601)).await;
    assert_eq!(
        chained,
        Err(refused(
            "ValidationError",
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining."
        ))
    );
    assert!(assume(&world, &holder, "s", long(3_600)).await.is_ok());
    let text = "Cannot call GetSessionToken with session credentials";
    let answer = world.call::<GetSessionToken>(&world.cx(holder), json!({})).await;
    assert_eq!(answer, Err(refused("AccessDenied", text)));
}

#[tokio::test]
async fn st_003_root_may_not_assume_roles() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME), &allow(&["s3:*"])).await;
    let answer = assume(&world, &Principal::Root, "r", json!({})).await;
    assert_eq!(answer, Err(refused("AccessDenied", "Roles may not be assumed by root accounts.")));
    let cx = world.cx(Principal::Root);
    let issued = world.call::<GetSessionToken>(&cx, json!({})).await.unwrap();
    let holder = world.holder_of_wire(issued.credentials.as_ref());
    assert!(assume(&world, &holder, "r", json!({})).await.is_err());
}

#[tokio::test]
async fn st_004_st_005_session_policies_are_checked_and_measured() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME), &allow(&["s3:*"])).await;
    let ann = world.user("ann", Some(&allow(&["sts:AssumeRole"]))).await;
    let broken = assume(&world, &ann, "r", json!({ "Policy": "{" })).await;
    assert!(matches!(broken, Err(Refused(code, _)) if code == "MalformedPolicyDocument"));
    let policy = allow(&["s3:GetObject"]);
    let answer = assume(&world, &ann, "r", json!({ "Policy": policy })).await.unwrap();
    assert!(answer.packed_policy_size.is_some_and(|size| (1..100).contains(&size)));
    let holder = world.holder_of_wire(answer.credentials.as_ref());
    assert!(world.may(&holder, "s3:GetObject", "arn:aws:s3:::b/k").await);
    assert!(!world.may(&holder, "s3:PutObject", "arn:aws:s3:::b/k").await);
    let large = statement("Allow", &["s3:GetObject"], &" ".repeat(2_100));
    let large = assume(&world, &ann, "r", json!({ "Policy": large })).await;
    assert!(matches!(large, Err(Refused(code, _)) if code == "PackedPolicyTooLarge"));
    let arns: Vec<Value> =
        (0..11).map(|n| json!({ "arn": format!("arn:aws:iam::aws:policy/P{n}") })).collect();
    let many = assume(&world, &ann, "r", json!({ "PolicyArns": arns })).await;
    assert!(matches!(many, Err(Refused(code, _)) if code == "ValidationError"));
}

#[tokio::test]
async fn st_006_recorded_texts_of_tags() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME_AND_TAG), &allow(&["*"])).await;
    let ann = world.user("ann", Some(&allow(&["sts:*"]))).await;
    let tag = |key: &str| json!({ "Key": key, "Value": "v" });
    let stray = json!({ "Tags": [tag("a")], "TransitiveTagKeys": ["b"] });
    assert_eq!(
        assume(&world, &ann, "r", stray).await,
        Err(refused(
            "InvalidParameterValue",
            "The specified transitive tag key must be included in the requested tags."
        ))
    );
    let twice = json!({ "Tags": [tag("a"), tag("A")] });
    assert_eq!(
        assume(&world, &ann, "r", twice).await,
        Err(refused(
            "InvalidParameterValue",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive."
        ))
    );
}

#[tokio::test]
async fn sec_148_transitive_tags_and_source_identity_pass_on_and_stay() {
    let world = World::new();
    let all = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    for name in ["r", "s"] {
        world.role(name, &trust_account(&all), &allow(&["*"])).await;
    }
    let ann = world.user("ann", Some(&allow(&["sts:*"]))).await;
    let tags = json!({
        "Tags": [{ "Key": "team", "Value": "red" }, { "Key": "once", "Value": "1" }],
        "TransitiveTagKeys": ["team"],
        "SourceIdentity": "ann",
    });
    let first = assumed(&world, &ann, "r", tags).await;
    let conflict = Err(refused(
        "InvalidParameterValue",
        "One of the specified transitive tag keys can't be set because it conflicts with a \
         transitive tag key from the calling session.",
    ));
    for key in ["team", "TEAM"] {
        let tags = json!({ "Tags": [{ "Key": key, "Value": "blue" }] });
        assert_eq!(assume(&world, &first, "s", tags).await, conflict);
    }
    let other = assume(&world, &first, "s", json!({ "SourceIdentity": "bob" })).await;
    let arn = format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/session");
    assert_eq!(other, Err(denied(&world, &arn, "sts:SetSourceIdentity", "s")));
    let second = assumed(&world, &first, "s", json!({})).await;
    let second = session(&second);
    assert_eq!(second.tags.iter().collect::<Vec<_>>(), [(&"team".to_owned(), &"red".to_owned())]);
    assert_eq!(second.transitive_tag_keys, ["team"]);
    assert_eq!(second.source_identity.as_deref(), Some("ann"));
}

#[tokio::test]
async fn st_006_st_008_tags_and_source_identity_need_permissions_of_their_own() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME), &allow(&["*"])).await;
    let ann = world.user("ann", Some(&allow(&["sts:*"]))).await;
    let who = format!("arn:aws:iam::{ACCOUNT}:user/ann");
    let tags = json!({ "Tags": [{ "Key": "a", "Value": "b" }] });
    let answer = assume(&world, &ann, "r", tags).await;
    assert_eq!(answer, Err(denied(&world, &who, "sts:TagSession", "r")));
    let answer = assume(&world, &ann, "r", json!({ "SourceIdentity": "ann" })).await;
    assert_eq!(answer, Err(denied(&world, &who, "sts:SetSourceIdentity", "r")));
}

#[tokio::test]
async fn st_010_trust_and_the_callers_policies_must_agree() {
    let world = World::new();
    world.role("account", &trust_account(&ASSUME), &allow(&["*"])).await;
    let named = format!(r#"{{"AWS":"arn:aws:iam::{ACCOUNT}:user/bob"}}"#);
    world.role("named", &trust(&named, &ASSUME, ""), &allow(&["*"])).await;
    let bob = world.user("bob", None).await;
    let who = format!("arn:aws:iam::{ACCOUNT}:user/bob");
    // Trusting the account leaves it to the account's own policies; naming the user suffices.
    let answer = assume(&world, &bob, "account", json!({})).await;
    assert_eq!(answer, Err(denied(&world, &who, "sts:AssumeRole", "account")));
    assert!(assume(&world, &bob, "named", json!({})).await.is_ok());
    let missing = assume(&world, &bob, "missing", json!({})).await;
    assert_eq!(missing, Err(denied(&world, &who, "sts:AssumeRole", "missing")));
    let wrong_case = assume(&world, &bob, "NAMED", json!({})).await;
    assert_eq!(wrong_case, Err(denied(&world, &who, "sts:AssumeRole", "NAMED")));
    let carl = world.user("carl", Some(&statement("Deny", &["sts:*"], ""))).await;
    world.change_role("named", |r| r.trust_policy = r.trust_policy.replace("bob", "carl")).await;
    assert!(assume(&world, &carl, "named", json!({})).await.is_err());
}

#[tokio::test]
async fn sec_156_an_external_id_is_demanded_where_the_trust_says_so() {
    let world = World::new();
    let more = r#","Condition":{"StringEquals":{"sts:ExternalId":"secret-of-customer"}}"#;
    let account = format!(r#"{{"AWS":"{ACCOUNT}"}}"#);
    world.role("r", &trust(&account, &ASSUME, more), &allow(&["*"])).await;
    let ann = world.user("ann", Some(&allow(&["sts:AssumeRole"]))).await;
    assert!(assume(&world, &ann, "r", json!({})).await.is_err());
    assert!(assume(&world, &ann, "r", json!({ "ExternalId": "other" })).await.is_err());
    let right = json!({ "ExternalId": "secret-of-customer" });
    assert!(assume(&world, &ann, "r", right).await.is_ok());
}

#[tokio::test]
async fn sec_156_a_source_arn_is_demanded_where_the_trust_says_so() {
    let world = World::new();
    let arn = format!("arn:aws:cognito-identity:eu-west-1:{ACCOUNT}:identitypool/{POOL}");
    let more = format!(r#","Condition":{{"ArnLike":{{"aws:SourceArn":"{arn}"}}}}"#);
    let account = format!(r#"{{"AWS":"{ACCOUNT}"}}"#);
    let ann = world.user("ann", Some(&allow(&["sts:*"]))).await;
    // No caller of ours is a service that acts for a resource, so no request has the key, and
    // nothing that a caller may choose counts as it.
    world.role("r", &trust(&account, &ASSUME, &more), &allow(&["*"])).await;
    let all = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    world.role("tags", &trust(&account, &all, &more), &allow(&["*"])).await;
    for role in ["r", "tags"] {
        for chosen in [
            json!({}),
            json!({ "ExternalId": arn }),
            json!({ "SourceIdentity": "SourceArn" }),
            json!({ "Tags": [{ "Key": "SourceArn", "Value": arn }] }),
        ] {
            let answer = assume(&world, &ann, role, chosen.clone()).await;
            let Err(Refused(code, _)) = answer else { panic!("{role} {chosen}") };
            assert_eq!(code, "AccessDenied", "{role} {chosen}");
        }
    }
}

#[tokio::test]
async fn st_020_a_session_token_is_the_user_without_iam_and_most_of_sts() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME), &allow(&["s3:*"])).await;
    let ann = world.user("ann", Some(&allow(&["*"]))).await;
    let issued = world.call::<GetSessionToken>(&world.cx(ann.clone()), json!({})).await.unwrap();
    let holder = world.holder_of_wire(issued.credentials.as_ref());
    assert_eq!(session(&holder).expires_at.secs() - NOW.secs(), 43_200);
    assert!(world.may(&holder, "s3:GetObject", "arn:aws:s3:::b/k").await);
    assert!(!world.may(&holder, "iam:GetUser", "*").await);
    assert!(!world.may(&holder, "sts:GetFederationToken", "*").await);
    assert!(assume(&world, &holder, "r", json!({})).await.is_ok());
    let root = world.cx(Principal::Root);
    let input = json!({ "DurationSeconds": 40_000 });
    let issued = world.call::<GetSessionToken>(&root, input).await.unwrap();
    let holder = world.holder_of_wire(issued.credentials.as_ref());
    assert_eq!(session(&holder).expires_at.secs() - NOW.secs(), 3_600);
}

#[tokio::test]
async fn st_021_a_federated_user_has_what_is_passed_within_the_users_rights() {
    let world = World::new();
    world.role("r", &trust_account(&ASSUME), &allow(&["s3:*"])).await;
    let more = ["s3:GetObject", "iam:*", "sts:*"];
    let ann = world.user("ann", Some(&allow(&more))).await;
    let policy = allow(&["s3:*", "iam:*", "sts:*"]);
    for by in [ann, Principal::Root] {
        let cx = world.cx(by.clone());
        let input = json!({ "Name": "bob", "Policy": policy });
        let answer = world.call::<GetFederationToken>(&cx, input).await.unwrap();
        let user = answer.federated_user.unwrap();
        let arn = format!("arn:aws:sts::{ACCOUNT}:federated-user/bob");
        assert_eq!(user.arn.as_deref(), Some(arn.as_str()));
        assert_eq!(user.federated_user_id, Some(format!("{ACCOUNT}:bob")));
        let holder = world.holder_of_wire(answer.credentials.as_ref());
        assert!(world.may(&holder, "s3:GetObject", "arn:aws:s3:::b/k").await);
        let wide = matches!(by, Principal::Root);
        assert_eq!(world.may(&holder, "s3:PutObject", "arn:aws:s3:::b/k").await, wide);
        assert!(!world.may(&holder, "sqs:SendMessage", "*").await);
        assert!(!world.may(&holder, "iam:GetUser", "*").await);
        assert!(world.may(&holder, "sts:GetCallerIdentity", "*").await);
        assert!(assume(&world, &holder, "r", json!({})).await.is_err());
        let bare = world.call::<GetFederationToken>(&cx, json!({ "Name": "bob" })).await.unwrap();
        assert_eq!(bare.packed_policy_size, Some(0));
        let bare = world.holder_of_wire(bare.credentials.as_ref());
        assert!(!world.may(&bare, "s3:GetObject", "arn:aws:s3:::b/k").await);
    }
}

#[tokio::test]
async fn st_018_only_what_a_policy_decides_is_asked_of_policies() {
    let world = World::new();
    let cx = world.cx(Principal::Root);
    for op in wire::sts::SERVICE.operations {
        let input = json!({ "Name": "bob", "Tags": [{ "Key": "k", "Value": "v" }] });
        let asked = world.sts.permissions(&cx, op, &input).await.unwrap();
        let free = ["AssumeRole", "GetCallerIdentity", "GetSessionToken"].contains(&op.name);
        assert_eq!(asked.is_empty(), free, "{}", op.name);
        if op.name == "GetFederationToken" {
            let asked = asked.first().unwrap();
            let arn = format!("arn:aws:sts::{ACCOUNT}:federated-user/bob");
            assert_eq!((asked.action.as_str(), &asked.resource), ("sts:GetFederationToken", &arn));
            let context = &asked.context;
            assert_eq!(context.get("aws:RequestTag/k").and_then(|v| v.single()), Some("v"));
            assert_eq!(context.get("aws:TagKeys").and_then(|v| v.single()), None);
        }
    }
}

#[tokio::test]
async fn st_018_st_033_an_answer_is_encoded_as_xml() {
    let world = World::new();
    let op = wire::sts::SERVICE.operation("GetCallerIdentity").unwrap();
    let answer = world.sts.call(&world.cx(Principal::Root), op, json!({})).await.unwrap();
    let text = String::from_utf8(answer.body).unwrap();
    let arn = format!("<Arn>arn:aws:iam::{ACCOUNT}:root</Arn>");
    assert!(answer.status == 200 && text.contains(&arn), "{text}");
}

#[tokio::test]
async fn st_022_the_account_of_a_key() {
    let world = World::new();
    let cx = world.cx(Principal::Root);
    let ask = |id: &str| json!({ "AccessKeyId": id });
    let known = world.call::<GetAccessKeyInfo>(&cx, ask("AKIAROOTROOTROOTROOT")).await.unwrap();
    assert_eq!(known.account.as_deref(), Some(ACCOUNT));
    assert!(world.call::<GetAccessKeyInfo>(&cx, ask("AKIAUNKNOWNUNKNOWN22")).await.is_err());
}

#[tokio::test]
async fn st_023_an_encoded_message_opens_here_and_nowhere_else() {
    let world = World::new();
    let ann = world.user("ann", Some(&statement("Deny", &["s3:*"], ""))).await;
    let found = world.denial(&ann, "s3:GetObject", "arn:aws:s3:::b/k").await;
    let cx = world.cx(Principal::Root);
    let ask = |text: &str| json!({ "EncodedMessage": text });
    // The caller is told the message alone; the cause, for the log, carries the rest.
    let error = wire::Error::from(found.clone());
    assert_eq!(error.message, found.message);
    let cause = std::error::Error::source(&error).unwrap();
    let encoded = cause.downcast_ref::<crate::Denied>().unwrap().encoded();
    let answer = world.call::<DecodeAuthorizationMessage>(&cx, ask(&encoded)).await.unwrap();
    let told: Value = serde_json::from_str(&answer.decoded_message.unwrap()).unwrap();
    assert_eq!(told["allowed"], false);
    assert_eq!(told["explicitDeny"], true);
    assert_eq!(told["context"]["action"], "s3:GetObject");
    assert_eq!(told["matchedStatements"]["items"][0]["effect"], "DENY");
    let other = World::new();
    for (world, text) in [(&other, encoded.as_str()), (&world, "AAAA")] {
        let answer = world.call::<DecodeAuthorizationMessage>(&cx, ask(text)).await;
        let Err(Refused(code, _)) = answer else { panic!("it opened") };
        assert_eq!(code, "InvalidAuthorizationMessageException");
    }
}

/// A token with these claims; the test's verifier takes its word for them.
fn token(iss: &str, sub: &str, aud: &str, claims: &Value) -> String {
    use base64::Engine as _;
    let encode =
        |value: &Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string());
    let body = json!({ "iss": iss, "sub": sub, "aud": aud, "raw": claims.to_string() });
    format!("{}.{}.AAAA", encode(&json!({ "alg": "RS256" })), encode(&body))
}

const POOLS: &str = "https://cognito-identity.amazonaws.com";

async fn assume_web(
    world: &World,
    role: &str,
    token: &str,
) -> Result<AssumeRoleWithWebIdentityResponse, Refused> {
    let input = request(world, role, &json!({ "WebIdentityToken": token }));
    world.call::<AssumeRoleWithWebIdentity>(&world.cx(Principal::Anonymous), input).await
}

fn web_denied() -> Refused {
    refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

#[tokio::test]
async fn sec_142_sec_143_a_pools_token_opens_only_the_roles_that_trust_it() {
    let world = World::new();
    world.role("auth", &trust_pool("authenticated"), &allow(&["*"])).await;
    let amr = |value: &str| json!({ "amr": [value] });
    let guest = token(POOLS, IDENTITY, POOL, &amr("unauthenticated"));
    assert_eq!(assume_web(&world, "auth", &guest).await, Err(web_denied()));
    let foreign = token(POOLS, IDENTITY, "us-east-1:other", &amr("authenticated"));
    assert_eq!(assume_web(&world, "auth", &foreign).await, Err(web_denied()));
    let right = token(POOLS, IDENTITY, POOL, &amr("authenticated"));
    assert_eq!(assume_web(&world, "missing", &right).await, Err(web_denied()));
    let answer = assume_web(&world, "auth", &right).await.unwrap();
    assert_eq!(answer.provider.as_deref(), Some("cognito-identity.amazonaws.com"));
    assert_eq!(answer.subject_from_web_identity_token.as_deref(), Some(IDENTITY));
    assert_eq!(answer.audience.as_deref(), Some(POOL));
    let holder = world.holder_of_wire(answer.credentials.as_ref());
    // IP-095, IP-096: no scope-down in the classic flow, but no administration either.
    assert!(world.may(&holder, "ec2:RunInstances", "*").await);
    assert!(!world.may(&holder, "cognito-identity:ListIdentities", "*").await);
}

#[tokio::test]
async fn ip_065_ip_088_tags_in_a_token_become_session_tags_where_permitted() {
    let world = World::new();
    let claims = json!({
        "amr": ["authenticated"],
        "https://aws.amazon.com/tags":
            { "principal_tags": { "team": ["red"] }, "transitive_tag_keys": ["team"] },
    });
    let tagged = token(POOLS, IDENTITY, POOL, &claims);
    world.role("auth", &trust_pool("authenticated"), &allow(&["*"])).await;
    assert_eq!(assume_web(&world, "auth", &tagged).await, Err(web_denied()));
    world
        .change_role("auth", |role| {
            role.trust_policy = role.trust_policy.replace(
                r#"["sts:AssumeRoleWithWebIdentity"]"#,
                r#"["sts:AssumeRoleWithWebIdentity","sts:TagSession"]"#,
            );
        })
        .await;
    let answer = assume_web(&world, "auth", &tagged).await.unwrap();
    let holder = world.holder_of_wire(answer.credentials.as_ref());
    assert_eq!(session(&holder).tags.get("team").map(String::as_str), Some("red"));
    assert_eq!(session(&holder).transitive_tag_keys, ["team"]);
}

#[tokio::test]
async fn st_012_st_014_registered_providers_and_the_faults_of_tokens() {
    let world = World::new();
    world.insert(&oidc("login.example.com/tenant")).await;
    let provider = world.deployment.iam_arn("oidc-provider/login.example.com/tenant");
    let more = r#","Condition":{"StringEquals":{"login.example.com/tenant:aud":"app","login.example.com/tenant:sub":"ann"}}"#;
    let principal = format!(r#"{{"Federated":"{provider}"}}"#);
    let policy = trust(&principal, &["sts:AssumeRoleWithWebIdentity"], more);
    world.role("r", &policy, &allow(&["*"])).await;
    let iss = "https://login.example.com/tenant";
    let of = |sub: &str| token(iss, sub, "app", &json!({}));
    let answer = assume_web(&world, "r", &of("ann")).await.unwrap();
    assert_eq!(answer.provider, Some(provider));
    assert_eq!(assume_web(&world, "r", &of("bob")).await, Err(web_denied()));
    for (sub, code) in [
        ("expired", "ExpiredTokenException"),
        ("forged", "InvalidIdentityToken"),
        ("refused", "IDPRejectedClaim"),
        ("lonely", "IDPCommunicationError"),
        ("down", "ServiceUnavailable"),
    ] {
        let Err(Refused(found, text)) = assume_web(&world, "r", &of(sub)).await else {
            panic!("{sub} was accepted")
        };
        assert_eq!(found, code);
        assert!(!text.contains("sda1"), "what failed inside is for the log: {text}");
    }
    let http = "http://login.example.com/tenant";
    for unknown in [http, "https://other.example.com", "login.example.com/tenant"] {
        let token = token(unknown, "ann", "app", &json!({}));
        let Err(Refused(found, _)) = assume_web(&world, "r", &token).await else {
            panic!("{unknown} was accepted")
        };
        assert_eq!(found, "InvalidIdentityToken");
    }
    let Err(Refused(found, _)) = assume_web(&world, "r", "no-token").await else { panic!() };
    assert_eq!(found, "InvalidIdentityToken");
}

#[tokio::test]
async fn ip_075_the_enhanced_flow_needs_a_role_that_trusts_the_pool() {
    let world = World::new();
    world.role("auth", &trust_pool("authenticated"), &allow(&["*"])).await;
    world.role("direct", &trust_account(&ASSUME), &allow(&["*"])).await;
    assert!(world.for_identity("auth", true).await.is_err());
    assert!(world.for_identity("direct", false).await.is_err());
    assert!(world.for_identity("missing", false).await.is_err());
    let issued = world.for_identity("auth", false).await.unwrap();
    let cx = world.cx(world.holder(&issued));
    let me = world.call::<GetCallerIdentity>(&cx, json!({})).await.unwrap();
    let arn = format!("arn:aws:sts::{ACCOUNT}:assumed-role/auth/CognitoIdentityCredentials");
    assert_eq!(me.arn, Some(arn));
}
