//! The query of an S3 request, decoded once, without repeated keys, apart from the signature's own
//! parameters.

use crate::encoding::{Plus, decode, encode};
use crate::s3::error::S3Error;

/// Parameters of a presigned URL; they are for us and go no further.
const SIGNATURE: [&str; 8] = [
    "X-Amz-Algorithm",
    "X-Amz-Content-Sha256",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// Decoded parameters, each key once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    presigned: bool,
}

impl Query {
    /// Reads a raw query. A key that occurs twice is refused: two readers could take different
    /// values.
    pub(crate) fn parse(raw: &str) -> Result<Self, S3Error> {
        let mut query = Self::default();
        for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let bad = |_| S3Error::invalid_uri();
            let key = decode(key, Plus::Space).map_err(bad)?;
            let value = decode(value, Plus::Space).map_err(bad)?;
            if SIGNATURE.contains(&key.as_str()) {
                query.presigned |= key == "X-Amz-Signature";
            } else if query.get(&key).is_some() {
                return Err(S3Error::invalid_argument("A query parameter is repeated.", &key));
            } else if key != "x-id" {
                // `x-id` only names the operation for logs.
                query.pairs.push((key, value));
            }
        }
        Ok(query)
    }

    /// The value of a parameter; empty when it has none.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Whether a parameter is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The keys in the order of the wire.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(key, _)| key.as_str())
    }

    /// Takes out the `x-amz-*` parameters. In presigned URLs S3 reads them as headers of that name.
    pub(crate) fn take_headers(&mut self) -> Vec<(String, String)> {
        if !self.presigned {
            return Vec::new();
        }
        let is_header =
            |pair: &mut (String, String)| pair.0.to_ascii_lowercase().starts_with("x-amz-");
        self.pairs.extract_if(.., is_header).collect()
    }

    /// The canonical spelling for the backend, without a `?`.
    pub(crate) fn canonical(&self) -> String {
        let mut out = String::new();
        for (key, value) in &self.pairs {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(&encode(key));
            out.push('=');
            out.push_str(&encode(value));
        }
        out
    }
}
