//! Where a code was sent.

use std::collections::BTreeMap;

use wire::cognito_idp::CodeDeliveryDetailsType;

/// Where a code was sent, as the user may see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// `EMAIL` or `SMS`.
    pub medium: Option<String>,
    /// The address or number, mostly masked.
    pub destination: Option<String>,
    /// The attribute that holds it: `email` or `phone_number`.
    pub attribute: Option<String>,
}

impl Delivery {
    pub(super) fn of_parameters(parameters: &BTreeMap<String, String>) -> Option<Self> {
        let found = |name: &str| parameters.get(name).cloned();
        let medium = found("CODE_DELIVERY_DELIVERY_MEDIUM");
        let destination = found("CODE_DELIVERY_DESTINATION");
        (medium.is_some() || destination.is_some()).then_some(Self {
            medium,
            destination,
            attribute: None,
        })
    }
}

impl From<CodeDeliveryDetailsType> for Delivery {
    fn from(details: CodeDeliveryDetailsType) -> Self {
        Self {
            medium: details.delivery_medium.map(|medium| medium.as_str().to_owned()),
            destination: details.destination,
            attribute: details.attribute_name,
        }
    }
}
