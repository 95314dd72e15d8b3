//! The schema of a pool: the standard attributes of OpenID Connect as AWS types them, and the
//! pool's own.
//!
//! Source: Developer Guide, "Working with user attributes"; OpenID Connect Core 1.0 §5.1.

use wire::cognito_idp::{
    AttributeDataType, NumberAttributeConstraintsType, SchemaAttributeType,
    StringAttributeConstraintsType,
};

/// A standard attribute: its name, type, and the least and most characters.
pub(crate) struct Standard {
    pub(crate) name: &'static str,
    pub(crate) kind: AttributeDataType,
    pub(crate) mutable: bool,
    pub(crate) length: Option<(u32, u32)>,
}

const fn text(name: &'static str) -> Standard {
    Standard { name, kind: AttributeDataType::String, mutable: true, length: Some((0, 2048)) }
}

const fn boolean(name: &'static str) -> Standard {
    Standard { name, kind: AttributeDataType::Boolean, mutable: true, length: None }
}

/// The standard attributes, in AWS's order.
pub(crate) const STANDARD: [Standard; 21] = [
    text("profile"),
    text("address"),
    Standard { length: Some((10, 10)), ..text("birthdate") },
    text("gender"),
    text("preferred_username"),
    Standard { kind: AttributeDataType::Number, length: None, ..text("updated_at") },
    text("website"),
    text("picture"),
    Standard { length: None, ..text("identities") },
    Standard { length: Some((1, 2048)), mutable: false, ..text("sub") },
    boolean("phone_number_verified"),
    text("phone_number"),
    text("zoneinfo"),
    text("locale"),
    text("email"),
    boolean("email_verified"),
    text("given_name"),
    text("family_name"),
    text("middle_name"),
    text("name"),
    text("nickname"),
];

/// The schema's entry for a standard attribute as it is unless a pool says otherwise.
pub(crate) fn standard(standard: &Standard) -> SchemaAttributeType {
    SchemaAttributeType {
        name: Some(standard.name.to_owned()),
        attribute_data_type: Some(standard.kind),
        developer_only_attribute: Some(false),
        mutable: Some(standard.mutable),
        required: Some(standard.name == "sub"),
        string_attribute_constraints: standard.length.map(|(min, max)| {
            StringAttributeConstraintsType {
                min_length: Some(min.to_string()),
                max_length: Some(max.to_string()),
            }
        }),
        number_attribute_constraints: (standard.kind == AttributeDataType::Number).then(|| {
            NumberAttributeConstraintsType { min_value: Some("0".to_owned()), max_value: None }
        }),
    }
}

/// The schema's entry for an attribute of the pool's own: under its prefix, with what was left out
/// filled in (US-030).
pub(crate) fn custom(wanted: &SchemaAttributeType) -> SchemaAttributeType {
    let developer_only = wanted.developer_only_attribute.unwrap_or(false);
    let prefix = if developer_only { "dev:" } else { "custom:" };
    let kind = wanted.attribute_data_type.unwrap_or(AttributeDataType::String);
    SchemaAttributeType {
        name: Some(format!("{prefix}{}", wanted.name.as_deref().unwrap_or_default())),
        attribute_data_type: Some(kind),
        developer_only_attribute: Some(developer_only),
        mutable: Some(wanted.mutable.unwrap_or(true)),
        required: Some(false),
        string_attribute_constraints: match kind {
            AttributeDataType::String => {
                Some(wanted.string_attribute_constraints.clone().unwrap_or_default())
            }
            _ => None,
        },
        number_attribute_constraints: match kind {
            AttributeDataType::Number => {
                Some(wanted.number_attribute_constraints.clone().unwrap_or_default())
            }
            _ => None,
        },
    }
}
