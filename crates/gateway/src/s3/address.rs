//! Which bucket and key a request addresses: path style and virtual-host style.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html>

use crate::encoding::{Plus, decode, encode_into};
use crate::s3::error::S3Error;

/// The most bytes of a key in UTF-8.
const MAX_KEY: usize = 1_024;
/// The fewest characters of a bucket name.
const MIN_BUCKET: usize = 3;

/// Which keys the backend is trusted to take literally.
///
/// Keys with `.` or `..` segments or ASCII control characters are always refused with 400:
/// S3 itself would take them, but backends and proxies before them resolve, cut or rewrite them,
/// and then another object would be opened than the one that was authorised (sec_154).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyRule {
    /// `a//b` and `a/b` are two keys, as in S3.
    #[default]
    Literal,
    /// The backend keeps objects as files: `a//b` would open `a/b`, so empty segments are refused
    /// (one `/` at the end, a "folder" key, is kept).
    Files,
}

/// What a request addresses, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// No bucket: the account's list of buckets.
    Service,
    /// A bucket.
    Bucket(String),
    /// An object.
    Object(Object),
}

/// A bucket and a key, decoded and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

impl Object {
    /// `arn:aws:s3:::bucket/key`.
    pub(crate) fn arn(&self) -> String {
        object_arn(&self.bucket, &self.key)
    }
}

/// `arn:aws:s3:::bucket/key`.
pub(crate) fn object_arn(bucket: &str, key: &str) -> String {
    format!("arn:aws:s3:::{bucket}/{key}")
}

impl Target {
    /// Reads host (port included or not) and raw path. `suffixes` are the host names under which
    /// `<bucket>.<suffix>` addresses a bucket, in lower case.
    pub(crate) fn read(
        host: &str,
        path: &str,
        suffixes: &[String],
        rule: KeyRule,
    ) -> Result<Self, S3Error> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (bucket, key) = match host_bucket(host, suffixes) {
            Some(bucket) => (bucket, path),
            None if path.is_empty() => return Ok(Self::Service),
            None => {
                let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
                let bucket = decode(bucket, Plus::Literal).map_err(|_| S3Error::invalid_uri())?;
                (bucket, key)
            }
        };
        let bucket = checked_bucket(bucket)?;
        if key.is_empty() {
            return Ok(Self::Bucket(bucket));
        }
        let key = decode(key, Plus::Literal).map_err(|_| S3Error::invalid_uri())?;
        check_key(&key, rule)?;
        Ok(Self::Object(Object { bucket, key }))
    }

    /// The bucket, if there is one.
    pub(crate) fn bucket(&self) -> Option<&str> {
        match self {
            Self::Service => None,
            Self::Bucket(bucket) | Self::Object(Object { bucket, .. }) => Some(bucket),
        }
    }

    /// The canonical path for the backend: `/bucket/key`, or `/key` when the bucket goes into the
    /// host.
    pub(crate) fn canonical_path(&self, path_style: bool) -> String {
        let mut out = String::from("/");
        if let Some(bucket) = self.bucket().filter(|_| path_style) {
            out.push_str(bucket);
        }
        if let Self::Object(object) = self {
            if path_style {
                out.push('/');
            }
            encode_into(&mut out, &object.key, true);
        }
        out
    }
}

/// The bucket in the host name, lower-cased, if it is `<bucket>.<suffix>`. A label that is too
/// short for a bucket, as in `s3.<suffix>`, is a name of the door itself: path style.
pub(crate) fn host_bucket(host: &str, suffixes: &[String]) -> Option<String> {
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host }
    });
    let name = name.to_ascii_lowercase();
    suffixes.iter().find_map(|suffix| {
        let bucket = name.strip_suffix(suffix.as_str())?.strip_suffix('.')?;
        (bucket.len() >= MIN_BUCKET).then(|| bucket.to_owned())
    })
}

/// Reads `x-amz-copy-source`: `bucket/key`, percent-encoded, with `?versionId=…` or not.
pub(crate) fn copy_source(text: &str, rule: KeyRule) -> Result<(Object, Option<String>), S3Error> {
    let bad = || S3Error::invalid_argument("Invalid copy source", text);
    let (path, version) = match text.split_once("?versionId=") {
        Some((path, version)) => (path, Some(decode(version, Plus::Literal).map_err(|_| bad())?)),
        None => (text, None),
    };
    // A `?` of the key itself must be encoded; any other parameter is unknown.
    if path.contains('?') || path.starts_with("arn:") {
        return Err(bad());
    }
    // Clients also send the slash between bucket and key encoded; after one decode it is the same.
    let path = decode(path, Plus::Literal).map_err(|_| bad())?;
    let path = path.strip_prefix('/').unwrap_or(&path);
    let (bucket, key) = path.split_once('/').ok_or_else(bad)?;
    if key.is_empty() {
        return Err(bad());
    }
    check_key(key, rule)?;
    let bucket = checked_bucket(bucket.to_owned())?;
    Ok((Object { bucket, key: key.to_owned() }, version))
}

/// The canonical spelling of a copy source for the backend.
pub(crate) fn canonical_copy_source(object: &Object, version: Option<&str>) -> String {
    let mut out = format!("/{}/", object.bucket);
    encode_into(&mut out, &object.key, true);
    if let Some(version) = version {
        out.push_str("?versionId=");
        encode_into(&mut out, version, false);
    }
    out
}

/// Bucket names by S3's rules: 3 to 63 of `a-z 0-9 . -`, letter or digit at both ends, no `..`.
fn checked_bucket(name: String) -> Result<String, S3Error> {
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = name.as_bytes();
    let good = (MIN_BUCKET..=63).contains(&bytes.len())
        && bytes.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'))
        && edge(bytes.first())
        && edge(bytes.last())
        && !name.contains("..");
    if good { Ok(name) } else { Err(S3Error::invalid_bucket_name(&name)) }
}

/// Refuses keys that a backend could open as another object than the one authorised.
pub(crate) fn check_key(key: &str, rule: KeyRule) -> Result<(), S3Error> {
    if key.len() > MAX_KEY {
        return Err(S3Error::key_too_long(key.len()));
    }
    if key.chars().any(|c| c.is_ascii_control()) {
        return Err(S3Error::refused_key("control characters"));
    }
    if key.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(S3Error::refused_key("\".\" or \"..\" segments"));
    }
    let body = key.strip_suffix('/').unwrap_or(key);
    if rule == KeyRule::Files && body.split('/').any(str::is_empty) {
        return Err(S3Error::refused_key("empty segments"));
    }
    Ok(())
}
