//! The exact words of refusals.

use serde_json::{Value, json};

use crate::*;

fn text(target: &str, body: &Value) -> String {
    let op = by_target(target).unwrap();
    let body = serde_json::to_vec(body).unwrap();
    let document = decode(op, &RequestParts::of_body(&body)).unwrap();
    validate(op.input, &document).unwrap_err()
}

fn refusal(target: &str, body: &[u8]) -> String {
    let op = by_target(target).unwrap();
    let error = decode(op, &RequestParts::of_body(body)).unwrap_err();
    assert_eq!(error.code(op.service), ("SerializationException", 400));
    error.message.into_owned()
}

const GET_ID: &str = "AWSCognitoIdentityService.GetId";

#[test]
fn ip_099_malformed_id() {
    assert_eq!(
        text(GET_ID, &json!({ "IdentityPoolId": "X" })),
        r"1 validation error detected: Value 'X' at 'identityPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+:[0-9a-f-]+"
    );
}

#[test]
fn us_057_absent_and_null_members() {
    for body in [json!({}), json!({ "IdentityPoolId": null })] {
        assert_eq!(
            text(GET_ID, &body),
            "1 validation error detected: Value null at 'identityPoolId' failed to satisfy constraint: Member must not be null"
        );
    }
}

#[test]
fn several_violations_are_joined_in_the_order_of_the_model() {
    assert_eq!(
        text(
            "AWSCognitoIdentityService.ListIdentities",
            &json!({ "MaxResults": 0, "IdentityPoolId": "" })
        ),
        r"3 validation errors detected: Value '' at 'identityPoolId' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'identityPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+:[0-9a-f-]+; Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1"
    );
}

#[test]
fn st_recorded_session_name() {
    let op = by_action(Some("2011-06-15"), "AssumeRole").unwrap();
    let form = b"RoleArn=arn:aws:iam::111111111111:role/x&RoleSessionName=Session1:2";
    let document = decode(op, &RequestParts::of_body(form)).unwrap();
    assert_eq!(
        validate(op.input, &document).unwrap_err(),
        r"1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*"
    );
}

#[test]
fn sec_secrets_are_not_repeated() {
    let password = "hunter2 with a blank";
    let refused = text(
        "AWSCognitoIdentityProviderService.SignUp",
        &json!({ "ClientId": "abc", "Username": "u", "Password": "x".repeat(300) }),
    );
    assert_eq!(
        refused,
        "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256"
    );
    let input: cognito_idp::SignUpRequest =
        serde_json::from_value(json!({ "ClientId": "abc", "Username": "u", "Password": password }))
            .unwrap();
    let shown = format!("{input:?}");
    assert!(shown.contains("[redacted]") && !shown.contains("hunter2"), "{shown}");
    assert_eq!(input.password.as_deref().map(String::as_str), Some(password));
}

#[test]
fn enums_list_their_values() {
    let text = text(
        "AWSCognitoIdentityService.SetIdentityPoolRoles",
        &json!({ "IdentityPoolId": "a:b", "Roles": {}, "RoleMappings": { "x": { "Type": "No" } } }),
    );
    assert_eq!(
        text,
        "1 validation error detected: Value 'No' at 'roleMappings.x.member.type' failed to satisfy constraint: Member must satisfy enum value set: [Token, Rules]"
    );
}

#[test]
fn maps_and_lists_of_texts_have_their_own_words() {
    let long = "k".repeat(129);
    assert_eq!(
        text(
            "AWSCognitoIdentityService.TagResource",
            &json!({ "ResourceArn": "arn:aws:cognito-identity:us-east-1:123456789012:identitypool/a",
                     "Tags": { &long: "v" } })
        ),
        format!(
            "1 validation error detected: Value '{{{long}=v}}' at 'tags' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]"
        )
    );
    assert_eq!(
        text(
            "AWSCognitoIdentityService.DeleteIdentities",
            &json!({ "IdentityIdsToDelete": ["a:b", ""] })
        ),
        r"1 validation error detected: Value '[a:b, ]' at 'identityIdsToDelete' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 55, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\w-]+:[0-9a-f-]+]"
    );
}

#[test]
fn members_of_listed_structures_are_numbered_from_one() {
    let op = by_action(Some("2010-05-08"), "TagRole").unwrap();
    let form = b"RoleName=r&Tags.member.1.Value=x";
    let document = decode(op, &RequestParts::of_body(form)).unwrap();
    assert_eq!(
        validate(op.input, &document).unwrap_err(),
        "1 validation error detected: Value null at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn a_message_does_not_grow_without_bound() {
    let tags: Vec<Value> = (0..5000).map(|_| json!({})).collect();
    let op = by_action(Some("2010-05-08"), "TagRole").unwrap();
    let refused = validate(op.input, &json!({ "RoleName": "r", "Tags": tags })).unwrap_err();
    assert!(refused.starts_with("10001 validation errors detected: "), "{}", &refused[..80]);
    assert!(refused.len() < 300_000);
}

#[test]
fn wrong_types_are_named() {
    for (body, wanted) in [
        (r#"{"IdentityPoolId":7}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"IdentityPoolId":true}"#, "TRUE_VALUE can not be converted to a String"),
        (r#"{"IdentityPoolId":{}}"#, "Start of structure or map found where not expected."),
        (r#"{"IdentityPoolId":[]}"#, "Start of list found where not expected"),
        (r#"{"Logins":"x"}"#, "Expected map or null"),
        ("[]", "Start of list found where not expected"),
        ("7", "Expected structure or null"),
        ("{", "Unable to parse the request document"),
        ("\"\u{1}", "Unable to parse the request document"),
    ] {
        assert_eq!(refusal(GET_ID, body.as_bytes()), wanted, "{body}");
    }
    refusal(GET_ID, b"{\"IdentityPoolId\":\"\xff\"}");
    refusal(GET_ID, format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).as_bytes());
    let list = "AWSCognitoIdentityService.ListIdentityPools";
    for (number, wanted) in [
        ("\"5\"", "STRING_VALUE can not be converted to an Integer"),
        ("5.5", "NUMBER_VALUE can not be converted to an Integer"),
        ("3000000000", "NUMBER_VALUE can not be converted to an Integer"),
    ] {
        assert_eq!(refusal(list, format!("{{\"MaxResults\":{number}}}").as_bytes()), wanted);
    }
    let op = by_target(list).unwrap();
    let whole = decode(op, &RequestParts::of_body(b"{\"MaxResults\":5.0}")).unwrap();
    assert_eq!(whole, json!({ "MaxResults": 5 }));
}

#[test]
fn st_030_031_032_common_errors_by_protocol() {
    let (json, rest, query) = (&cognito_idp::SERVICE, &cognito_sync::SERVICE, &sts::SERVICE);
    let denied = Error::access_denied("User: x is not authorized to perform: y on resource: z");
    assert_eq!(denied.code(json), ("AccessDeniedException", 400));
    assert_eq!(denied.code(rest), ("AccessDeniedException", 403));
    assert_eq!(denied.code(query), ("AccessDenied", 403));
    let unknown = Error::unrecognized_client();
    assert_eq!(unknown.code(json), ("UnrecognizedClientException", 400));
    assert_eq!(unknown.code(query), ("InvalidClientTokenId", 403));
    assert_eq!(unknown.message, "The security token included in the request is invalid.");
    let missing = Error::missing_authentication_token(query);
    assert_eq!(missing.message, "Request is missing Authentication Token");
    assert_eq!(missing.code(query), ("MissingAuthenticationToken", 403));
    let action = Error::unknown_operation(query, "X");
    assert_eq!(action.message, "Could not find operation X for version 2011-06-15");
    assert_eq!(action.code(query), ("InvalidAction", 400));
    let bad = Error::validation("x");
    assert_eq!(bad.code(json), ("InvalidParameterException", 400));
    assert_eq!(bad.code(query), ("ValidationError", 400));
    assert_eq!(sts::error::invalid_identity_token("x").code(query), ("InvalidIdentityToken", 400));
    let taken = cognito_idp::error::username_exists("x");
    assert_eq!(taken.code(json), ("UsernameExistsException", 400));
    assert_eq!(iam::error::no_such_entity("x").code(&iam::SERVICE), ("NoSuchEntity", 404));
    assert_eq!(cognito_sync::error::not_authorized("x").code(rest).1, 403);
    assert_eq!(
        cognito_identity::error::internal_error("x").code(&cognito_identity::SERVICE).1,
        500
    );
}
