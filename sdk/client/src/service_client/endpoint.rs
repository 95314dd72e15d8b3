//! Where a service is.

use std::collections::BTreeMap;

use url::Url;
use wire::{ServiceId, ServiceMeta};

use super::ConfigError;
use crate::environment::Environment;

/// The partitions of AWS by the start of their regions' names, and their domains.
/// <https://docs.aws.amazon.com/general/latest/gr/rande.html>
const PARTITIONS: [(&str, &str); 7] = [
    ("cn-", "amazonaws.com.cn"),
    ("us-iso-", "c2s.ic.gov"),
    ("us-isob-", "sc2s.sgov.gov"),
    ("us-isof-", "csp.hci.ic.gov"),
    ("eu-isoe-", "cloud.adc-e.uk"),
    ("eusc-", "amazonaws.eu"),
    ("", "amazonaws.com"),
];

/// The endpoints that were asked for, in order of precedence.
#[derive(Debug, Clone, Default)]
pub(super) struct Endpoints {
    pub(super) services: BTreeMap<ServiceId, String>,
    pub(super) all: Option<String>,
    pub(super) environment: Environment,
}

impl Endpoints {
    /// The endpoint of every service, checked. None ends in a slash.
    pub(super) fn resolve(&self, region: &str) -> Result<BTreeMap<ServiceId, String>, ConfigError> {
        let one = |service: &&'static ServiceMeta| {
            let given = self.services.get(&service.id).or(self.all.as_ref()).map(String::as_str);
            let given = given.or_else(|| self.environment.endpoint(service.id));
            let url = match given {
                Some(text) => checked(text)?,
                None => regional(service, region),
            };
            Ok((service.id, url))
        };
        wire::SERVICES.iter().map(one).collect()
    }
}

/// AWS's endpoint of a service in a region.
fn regional(service: &ServiceMeta, region: &str) -> String {
    let domain = PARTITIONS.iter().find(|(start, _)| region.starts_with(start));
    let domain = domain.map_or("amazonaws.com", |(_, domain)| domain);
    format!("https://{}.{region}.{domain}", service.endpoint_prefix)
}

fn checked(text: &str) -> Result<String, ConfigError> {
    let refused = || ConfigError::Endpoint(text.to_owned());
    let url = Url::parse(text.trim()).map_err(|_| refused())?;
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() || !plain {
        return Err(refused());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// INVARIANT: a region is one label of a host name. A region with other characters could lead the
/// requests to another host.
pub(super) fn check_region(region: &str) -> Result<(), ConfigError> {
    let label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let bounded = (1..=63).contains(&region.len());
    if bounded && region.bytes().all(label) && !region.starts_with('-') && !region.ends_with('-') {
        return Ok(());
    }
    Err(ConfigError::Region(region.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sts(endpoints: &Endpoints, region: &str) -> String {
        endpoints.resolve(region).unwrap().remove(&ServiceId::Sts).unwrap()
    }

    #[test]
    fn aws_is_the_default_in_every_partition() {
        let none = Endpoints::default();
        for (region, host) in [
            ("eu-west-1", "https://sts.eu-west-1.amazonaws.com"),
            ("us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com"),
            ("cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn"),
            ("us-iso-east-1", "https://sts.us-iso-east-1.c2s.ic.gov"),
        ] {
            assert_eq!(sts(&none, region), host);
        }
        let all = none.resolve("eu-west-1").unwrap();
        assert_eq!(all[&ServiceId::CognitoIdp], "https://cognito-idp.eu-west-1.amazonaws.com");
        assert_eq!(
            all[&ServiceId::CognitoIdentity],
            "https://cognito-identity.eu-west-1.amazonaws.com"
        );
        assert_eq!(all[&ServiceId::CognitoSync], "https://cognito-sync.eu-west-1.amazonaws.com");
    }

    #[test]
    fn the_nearest_word_counts() {
        let environment = Environment::from_lookup(|name| {
            (name == "AWS_ENDPOINT_URL").then(|| "http://e".into())
        });
        let mut endpoints = Endpoints { environment, ..Endpoints::default() };
        assert_eq!(sts(&endpoints, "eu-west-1"), "http://e");
        endpoints.all = Some("http://a/base/".into());
        assert_eq!(sts(&endpoints, "eu-west-1"), "http://a/base");
        endpoints.services.insert(ServiceId::Sts, "http://s:1".into());
        assert_eq!(sts(&endpoints, "eu-west-1"), "http://s:1");
    }

    #[test]
    fn what_is_no_endpoint_or_region_is_refused() {
        for text in ["", "host", "ftp://host", "http://", "http://h?x", "http://h#x", "http://u@h"]
        {
            assert!(matches!(checked(text), Err(ConfigError::Endpoint(_))), "{text}");
        }
        for region in ["", "-", "evil.com/", "eu-west-1#", "EU", "a.b", "eu west", "x-"] {
            assert!(matches!(check_region(region), Err(ConfigError::Region(_))), "{region}");
        }
        assert!(check_region("local").is_ok());
    }
}
