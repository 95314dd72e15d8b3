//! SAML providers.

use serde_json::json;
use wire::iam as op;

use super::super::tests::Kit;
use crate::tests::ACCOUNT;

fn metadata(entity: &str) -> String {
    let filler = "f".repeat(1_000);
    format!(
        "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"{entity}\" \
         validUntil=\"2040-01-01T00:00:00Z\"><!-- {filler} --><IDPSSODescriptor/></EntityDescriptor>"
    )
}

#[tokio::test]
async fn lifecycle_of_a_provider() {
    let kit = Kit::new();
    let input = json!({"Name": "idp", "SAMLMetadataDocument": metadata("a")});
    let made = kit.ok::<op::CreateSAMLProvider>(input.clone()).await;
    let arn = format!("arn:aws:iam::{ACCOUNT}:saml-provider/idp");
    assert_eq!(made, json!({"SAMLProviderArn": arn}));
    let text = "Provider with name idp already exists.";
    kit.refused::<op::CreateSAMLProvider>(input, "EntityAlreadyExists", text).await;
    let named = json!({"SAMLProviderArn": arn});
    let got = kit.ok::<op::GetSAMLProvider>(named.clone()).await;
    assert_eq!(got["SAMLMetadataDocument"], metadata("a"));
    assert_eq!(got["ValidUntil"], 2_208_988_800_u32);
    let update = json!({"SAMLProviderArn": arn, "SAMLMetadataDocument": metadata("b")});
    assert_eq!(kit.ok::<op::UpdateSAMLProvider>(update).await, named);
    let bad = json!({"SAMLProviderArn": arn, "SAMLMetadataDocument": "x".repeat(1_000)});
    let text = "Could not parse metadata";
    kit.refused::<op::UpdateSAMLProvider>(bad, "InvalidInput", text).await;
    let got = kit.ok::<op::GetSAMLProvider>(named.clone()).await;
    assert_eq!(got["SAMLMetadataDocument"], metadata("b"));
    let tag = json!({"SAMLProviderArn": arn, "Tags": [{"Key": "k", "Value": "v"}]});
    kit.ok::<op::TagSAMLProvider>(tag).await;
    let list = kit.ok::<op::ListSAMLProviders>(json!({})).await;
    assert_eq!(list["SAMLProviderList"][0]["Arn"], arn);
    kit.ok::<op::DeleteSAMLProvider>(named.clone()).await;
    let text = format!("SAML Provider not found for arn {arn}");
    kit.refused::<op::DeleteSAMLProvider>(named, "NoSuchEntity", &text).await;
}
