//! What a request asks of IAM: actions, resources and condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>

use http::HeaderMap;
use policy::Context;

use crate::encoding::{Plus, decode};
use crate::gatekeeper::Signature;
use crate::s3::address::{KeyRule, Target, copy_source};
use crate::s3::copy::{Source, tag_asks};
use crate::s3::error::S3Error;
use crate::s3::headers::{self, text};
use crate::s3::operation::Operation;
use crate::s3::query::Query;

/// One question to IAM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ask {
    /// With its prefix, such as `s3:GetObject`.
    pub(crate) action: String,
    pub(crate) resource: String,
    /// Condition keys of this question alone.
    pub(crate) version: Option<String>,
}

/// Everything that has to be allowed before a request goes on.
#[derive(Debug)]
pub(crate) struct Questions {
    pub(crate) asks: Vec<Ask>,
    /// What has to be allowed besides if the source of a copy has tags.
    pub(crate) tag_asks: Vec<Ask>,
    /// The condition keys that all questions share.
    pub(crate) context: Context<'static>,
    /// What is copied.
    pub(crate) source: Option<Source>,
}

/// Headers whose value is a condition key of the same name.
const HEADER_KEYS: [&str; 16] = [
    "x-amz-acl",
    "x-amz-content-sha256",
    "x-amz-grant-full-control",
    "x-amz-grant-read",
    "x-amz-grant-read-acp",
    "x-amz-grant-write",
    "x-amz-grant-write-acp",
    "x-amz-metadata-directive",
    "x-amz-object-ownership",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-customer-algorithm",
    "x-amz-storage-class",
    "x-amz-website-redirect-location",
    "if-match",
    "if-none-match",
];

/// Parameters whose value is a condition key of the same name.
const QUERY_KEYS: [&str; 3] = ["prefix", "delimiter", "max-keys"];

/// The questions of a request. `tags` are those of a PutObjectTagging body.
pub(crate) fn questions(
    operation: &Operation,
    target: &Target,
    query: &Query,
    headers: &HeaderMap,
    tags: Option<&[(String, String)]>,
    rule: KeyRule,
) -> Result<Questions, S3Error> {
    let version = query.get("versionId");
    if version == Some("") {
        return Err(S3Error::invalid_argument(
            "Version id cannot be the empty string",
            "versionId",
        ));
    }
    let action = match (version, operation.version_action) {
        (Some(_), Some(action)) => action,
        _ => operation.action,
    };
    let resource = resource(target);
    let mut asks = vec![Ask {
        action: format!("s3:{action}"),
        resource: resource.clone(),
        version: version.map(str::to_owned),
    }];
    let source = source(operation, headers, rule)?;
    if let Some((object, version)) = &source {
        let action = if version.is_some() { "s3:GetObjectVersion" } else { "s3:GetObject" };
        asks.push(Ask {
            action: action.to_owned(),
            resource: object.arn(),
            version: version.clone(),
        });
    }
    for action in implied(operation, headers, version.is_some()) {
        asks.push(Ask { action: action.to_owned(), resource: resource.clone(), version: None });
    }
    let mut context = Context::new();
    shared_context(&mut context, query, headers);
    if let Some((object, _)) = &source {
        // The decoded form, whatever the client's spelling: `bucket/key`.
        context.insert("s3:x-amz-copy-source", format!("{}/{}", object.bucket, object.key));
    }
    tag_context(&mut context, headers, tags)?;
    let tag_asks = source
        .as_ref()
        .map_or_else(Vec::new, |source| tag_asks(operation, headers, source, &resource));
    Ok(Questions { asks, tag_asks, context, source })
}

/// The ARN of what a request addresses.
pub(crate) fn resource(target: &Target) -> String {
    match target {
        Target::Service => "arn:aws:s3:::*".to_owned(),
        Target::Bucket(bucket) => format!("arn:aws:s3:::{bucket}"),
        Target::Object(object) => object.arn(),
    }
}

fn source(
    operation: &Operation,
    headers: &HeaderMap,
    rule: KeyRule,
) -> Result<Option<Source>, S3Error> {
    if !operation.copy {
        return Ok(None);
    }
    let value = text(headers, "x-amz-copy-source")
        .ok_or_else(|| S3Error::invalid_argument("Invalid copy source", "x-amz-copy-source"))?;
    copy_source(value, rule).map(Some)
}

/// Actions that headers ask for besides the operation's own.
fn implied(operation: &Operation, headers: &HeaderMap, versioned: bool) -> Vec<&'static str> {
    let has = |name: &str| headers::has(headers, name);
    let grants = headers.keys().any(|name| name.as_str().starts_with("x-amz-grant-"));
    let mut actions = Vec::new();
    let bucket = operation.name == "CreateBucket";
    if has("x-amz-acl") || grants {
        actions.push(if bucket { "s3:PutBucketAcl" } else { "s3:PutObjectAcl" });
    }
    if has("x-amz-object-ownership") {
        actions.push("s3:PutBucketOwnershipControls");
    }
    if has("x-amz-bucket-object-lock-enabled") {
        actions.push("s3:PutBucketObjectLockConfiguration");
        actions.push("s3:PutBucketVersioning");
    }
    if has("x-amz-tagging") {
        actions.push("s3:PutObjectTagging");
    }
    if has("x-amz-object-lock-mode") || has("x-amz-object-lock-retain-until-date") {
        actions.push("s3:PutObjectRetention");
    }
    if has("x-amz-object-lock-legal-hold") {
        actions.push("s3:PutObjectLegalHold");
    }
    if has("x-amz-bypass-governance-retention") {
        actions.push("s3:BypassGovernanceRetention");
    }
    if operation.name == "GetObjectAttributes" {
        let both = ["s3:GetObjectAttributes", "s3:GetObjectVersionAttributes"];
        actions.push(if versioned { both[1] } else { both[0] });
    }
    actions
}

fn shared_context(context: &mut Context<'static>, query: &Query, headers: &HeaderMap) {
    for name in HEADER_KEYS {
        if let Some(value) = text(headers, name) {
            context.insert(format!("s3:{name}"), value.to_owned());
        }
    }
    for (header, key) in [
        ("x-amz-object-lock-mode", "s3:object-lock-mode"),
        ("x-amz-object-lock-retain-until-date", "s3:object-lock-retain-until-date"),
        ("x-amz-object-lock-legal-hold", "s3:object-lock-legal-hold"),
    ] {
        if let Some(value) = text(headers, header) {
            context.insert(key, value.to_owned());
        }
    }
    for name in QUERY_KEYS {
        if let Some(value) = query.get(name) {
            context.insert(format!("s3:{name}"), value.to_owned());
        }
    }
}

/// How many tags an object may have (S3 User Guide, "Categorizing your storage using tags").
const MAX_TAGS: usize = 10;

/// `s3:RequestObjectTag/<key>` and `s3:RequestObjectTagKeys`.
fn tag_context(
    context: &mut Context<'static>,
    headers: &HeaderMap,
    body: Option<&[(String, String)]>,
) -> Result<(), S3Error> {
    let stated = match text(headers, "x-amz-tagging") {
        Some(value) => header_tags(value)?,
        None => Vec::new(),
    };
    let tags = body.unwrap_or(&stated);
    if tags.len() > MAX_TAGS {
        return Err(S3Error::bad_code("BadRequest", "Object tags cannot be greater than 10"));
    }
    for (at, (key, _)) in tags.iter().enumerate() {
        // Condition keys do not regard case, so neither may two tags differ by it alone.
        if tags.iter().take(at).any(|(before, _)| before.eq_ignore_ascii_case(key)) {
            return Err(S3Error::bad_code(
                "InvalidTag",
                "Cannot provide multiple Tags with the same key",
            ));
        }
    }
    for (key, value) in tags {
        context.insert(format!("s3:RequestObjectTag/{key}"), value.clone());
    }
    if !tags.is_empty() {
        let keys: Vec<String> = tags.iter().map(|(key, _)| key.clone()).collect();
        context.insert_many("s3:RequestObjectTagKeys", keys);
    }
    Ok(())
}

fn header_tags(value: &str) -> Result<Vec<(String, String)>, S3Error> {
    value
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let both = decode(key, Plus::Space).and_then(|k| Ok((k, decode(value, Plus::Space)?)));
            both.map_err(|_| S3Error::invalid_argument("Invalid tagging", "x-amz-tagging"))
        })
        .collect()
}

/// `s3:authType`, `s3:signatureversion`, `s3:signatureAge`.
pub(crate) fn signature_context(context: &mut Context<'static>, signature: &Signature) {
    let kind = if signature.presigned { "REST-QUERY-STRING" } else { "REST-HEADER" };
    context
        .insert("s3:authType", kind)
        .insert("s3:signatureversion", "AWS4-HMAC-SHA256")
        .insert("s3:signatureAge", signature.age_millis.to_string());
}
