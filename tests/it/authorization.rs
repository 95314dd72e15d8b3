//! Every signed operation of the five services refuses an unsigned, a wrongly signed and a denied
//! caller; every public one answers a caller without a key.

use testkit::TestServer;
use wire::probe::minimal;
use wire::{AuthKind, OpMeta, Protocol};

use crate::people::{all_ops, user};

/// Operations that no identity policy can deny: who one is may always be asked (ST-018), a session
/// token gives nothing that its owner did not have (ST-020).
const NEVER_DENIED: [&str; 2] = ["GetCallerIdentity", "GetSessionToken"];

fn codes(op: &OpMeta) -> [&'static str; 3] {
    match op.service.protocol {
        Protocol::AwsQuery => {
            ["MissingAuthenticationToken", "SignatureDoesNotMatch", "AccessDenied"]
        }
        Protocol::AwsJson11 | Protocol::RestJson1 => [
            "MissingAuthenticationTokenException",
            "InvalidSignatureException",
            "AccessDeniedException",
        ],
    }
}

#[tokio::test]
async fn sec_163_every_signed_operation_refuses_unsigned_wrongly_signed_and_denied_callers() {
    let server = TestServer::start().await;
    let (id, _) = server.root_key();
    let forger = server.holder(id, "not-the-secret", None);
    let nobody = user(&server, "nobody", None).await;
    let mut seen = 0;
    for op in all_ops().filter(|op| op.auth == AuthKind::SigV4) {
        let [missing, mismatch, denied] = codes(op);
        let mut input = minimal(op);
        if op.name == "AssumeRole" {
            // The operation decides by itself, with the role's trust policy, so it needs an ARN.
            input["RoleArn"] = serde_json::json!("arn:aws:iam::000000000000:role/any");
        }
        let answer = server.anonymous().call(op, &input).await;
        assert_eq!(answer.code(), missing, "{} unsigned: {}", op.action(), answer.text);
        let answer = forger.call(op, &input).await;
        assert_eq!(answer.code(), mismatch, "{} forged: {}", op.action(), answer.text);
        let answer = nobody.call(op, &input).await;
        if NEVER_DENIED.contains(&op.name) {
            assert_ne!(answer.code(), denied, "{}", op.action());
        } else {
            assert_eq!(answer.code(), denied, "{} denied: {}", op.action(), answer.text);
        }
        seen += 1;
    }
    assert!(seen > 200, "only {seen} operations were tried");
}

#[tokio::test]
async fn sec_001_au_099_every_operation_of_a_signed_in_user_refuses_a_token_that_is_none() {
    let server = TestServer::start().await;
    let mut seen = 0;
    for op in all_ops() {
        let AuthKind::AccessToken { .. } = op.auth else { continue };
        let mut input = minimal(op);
        for token in ["none", "e30.e30.", "eyJhbGciOiJub25lIn0.eyJ0b2tlbl91c2UiOiJhY2Nlc3MifQ."] {
            input["AccessToken"] = serde_json::json!(token);
            let answer = server.anonymous().call(op, &input).await;
            let said = (answer.status, answer.code(), answer.message());
            // One that is not built yet says so.
            if said.0 == 501 {
                continue;
            }
            let expected =
                (400, "NotAuthorizedException".to_owned(), "Invalid Access Token".to_owned());
            assert_eq!(said, expected, "{} with {token}", op.action());
        }
        seen += 1;
    }
    assert!(seen > 20, "only {seen} operations were tried");
}

#[tokio::test]
async fn public_operations_ask_for_no_key() {
    let server = TestServer::start().await;
    for op in all_ops().filter(|op| op.auth == AuthKind::Public) {
        let answer = server.anonymous().call(op, &minimal(op)).await;
        let code = answer.code();
        assert!(!code.starts_with("MissingAuthenticationToken"), "{}: {code}", op.action());
        assert_ne!(answer.status, 500, "{}: {}", op.action(), answer.text);
    }
}

#[tokio::test]
async fn ip_097_a_denial_names_caller_action_and_resource() {
    let server = TestServer::start().await;
    let nobody = user(&server, "nobody", None).await;
    let op = crate::people::op("cognito-identity:ListIdentityPools");
    let answer = nobody.call(op, &minimal(op)).await;
    let start = "User: arn:aws:iam::000000000000:user/nobody is not authorized to perform: \
                 cognito-identity:ListIdentityPools on resource: ";
    assert!(answer.message().starts_with(start), "{}", answer.text);
}
