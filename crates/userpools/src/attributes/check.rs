//! What values attributes take, and who may set which.

use std::collections::BTreeMap;

use wire::Error;
use wire::cognito_idp::{AttributeDataType, SchemaAttributeType, error};

use crate::entities::{Client, Pool};

/// On whose behalf attributes are written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rights<'a> {
    /// An administrator: every attribute of the schema.
    Admin,
    /// A user through a client: what the client may write (US-035, US-037).
    User(&'a Client),
}

/// What no user may write, whatever the client may (US-037, sec_085, sec_089).
const NOT_FOR_USERS: [&str; 4] = ["email_verified", "phone_number_verified", "identities", "sub"];

impl Client {
    /// Whether the client's tokens show an attribute (US-036, AU-088).
    pub(crate) fn reads(&self, attribute: &str) -> bool {
        attribute == "sub" || listed(self.settings.read_attributes.as_deref(), attribute)
    }

    /// Whether users of the client may set an attribute (US-035).
    pub(crate) fn writes(&self, attribute: &str) -> bool {
        !NOT_FOR_USERS.contains(&attribute)
            && !attribute.starts_with("dev:")
            && listed(self.settings.write_attributes.as_deref(), attribute)
    }
}

fn listed(list: Option<&[String]>, attribute: &str) -> bool {
    list.is_none_or(|list| list.is_empty() || list.iter().any(|one| one == attribute))
}

/// Refuses values that the schema does not take, or that this writer may not set.
///
/// `held` are the values that the user has already; `None` while the user is being made, when also
/// attributes that never change may be set (US-031).
pub(crate) fn check_values(
    pool: &Pool,
    rights: Rights<'_>,
    values: &BTreeMap<String, String>,
    held: Option<&BTreeMap<String, String>>,
) -> Result<(), Error> {
    for (name, value) in values {
        let Some(schema) = pool.attribute(name).filter(|_| name != "sub") else {
            return Err(nonconforming(&format!(
                "Type for attribute {{{name}}} could not be determined"
            )));
        };
        if let Rights::User(client) = rights
            && !client.writes(name)
        {
            return Err(unauthorized());
        }
        let fixed = held.is_some() && schema.mutable == Some(false);
        if fixed && held.and_then(|held| held.get(name)) != Some(value) {
            return Err(error::invalid_parameter(format!(
                "user.{name}: Attribute cannot be updated."
            )));
        }
        check_value(schema, name, value)?;
        if name == "preferred_username" && is_name_of_another_kind(pool, value) {
            return Err(error::invalid_parameter(
                "user.preferred_username: The value has the form of another kind of name.",
            ));
        }
    }
    Ok(())
}

/// Whether a preferred username that is an alias would pass for a sub, an address or a number by
/// which the pool finds users too (sec_067).
fn is_name_of_another_kind(pool: &Pool, value: &str) -> bool {
    let named =
        |attribute: &str| pool.has_alias(attribute) || pool.has_username_attribute(attribute);
    pool.has_alias("preferred_username")
        && (is_uuid(value)
            || (named("email") && is_email(value))
            || (named("phone_number") && is_phone_number(value)))
}

/// Whether a text has the form of a sub.
fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

/// US-035.
pub(crate) fn unauthorized() -> Error {
    error::not_authorized("A client attempted to write unauthorized attribute")
}

/// Refuses a user who lacks a required attribute (US-033).
pub(crate) fn check_required(pool: &Pool, held: &BTreeMap<String, String>) -> Result<(), Error> {
    let required = pool.schema.iter().filter(|attribute| attribute.required == Some(true));
    let names = required.filter_map(|attribute| attribute.name.as_deref());
    let missing = names.filter(|name| *name != "sub" && !held.contains_key(*name));
    match missing.map(|name| format!("{name}: The attribute is required")).next() {
        Some(missing) => Err(nonconforming(&missing)),
        None => Ok(()),
    }
}

fn nonconforming(what: &str) -> Error {
    error::invalid_parameter(format!("Attributes did not conform to the schema: {what}"))
}

fn check_value(schema: &SchemaAttributeType, name: &str, value: &str) -> Result<(), Error> {
    // An empty value takes the attribute away (US-040).
    if value.is_empty() {
        return Ok(());
    }
    if value.chars().count() > 2048 {
        return Err(longer(name, 2048));
    }
    match name {
        "email" if !is_email(value) => {
            return Err(error::invalid_parameter("Invalid email address format."));
        }
        "phone_number" if !is_phone_number(value) => {
            return Err(error::invalid_parameter("Invalid phone number format."));
        }
        _ => {}
    }
    match schema.attribute_data_type.unwrap_or(AttributeDataType::String) {
        AttributeDataType::String => check_text(schema, name, value),
        AttributeDataType::Number => check_number(schema, name, value),
        AttributeDataType::Boolean if !matches!(value, "true" | "false") => {
            Err(nonconforming(&format!("{name}: Attribute does not conform to its type")))
        }
        AttributeDataType::DateTime if !is_date_time(value) => {
            Err(nonconforming(&format!("{name}: Attribute does not conform to its type")))
        }
        AttributeDataType::Boolean | AttributeDataType::DateTime => Ok(()),
    }
}

fn check_text(schema: &SchemaAttributeType, name: &str, value: &str) -> Result<(), Error> {
    let Some(limits) = &schema.string_attribute_constraints else { return Ok(()) };
    let limit = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<usize>().ok());
    let length = value.chars().count();
    if let Some(max) = limit(&limits.max_length).filter(|max| length > *max) {
        return Err(longer(name, max));
    }
    if let Some(min) = limit(&limits.min_length).filter(|min| length < *min) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: String must be at least {min} characters long"
        )));
    }
    Ok(())
}

/// US-034.
fn longer(name: &str, max: usize) -> Error {
    error::invalid_parameter(format!("user.{name}: String must be no longer than {max} characters"))
}

fn check_number(schema: &SchemaAttributeType, name: &str, value: &str) -> Result<(), Error> {
    let Ok(number) = value.parse::<i64>() else {
        return Err(nonconforming(&format!("{name}: Attribute does not conform to its type")));
    };
    let Some(limits) = &schema.number_attribute_constraints else { return Ok(()) };
    let limit = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<i64>().ok());
    if let Some(max) = limit(&limits.max_value).filter(|max| number > *max) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Number must be no larger than {max}"
        )));
    }
    if let Some(min) = limit(&limits.min_value).filter(|min| number < *min) {
        return Err(error::invalid_parameter(format!(
            "user.{name}: Number must be no smaller than {min}"
        )));
    }
    Ok(())
}

/// Seconds since the epoch, or ISO 8601.
fn is_date_time(value: &str) -> bool {
    value.parse::<i64>().is_ok()
        || wire::Timestamp::parse_iso(value).is_some()
        || wire::Timestamp::parse_iso(&format!("{value}T00:00:00Z")).is_some()
}

/// Whether a text has the form of a mail address: something, one `@`, a domain; no white space and
/// no control characters. Whether it exists is what codes are for.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let clean = |part: &str| {
        !part.is_empty()
            && !part.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c))
    };
    clean(local)
        && !local.contains('@')
        && clean(domain)
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !domain.contains("..")
        && text.len() <= 2048
}

/// E.164: `+` and up to fifteen digits (US-027).
pub(crate) fn is_phone_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (1..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    })
}
