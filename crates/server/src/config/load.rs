//! Reads the file, lays the environment over it, and says precisely what is wrong.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::Config;
use super::keys::{KEYS, Key, Kind};

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file or a value in it does not fit; the message has the place.
    #[error("{origin}: {message}")]
    Invalid {
        /// The file or variable.
        origin: String,
        /// What is wrong, and what would be right.
        message: String,
    },
}

/// Loads the configuration from `file`, if any, with `environment` on top.
pub fn load(
    file: Option<&Path>,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<Config, ConfigError> {
    let mut table = file.map_or_else(|| Ok(Table::new()), read)?;
    overlay(&mut table, environment)?;
    let origin = file.map_or_else(|| "environment".to_owned(), |path| path.display().to_string());
    Value::Table(table).try_into().map_err(|error: toml::de::Error| ConfigError::Invalid {
        origin,
        message: error.to_string().trim_end().to_owned(),
    })
}

fn read(path: &Path) -> Result<Table, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    text.parse().map_err(|error: toml::de::Error| ConfigError::Invalid {
        origin: path.display().to_string(),
        message: error.to_string().trim_end().to_owned(),
    })
}

fn overlay(
    table: &mut Table,
    environment: impl Iterator<Item = (String, String)>,
) -> Result<(), ConfigError> {
    for (name, text) in environment {
        if !name.starts_with("COUNTERSIGN_") || name == "COUNTERSIGN_CONFIG" || is_link(&name) {
            continue;
        }
        let invalid = |message: String| ConfigError::Invalid { origin: name.clone(), message };
        if let Some(category) = name.strip_prefix("COUNTERSIGN_LIMITS_RATES_") {
            let category = category.to_lowercase().replace('_', "-");
            let rate = parse(Kind::Number, &text).map_err(invalid)?;
            set(table, &format!("limits.rates.{category}"), rate).map_err(invalid)?;
            continue;
        }
        let key = KEYS
            .iter()
            .find(|key| key.variable() == name)
            .ok_or_else(|| invalid(unknown(&name)))?;
        let value = parse(key.kind, &text).map_err(invalid)?;
        set(table, key.path, value).map_err(invalid)?;
    }
    Ok(())
}

/// Whether Kubernetes set this variable for a Service of the name `countersign`: it gives every pod
/// of the namespace `<NAME>_SERVICE_…` and `<NAME>_PORT…` (Kubernetes documentation, "Service",
/// "Environment variables").
pub(super) fn is_link(name: &str) -> bool {
    name.starts_with("COUNTERSIGN_SERVICE_")
        || name == "COUNTERSIGN_PORT"
        || name.starts_with("COUNTERSIGN_PORT_")
}

fn unknown(name: &str) -> String {
    let nearest = KEYS.iter().map(Key::variable).min_by_key(|known| distance(known, name));
    format!("there is no such setting; did you mean {}?", nearest.unwrap_or_default())
}

fn parse(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Text => Ok(Value::String(text.to_owned())),
        Kind::Number => {
            text.trim().parse().map(Value::Integer).map_err(|_| format!("{text:?} is not a number"))
        }
        Kind::Flag => match text.trim() {
            "true" | "1" | "yes" => Ok(Value::Boolean(true)),
            "false" | "0" | "no" | "" => Ok(Value::Boolean(false)),
            _ => Err(format!("{text:?} is neither true nor false")),
        },
        Kind::List => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            Ok(Value::Array(items.map(|item| Value::String(item.to_owned())).collect()))
        }
    }
}

fn set(table: &mut Table, path: &str, value: Value) -> Result<(), String> {
    match path.split_once('.') {
        None => {
            table.insert(path.to_owned(), value);
            Ok(())
        }
        Some((section, rest)) => {
            let entry = table.entry(section).or_insert_with(|| Value::Table(Table::new()));
            let inner = entry.as_table_mut().ok_or_else(|| format!("{section} is not a table"))?;
            set(inner, rest, value)
        }
    }
}

/// How many letters two names differ by, to suggest the one that was meant (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let substitution = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = substitution.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
