//! Which S3 operation a request is. What is not in the table is refused: nothing unidentified is
//! ever forwarded.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html>

use http::Method;

use crate::s3::address::Target;
use crate::s3::error::S3Error;
use crate::s3::query::Query;

/// What a request is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Service,
    Bucket,
    Object,
}

/// What the door does with the request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyKind {
    /// There is none.
    None,
    /// A bounded XML document.
    Document,
    /// Object data, streamed.
    Data,
}

/// One operation that the door knows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    /// The AWS name.
    pub(crate) name: &'static str,
    pub(crate) method: Method,
    pub(crate) level: Level,
    /// The query key that selects it among those of the same method and level.
    selector: Option<&'static str>,
    /// Whether `x-amz-copy-source` selects it.
    pub(crate) copy: bool,
    /// The IAM action, without `s3:`.
    pub(crate) action: &'static str,
    /// The IAM action when `versionId` is given.
    pub(crate) version_action: Option<&'static str>,
    /// The other query keys that it takes.
    parameters: &'static [&'static str],
    pub(crate) body: BodyKind,
}

const LIST: &[&str] = &["prefix", "delimiter", "marker", "max-keys", "encoding-type"];
const LIST_V2: &[&str] = &[
    "prefix",
    "delimiter",
    "max-keys",
    "encoding-type",
    "continuation-token",
    "start-after",
    "fetch-owner",
];
const LIST_VERSIONS: &[&str] =
    &["prefix", "delimiter", "max-keys", "encoding-type", "key-marker", "version-id-marker"];
const LIST_UPLOADS: &[&str] =
    &["prefix", "delimiter", "max-uploads", "encoding-type", "key-marker", "upload-id-marker"];
const GET: &[&str] = &[
    "versionId",
    "partNumber",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
];
const VERSION: &[&str] = &["versionId"];

const fn operation(
    name: &'static str,
    method: Method,
    level: Level,
    action: &'static str,
) -> Operation {
    Operation {
        name,
        method,
        level,
        selector: None,
        copy: false,
        action,
        version_action: None,
        parameters: &[],
        body: BodyKind::None,
    }
}

impl Operation {
    const fn when(mut self, selector: &'static str) -> Self {
        self.selector = Some(selector);
        self
    }

    const fn copies(mut self) -> Self {
        self.copy = true;
        self
    }

    const fn takes(mut self, parameters: &'static [&'static str]) -> Self {
        self.parameters = parameters;
        self
    }

    const fn versions(mut self, action: &'static str) -> Self {
        self.version_action = Some(action);
        self.parameters = VERSION;
        self
    }

    const fn reads(mut self, body: BodyKind) -> Self {
        self.body = body;
        self
    }
}

use BodyKind::{Data, Document};
use Level::{Bucket, Object, Service};

/// The table. Of the sub-resources of buckets only those are here whose effect does not depend on
/// who the backend believes the caller to be; bucket policies, ACLs and public access are decided
/// here, by IAM, and not by the backend, so setting them there would promise what does not hold.
static TABLE: [Operation; 42] = [
    operation("ListBuckets", Method::GET, Service, "ListAllMyBuckets").takes(&[
        "max-buckets",
        "continuation-token",
        "prefix",
        "bucket-region",
    ]),
    operation("ListObjects", Method::GET, Bucket, "ListBucket").takes(LIST),
    operation("ListObjectsV2", Method::GET, Bucket, "ListBucket").when("list-type").takes(LIST_V2),
    operation("ListObjectVersions", Method::GET, Bucket, "ListBucketVersions")
        .when("versions")
        .takes(LIST_VERSIONS),
    operation("ListMultipartUploads", Method::GET, Bucket, "ListBucketMultipartUploads")
        .when("uploads")
        .takes(LIST_UPLOADS),
    operation("GetBucketLocation", Method::GET, Bucket, "GetBucketLocation").when("location"),
    operation("HeadBucket", Method::HEAD, Bucket, "ListBucket"),
    operation("CreateBucket", Method::PUT, Bucket, "CreateBucket").reads(Document),
    operation("DeleteBucket", Method::DELETE, Bucket, "DeleteBucket"),
    operation("DeleteObjects", Method::POST, Bucket, "DeleteObject").when("delete").reads(Document),
    operation("GetBucketVersioning", Method::GET, Bucket, "GetBucketVersioning").when("versioning"),
    operation("PutBucketVersioning", Method::PUT, Bucket, "PutBucketVersioning")
        .when("versioning")
        .reads(Document),
    operation("GetBucketTagging", Method::GET, Bucket, "GetBucketTagging").when("tagging"),
    operation("PutBucketTagging", Method::PUT, Bucket, "PutBucketTagging")
        .when("tagging")
        .reads(Document),
    operation("DeleteBucketTagging", Method::DELETE, Bucket, "PutBucketTagging").when("tagging"),
    operation("GetBucketCors", Method::GET, Bucket, "GetBucketCORS").when("cors"),
    operation("PutBucketCors", Method::PUT, Bucket, "PutBucketCORS").when("cors").reads(Document),
    operation("DeleteBucketCors", Method::DELETE, Bucket, "PutBucketCORS").when("cors"),
    operation("GetBucketEncryption", Method::GET, Bucket, "GetEncryptionConfiguration")
        .when("encryption"),
    operation("GetBucketLifecycleConfiguration", Method::GET, Bucket, "GetLifecycleConfiguration")
        .when("lifecycle"),
    operation("PutBucketLifecycleConfiguration", Method::PUT, Bucket, "PutLifecycleConfiguration")
        .when("lifecycle")
        .reads(Document),
    operation("DeleteBucketLifecycle", Method::DELETE, Bucket, "PutLifecycleConfiguration")
        .when("lifecycle"),
    operation(
        "GetObjectLockConfiguration",
        Method::GET,
        Bucket,
        "GetBucketObjectLockConfiguration",
    )
    .when("object-lock"),
    operation("GetObject", Method::GET, Object, "GetObject")
        .versions("GetObjectVersion")
        .takes(GET),
    operation("HeadObject", Method::HEAD, Object, "GetObject")
        .versions("GetObjectVersion")
        .takes(GET),
    operation("GetObjectAttributes", Method::GET, Object, "GetObject")
        .when("attributes")
        .versions("GetObjectVersion"),
    operation("PutObject", Method::PUT, Object, "PutObject").reads(Data),
    operation("CopyObject", Method::PUT, Object, "PutObject").copies(),
    operation("DeleteObject", Method::DELETE, Object, "DeleteObject")
        .versions("DeleteObjectVersion"),
    operation("CreateMultipartUpload", Method::POST, Object, "PutObject").when("uploads"),
    operation("UploadPart", Method::PUT, Object, "PutObject")
        .when("uploadId")
        .takes(&["partNumber"])
        .reads(Data),
    operation("UploadPartCopy", Method::PUT, Object, "PutObject")
        .when("uploadId")
        .copies()
        .takes(&["partNumber"]),
    operation("CompleteMultipartUpload", Method::POST, Object, "PutObject")
        .when("uploadId")
        .reads(Document),
    operation("AbortMultipartUpload", Method::DELETE, Object, "AbortMultipartUpload")
        .when("uploadId"),
    operation("ListParts", Method::GET, Object, "ListMultipartUploadParts")
        .when("uploadId")
        .takes(&["max-parts", "part-number-marker", "encoding-type"]),
    operation("GetObjectTagging", Method::GET, Object, "GetObjectTagging")
        .when("tagging")
        .versions("GetObjectVersionTagging"),
    operation("PutObjectTagging", Method::PUT, Object, "PutObjectTagging")
        .when("tagging")
        .versions("PutObjectVersionTagging")
        .reads(Document),
    operation("DeleteObjectTagging", Method::DELETE, Object, "DeleteObjectTagging")
        .when("tagging")
        .versions("DeleteObjectVersionTagging"),
    operation("GetObjectRetention", Method::GET, Object, "GetObjectRetention")
        .when("retention")
        .takes(VERSION),
    operation("PutObjectRetention", Method::PUT, Object, "PutObjectRetention")
        .when("retention")
        .takes(VERSION)
        .reads(Document),
    operation("GetObjectLegalHold", Method::GET, Object, "GetObjectLegalHold")
        .when("legal-hold")
        .takes(VERSION),
    operation("PutObjectLegalHold", Method::PUT, Object, "PutObjectLegalHold")
        .when("legal-hold")
        .takes(VERSION)
        .reads(Document),
];

/// Finds the operation of a request, and refuses parameters that it does not take.
pub(crate) fn identify(
    method: &Method,
    target: &Target,
    query: &Query,
    copies: bool,
) -> Result<&'static Operation, S3Error> {
    let level = match target {
        Target::Service => Service,
        Target::Bucket(_) => Bucket,
        Target::Object(_) => Object,
    };
    let here = || TABLE.iter().filter(|op| op.level == level && op.method == *method);
    if here().next().is_none() {
        return Err(S3Error::method_not_allowed());
    }
    // The selector that is present decides; two at once fail below, as an unknown parameter of
    // whichever was taken.
    let selector = here().filter_map(|op| op.selector).find(|key| query.has(key));
    let found = here()
        .find(|op| op.selector == selector && op.copy == copies)
        .ok_or_else(|| S3Error::not_implemented("x-amz-copy-source"))?;
    for key in query.keys() {
        if Some(key) != found.selector && !found.parameters.contains(&key) {
            return Err(S3Error::not_implemented(key));
        }
    }
    if found.selector == Some("list-type") && query.get("list-type") != Some("2") {
        return Err(S3Error::invalid_argument(
            "Invalid List Type specified in Request",
            "list-type",
        ));
    }
    Ok(found)
}
