//! What the models say of services and operations.

use crate::error::ErrorMeta;
use crate::schema::Shape;

/// The services that Countersign speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceId {
    /// Amazon Cognito identity pools.
    CognitoIdentity,
    /// Amazon Cognito user pools.
    CognitoIdp,
    /// Amazon Cognito Sync.
    CognitoSync,
    /// AWS Security Token Service.
    Sts,
    /// AWS Identity and Access Management, in part.
    Iam,
}

/// How a service puts documents into HTTP messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// JSON bodies, the operation named by `X-Amz-Target`.
    AwsJson11,
    /// JSON bodies, the operation named by method and path.
    RestJson1,
    /// Form bodies with `Action=`, XML answers.
    AwsQuery,
}

/// Who may call an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AuthKind {
    /// Signed by an access key.
    SigV4,
    /// Anyone.
    Public,
    /// The holder of a user's access token, in the member `AccessToken`.
    AccessToken {
        /// Whether a challenge session, in the member `Session`, does as well.
        or_session: bool,
    },
}

/// Where an operation sits in HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HttpBinding {
    /// The method.
    pub method: &'static str,
    /// The path, with `{Label}` segments.
    pub path: &'static str,
    /// The status of a successful answer.
    pub status: u16,
}

/// One service.
#[derive(Debug)]
pub struct ServiceMeta {
    /// Which one.
    pub id: ServiceId,
    /// Its name, e.g. `cognito-idp`.
    pub name: &'static str,
    /// The service name in a signature's scope.
    pub signing_name: &'static str,
    /// Its protocol.
    pub protocol: Protocol,
    /// The part of `X-Amz-Target` before the dot.
    pub target_prefix: Option<&'static str>,
    /// The date that versions the API.
    pub api_version: &'static str,
    /// The namespace of XML answers.
    pub xml_namespace: Option<&'static str>,
    /// The first label of regional host names.
    pub endpoint_prefix: &'static str,
    /// The host name that serves all regions, if there is one.
    pub global_endpoint: Option<&'static str>,
    /// The operations, sorted by name.
    pub operations: &'static [&'static OpMeta],
    /// The modelled errors, sorted by name.
    pub errors: &'static [&'static ErrorMeta],
    /// Operations that AWS has and that are known here by name only, sorted.
    pub other_operations: &'static [&'static str],
}

impl ServiceMeta {
    /// The operation `name`.
    pub fn operation(&self, name: &str) -> Option<&'static OpMeta> {
        let at = self.operations.binary_search_by(|op| op.name.cmp(name)).ok()?;
        self.operations.get(at).copied()
    }

    /// Whether AWS has the operation `name` but Countersign does not.
    pub fn is_other_operation(&self, name: &str) -> bool {
        self.other_operations.binary_search(&name).is_ok()
    }

    /// The modelled error whose shape is `name`.
    pub fn error(&self, name: &str) -> Option<&'static ErrorMeta> {
        let at = self.errors.binary_search_by(|error| error.name.cmp(name)).ok()?;
        self.errors.get(at).copied()
    }
}

/// One operation.
#[derive(Debug)]
pub struct OpMeta {
    /// Its service.
    pub service: &'static ServiceMeta,
    /// Its name, e.g. `GetId`.
    pub name: &'static str,
    /// Who may call it.
    pub auth: AuthKind,
    /// Where it sits in HTTP.
    pub http: HttpBinding,
    /// The shape of its input.
    pub input: &'static Shape,
    /// The shape of its output, if it has one.
    pub output: Option<&'static Shape>,
    /// The element around the output in XML.
    pub result_wrapper: Option<&'static str>,
    /// The errors that the model lists for it.
    pub errors: &'static [&'static ErrorMeta],
    /// Its place in [`ServiceMeta::operations`].
    pub index: usize,
}

impl OpMeta {
    /// The action in policies, e.g. `cognito-identity:GetId`.
    pub fn action(&self) -> String {
        format!("{}:{}", self.service.name, self.name)
    }
}
