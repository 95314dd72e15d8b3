//! The schema of a new pool, and attributes that are added to it later (US-029, US-030).

use wire::Error;
use wire::cognito_idp::{AttributeDataType, SchemaAttributeType, error};

use crate::attributes::{STANDARD, custom, standard};

/// The most attributes of its own that a pool has (US-030).
const MAX_CUSTOM: usize = 50;
/// The longest value.
const MAX_LENGTH: i64 = 2048;

/// The schema of a pool that asks for these: all standard attributes, as changed, then its own.
pub(super) fn schema(wanted: &[SchemaAttributeType]) -> Result<Vec<SchemaAttributeType>, Error> {
    let mut schema: Vec<_> = STANDARD.iter().map(standard).collect();
    for (at, one) in wanted.iter().enumerate() {
        if wanted.iter().take(at).any(|before| before.name == one.name) {
            return Err(twice(one));
        }
        match schema.iter_mut().find(|it| it.name.is_some() && it.name == one.name) {
            Some(standard) => change(standard, one)?,
            None => add(&mut schema, one)?,
        }
    }
    Ok(schema)
}

/// Adds an attribute of the pool's own.
pub(super) fn add(
    schema: &mut Vec<SchemaAttributeType>,
    wanted: &SchemaAttributeType,
) -> Result<(), Error> {
    if wanted.required == Some(true) {
        return Err(error::invalid_parameter(
            "Required custom attributes are not supported currently.",
        ));
    }
    if wanted.name.is_none() {
        return Err(error::invalid_parameter("Attributes must have a name."));
    }
    let added = custom(wanted);
    if schema.iter().any(|there| there.name == added.name) {
        return Err(twice(&added));
    }
    if schema.len() >= STANDARD.len() + MAX_CUSTOM {
        return Err(error::invalid_parameter("A user pool has at most 50 custom attributes."));
    }
    check_limits(&added)?;
    schema.push(added);
    Ok(())
}

fn twice(attribute: &SchemaAttributeType) -> Error {
    let name = attribute.name.as_deref().unwrap_or_default();
    error::invalid_parameter(format!("{name}: Existing attribute already has name {name}."))
}

/// Changes what a pool may decide of a standard attribute: whether it is required and mutable, and
/// its limits. `sub` is as it is everywhere.
fn change(standard: &mut SchemaAttributeType, wanted: &SchemaAttributeType) -> Result<(), Error> {
    let name = standard.name.clone().unwrap_or_default();
    let retyped = wanted.attribute_data_type.is_some()
        && wanted.attribute_data_type != standard.attribute_data_type;
    if retyped || wanted.developer_only_attribute == Some(true) {
        return Err(error::invalid_parameter(format!(
            "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute {name}"
        )));
    }
    if name == "sub" {
        return Ok(());
    }
    standard.required = wanted.required.or(standard.required);
    standard.mutable = wanted.mutable.or(standard.mutable);
    match standard.attribute_data_type {
        Some(AttributeDataType::String) => {
            let limits = wanted.string_attribute_constraints.clone();
            standard.string_attribute_constraints =
                limits.or(standard.string_attribute_constraints.take());
        }
        Some(AttributeDataType::Number) => {
            let limits = wanted.number_attribute_constraints.clone();
            standard.number_attribute_constraints =
                limits.or(standard.number_attribute_constraints.take());
        }
        _ => {}
    }
    check_limits(standard)
}

/// Limits are numbers, in order, and no longer than a value can be.
fn check_limits(attribute: &SchemaAttributeType) -> Result<(), Error> {
    let name = attribute.name.as_deref().unwrap_or_default();
    let text = attribute.string_attribute_constraints.clone().unwrap_or_default();
    let number = attribute.number_attribute_constraints.clone().unwrap_or_default();
    let (least, most) = (limit(name, text.min_length)?, limit(name, text.max_length)?);
    let fits = |length: Option<i64>| length.is_none_or(|it| (0..=MAX_LENGTH).contains(&it));
    if !fits(least) || !fits(most) {
        return Err(error::invalid_parameter(format!(
            "{name}: lengths must be between 0 and {MAX_LENGTH}."
        )));
    }
    ordered(name, (least, most))?;
    ordered(name, (limit(name, number.min_value)?, limit(name, number.max_value)?))
}

fn limit(name: &str, text: Option<String>) -> Result<Option<i64>, Error> {
    let parsed = text.map(|text| text.parse::<i64>()).transpose();
    parsed.map_err(|_| error::invalid_parameter(format!("{name}: a constraint is not a number.")))
}

fn ordered(name: &str, (least, most): (Option<i64>, Option<i64>)) -> Result<(), Error> {
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        return Err(error::invalid_parameter(format!(
            "{name}: the minimum cannot be above the maximum."
        )));
    }
    Ok(())
}
