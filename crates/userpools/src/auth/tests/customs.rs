//! CUSTOM_AUTH, the other triggers of a sign-in, and their order.

use serde_json::json;
use wire::cognito_idp::LambdaConfigType;

use super::*;

fn functions(pool: &mut Pool) {
    let arn = |name: &str| Some(format!("arn:aws:lambda:us-east-1:000000000000:function:{name}"));
    pool.settings.lambda_config = Some(LambdaConfigType {
        pre_authentication: arn("pre"),
        post_authentication: arn("post"),
        define_auth_challenge: arn("define"),
        create_auth_challenge: arn("create"),
        verify_auth_challenge_response: arn("verify"),
        pre_token_generation: arn("token"),
        user_migration: arn("migrate"),
        ..LambdaConfigType::default()
    });
}

const DEFINE: &str = "DefineAuthChallenge_Authentication";
const CREATE: &str = "CreateAuthChallenge_Authentication";
const VERIFY: &str = "VerifyAuthChallengeResponse_Authentication";

async fn world() -> World {
    let world = World::with(functions, |_| {}).await;
    world.functions.answer(
        CREATE,
        [json!({
            "publicChallengeParameters": { "question": "2 + 2" },
            "privateChallengeParameters": { "answer": "4" },
            "challengeMetadata": "SUM",
        })],
    );
    world
}

fn ask(challenge: &str) -> Value {
    json!({ "challengeName": challenge, "issueTokens": false, "failAuthentication": false })
}

fn issue() -> Value {
    json!({ "issueTokens": true, "failAuthentication": false })
}

#[tokio::test]
async fn lt_007_lt_008_lt_013_lt_014_lt_021_lt_042_triggers_run_in_order_and_see_their_metadata() {
    let world = world().await;
    world.user("ann", |_| {}).await;
    let input = json!({
        "ClientId": world.client.id, "AuthFlow": "USER_PASSWORD_AUTH",
        "AuthParameters": { "USERNAME": "ann", "PASSWORD": PASSWORD },
        "ClientMetadata": { "from": "initiate" },
    });
    world.call("InitiateAuth", input).await.unwrap();
    let order = [
        "PreAuthentication_Authentication",
        "PostAuthentication_Authentication",
        "TokenGeneration_Authentication",
    ];
    assert_eq!(world.functions.sources(), order);
    let seen = |source: &str| world.functions.last(source)["request"].clone();
    assert_eq!(seen(order[0])["validationData"], json!({ "from": "initiate" }));
    assert_eq!(seen(order[0])["userNotFound"], json!(false));
    assert_eq!(seen(order[1])["clientMetadata"], json!({}), "lt_007");
    assert_eq!(seen(order[2])["clientMetadata"], json!({}), "lt_007");

    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "SRP_A": a });
    let asked = world.initiate("USER_SRP_AUTH", fields).await.unwrap();
    let input = json!({
        "ClientId": world.client.id, "ChallengeName": "PASSWORD_VERIFIER",
        "ChallengeResponses": world.proof(&client, &asked, PASSWORD),
        "ClientMetadata": { "from": "respond" },
    });
    world.call("RespondToAuthChallenge", input).await.unwrap();
    for source in &order[1..] {
        assert_eq!(seen(source)["clientMetadata"], json!({ "from": "respond" }), "lt_008");
    }
    // An unknown user's sign-in is announced too, where users are hidden (LT-013).
    world.sign_in("bob", PASSWORD).await.unwrap_err();
    assert_eq!(seen(order[0])["userNotFound"], json!(true));
}

#[tokio::test]
async fn au_039_lt_015_to_lt_019_a_custom_sign_in_goes_round_until_the_trigger_is_content() {
    let world = world().await;
    world.user("ann", |_| {}).await;
    let rounds = [ask("CUSTOM_CHALLENGE"), ask("CUSTOM_CHALLENGE"), issue()];
    world.functions.answer(DEFINE, rounds);
    world
        .functions
        .answer(VERIFY, [json!({ "answerCorrect": false }), json!({ "answerCorrect": true })]);
    let first = world.initiate("CUSTOM_AUTH", json!({ "USERNAME": "ann" })).await.unwrap();
    assert_eq!(first["ChallengeName"], "CUSTOM_CHALLENGE");
    assert_eq!(first["ChallengeParameters"]["question"], "2 + 2");
    assert!(!first.to_string().contains("\"4\""), "what is private stays so");
    let wrong = json!({ "USERNAME": "ann", "ANSWER": "5" });
    let second = world.respond(&first, wrong.clone()).await.unwrap();
    let event = world.functions.last(VERIFY);
    assert_eq!(event["request"]["privateChallengeParameters"], json!({ "answer": "4" }));
    assert_eq!(event["request"]["challengeAnswer"], "5");
    let words = "Invalid session for the user, session can only be used once.";
    assert_eq!(world.respond(&first, wrong).await, Err(denied(words)));
    let right = json!({ "USERNAME": "ann", "ANSWER": "4" });
    let done = world.respond(&second, right).await.unwrap();
    assert!(done["AuthenticationResult"]["IdToken"].is_string());
    let history = &world.functions.last(DEFINE)["request"]["session"];
    let round = |right: bool| {
        json!({ "challengeName": "CUSTOM_CHALLENGE", "challengeResult": right,
            "challengeMetadata": "SUM" })
    };
    assert_eq!(*history, json!([round(false), round(true)]));
}

#[tokio::test]
async fn lt_016_a_custom_sign_in_may_begin_with_srp() {
    let world = world().await;
    world.user("ann", |_| {}).await;
    world.functions.answer(DEFINE, [ask("PASSWORD_VERIFIER"), ask("CUSTOM_CHALLENGE"), issue()]);
    world.functions.answer(VERIFY, [json!({ "answerCorrect": true })]);
    let (client, a) = World::srp_client();
    let fields = json!({ "USERNAME": "ann", "CHALLENGE_NAME": "SRP_A", "SRP_A": a });
    let first = world.initiate("CUSTOM_AUTH", fields).await.unwrap();
    assert_eq!(first["ChallengeName"], "PASSWORD_VERIFIER");
    let second = world.respond(&first, world.proof(&client, &first, PASSWORD)).await.unwrap();
    assert_eq!(second["ChallengeName"], "CUSTOM_CHALLENGE");
    let history = world.functions.last(DEFINE)["request"]["session"].clone();
    let names: Vec<_> =
        history.as_array().unwrap().iter().map(|round| round["challengeName"].clone()).collect();
    assert_eq!(names, ["SRP_A", "PASSWORD_VERIFIER"]);
    let done = world.respond(&second, json!({ "USERNAME": "ann", "ANSWER": "4" })).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
}

#[tokio::test]
async fn lt_019_au_075_a_trigger_that_gives_up_uses_the_session_up() {
    let world = world().await;
    world.user("ann", |_| {}).await;
    let fail = json!({ "issueTokens": false, "failAuthentication": true });
    for name in ["ann", "nobody"] {
        let unknown = name == "nobody";
        world.functions.answer(DEFINE, [ask("CUSTOM_CHALLENGE"), fail.clone()]);
        world.functions.answer(VERIFY, [json!({ "answerCorrect": false })]);
        let asked = world.initiate("CUSTOM_AUTH", json!({ "USERNAME": name })).await.unwrap();
        assert_eq!(world.functions.last(CREATE)["request"]["userNotFound"], json!(unknown));
        let fields = json!({ "USERNAME": name, "ANSWER": "5" });
        let refused = world.respond(&asked, fields.clone()).await;
        assert_eq!(refused, Err(denied("Incorrect username or password.")), "{name}");
        let words = "Invalid session for the user, session can only be used once.";
        assert_eq!(world.respond(&asked, fields).await, Err(denied(words)), "{name}");
    }
    // No trigger makes a user out of a name that nobody has.
    world.functions.answer(DEFINE, [issue()]);
    let refused = world.initiate("CUSTOM_AUTH", json!({ "USERNAME": "nobody" })).await;
    assert_eq!(refused, Err(denied("Incorrect username or password.")));
}

#[tokio::test]
async fn au_042_administrators_may_be_asked_for_the_password_itself() {
    let world = world().await;
    world.user("ann", |_| {}).await;
    world.functions.answer(DEFINE, [ask("ADMIN_NO_SRP_AUTH"), issue()]);
    let asked = world.call(
        "AdminInitiateAuth",
        json!({
            "UserPoolId": world.pool.id, "ClientId": world.client.id, "AuthFlow": "CUSTOM_AUTH",
            "AuthParameters": { "USERNAME": "ann" },
        }),
    );
    let asked = asked.await.unwrap();
    assert_eq!(asked["ChallengeName"], "ADMIN_NO_SRP_AUTH");
    let done = world.call(
        "AdminRespondToAuthChallenge",
        json!({
            "UserPoolId": world.pool.id, "ClientId": world.client.id,
            "ChallengeName": "ADMIN_NO_SRP_AUTH", "Session": asked["Session"],
            "ChallengeResponses": { "USERNAME": "ann", "PASSWORD": PASSWORD },
        }),
    );
    assert!(done.await.unwrap()["AuthenticationResult"].is_object());
}

#[tokio::test]
async fn lt_021_lt_022_token_triggers_know_what_the_tokens_are_for() {
    let world = world().await;
    world.user("ann", |user| user.status = Status::ForceChangePassword).await;
    let asked = world.sign_in("ann", PASSWORD).await.unwrap();
    let fields = json!({ "USERNAME": "ann", "NEW_PASSWORD": "An0ther horse!" });
    let tokens = world.respond(&asked, fields).await.unwrap()["AuthenticationResult"].clone();
    let last = || world.functions.sources().pop().unwrap();
    assert_eq!(last(), "TokenGeneration_NewPasswordChallenge");
    let fields = json!({ "REFRESH_TOKEN": tokens["RefreshToken"] });
    world.initiate("REFRESH_TOKEN_AUTH", fields).await.unwrap();
    assert_eq!(last(), "TokenGeneration_RefreshTokens");
    let input = json!({ "ClientId": world.client.id, "RefreshToken": tokens["RefreshToken"] });
    world.call("GetTokensFromRefreshToken", input).await.unwrap();
    assert_eq!(last(), "TokenGeneration_Authentication");
    let claims_of = json!({ "claimsOverrideDetails": {
        "claimsToAddOrOverride": { "tenant": "t1", "sub": "forged" } } });
    world.functions.answer("TokenGeneration_Authentication", [claims_of]);
    let answer = world.sign_in("ann", "An0ther horse!").await.unwrap();
    let id = claims(&answer["AuthenticationResult"]["IdToken"]);
    assert_eq!(id["tenant"], "t1");
    assert_ne!(id["sub"], "forged", "lt_027");
}

#[tokio::test]
async fn lt_034_lt_042_an_unknown_user_is_fetched_from_where_it_was() {
    let world = world().await;
    let known = json!({
        "userAttributes": { "email": "old@example.com", "email_verified": "true" },
        "finalUserStatus": "CONFIRMED", "messageAction": "SUPPRESS",
    });
    world.functions.answer("UserMigration_Authentication", [known]);
    let answer = world.sign_in("old", PASSWORD).await.unwrap();
    assert!(answer["AuthenticationResult"]["IdToken"].is_string());
    let asked = world.functions.last("UserMigration_Authentication");
    assert_eq!(asked["request"]["password"], PASSWORD);
    let sources = world.functions.sources();
    assert_eq!(sources[..2], ["PreAuthentication_Authentication", "UserMigration_Authentication"]);
    assert!(world.sign_in_by_srp("old", PASSWORD).await.is_ok(), "it has a verifier now");
    let count = world.functions.sources().len();
    world.sign_in("old", "Wr0ng horse!").await.unwrap_err();
    assert_eq!(world.functions.sources().len(), count + 1, "it is asked for once");
}
