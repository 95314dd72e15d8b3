//! DeleteObjects: each key is authorised for itself, as in S3; what is denied is reported in the
//! answer beside what the backend did with the rest.

use access::audit::Entry;
use base::Ctx;
use http::request::Parts;
use http::{Response, StatusCode, header};
use policy::Context;
use sigv4::{ChecksumKind, Payload};

use super::address::{check_key, object_arn};
use super::ask::{Ask, signature_context};
use super::caller::authorize;
use super::error::push_element;
use super::headers::text;
use super::transfer::for_new_document;
use super::xml::{Delete, Doomed};
use super::{Allowed, MAX_DOCUMENT, S3Door, S3Error, xml_response};
use crate::body::{Body, Incoming, collect, full};
use crate::ending;
use crate::gatekeeper::Gatekeeper;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <DeleteResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
const CLOSE: &str = "</DeleteResult>";

impl S3Door {
    pub(super) async fn delete_objects<B: Incoming>(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        parts: &Parts,
        request: Allowed<'_>,
        body: B,
    ) -> Result<Response<Body>, S3Error> {
        let document = self.read(parts, &request.verified, body, MAX_DOCUMENT).await?.0;
        check_checksums(parts, &document)?;
        let delete = Delete::parse(&document)?;
        let bucket = request.target.bucket().unwrap_or_default();
        let mut context = Context::new();
        signature_context(&mut context, &request.verified.signature);
        let bypass = parts.headers.contains_key("x-amz-bypass-governance-retention");
        let (mut objects, mut refused) = (Vec::new(), String::new());
        for object in delete.objects {
            match self.may_delete(gate, cx, bucket, &object, &context, bypass).await {
                Ok(()) => objects.push(object),
                Err(error) if error.status == StatusCode::SERVICE_UNAVAILABLE => return Err(error),
                Err(error) => {
                    let resource = || Some(object_arn(bucket, &object.key));
                    let operation = Some(request.operation.name);
                    let entry = Entry { cx, service: "s3", operation, resource: &resource };
                    ending::refused(&entry, &error);
                    push_refusal(&mut refused, &object, &error);
                }
            }
        }
        if objects.is_empty() {
            let whole = format!("{OPEN}{refused}{CLOSE}");
            return Ok(xml_response(StatusCode::OK, full(whole)));
        }
        let rest = Delete { objects, quiet: delete.quiet }.to_xml();
        let headers = for_new_document(request.headers.clone(), &rest);
        let payload = Payload::of(rest.as_bytes());
        let answer = self.forward(cx, &request, headers, payload, full(rest), None).await?;
        if refused.is_empty() || !answer.status().is_success() {
            return Ok(answer);
        }
        self.merge(answer, &refused).await
    }

    async fn may_delete(
        &self,
        gate: &dyn Gatekeeper,
        cx: &Ctx,
        bucket: &str,
        object: &Doomed,
        context: &Context<'static>,
        bypass: bool,
    ) -> Result<(), S3Error> {
        check_key(&object.key, self.rule)?;
        let resource = object_arn(bucket, &object.key);
        let action = match object.version {
            Some(_) => "s3:DeleteObjectVersion",
            None => "s3:DeleteObject",
        };
        let mut asks = vec![action];
        if bypass {
            asks.push("s3:BypassGovernanceRetention");
        }
        for action in asks {
            let ask = Ask {
                action: action.to_owned(),
                resource: resource.clone(),
                version: object.version.clone(),
            };
            authorize(gate, cx, &ask, context.clone()).await?;
        }
        Ok(())
    }

    /// Adds our refusals to the backend's answer.
    async fn merge(
        &self,
        answer: Response<Body>,
        refused: &str,
    ) -> Result<Response<Body>, S3Error> {
        let (mut head, body) = answer.into_parts();
        let limit = usize::try_from(MAX_DOCUMENT).unwrap_or(usize::MAX);
        let body = collect(body, limit, self.timeouts.first_byte).await;
        let body = body.map_err(|_| S3Error::unavailable())?;
        let text = std::str::from_utf8(&body).map_err(|_| S3Error::unavailable())?;
        let whole = match text.rsplit_once(CLOSE) {
            Some((before, _)) => format!("{before}{refused}{CLOSE}"),
            // An answer without any entry may be an empty element.
            None => format!("{OPEN}{refused}{CLOSE}"),
        };
        head.headers.remove(header::CONTENT_LENGTH);
        Ok(Response::from_parts(head, full(whole)))
    }
}

fn push_refusal(out: &mut String, object: &Doomed, error: &S3Error) {
    out.push_str("<Error>");
    push_element(out, "Key", &object.key);
    if let Some(version) = &object.version {
        push_element(out, "VersionId", version);
    }
    push_element(out, "Code", error.code);
    push_element(out, "Message", &error.message);
    out.push_str("</Error>");
}

/// The client's own checksums are not passed on with the document written anew, so they are
/// checked here.
fn check_checksums(parts: &Parts, document: &[u8]) -> Result<(), S3Error> {
    for kind in ChecksumKind::ALL {
        let stated = text(&parts.headers, kind.header_name());
        if stated.is_some_and(|stated| stated != kind.compute(document)) {
            return Err(S3Error::bad_code(
                "BadDigest",
                "The checksum you specified did not match the calculated checksum.",
            ));
        }
    }
    Ok(())
}
