//! What the environment says, as all AWS SDKs read it: endpoints and the region.
//!
//! `AWS_ENDPOINT_URL_COGNITO_IDENTITY`, `…_COGNITO_IDENTITY_PROVIDER`, `…_COGNITO_SYNC`, `…_STS` and
//! `AWS_ENDPOINT_URL` for all services; `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true` turns them off.
//! `AWS_REGION`, else `AWS_DEFAULT_REGION`, names the region.
//! <https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html>

use std::collections::BTreeMap;

use wire::ServiceId;

const ALL: &str = "AWS_ENDPOINT_URL";
const IGNORE: &str = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const REGIONS: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const SERVICES: [(ServiceId, &str); 5] = [
    (ServiceId::CognitoIdentity, "AWS_ENDPOINT_URL_COGNITO_IDENTITY"),
    (ServiceId::CognitoIdp, "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"),
    (ServiceId::CognitoSync, "AWS_ENDPOINT_URL_COGNITO_SYNC"),
    (ServiceId::Sts, "AWS_ENDPOINT_URL_STS"),
    (ServiceId::Iam, "AWS_ENDPOINT_URL_IAM"),
];

/// Endpoints and the region of an environment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    endpoints: BTreeMap<ServiceId, String>,
    endpoint: Option<String>,
    region: Option<String>,
}

impl Environment {
    /// This process's environment, which [`crate::ServiceClientBuilder`] uses unless it is given
    /// another.
    pub fn process() -> Self {
        #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    /// An environment that says nothing.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The environment in which `lookup` finds variables. Empty ones count as absent.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let found = |name: &str| lookup(name).filter(|text| !text.trim().is_empty());
        let region = REGIONS.into_iter().find_map(found);
        if found(IGNORE).is_some_and(|text| text.eq_ignore_ascii_case("true")) {
            return Self { region, ..Self::default() };
        }
        let endpoints = SERVICES.into_iter().filter_map(|(id, name)| Some((id, found(name)?)));
        Self { endpoints: endpoints.collect(), endpoint: found(ALL), region }
    }

    /// The endpoint of a service.
    pub fn endpoint(&self, service: ServiceId) -> Option<&str> {
        self.endpoints.get(&service).or(self.endpoint.as_ref()).map(String::as_str)
    }

    /// The region.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Environment {
        Environment::from_lookup(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
        })
    }

    #[test]
    fn a_services_own_endpoint_comes_first() {
        let environment = of(&[
            ("AWS_ENDPOINT_URL", "http://all"),
            ("AWS_ENDPOINT_URL_STS", "http://sts"),
            ("AWS_ENDPOINT_URL_COGNITO_SYNC", " "),
            ("AWS_DEFAULT_REGION", "eu-west-1"),
        ]);
        assert_eq!(environment.endpoint(ServiceId::Sts), Some("http://sts"));
        assert_eq!(environment.endpoint(ServiceId::CognitoSync), Some("http://all"));
        assert_eq!(environment.region(), Some("eu-west-1"));
        assert_eq!(of(&[]), Environment::empty());
    }

    #[test]
    fn endpoints_can_be_ignored() {
        let environment = of(&[
            ("AWS_ENDPOINT_URL", "http://all"),
            ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "True"),
            ("AWS_REGION", "eu-west-1"),
            ("AWS_DEFAULT_REGION", "eu-west-2"),
        ]);
        assert_eq!(environment.endpoint(ServiceId::Sts), None);
        assert_eq!(environment.region(), Some("eu-west-1"));
    }
}
