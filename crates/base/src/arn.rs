//! Amazon Resource Names.

use std::fmt;
use std::str::FromStr;

/// `arn:partition:service:region:account:resource`, borrowed from nothing.
///
/// Source: IAM User Guide, "Identify AWS resources with ARNs".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arn {
    /// `aws`, `aws-cn`, ….
    pub partition: String,
    /// `iam`, `sts`, `cognito-identity`, ….
    pub service: String,
    /// Empty for global services.
    pub region: String,
    /// Twelve digits; empty for some services, `aws` for AWS-managed policies.
    pub account: String,
    /// Everything behind the fifth colon.
    pub resource: String,
}

/// The text is not an ARN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an ARN of the form arn:partition:service:region:account:resource")]
pub struct ArnError;

impl Arn {
    /// The resource's type and the rest, split at the first `/` or `:`; `("", all)` without one.
    pub fn resource_parts(&self) -> (&str, &str) {
        self.resource.split_once(['/', ':']).unwrap_or(("", &self.resource))
    }

    /// The last path element of the resource: a role's or user's bare name.
    pub fn name(&self) -> &str {
        self.resource.rsplit('/').next().unwrap_or(&self.resource)
    }
}

impl FromStr for Arn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or(ArnError);
        if next()? != "arn" {
            return Err(ArnError);
        }
        let arn = Self {
            partition: next()?.to_owned(),
            service: next()?.to_owned(),
            region: next()?.to_owned(),
            account: next()?.to_owned(),
            resource: next()?.to_owned(),
        };
        let whole =
            !arn.partition.is_empty() && !arn.service.is_empty() && !arn.resource.is_empty();
        whole.then_some(arn).ok_or(ArnError)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_and_shows() {
        let text = "arn:aws:iam::000000000000:role/app/Guest";
        let arn: Arn = text.parse().unwrap();
        assert_eq!(arn.to_string(), text);
        assert_eq!(arn.resource_parts(), ("role", "app/Guest"));
        assert_eq!(arn.name(), "Guest");
    }

    #[test]
    fn refuses_what_is_none() {
        for text in ["", "arn", "arn:aws:iam::1:", "arn::b:::x", "arn:a::::x", "urn:a:b:c:d:e"] {
            assert_eq!(text.parse::<Arn>(), Err(ArnError), "{text}");
        }
    }
}
