//! OpenID Connect providers.

use serde_json::json;
use wire::iam as op;

use super::super::tests::{Kit, column};
use super::issuer;
use crate::tests::ACCOUNT;

#[test]
fn urls_are_https_or_loopback() {
    let ok = [
        ("https://a.example.com", "https", "a.example.com"),
        ("https://a.example.com/", "https", "a.example.com"),
        ("https://a.example.com:8443/b/c", "https", "a.example.com:8443/b/c"),
        ("http://127.0.0.1:4000", "http", "127.0.0.1:4000"),
        ("http://localhost/x", "http", "localhost/x"),
        ("https://[::1]:1", "https", "[::1]:1"),
    ];
    for (url, scheme, rest) in ok {
        assert_eq!(issuer::parse(url).unwrap(), (scheme.to_owned(), rest.to_owned()), "{url}");
    }
    let bad = [
        "",
        "https://",
        "a.example.com",
        "http://a.example.com",
        "http://localhost.evil.com",
        "http://localhost@evil.com",
        "ftp://a",
        "https://a b",
        "https://a/?q",
        "https://a/#f",
        "https://a:b",
        "https://a:0",
        "https://a..b",
        "https://u@a",
        "https://[::1",
        "https://a/ b",
    ];
    for url in bad {
        assert!(issuer::parse(url).is_err(), "{url}");
    }
}

#[tokio::test]
async fn lifecycle_of_a_provider() {
    let kit = Kit::new();
    let input = json!({
        "Url": "https://id.example.com/tenant", "ClientIDList": ["a", "b", "a"],
        "ThumbprintList": ["0123456789abcdef0123456789abcdef01234567"],
        "Tags": [{"Key": "k", "Value": "v"}],
    });
    let made = kit.ok::<op::CreateOpenIDConnectProvider>(input.clone()).await;
    let arn = format!("arn:aws:iam::{ACCOUNT}:oidc-provider/id.example.com/tenant");
    assert_eq!(made["OpenIDConnectProviderArn"], arn);
    let text = "Provider with url https://id.example.com/tenant already exists.";
    kit.refused::<op::CreateOpenIDConnectProvider>(input, "EntityAlreadyExists", text).await;
    let named = json!({"OpenIDConnectProviderArn": arn});
    let client = |id: &str| json!({"OpenIDConnectProviderArn": arn, "ClientID": id});
    kit.ok::<op::AddClientIDToOpenIDConnectProvider>(client("c")).await;
    kit.ok::<op::AddClientIDToOpenIDConnectProvider>(client("c")).await;
    kit.ok::<op::RemoveClientIDFromOpenIDConnectProvider>(client("a")).await;
    kit.ok::<op::RemoveClientIDFromOpenIDConnectProvider>(client("a")).await;
    let got = kit.ok::<op::GetOpenIDConnectProvider>(named.clone()).await;
    assert_eq!(got["Url"], "id.example.com/tenant");
    assert_eq!(got["ClientIDList"], json!(["b", "c"]));
    let six = vec!["0123456789abcdef0123456789abcdef01234567"; 6];
    let prints = json!({"OpenIDConnectProviderArn": arn, "ThumbprintList": six});
    let text = "Thumbprint list must contain fewer than 5 entries.";
    kit.refused::<op::UpdateOpenIDConnectProviderThumbprint>(prints, "InvalidInput", text).await;
    let untag = json!({"OpenIDConnectProviderArn": arn, "TagKeys": ["k"]});
    kit.ok::<op::UntagOpenIDConnectProvider>(untag).await;
    let tags = kit.ok::<op::ListOpenIDConnectProviderTags>(named.clone()).await;
    assert_eq!(tags["Tags"], json!([]));
    let list = kit.ok::<op::ListOpenIDConnectProviders>(json!({})).await;
    assert_eq!(column(&list["OpenIDConnectProviderList"], "Arn"), std::slice::from_ref(&arn));
    kit.ok::<op::DeleteOpenIDConnectProvider>(named.clone()).await;
    kit.ok::<op::DeleteOpenIDConnectProvider>(named.clone()).await;
    let text = format!("OpenIDConnect Provider not found for arn {arn}");
    kit.refused::<op::GetOpenIDConnectProvider>(named, "NoSuchEntity", &text).await;
}

#[tokio::test]
async fn a_hundred_audiences_at_most() {
    let kit = Kit::new();
    let ids: Vec<_> = (0..100).map(|n| format!("client-{n}")).collect();
    let input = json!({"Url": "https://a.example.com", "ClientIDList": ids});
    let made = kit.ok::<op::CreateOpenIDConnectProvider>(input).await;
    let arn = &made["OpenIDConnectProviderArn"];
    let text = "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100";
    let add = json!({"OpenIDConnectProviderArn": arn, "ClientID": "one-more"});
    kit.refused::<op::AddClientIDToOpenIDConnectProvider>(add, "LimitExceeded", text).await;
}
