//! The documents by which others verify the pools' tokens (AU-092, OA-028).
//!
//! Source: OpenID Connect Discovery 1.0 §3 and §4. Endpoints that are not built are not named.

use base::{Ctx, UserPoolId};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use keys::{user_pool_access_ring, user_pool_id_ring};
use serde_json::{Value, json};
use wire::Error;

use crate::UserPools;
use crate::tokens::IssuerStyle;

/// No longer than retired keys stay published.
const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=86400");

impl UserPools {
    /// Answers a GET for one of the documents; `None` when `path` is none of them, or no pool's.
    pub async fn discovery(&self, cx: &Ctx, path: &str) -> Option<Response<Vec<u8>>> {
        let (pool, name) = path.trim_start_matches('/').split_once("/.well-known/")?;
        let pool: UserPoolId = pool.parse().ok()?;
        if !matches!(name, "jwks.json" | "openid-configuration") {
            return None;
        }
        match self.document(cx, &pool, name).await {
            Ok(document) => document.map(|body| {
                let mut answer = json_answer(StatusCode::OK, &body);
                answer.headers_mut().insert(CACHE_CONTROL, CACHE);
                answer
            }),
            Err(error) => {
                tracing::warn!(%error, "a discovery document could not be answered");
                let body = json!({ "message": "Service is temporarily unavailable" });
                Some(json_answer(StatusCode::SERVICE_UNAVAILABLE, &body))
            }
        }
    }

    async fn document(
        &self,
        cx: &Ctx,
        pool: &UserPoolId,
        name: &str,
    ) -> Result<Option<Value>, Error> {
        if self.find_pool(cx, pool.as_str()).await?.is_none() {
            return Ok(None);
        }
        if name == "jwks.json" {
            return Ok(Some(self.key_set(cx, pool).await?));
        }
        let issuer = self.issuer.issuer(&cx.deployment, pool);
        let jwks = IssuerStyle::Own.issuer(&cx.deployment, pool);
        Ok(Some(json!({
            "issuer": issuer,
            "jwks_uri": format!("{jwks}/.well-known/jwks.json"),
            "response_types_supported": ["code", "token"],
            "scopes_supported": ["openid", "email", "phone", "profile"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        })))
    }

    /// The keys of ID tokens and of access tokens (AU-079).
    async fn key_set(&self, cx: &Ctx, pool: &UserPoolId) -> Result<Value, Error> {
        let mut keys = Vec::new();
        for ring in [user_pool_id_ring(pool.as_str()), user_pool_access_ring(pool.as_str())] {
            let set = self.rings.jwks(&ring, cx.now).await?;
            let set: Value = serde_json::from_str(set.json()).map_err(Error::internal)?;
            keys.extend(set.get("keys").and_then(Value::as_array).into_iter().flatten().cloned());
        }
        Ok(json!({ "keys": keys }))
    }
}

fn json_answer(status: StatusCode, body: &Value) -> Response<Vec<u8>> {
    let mut answer = Response::new(body.to_string().into_bytes());
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
