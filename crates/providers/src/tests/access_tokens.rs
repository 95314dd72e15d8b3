//! Facebook and Login with Amazon.

use serde_json::json;

use super::server::Answer;
use super::{Idp, at};
use crate::LoginError;

fn amazon(idp: &Idp) {
    let info = json!({"aud": "client-1", "app_id": "amzn1.application.1", "user_id": "amzn1.account.A", "exp": 3597, "iss": "https://www.amazon.com"});
    idp.server.serve("/auth/o2/tokeninfo?access_token=tok", Answer::json(&info));
    idp.server.serve("/auth/o2/tokeninfo", Answer::status(400));
    idp.server.serve("/user/profile", Answer::json(&json!({"user_id": "amzn1.account.A"})));
}

#[tokio::test]
async fn sec_133_facebook_tokens_of_another_app_are_refused() {
    let idp = Idp::start().await;
    idp.server.serve("/app?access_token=tok", Answer::json(&json!({"id": "42", "name": "x"})));
    idp.server.serve("/app", Answer::status(400));
    idp.server.serve("/me?fields=id&access_token=tok", Answer::json(&json!({"id": "1001"})));
    let login = idp.providers.facebook("tok", &["41", "42"]).await.unwrap();
    assert_eq!((&*login.provider, &*login.subject), ("graph.facebook.com", "1001"));
    assert_eq!(login.audience, "42");
    assert!(matches!(idp.providers.facebook("tok", &["43"]).await, Err(LoginError::Audience)));
    for bad in ["", "x&fields=id", "a b", "\u{e9}", &"x".repeat(5000)] {
        let refused = idp.providers.facebook(bad, &["42"]).await;
        assert!(matches!(refused, Err(LoginError::Refused)), "{bad}");
    }
}

#[tokio::test]
async fn sec_133_amazon_tokens_of_another_app_are_refused() {
    let idp = Idp::start().await;
    amazon(&idp);
    for app in ["client-1", "amzn1.application.1"] {
        let login = idp.providers.amazon("tok", &[app], at(0)).await.unwrap();
        assert_eq!((&*login.provider, &*login.subject), ("www.amazon.com", "amzn1.account.A"));
        assert_eq!(login.audience, app);
        assert_eq!(login.expires_at, Some(at(3597)));
    }
    let other = idp.providers.amazon("tok", &["client-2"], at(0)).await;
    assert!(matches!(other, Err(LoginError::Audience)));
    let bad = idp.providers.amazon("bad", &["client-1"], at(0)).await;
    assert!(matches!(bad, Err(LoginError::Refused)));
    idp.server.serve("/user/profile", Answer::json(&json!({"user_id": "amzn1.account.B"})));
    let swapped = idp.providers.amazon("tok", &["client-1"], at(0)).await;
    assert!(matches!(swapped, Err(LoginError::Refused)), "sec_129");
}

#[tokio::test]
async fn ip_022_a_provider_in_trouble_is_unreachable_and_not_a_refusal() {
    let idp = Idp::start().await;
    for status in [301, 429, 500, 503] {
        idp.server.serve("/app", Answer::status(status));
        let down = idp.providers.facebook("tok", &["42"]).await;
        assert!(matches!(down, Err(LoginError::Unreachable { .. })), "{status}");
    }
    idp.server.serve("/app", Answer { body: "[]".into(), ..Answer::status(200) });
    let odd = idp.providers.facebook("tok", &["42"]).await;
    assert!(matches!(odd, Err(LoginError::Unreachable { .. })));
}

#[tokio::test]
async fn twitter_says_that_it_is_not_supported() {
    let idp = Idp::start().await;
    let text = idp.providers.twitter().unwrap_err().to_string();
    assert_eq!(text, "Logins with api.twitter.com are not supported.");
}
