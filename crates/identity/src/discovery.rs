//! The documents by which others verify the pools' tokens (IP-066).
//!
//! Source: OpenID Connect Discovery 1.0 §3 and §4.

use base::{Ctx, IdentityPoolId};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use keys::IDENTITY_POOLS;
use serde_json::json;

use crate::Identity;
use crate::tokens::{AWS_ISSUER, IssuerStyle};

/// As long as retired keys stay published at least; AWS lets verifiers keep them for longer.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=86400");

enum Document {
    Configuration { issuer: String, jwks_uri: String },
    Keys,
}

impl Identity {
    /// Answers a GET for one of the documents; `None` when `path` is none of them.
    pub async fn discovery(&self, cx: &Ctx, path: &str) -> Option<Response<Vec<u8>>> {
        let (pool, name) = path.split_once("/.well-known/")?;
        let pool = pool.trim_start_matches('/').replace("%3A", ":").replace("%3a", ":");
        let document = self.document(cx, &pool, name)?;
        if !pool.is_empty() {
            match self.find_pool(cx, &pool).await {
                Ok(found) => found.map(drop)?,
                Err(error) => return Some(unavailable(&error)),
            }
        }
        let body = match document {
            Document::Configuration { issuer, jwks_uri } => configuration(&issuer, &jwks_uri),
            Document::Keys => match self.rings.jwks(IDENTITY_POOLS, cx.now).await {
                Ok(keys) => keys.json().as_bytes().to_vec(),
                Err(error) => return Some(unavailable(&error)),
            },
        };
        let mut answer = json_answer(StatusCode::OK, body);
        answer.headers_mut().insert(CACHE_CONTROL, CACHE);
        Some(answer)
    }

    /// `pool` is empty at the root, where documents of the issuer that all pools share stand.
    fn document(&self, cx: &Ctx, pool: &str, name: &str) -> Option<Document> {
        let shared = pool.is_empty();
        if !shared && pool.parse::<IdentityPoolId>().is_err() {
            return None;
        }
        let url = &cx.deployment.public_url;
        match name {
            "jwks.json" | "jwks_uri" => Some(Document::Keys),
            "openid-configuration" if shared => {
                let jwks_uri = format!("{url}/.well-known/jwks_uri");
                let issuer = AWS_ISSUER.to_owned();
                (self.issuer == IssuerStyle::Aws)
                    .then_some(Document::Configuration { issuer, jwks_uri })
            }
            "openid-configuration" => {
                let issuer = format!("{url}/{pool}");
                let jwks_uri = format!("{issuer}/.well-known/jwks.json");
                Some(Document::Configuration { issuer, jwks_uri })
            }
            _ => None,
        }
    }
}

fn configuration(issuer: &str, jwks_uri: &str) -> Vec<u8> {
    let document = json!({
        "issuer": issuer,
        "jwks_uri": jwks_uri,
        "response_types_supported": ["token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS512"],
        "claims_supported": ["sub", "aud", "iss", "amr", "iat", "exp"],
    });
    document.to_string().into_bytes()
}

fn unavailable(error: &dyn std::error::Error) -> Response<Vec<u8>> {
    tracing::warn!(%error, "a discovery document could not be answered");
    let body = json!({ "message": "Service is temporarily unavailable" });
    let mut answer = json_answer(StatusCode::SERVICE_UNAVAILABLE, body.to_string().into_bytes());
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

fn json_answer(status: StatusCode, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
