//! AWS's signing test suite: every v4 vector is verified and signed, in both forms.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::support::{Request, SECRET};
use crate::authorization::Scope;
use crate::canonical::{Canonical, string_to_sign};
use crate::sign::{headers_to_sign, sign_view};
use crate::{
    AmzDate, AuthError, Authorization, Credentials, Expect, PathStyle, Payload, PayloadHash,
    SignParams, SigningKey, parse, presign, sha256, sign, verify,
};

struct Vector {
    name: String,
    folder: PathBuf,
    context: Option<Value>,
}

impl Vector {
    fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/v4");
        let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
        let mut all: Vec<Self> = folders
            .map(|folder| Self {
                name: folder.file_name().unwrap().to_string_lossy().into_owned(),
                context: fs::read(folder.join("context.json"))
                    .ok()
                    .map(|json| serde_json::from_slice(&json).unwrap()),
                folder,
            })
            .collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(all.len(), 40);
        // Its files have two different dates and a key that is not published; see the test of its
        // canonical path.
        all.retain(|vector| vector.name != "double-encode-path");
        all
    }

    fn text(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.folder.join(file)).ok()
    }

    fn flag(&self, name: &str, default: bool) -> bool {
        let value = self.context.as_ref().and_then(|context| context.get(name));
        value.map_or(default, |value| value.as_bool().unwrap())
    }

    fn style(&self) -> PathStyle {
        if self.flag("normalize", true) { PathStyle::Double } else { PathStyle::Single }
    }

    fn token(&self) -> Option<String> {
        let token = self.context.as_ref()?.get("credentials")?.get("token")?;
        Some(token.as_str().unwrap().to_owned())
    }

    /// The suite signs the hash of nothing unless `sign_body` is set.
    fn signed_body<'a>(&self, request: &'a Request) -> &'a [u8] {
        if self.flag("sign_body", false) { &request.body } else { b"" }
    }
}

/// Reads a request as the suite writes it: raw spaces in the target, folded header lines.
fn read(text: &str) -> Request {
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let mut lines = head.lines();
    let start = lines.next().unwrap();
    let (method, target) =
        start.strip_suffix(" HTTP/1.1").unwrap_or(start).split_once(' ').unwrap();
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in lines {
        if line.starts_with(' ') {
            headers.last_mut().unwrap().1.push_str(line);
        } else {
            let (name, value) = line.split_once(':').unwrap();
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    let mut request = Request::new(method, target, &[]);
    for (name, value) in headers {
        request.add(&name, &value);
    }
    request.body = body.as_bytes().to_vec();
    request
}

fn expect<'a>(auth: &'a Authorization, services: &'a [&'a str], vector: &Vector) -> Expect<'a> {
    Expect {
        region: &auth.scope.region,
        services,
        path_style: vector.style(),
        now: auth.timestamp.epoch(),
        skew: 300,
        body: PayloadHash::Computed(sha256(b"")),
    }
}

fn check_texts(vector: &Vector, form: &str, request: &Request, auth: &Authorization) {
    let payload = Payload::of(vector.signed_body(request)).header_value();
    let canonical = Canonical {
        request: &request.view(),
        signed_headers: &auth.signed_headers,
        payload: &payload,
        style: vector.style(),
    }
    .build();
    let name = &vector.name;
    let wanted = vector.text(&format!("{form}-canonical-request.txt")).unwrap();
    assert_eq!(String::from_utf8(canonical.clone()).unwrap(), wanted.trim_end(), "{name} {form}");
    if let Some(wanted) = vector.text(&format!("{form}-string-to-sign.txt")) {
        let text = string_to_sign(auth.timestamp, &auth.scope, &canonical);
        assert_eq!(String::from_utf8(text).unwrap(), wanted.trim_end(), "{name} {form}");
    }
}

#[test]
fn sec_159_every_vector_is_verified_in_both_forms() {
    let mut verified = 0;
    for vector in Vector::all() {
        for form in ["header", "query"] {
            let Some(text) = vector.text(&format!("{form}-signed-request.txt")) else { continue };
            let request = read(&text);
            let auth = parse(&request.view()).unwrap().unwrap();
            let service = auth.scope.service.clone();
            let services = [service.as_str()];
            let mut expect = expect(&auth, &services, &vector);
            expect.body = PayloadHash::Computed(sha256(vector.signed_body(&request)));
            let key = SigningKey::for_scope(SECRET, &auth.scope);
            let outcome = verify(&auth, &request.view(), &expect, &key);
            if vector.flag("omit_session_token", false) {
                // ST-028: this vector adds the session token after signing, which only IoT takes.
                let refused = match form {
                    "header" => matches!(outcome, Err(AuthError::Malformed(_))),
                    _ => matches!(outcome, Err(AuthError::SignatureMismatch(_))),
                };
                assert!(refused, "{} {form}: {outcome:?}", vector.name);
                continue;
            }
            check_texts(&vector, form, &request, &auth);
            assert!(outcome.is_ok(), "{} {form}: {outcome:?}", vector.name);
            verified += 1;
        }
    }
    // 39 in the header and 38 in the query, less the two that are refused.
    assert_eq!(verified, 75);
}

fn sign_params<'a>(scope: &'a Scope, timestamp: AmzDate, vector: &Vector) -> SignParams<'a> {
    SignParams {
        region: &scope.region,
        service: &scope.service,
        now: timestamp.epoch(),
        payload: Payload::of(b""),
        path_style: vector.style(),
        content_sha256_header: vector.flag("sign_body", false),
    }
}

/// `get-space-normalized` has an encoded path in `request.txt` and a raw one in all results.
fn unsigned_request(vector: &Vector) -> Request {
    let mut request = read(&vector.text("request.txt").unwrap());
    request.path = read(&vector.text("header-signed-request.txt").unwrap()).path;
    request
}

#[test]
fn sec_159_every_vector_is_signed_in_the_header() {
    for vector in Vector::all() {
        let wanted = read(&vector.text("header-signed-request.txt").unwrap());
        let auth = parse(&wanted.view()).unwrap().unwrap();
        let mut request = unsigned_request(&vector);
        let mut params = sign_params(&auth.scope, auth.timestamp, &vector);
        params.payload = Payload::of(vector.signed_body(&request));
        request.headers.remove("x-amz-date");
        request.add("x-amz-date", &auth.timestamp.to_string());
        if params.content_sha256_header {
            request.add("x-amz-content-sha256", &params.payload.header_value());
        }
        if let (Some(token), false) = (vector.token(), vector.flag("omit_session_token", false)) {
            request.headers.remove("x-amz-security-token");
            request.add("x-amz-security-token", &token);
        }
        let names = headers_to_sign(&request.headers);
        let key = SigningKey::for_scope(SECRET, &auth.scope);
        let signed = sign_view(&request.view(), &names, &key, &params, auth.scope.clone());
        assert_eq!(signed.signature(), auth.signature, "{}", vector.name);
    }
}

/// The vectors whose target an `http::Uri` can hold, through the public functions.
#[test]
fn sec_159_vectors_are_signed_by_the_public_functions() {
    let mut count = 0;
    for vector in Vector::all() {
        let request = unsigned_request(&vector);
        let target = format!("{}?{}", request.path, request.query);
        let target = target.trim_end_matches('?');
        let mut builder = http::Request::builder().method(request.method.as_str()).uri(target);
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        let Ok(parts) = builder.body(()).map(|request| request.into_parts().0) else { continue };
        let token = vector.token().filter(|_| !vector.flag("omit_session_token", false));
        let wanted = read(&vector.text("header-signed-request.txt").unwrap());
        let auth = parse(&wanted.view()).unwrap().unwrap();
        let mut params = sign_params(&auth.scope, auth.timestamp, &vector);
        params.payload = Payload::of(vector.signed_body(&request));
        let credentials = Credentials {
            access_key_id: &auth.access_key_id,
            secret_access_key: SECRET,
            session_token: token.as_deref(),
        };
        let mut signed = parts.clone();
        sign(&mut signed, &credentials, &params).unwrap();
        assert_eq!(
            signed.headers.get("authorization").unwrap().as_bytes(),
            wanted.headers.get("authorization").unwrap().to_str().unwrap().trim().as_bytes(),
            "{}",
            vector.name
        );
        if let Some(signature) = vector.text("query-signature.txt") {
            let mut url = parts;
            params.content_sha256_header = false;
            let signed = presign(&mut url, &credentials, &params, 3_600).unwrap();
            assert_eq!(signed.signature(), signature.trim_end(), "{}", vector.name);
        }
        count += 1;
    }
    assert!(count >= 35, "{count}");
}

/// `double-encode-path`: only the canonical request is usable.
#[test]
fn sec_159_an_encoded_path_is_encoded_once_more() {
    let canonical =
        include_str!("../../tests/vectors/v4/double-encode-path/header-canonical-request.txt");
    let request = read(include_str!("../../tests/vectors/v4/double-encode-path/request.txt"));
    let mut request = request;
    request.headers.remove("x-amz-date");
    request.add("x-amz-date", "20210511T154045Z");
    let signed_headers = headers_to_sign(&request.headers);
    let payload = Payload::of(b"").header_value();
    let built = Canonical {
        request: &request.view(),
        signed_headers: &signed_headers,
        payload: &payload,
        style: PathStyle::Double,
    }
    .build();
    assert_eq!(String::from_utf8(built).unwrap(), canonical.trim_end());
}
