//! The trust policy that a role needs before a pool may hand it out.

use access::COGNITO_IDENTITY;
use serde_json::json;

/// A trust policy, JSON: identities of `pool` whose token says `amr`, such as `authenticated` or
/// `unauthenticated`, may assume the role that has it, and nobody else (IP-089).
///
/// For set-ups in code; roles made elsewhere bring their own. Source: Amazon Cognito Developer
/// Guide, "Role trust and permissions".
pub fn role_trust(pool: &str, amr: &str) -> String {
    let key = |name: &str| format!("{COGNITO_IDENTITY}:{name}");
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Federated": COGNITO_IDENTITY },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {
                "StringEquals": { key("aud"): pool },
                "ForAnyValue:StringLike": { key("amr"): amr }
            }
        }]
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ip_089_the_trust_is_held_to_the_pool_and_the_state() {
        let text = role_trust("us-east-1:p", "authenticated");
        policy::Policy::parse(&text, policy::PolicyKind::Trust).unwrap();
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        let condition = &document["Statement"][0]["Condition"];
        let wanted = json!({
            "StringEquals": { "cognito-identity.amazonaws.com:aud": "us-east-1:p" },
            "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" }
        });
        assert_eq!(*condition, wanted);
    }
}
