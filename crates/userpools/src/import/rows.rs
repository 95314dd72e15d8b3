//! One line of an import file, read and checked (US-074 to US-076, sec_099).

use std::collections::BTreeMap;

use wire::cognito_idp::{AttributeDataType, PasswordHashingAlgorithmType};

use super::columns::{HASH, MFA, USERNAME};
use crate::attributes::{Rights, check_required, check_values, is_phone_number};
use crate::entities::Pool;
use crate::passwords::is_importable;

/// The most characters that a line has (US-074).
pub(super) const MAX_LINE: usize = 16_000;

/// The user that a line describes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// As it stands in the file; the value of the attribute that pools use instead of a username.
    pub(super) username: String,
    pub(super) attributes: BTreeMap<String, String>,
    /// Whether SMS is the second factor.
    pub(super) mfa: bool,
    pub(super) hash: Option<String>,
}

/// The cells of a line: commas part them, except behind a backslash.
pub(super) fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut cell) = (Vec::new(), String::new());
    let mut letters = line.trim_end_matches(['\r', '\n']).chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&',') => {
                cell.push(',');
                letters.next();
            }
            ',' => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    cells.push(cell);
    cells
}

/// Reads a line; the error says what is wrong with it and repeats none of it.
pub(super) fn row(
    pool: &Pool,
    columns: &[String],
    hashing: Option<PasswordHashingAlgorithmType>,
    line: &str,
) -> Result<Row, String> {
    if line.chars().count() > MAX_LINE {
        return Err("the line is longer than 16,000 characters".to_owned());
    }
    let cells = cells(line);
    if cells.len() != columns.len() {
        return Err("the number of values differs from the number of columns".to_owned());
    }
    let mut row =
        Row { username: String::new(), attributes: BTreeMap::new(), mfa: false, hash: None };
    for (name, value) in columns.iter().zip(cells).filter(|(_, value)| !value.is_empty()) {
        match name.as_str() {
            USERNAME => row.username = value,
            MFA => row.mfa = boolean(name, &value)?,
            HASH => row.hash = Some(value),
            _ => {
                row.attributes.insert(name.clone(), value);
            }
        }
    }
    check(pool, hashing, &mut row)?;
    Ok(row)
}

fn boolean(name: &str, value: &str) -> Result<bool, String> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(format!("{name} must be true or false")),
    }
}

fn check(
    pool: &Pool,
    hashing: Option<PasswordHashingAlgorithmType>,
    row: &mut Row,
) -> Result<(), String> {
    for (name, value) in &row.attributes {
        check_form(pool, name, value)?;
    }
    name_user(pool, row)?;
    if is_formula(&row.username) && !is_phone_number(&row.username) {
        return Err("the username looks like a formula".to_owned());
    }
    let verified = |attribute: &str| {
        let flag = row.attributes.get(&format!("{attribute}_verified"));
        row.attributes.contains_key(attribute) && flag.is_some_and(|flag| flag == "true")
    };
    // US-075.
    if !verified("email") && !verified("phone_number") {
        return Err("neither email nor phone_number is there and verified".to_owned());
    }
    if row.mfa && !row.attributes.contains_key("phone_number") {
        return Err(format!("{MFA} needs a phone_number"));
    }
    let refused = |error: wire::Error| error.to_string();
    check_values(pool, Rights::Admin, &row.attributes, None).map_err(refused)?;
    check_required(pool, &row.attributes).map_err(refused)?;
    match (hashing, &row.hash) {
        (Some(algorithm), Some(hash)) if !is_importable(algorithm, hash) => {
            Err("the password hash has not the form or the cost that it may have".to_owned())
        }
        _ => Ok(()),
    }
}

/// What the schema does not say of values in files.
fn check_form(pool: &Pool, name: &str, value: &str) -> Result<(), String> {
    let number = pool
        .attribute(name)
        .is_some_and(|it| it.attribute_data_type == Some(AttributeDataType::Number));
    // Whoever opens an export of these users in a spreadsheet must not run what stands in it.
    if is_formula(value) && name != "phone_number" && !number {
        return Err(format!("{name} looks like a formula"));
    }
    if name == "birthdate" && !is_birthdate(value) {
        return Err("birthdate must have the form mm/dd/yyyy".to_owned());
    }
    if value.chars().any(char::is_control) {
        return Err(format!("{name} contains control characters"));
    }
    Ok(())
}

fn is_formula(value: &str) -> bool {
    value.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn is_birthdate(value: &str) -> bool {
    let parts: Vec<_> = value.split('/').collect();
    let [month, day, year] = parts.as_slice() else { return false };
    let number = |text: &str, digits: usize| {
        (text.len() == digits).then(|| text.parse::<u32>().ok()).flatten()
    };
    number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        && number(year, 4).is_some()
}

/// Finds the username, and checks its letters (US-018, US-020).
fn name_user(pool: &Pool, row: &mut Row) -> Result<(), String> {
    let named_by = ["email", "phone_number"]
        .into_iter()
        .filter(|attribute| pool.has_username_attribute(attribute))
        .collect::<Vec<_>>();
    if !named_by.is_empty() {
        let value = named_by.iter().find_map(|attribute| row.attributes.get(*attribute)).cloned();
        let Some(value) = value else {
            return Err(format!("{} is missing", named_by.join(" or ")));
        };
        if !row.username.is_empty() && row.username != value {
            return Err(format!("{USERNAME} and {} differ", named_by.join(" or ")));
        }
        row.username = value;
        return Ok(());
    }
    let name = &row.username;
    let bad = |letter: char| letter.is_whitespace() || letter.is_control();
    if name.is_empty() || name.chars().count() > 128 || name.chars().any(bad) {
        return Err("the username has not 1 to 128 letters, digits and symbols".to_owned());
    }
    Ok(())
}
