//! aws-sigv4, AWS's own signer, as an oracle: what it signs we verify, and what we sign is byte
//! for byte what it signs.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials as AwsCredentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode, sign as aws_sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use http::request::Parts;
use proptest::prelude::*;

use super::support::{NOW, Request, SECRET};
use crate::encoding::encode;
use crate::{
    Credentials, Expect, PathStyle, Payload, PayloadHash, SignParams, SigningKey, parse, presign,
    sha256, sign, verify,
};

#[derive(Clone, Debug)]
struct Case {
    style: PathStyle,
    method: &'static str,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    token: Option<String>,
    epoch: i64,
}

impl Case {
    fn parts(&self) -> Parts {
        let uri = format!("https://example.amazonaws.com:8443{}", self.target);
        let mut builder = http::Request::builder().method(self.method).uri(uri);
        builder = builder.header("host", "example.amazonaws.com:8443");
        for (name, value) in &self.headers {
            builder = builder.header(name, value);
        }
        builder.body(()).unwrap().into_parts().0
    }

    fn s3(&self) -> bool {
        self.style == PathStyle::Single
    }

    fn settings(&self, location: SignatureLocation) -> SigningSettings {
        let mut settings = SigningSettings::default();
        if self.s3() {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
            settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        }
        if location == SignatureLocation::Headers {
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        } else {
            settings.expires_in = Some(Duration::from_mins(15));
        }
        settings.signature_location = location;
        settings
    }

    /// Signed by aws-sigv4.
    fn theirs(&self, location: SignatureLocation) -> Parts {
        let token = self.token.clone();
        let identity: Identity =
            AwsCredentials::new("AKIDEXAMPLE", SECRET, token, None, "t").into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region("eu-west-1")
            .name("s3")
            .time(UNIX_EPOCH + Duration::from_secs(self.epoch.unsigned_abs()))
            .settings(self.settings(location))
            .build()
            .unwrap()
            .into();
        let parts = self.parts();
        let uri = parts.uri.to_string();
        let headers =
            parts.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
        let body = SignableBody::Bytes(&self.body);
        let signable = SignableRequest::new(self.method, uri, headers, body).unwrap();
        let (instructions, _) = aws_sign(signable, &params).unwrap().into_parts();
        let mut request = http::Request::from_parts(parts, ());
        instructions.apply_to_request_http1x(&mut request);
        request.into_parts().0
    }

    fn ours(&self, location: SignatureLocation) -> Parts {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE",
            secret_access_key: SECRET,
            session_token: self.token.as_deref(),
        };
        let params = SignParams {
            region: "eu-west-1",
            service: "s3",
            now: self.epoch,
            payload: Payload::of(&self.body),
            path_style: self.style,
            content_sha256_header: location == SignatureLocation::Headers,
        };
        let mut parts = self.parts();
        if location == SignatureLocation::Headers {
            sign(&mut parts, &credentials, &params).unwrap();
        } else {
            presign(&mut parts, &credentials, &params, 900).unwrap();
        }
        parts
    }

    /// Verified by us.
    fn check(&self, parts: &Parts) -> Result<(), TestCaseError> {
        let request = Request::from_parts(parts);
        let auth = parse(&request.view()).unwrap().unwrap();
        let expect = Expect {
            region: "eu-west-1",
            services: &["dynamodb", "s3"],
            path_style: self.style,
            now: self.epoch,
            skew: 300,
            body: PayloadHash::Computed(sha256(&self.body)),
        };
        let key = SigningKey::for_scope(SECRET, &auth.scope);
        let outcome = verify(&auth, &request.view(), &expect, &key);
        prop_assert!(outcome.is_ok(), "{:?}", outcome);
        prop_assert_eq!(auth.security_token, self.token.clone());
        Ok(())
    }
}

fn segment(style: PathStyle) -> BoxedStrategy<String> {
    let encoded = ".{0,6}".prop_map(|text: String| encode(text.as_bytes()));
    match style {
        // The oracle takes a path for S3 as it stands, which is right if it is well encoded.
        PathStyle::Single => {
            prop_oneof![4 => encoded, 1 => Just(String::new()), 1 => Just("..".to_owned())].boxed()
        }
        PathStyle::Double => prop_oneof![
            3 => encoded,
            1 => Just(String::new()),
            1 => Just(".".to_owned()),
            1 => Just("..".to_owned()),
            2 => "[a-zA-Z0-9:@$+!*'(),;=~._-]{1,8}",
            1 => Just("%zz%3a".to_owned()),
        ]
        .boxed(),
    }
}

fn query() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        3 => ".{0,6}".prop_map(|text: String| encode(text.as_bytes())),
        2 => "[a-cA-C0-2+~._-]{0,3}",
        1 => Just("a%20b+c%2B".to_owned()),
        1 => Just("%c3%a9".to_owned()),
    ];
    let pair = (word.clone(), prop::option::of(word)).prop_map(|(key, value)| match value {
        Some(value) => format!("{key}={value}"),
        None => key,
    });
    prop::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"))
}

fn case() -> impl Strategy<Value = Case> {
    let style = prop_oneof![Just(PathStyle::Single), Just(PathStyle::Double)];
    let path = style.prop_flat_map(|style| {
        let path = prop::collection::vec(segment(style), 0..5)
            .prop_map(|segments| format!("/{}", segments.join("/")));
        (Just(style), path)
    });
    let header = (
        prop_oneof!["x-amz-meta-[a-c]{1,2}", "my-[a-c]", Just("content-type".to_owned())],
        "[ -~]{0,12}",
    );
    (
        path,
        query(),
        prop::sample::select(vec!["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"]),
        prop::collection::vec(header, 0..5),
        prop::collection::vec(any::<u8>(), 0..40),
        prop::option::of("[A-Za-z0-9+/=]{1,60}"),
        NOW..NOW + 1_000_000_000,
    )
        .prop_map(|((style, path), query, method, headers, body, token, epoch)| Case {
            style,
            method,
            target: if query.is_empty() { path } else { format!("{path}?{query}") },
            headers,
            body,
            token,
            epoch,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn sec_159_headers_are_signed_as_aws_sigv4_does(case in case()) {
        let (theirs, ours) =
            (case.theirs(SignatureLocation::Headers), case.ours(SignatureLocation::Headers));
        case.check(&theirs)?;
        case.check(&ours)?;
        prop_assert_eq!(ours.headers.get("authorization"), theirs.headers.get("authorization"));
    }

    #[test]
    fn sec_159_urls_are_presigned_as_aws_sigv4_does(case in case()) {
        let (theirs, ours) =
            (case.theirs(SignatureLocation::QueryParams), case.ours(SignatureLocation::QueryParams));
        case.check(&theirs)?;
        case.check(&ours)?;
        let signature = |parts: &Parts| {
            parts.uri.query().unwrap().rsplit_once("X-Amz-Signature=").unwrap().1[..64].to_owned()
        };
        prop_assert_eq!(signature(&ours), signature(&theirs));
    }

    /// Whatever bytes come, reading them gives an answer.
    #[test]
    fn sec_159_parse_never_panics(path in ".{0,30}", query in ".{0,80}", header in "(AWS4-HMAC-SHA256 )?.{0,80}") {
        let mut request = Request::new("GET", "/", &[("x-amz-date", "20150830T123600Z")]);
        request.path = path;
        request.query = query;
        if let Ok(value) = http::HeaderValue::from_bytes(header.as_bytes()) {
            request.headers.insert("authorization", value);
        }
        let _ = parse(&request.view());
    }
}
