//! Tests of signing up and confirming it.

use std::time::Duration;

use serde_json::json;

use super::{PASSWORD, World, aliases_email, id_of, named_by_email, verifies_email};

#[tokio::test]
async fn us_002_au_064_au_065_sign_up_is_confirmed_by_the_code_that_was_sent_and_only_once() {
    let world = World::by_email().await;
    let made = world.sign_up("ann", "ann@example.com").await;
    assert_eq!(made["UserConfirmed"], false);
    let details = &made["CodeDeliveryDetails"];
    let expected = json!({ "Destination": "a***@e***", "DeliveryMedium": "EMAIL",
        "AttributeName": "email" });
    assert_eq!(*details, expected);
    let (status, attributes) = world.shown("ann").await;
    assert_eq!((status.as_str(), &attributes["email_verified"]), ("UNCONFIRMED", &json!("false")));
    assert_eq!(attributes["sub"], made["UserSub"]);

    let code = world.code_sent_to("ann@example.com");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = world
        .refused("ConfirmSignUp", json!({ "Username": "ann", "ConfirmationCode": wrong }))
        .await;
    let text = "Invalid verification code provided, please try again.";
    assert_eq!(refused, ("CodeMismatchException".to_owned(), text.to_owned()));
    let right = json!({ "Username": "ann", "ConfirmationCode": code });
    world.ok("ConfirmSignUp", right.clone()).await;
    let (status, attributes) = world.shown("ann").await;
    assert_eq!((status.as_str(), &attributes["email_verified"]), ("CONFIRMED", &json!("true")));
    let mut again = right;
    again["ClientId"] = json!(id_of("open"));
    let refused = world.refused("ConfirmSignUp", again).await;
    let text = "User cannot be confirmed. Current status is CONFIRMED";
    assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()));
    assert!(world.has_password("ann", PASSWORD).await);
}

#[tokio::test]
async fn au_063_au_065_a_code_ends_after_a_day() {
    let mut world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    let code = world.code_sent_to("ann@example.com");
    world.later(Duration::from_hours(24));
    let refused = world
        .refused("ConfirmSignUp", json!({ "Username": "ann", "ConfirmationCode": code }))
        .await;
    let text = "Invalid code provided, please request a code again.";
    assert_eq!(refused, ("ExpiredCodeException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn au_066_a_newer_code_takes_the_place_of_the_older_one() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    let old = world.code_sent_to("ann@example.com");
    let mut new = old.clone();
    while new == old {
        world
            .ok("ResendConfirmationCode", json!({ "Username": "ann", "ClientId": id_of("open") }))
            .await;
        new = world.code_sent_to("ann@example.com");
    }
    let with = |code: &str| json!({ "Username": "ann", "ConfirmationCode": code });
    let refused = world.refused("ConfirmSignUp", with(&old)).await;
    assert_eq!(refused.0, "CodeMismatchException");
    world.ok("ConfirmSignUp", with(&new)).await;
}

#[tokio::test]
async fn au_062_sec_075_codes_cannot_be_guessed_for_long() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    let code = world.code_sent_to("ann@example.com");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for name in ["ann", "nobody"] {
        for _ in 0..15 {
            let guess = json!({ "Username": name, "ConfirmationCode": wrong });
            let refused = world.refused("ConfirmSignUp", guess).await;
            assert_eq!(refused.0, "CodeMismatchException", "sec_068: whoever it is");
        }
        let right = json!({ "Username": name, "ConfirmationCode": code });
        let refused = world.refused("ConfirmSignUp", right).await;
        let text = "Attempt limit exceeded, please try after some time.";
        assert_eq!(refused, ("LimitExceededException".to_owned(), text.to_owned()));
    }
}

#[tokio::test]
async fn sec_075_of_many_uses_of_a_code_at_the_same_time_one_has_an_effect() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    let code = world.code_sent_to("ann@example.com");
    let tries = (0..8).map(|_| {
        world.call("ConfirmSignUp", json!({ "Username": "ann", "ConfirmationCode": code }))
    });
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
}

#[tokio::test]
async fn au_072_us_026_a_name_is_taken_whatever_its_case() {
    let world = World::by_email().await;
    world.sign_up("Ann", "ann@example.com").await;
    for name in ["Ann", "ann", "ANN"] {
        let input = json!({ "Username": name, "Password": PASSWORD });
        let refused = world.refused("SignUp", input).await;
        assert_eq!(
            refused,
            ("UsernameExistsException".to_owned(), "User already exists".to_owned())
        );
    }
    let sensitive = World::new(|pool| pool.case_sensitive = true).await;
    for name in ["Ann", "ann"] {
        sensitive.ok("SignUp", json!({ "Username": name, "Password": PASSWORD })).await;
    }
}

#[tokio::test]
async fn us_018_of_many_who_want_a_name_at_the_same_time_one_gets_it() {
    let world = World::by_email().await;
    let input = json!({ "Username": "ann", "Password": PASSWORD });
    let tries = (0..8).map(|_| world.call("SignUp", input.clone()));
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
    for error in done.into_iter().filter_map(Result::err) {
        assert_eq!(error.message, "User already exists");
    }
}

#[tokio::test]
async fn sec_067_nobody_takes_the_sub_of_another_as_a_name() {
    let world = World::by_email().await;
    let sub = world.sign_up("ann", "ann@example.com").await["UserSub"].clone();
    let refused = world.refused("SignUp", json!({ "Username": sub, "Password": PASSWORD })).await;
    assert_eq!(refused.0, "UsernameExistsException");
}

#[tokio::test]
async fn us_016_sec_092_a_closed_pool_takes_nobody() {
    let closed = World::new(|pool| {
        let config = json!({ "AllowAdminCreateUserOnly": true });
        pool.settings.admin_create_user_config = serde_json::from_value(config).unwrap();
    });
    let refused =
        closed.await.refused("SignUp", json!({ "Username": "ann", "Password": PASSWORD })).await;
    let text = "SignUp is not permitted for this user pool";
    assert_eq!(refused, ("NotAuthorizedException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn us_020_us_021_au_074_sec_087_an_address_instead_of_a_name() {
    let world = World::new(named_by_email).await;
    let refused = world.refused("SignUp", json!({ "Username": "ann", "Password": PASSWORD })).await;
    let text = "Username should be an email.";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
    let input = json!({ "Username": "Ann@Example.com", "Password": PASSWORD });
    let made = world.ok("SignUp", input).await;
    let user = world.stored("ann@example.COM").await;
    assert_eq!(json!(user.username), made["UserSub"]);
    assert_eq!(user.attribute("email"), Some("Ann@Example.com"), "the stored form");
    let refused = world
        .refused("SignUp", json!({ "Username": "ann@example.com", "Password": PASSWORD }))
        .await;
    let text = "An account with the given email already exists.";
    assert_eq!(refused, ("UsernameExistsException".to_owned(), text.to_owned()));
    let code = world.code_sent_to("Ann@Example.com");
    let confirm = json!({ "Username": "ann@example.com", "ConfirmationCode": code });
    world.ok("ConfirmSignUp", confirm).await;
}

#[tokio::test]
async fn us_022_a_name_cannot_look_like_an_alias() {
    let world = World::new(aliases_email).await;
    let input = json!({ "Username": "a@example.com", "Password": PASSWORD });
    let refused = world.refused("SignUp", input).await;
    let text = "Username cannot be of email format, since user pool is configured for email alias.";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn us_023_us_024_au_073_an_alias_is_the_first_verifiers_until_it_is_forced() {
    let world = World::new(aliases_email).await;
    world.confirmed("ann", "same@example.com").await;
    // Signing up does not tell that somebody has the address.
    world.sign_up("bob", "SAME@example.com").await;
    let code = world.code_sent_to("SAME@example.com");
    let mut confirm = json!({ "Username": "bob", "ConfirmationCode": code });
    let refused = world.refused("ConfirmSignUp", confirm.clone()).await;
    let text = "An account with the email already exists.";
    assert_eq!(refused, ("AliasExistsException".to_owned(), text.to_owned()));
    assert_eq!(world.shown("bob").await.0, "UNCONFIRMED", "bad input changes nothing");
    assert_eq!(world.stored("same@example.com").await.username, "ann");

    confirm["ForceAliasCreation"] = json!(true);
    world.ok("ConfirmSignUp", confirm).await;
    assert_eq!(world.stored("same@example.com").await.username, "bob");
    let (_, attributes) = world.shown("ann").await;
    assert_eq!(attributes["email_verified"], "false");
    assert_eq!(attributes["email"], "same@example.com");
}

#[tokio::test]
async fn us_025_a_preferred_username_is_no_name_of_the_unconfirmed() {
    let world = World::new(|pool| {
        pool.alias_attributes = vec![serde_json::from_value(json!("preferred_username")).unwrap()];
    });
    let attributes = json!([{ "Name": "preferred_username", "Value": "annie" }]);
    let input = json!({ "Username": "ann", "Password": PASSWORD, "UserAttributes": attributes });
    assert_eq!(world.await.refused("SignUp", input).await.0, "InvalidParameterException");
}

#[tokio::test]
async fn us_037_sec_085_sec_088_sec_089_users_do_not_sign_up_with_what_is_not_theirs_to_say() {
    let world = World::new(|pool| {
        verifies_email(pool);
        let custom = json!({ "Name": "isAdmin", "AttributeDataType": "String", "Mutable": true });
        let developer = json!({ "Name": "x", "AttributeDataType": "String",
            "DeveloperOnlyAttribute": true });
        for schema in [custom, developer] {
            let schema = serde_json::from_value(schema).unwrap();
            pool.schema.push(crate::attributes::custom(&schema));
        }
    })
    .await;
    let mut narrow = world.client_named("narrow", true);
    narrow.settings.write_attributes = Some(vec!["email".to_owned()]);
    world.insert(&narrow).await;
    for (name, client, expected) in [
        ("email_verified", "client", "NotAuthorizedException"),
        ("phone_number_verified", "client", "NotAuthorizedException"),
        ("identities", "client", "NotAuthorizedException"),
        ("dev:x", "client", "NotAuthorizedException"),
        ("sub", "client", "InvalidParameterException"),
        ("cognito:groups", "client", "InvalidParameterException"),
        ("custom:unknown", "client", "InvalidParameterException"),
        ("custom:isAdmin", "narrow", "NotAuthorizedException"),
        ("name", "narrow", "NotAuthorizedException"),
    ] {
        let attributes = json!([{ "Name": name, "Value": "true" }]);
        let input = json!({ "Username": "eve", "Password": PASSWORD, "ClientId": id_of(client),
            "UserAttributes": attributes });
        assert_eq!(world.refused("SignUp", input).await.0, expected, "{name}");
    }
    let found = world.service.find_user(&world.cx, &world.pool, "eve").await.unwrap();
    assert!(found.is_none(), "bad input changes nothing");
}

#[tokio::test]
async fn us_046_us_050_us_057_sec_073_a_password_must_conform_or_be_needless() {
    let world = World::by_email().await;
    let refused = world.refused("SignUp", json!({ "Username": "ann", "Password": "short" })).await;
    let text = "Password did not conform with policy: Password not long enough";
    assert_eq!(refused, ("InvalidPasswordException".to_owned(), text.to_owned()));
    for length in [257, 1 << 20] {
        let long = format!("Aa1!{}", "x".repeat(length - 4));
        let refused = world.refused("SignUp", json!({ "Username": "ann", "Password": long })).await;
        assert_eq!(refused.0, "InvalidParameterException", "{length}");
    }
    assert_eq!(
        world.refused("SignUp", json!({ "Username": "ann" })).await.0,
        "InvalidParameterException"
    );
    let without = World::new(|pool| {
        let policy = json!({ "AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"] });
        pool.settings.sign_in_policy = serde_json::from_value(policy).unwrap();
    })
    .await;
    without.ok("SignUp", json!({ "Username": "ann" })).await;
    assert!(without.stored("ann").await.password.is_none());
}

#[tokio::test]
async fn sec_073_passwords_that_agree_in_72_bytes_differ() {
    let world = World::by_email().await;
    let (one, two) = (format!("Aa1!{}x", "a".repeat(80)), format!("Aa1!{}y", "a".repeat(80)));
    world.ok("SignUp", json!({ "Username": "ann", "Password": one })).await;
    assert!(world.has_password("ann", &one).await);
    assert!(!world.has_password("ann", &two).await);
}

#[tokio::test]
async fn us_033_required_attributes_must_be_there() {
    let world = World::new(|pool| {
        let name = pool.schema.iter_mut().find(|it| it.name.as_deref() == Some("name"));
        name.unwrap().required = Some(true);
    });
    let refused =
        world.await.refused("SignUp", json!({ "Username": "ann", "Password": PASSWORD })).await;
    let text = "Attributes did not conform to the schema: name: The attribute is required";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn us_054_the_phone_is_chosen_when_both_are_there() {
    let world = World::new(|pool| {
        let both = json!(["email", "phone_number"]);
        pool.settings.auto_verified_attributes = serde_json::from_value(both).unwrap();
    })
    .await;
    let attributes = json!([{ "Name": "email", "Value": "a@example.com" },
        { "Name": "phone_number", "Value": "+12065551234" }]);
    let input = json!({ "Username": "ann", "Password": PASSWORD, "UserAttributes": attributes });
    let made = world.ok("SignUp", input).await;
    let expected = json!({ "Destination": "+*******1234", "DeliveryMedium": "SMS",
        "AttributeName": "phone_number" });
    assert_eq!(made["CodeDeliveryDetails"], expected);
    world.code_sent_to("+12065551234");
    assert!(world.outbox.latest("a@example.com").is_none());
}

#[tokio::test]
async fn us_010_au_071_au_078_sec_068_resending_tells_only_clients_that_may_know() {
    let world = World::by_email().await;
    world.sign_up("ann", "ann@example.com").await;
    world.confirmed("bob", "bob@example.com").await;
    let input = |name: &str, client: &str| json!({ "Username": name, "ClientId": id_of(client) });
    let refused = world.refused("ResendConfirmationCode", input("bob", "open")).await;
    let text = "User is already confirmed.";
    assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
    let refused = world.refused("ResendConfirmationCode", input("nobody", "open")).await;
    let text = "Username/client id combination not found.";
    assert_eq!(refused, ("UserNotFoundException".to_owned(), text.to_owned()));
    for name in ["ann", "bob", "nobody"] {
        let first = world.ok("ResendConfirmationCode", input(name, "client")).await;
        let again = world.ok("ResendConfirmationCode", input(name, "client")).await;
        assert_eq!(first, again, "{name}");
        let details = first["CodeDeliveryDetails"].as_object().unwrap();
        assert_eq!(details["DeliveryMedium"], "EMAIL", "{name}");
        assert_eq!(details["Destination"].as_str().unwrap().len(), "a***@e***".len());
    }
    // Whoever asks for nobody's code and guesses is answered as for somebody's.
    let guess = json!({ "Username": "nobody", "ConfirmationCode": "x" });
    assert_eq!(world.refused("ConfirmSignUp", guess).await.0, "CodeMismatchException");
}

#[tokio::test]
async fn au_012_au_013_au_014_sec_078_confidential_clients_prove_themselves() {
    let world = World::by_email().await;
    let mut client = world.client_named("secret", true);
    let sealed = world.service.keys.seal_field(crate::entities::Client::SECRET, "s1", b"hush");
    client.secrets.push(crate::entities::ClientSecret {
        id: "s1".to_owned(),
        sealed,
        created_at: world.cx.now,
    });
    world.insert(&client).await;
    let hash = |name: &str| {
        use base64::Engine as _;
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, b"hush");
        let tag = aws_lc_rs::hmac::sign(&key, format!("{name}{}", id_of("secret")).as_bytes());
        base64::engine::general_purpose::STANDARD.encode(tag)
    };
    for (op, more) in [
        ("SignUp", json!({ "Password": PASSWORD })),
        ("ConfirmSignUp", json!({ "ConfirmationCode": "1" })),
        ("ResendConfirmationCode", json!({})),
        ("ForgotPassword", json!({})),
        ("ConfirmForgotPassword", json!({ "ConfirmationCode": "1", "Password": PASSWORD })),
    ] {
        let mut input = json!({ "ClientId": id_of("secret"), "Username": "ann" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let refused = world.refused(op, input.clone()).await;
        assert!(refused.1.ends_with("configured with secret but SECRET_HASH was not received"));
        for wrong in [hash("bob"), "x".to_owned()] {
            input["SecretHash"] = json!(wrong);
            let refused = world.refused(op, input.clone()).await;
            assert!(refused.1.starts_with("Unable to verify secret hash for client"), "{op}");
        }
    }
    let input = json!({ "ClientId": id_of("secret"), "Username": "ann", "Password": PASSWORD,
        "SecretHash": hash("ann") });
    world.ok("SignUp", input).await;
}

#[tokio::test]
async fn us_055_a_link_confirms_where_the_pool_says_so() {
    let world = World::new(|pool| {
        verifies_email(pool);
        let template = json!({ "DefaultEmailOption": "CONFIRM_WITH_LINK",
            "EmailMessageByLink": "Go {##there##}" });
        pool.settings.verification_message_template = serde_json::from_value(template).unwrap();
    })
    .await;
    world.sign_up("ann", "ann@example.com").await;
    let text = world.text_sent_to("ann@example.com").unwrap();
    let (begin, rest) = text.split_once("confirmation_code=").unwrap();
    let client = id_of("client");
    let expected = format!(
        "Go <a href=\"https://id.example.com/confirmUser?client_id={client}&amp;user_name=ann&amp;"
    );
    assert_eq!(begin, expected);
    let (code, end) = rest.split_at(6);
    assert_eq!(end, "\">there</a>");
    world.ok("ConfirmSignUp", json!({ "Username": "ann", "ConfirmationCode": code })).await;
}

#[tokio::test]
async fn sec_079_sec_087_names_are_data_and_have_their_form() {
    let world = World::new(named_by_email).await;
    world.ok("SignUp", json!({ "Username": "victim@x.com", "Password": PASSWORD })).await;
    for same in ["Victim@x.com", "VICTIM@X.COM"] {
        let refused =
            world.refused("SignUp", json!({ "Username": same, "Password": PASSWORD })).await;
        assert_eq!(refused.0, "UsernameExistsException", "{same}");
    }
    for other in ["victim+tag@x.com", "v\u{131}ctim@x.com", "vict\u{456}m@x.com"] {
        world.ok("SignUp", json!({ "Username": other, "Password": PASSWORD })).await;
    }
    let plain = World::by_email().await;
    for good in ["ann;--", "{\"$ne\":\"\"}", "*)(uid=*", "../../u/x", "%00"] {
        plain.ok("SignUp", json!({ "Username": good, "Password": PASSWORD })).await;
        assert_eq!(plain.stored(good).await.username, good);
    }
    let long = "x".repeat(129);
    for bad in ["a\0b", "a\u{202e}b", "a\u{1}b", "a b", "", &long] {
        let refused =
            plain.refused("SignUp", json!({ "Username": bad, "Password": PASSWORD })).await;
        assert_eq!(refused.0, "InvalidParameterException", "{bad:?}");
    }
}

#[tokio::test]
async fn us_024_of_many_who_verify_an_address_at_the_same_time_one_has_it() {
    let world = World::new(aliases_email).await;
    let names = ["ann", "bob", "cid", "dan"];
    let mut tries = Vec::new();
    for name in names {
        let email = format!("{}@example.com", if name == "ann" { "Same" } else { "same" });
        world.sign_up(name, &email).await;
        let code = world.code_sent_to(&email);
        tries.push(json!({ "Username": name, "ConfirmationCode": code }));
    }
    let tries = tries.into_iter().map(|input| world.call("ConfirmSignUp", input));
    let done = futures_util::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|one| one.is_ok()).count(), 1);
    let winner = done.iter().position(Result::is_ok).unwrap();
    assert_eq!(world.stored("same@example.com").await.username, names[winner]);
}
