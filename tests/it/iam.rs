//! IAM over the wire: what is put can be listed and read, and what is taken away is gone.

use serde_json::{Value, json};
use testkit::TestServer;

use crate::people::{allow, op, root};

/// Calls one operation after the other; each must succeed. Answers the text of the last.
async fn run(server: &TestServer, calls: &[(&str, Value)]) -> String {
    let mut last = String::new();
    for (name, input) in calls {
        last = root(server, &format!("iam:{name}"), input.clone()).await.text;
    }
    last
}

#[tokio::test]
async fn groups_keep_inline_and_attached_policies_until_they_are_taken_away() {
    let server = TestServer::start().await;
    let arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let group = |more: Value| with("GroupName", "team", more);
    let inline = json!({ "PolicyName": "own", "PolicyDocument": allow("s3:*", "*").to_string() });
    let attached = json!({ "PolicyArn": arn });
    run(
        &server,
        &[
            ("CreateGroup", group(json!({}))),
            ("PutGroupPolicy", group(inline)),
            ("AttachGroupPolicy", group(attached.clone())),
        ],
    )
    .await;
    let names = run(&server, &[("ListGroupPolicies", group(json!({})))]).await;
    assert!(names.contains("<member>own</member>"), "{names}");
    let arns = run(&server, &[("ListAttachedGroupPolicies", group(json!({})))]).await;
    assert!(arns.contains(arn), "{arns}");
    let delete = op("iam:DeleteGroup");
    let refused = server.root().call(delete, &group(json!({}))).await;
    assert_eq!((refused.status, refused.code().as_str()), (409, "DeleteConflict"));
    run(
        &server,
        &[
            ("DeleteGroupPolicy", group(json!({ "PolicyName": "own" }))),
            ("DetachGroupPolicy", group(attached)),
        ],
    )
    .await;
    let names = run(&server, &[("ListGroupPolicies", group(json!({})))]).await;
    let arns = run(&server, &[("ListAttachedGroupPolicies", group(json!({})))]).await;
    assert!(!names.contains("own") && !arns.contains(arn), "{names}{arns}");
    run(&server, &[("DeleteGroup", group(json!({})))]).await;
}

#[tokio::test]
async fn users_keep_policies_boundary_and_tags_until_they_are_taken_away() {
    let server = TestServer::start().await;
    let arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    let user = |more: Value| with("UserName", "ann", more);
    let inline = json!({ "PolicyName": "own", "PolicyDocument": allow("s3:*", "*").to_string() });
    let tags = json!({ "Tags": [{ "Key": "team", "Value": "blue" }] });
    run(
        &server,
        &[
            ("CreateUser", user(json!({}))),
            ("PutUserPolicy", user(inline)),
            ("AttachUserPolicy", user(json!({ "PolicyArn": arn }))),
            ("PutUserPermissionsBoundary", user(json!({ "PermissionsBoundary": arn }))),
            ("TagUser", user(tags)),
        ],
    )
    .await;
    let names = run(&server, &[("ListUserPolicies", user(json!({})))]).await;
    assert!(names.contains("<member>own</member>"), "{names}");
    let arns = run(&server, &[("ListAttachedUserPolicies", user(json!({})))]).await;
    assert!(arns.contains(arn), "{arns}");
    let tags = run(&server, &[("ListUserTags", user(json!({})))]).await;
    assert!(tags.contains("<Value>blue</Value>"), "{tags}");
    let got = run(&server, &[("GetUser", user(json!({})))]).await;
    assert!(got.contains("PermissionsBoundaryArn"), "{got}");
    run(
        &server,
        &[
            ("DeleteUserPermissionsBoundary", user(json!({}))),
            ("UntagUser", user(json!({ "TagKeys": ["team"] }))),
            ("DetachUserPolicy", user(json!({ "PolicyArn": arn }))),
        ],
    )
    .await;
    let got = run(&server, &[("GetUser", user(json!({})))]).await;
    assert!(!got.contains("PermissionsBoundaryArn") && !got.contains("blue"), "{got}");
    let arns = run(&server, &[("ListAttachedUserPolicies", user(json!({})))]).await;
    assert!(!arns.contains(arn), "{arns}");
}

#[tokio::test]
async fn policies_and_providers_keep_tags_until_they_are_taken_away() {
    let server = TestServer::start().await;
    let document = allow("s3:*", "*").to_string();
    let policy = json!({ "PolicyName": "p", "PolicyDocument": document });
    let made = root(&server, "iam:CreatePolicy", policy).await;
    let policy = made.tag("Arn").expect("an ARN");
    let issuer = json!({ "Url": "https://idp.example", "ClientIDList": ["app"] });
    let made = root(&server, "iam:CreateOpenIDConnectProvider", issuer).await;
    let openid = made.tag("OpenIDConnectProviderArn").expect("an ARN");
    let saml = json!({ "Name": "corp", "SAMLMetadataDocument": metadata() });
    let made = root(&server, "iam:CreateSAMLProvider", saml).await;
    let saml = made.tag("SAMLProviderArn").expect("an ARN");
    for (noun, member, arn) in [
        ("Policy", "PolicyArn", policy),
        ("OpenIDConnectProvider", "OpenIDConnectProviderArn", openid),
        ("SAMLProvider", "SAMLProviderArn", saml),
    ] {
        let of = |more: Value| with(member, &arn, more);
        let tags = json!({ "Tags": [{ "Key": "team", "Value": "blue" }] });
        run(&server, &[(&format!("Tag{noun}"), of(tags))]).await;
        let listed = run(&server, &[(&format!("List{noun}Tags"), of(json!({})))]).await;
        assert!(listed.contains("<Value>blue</Value>"), "{noun}: {listed}");
        run(&server, &[(&format!("Untag{noun}"), of(json!({ "TagKeys": ["team"] })))]).await;
        let listed = run(&server, &[(&format!("List{noun}Tags"), of(json!({})))]).await;
        assert!(!listed.contains("blue"), "{noun}: {listed}");
    }
    // The operations by name: TagPolicy, UntagPolicy, ListPolicyTags, TagOpenIDConnectProvider,
    // UntagSAMLProvider, ListSAMLProviderTags.
}

fn with(member: &str, value: &str, mut more: Value) -> Value {
    more[member] = json!(value);
    more
}

/// The least that is metadata; IAM wants at least 1,000 characters.
fn metadata() -> String {
    let padding = " ".repeat(1_000);
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://corp.example/idp"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>MIIB</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://corp.example/sso"/></md:IDPSSODescriptor>{padding}</md:EntityDescriptor>"#
    )
}
