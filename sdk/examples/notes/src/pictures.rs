//! Pictures in the writer's own folder of a bucket: plain signed requests, so that the program needs no
//! S3 SDK. With `aws-sdk-s3` this file is one line: `Client::new(&credentials.sdk_config(&base))`.

use std::time::SystemTime;

use client::{Clock as _, CognitoCredentialsProvider, SystemClock, reqwest};
use sigv4::{Credentials, PathStyle, Payload, SignParams};

use crate::app::Result;

pub(crate) struct Pictures {
    endpoint: String,
    bucket: String,
    credentials: CognitoCredentialsProvider,
    http: reqwest::Client,
}

impl Pictures {
    pub(crate) fn new(
        endpoint: String,
        bucket: String,
        credentials: CognitoCredentialsProvider,
    ) -> Self {
        Self { endpoint, bucket, credentials, http: reqwest::Client::new() }
    }

    pub(crate) async fn put(&self, name: &str, picture: Vec<u8>) -> Result<()> {
        self.send("PUT", name, picture).await.map(drop)
    }

    pub(crate) async fn get(&self, name: &str) -> Result<Vec<u8>> {
        Ok(self.send("GET", name, Vec::new()).await?.bytes().await?.into())
    }

    /// The role's policy lets each identity into `<identity id>/` and nowhere else.
    async fn send(&self, method: &str, name: &str, body: Vec<u8>) -> Result<reqwest::Response> {
        let identity = self.credentials.identity_id().await?;
        let path = [self.bucket.as_str(), identity.as_str(), name];
        let path = path.map(|part| sigv4::encode(part.as_bytes())).join("/");
        let url = format!("{}/{path}", self.endpoint);
        let (mut head, ()) =
            http::Request::builder().method(method).uri(url).body(())?.into_parts();

        let keys = self.credentials.credentials().await?;
        let keys = Credentials {
            access_key_id: keys.access_key_id(),
            secret_access_key: keys.secret_access_key(),
            session_token: keys.session_token(),
        };
        let now = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH)?;
        let region = identity.as_str().split(':').next().unwrap_or_default();
        let params = SignParams {
            region,
            service: "s3",
            now: now.as_secs().try_into()?,
            payload: Payload::of(&body),
            path_style: PathStyle::Single,
            content_sha256_header: true,
        };
        sigv4::sign(&mut head, &keys, &params)?;
        let request = self.http.request(head.method, head.uri.to_string());
        let answer = request.headers(head.headers).body(body).send().await?;
        Ok(answer.error_for_status()?)
    }
}
