//! Answers to requests whose body was not read to its end: too large, or too late.
//!
//! Which service is meant, and so the form of the answer, is then known from the head alone.

use base::Ctx;
use bytes::Bytes;
use http::Response;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::request::Parts;
use wire::{Error, OpMeta, SERVICES, ServiceMeta};

use crate::identify::identify;
use crate::refuse;

/// To whom a request seems to be addressed, by its head.
#[derive(Debug, Clone, Copy)]
pub struct Addressee {
    service: &'static ServiceMeta,
    op: Option<&'static OpMeta>,
}

impl Addressee {
    /// By target, path or query; a form names its operation in the body, so the service of its
    /// credential must do.
    pub fn of(head: &Parts) -> Self {
        match identify(head, &Bytes::new()) {
            Ok(identified) => Self { service: identified.op.service, op: Some(identified.op) },
            Err(unknown) => {
                let service = if is_form(head) { signed_for(head) } else { unknown.service };
                Self { service, op: None }
            }
        }
    }

    /// Refuses the request in the addressee's form, and records it.
    pub fn refuse(self, cx: &Ctx, error: &Error) -> Response<Bytes> {
        refuse(cx, self.op, self.service, error)
    }
}

fn is_form(head: &Parts) -> bool {
    let named = head.headers.contains_key("x-amz-target");
    let declared = head.headers.get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
    !named && declared.is_some_and(|kind| kind.starts_with(b"application/x-www-form-urlencoded"))
}

/// The service in the credential's scope; STS for a form without a signature.
fn signed_for(head: &Parts) -> &'static ServiceMeta {
    let signature = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let scope = signature.and_then(|text| text.split("Credential=").nth(1)?.split(',').next());
    let name = scope.and_then(|scope| scope.rsplit('/').nth(1));
    let signed = SERVICES.iter().find(|service| Some(service.signing_name) == name);
    signed.copied().unwrap_or(&wire::sts::SERVICE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;

    fn addressee(request: http::request::Builder) -> (&'static str, Option<&'static str>) {
        let (head, ()) = request.body(()).unwrap().into_parts();
        let addressee = Addressee::of(&head);
        (addressee.service.name, addressee.op.map(|op| op.name))
    }

    #[test]
    fn sec_166_the_head_alone_says_in_which_form_to_refuse() {
        let post = || Request::post("http://h/");
        let form = || post().header("content-type", "application/x-www-form-urlencoded");
        let scope = |service: &str| {
            format!("AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/{service}/aws4_request, Sig")
        };
        let target = post().header("x-amz-target", "AWSCognitoIdentityService.GetId");
        assert_eq!(addressee(target), ("cognito-identity", Some("GetId")));
        assert_eq!(addressee(form().header("authorization", scope("iam"))), ("iam", None));
        assert_eq!(addressee(form().header("authorization", scope("sts"))), ("sts", None));
        assert_eq!(addressee(form().header("authorization", scope("ec2"))), ("sts", None));
        assert_eq!(addressee(form().header("authorization", "Credential=")), ("sts", None));
        assert_eq!(addressee(form()), ("sts", None));
        assert_eq!(addressee(post()), ("cognito-identity", None));
        assert_eq!(addressee(Request::put("http://h/identitypools/x/y")), ("cognito-sync", None));
    }
}
