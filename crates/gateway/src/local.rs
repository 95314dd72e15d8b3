//! An S3 on a folder of this machine, in this process: for a first run without a backend, not for
//! production.
//!
//! It is `s3s-fs`. Compared with S3 it lacks: versions, object tags, locks, ACLs, CORS and life
//! cycle (answered `NotImplemented`), ListMultipartUploads and GetObjectAttributes; storage classes
//! and encryption headers are taken and forgotten; an object and a "folder" of the same name
//! exclude each other; a listing reads the whole folder; writes are not synced to the disk.

use std::fmt;
use std::path::{Path, PathBuf};

use http::header::HOST;
use http::{HeaderValue, Request, Response};
use http_body_util::BodyExt;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;

use crate::backend::{BackendError, NoAnswer};
use crate::body::{Body, BodyError};

/// The folder's buckets are its sub-folders.
#[derive(Clone)]
pub struct LocalS3 {
    service: S3Service,
    root: PathBuf,
}

impl LocalS3 {
    /// Opens the folder, and makes it and the sub-folders of `buckets` if they are absent.
    pub fn open(root: &Path, buckets: &[&str]) -> Result<Self, BackendError> {
        let refuse = |error: &dyn fmt::Display| {
            BackendError(format!("the S3 folder {}: {error}", root.display()))
        };
        std::fs::create_dir_all(root).map_err(|error| refuse(&error))?;
        for bucket in buckets {
            std::fs::create_dir_all(root.join(bucket)).map_err(|error| refuse(&error))?;
        }
        let files = FileSystem::new(root).map_err(|error| refuse(&format!("{error:?}")))?;
        // Without an auth provider the service takes unsigned requests. INVARIANT: it is not bound
        // to any socket; only the door reaches it, after it has authorised the request.
        let service = S3ServiceBuilder::new(files).build();
        Ok(Self { service, root: root.to_owned() })
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Result<Response<Body>, NoAnswer> {
        let (mut parts, body) = request.into_parts();
        parts.headers.insert(HOST, HeaderValue::from_static("localhost"));
        let body = s3s::Body::http_body_unsync(body);
        let answer = self.service.call(Request::from_parts(parts, body)).await;
        let answer = answer.map_err(|error| {
            tracing::debug!(?error, "local S3");
            NoAnswer
        })?;
        Ok(answer.map(|body| body.map_err(BodyError::of).boxed_unsync()))
    }
}

impl fmt::Debug for LocalS3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalS3").field("root", &self.root).finish_non_exhaustive()
    }
}
