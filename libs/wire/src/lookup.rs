//! From a request's target, action or path to the operation it names.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::meta::{OpMeta, ServiceMeta};

/// Every service.
pub static SERVICES: &[&ServiceMeta] = &[
    &crate::cognito_identity::SERVICE,
    &crate::cognito_idp::SERVICE,
    &crate::cognito_sync::SERVICE,
    &crate::sts::SERVICE,
    &crate::iam::SERVICE,
];

/// The labels of a path and the text of each, percent-decoded.
pub type PathParams = Vec<(&'static str, String)>;

/// The service of an `X-Amz-Target`, and the operation's name in it.
pub fn service_by_target(target: &str) -> Option<(&'static ServiceMeta, &str)> {
    let (prefix, name) = target.split_once('.')?;
    let service = SERVICES.iter().find(|service| service.target_prefix == Some(prefix))?;
    Some((service, name))
}

/// The operation of an `X-Amz-Target`, e.g. `AWSCognitoIdentityService.GetId`.
pub fn by_target(target: &str) -> Option<&'static OpMeta> {
    let (service, name) = service_by_target(target)?;
    service.operation(name)
}

/// The query service of a `Version=`.
pub fn service_by_version(version: &str) -> Option<&'static ServiceMeta> {
    query_services().find(|service| service.api_version == version)
}

/// The operation of an `Action=`. The version tells STS from IAM; without a known one, the name does.
pub fn by_action(version: Option<&str>, action: &str) -> Option<&'static OpMeta> {
    match version.and_then(service_by_version) {
        Some(service) => service.operation(action),
        None => query_services().find_map(|service| service.operation(action)),
    }
}

fn query_services() -> impl Iterator<Item = &'static ServiceMeta> {
    [&crate::sts::SERVICE, &crate::iam::SERVICE].into_iter()
}

/// The Cognito Sync operation of a method and a raw (still percent-encoded) path. Segments are
/// decoded after splitting, so that an encoded slash stays inside its segment.
pub fn by_rest(method: &str, path: &str) -> Option<(&'static OpMeta, PathParams)> {
    let path = path.strip_suffix('/').unwrap_or(path);
    crate::cognito_sync::SERVICE
        .operations
        .iter()
        .filter(|op| op.http.method == method)
        .find_map(|op| Some((*op, match_path(op.http.path, path)?)))
}

fn match_path(template: &'static str, path: &str) -> Option<PathParams> {
    let mut params = PathParams::new();
    let mut given = path.split('/');
    for wanted in template.split('/') {
        let segment = given.next()?;
        match wanted.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
            Some(_) if segment.is_empty() => return None,
            Some(label) => {
                let decoded: Cow<'_, str> = percent_decode_str(segment).decode_utf8().ok()?;
                params.push((label, decoded.into_owned()));
            }
            None if wanted == segment => {}
            None => return None,
        }
    }
    given.next().is_none().then_some(params)
}
