//! Key schemas: which attribute is the partition key of a table or an index, and so which values
//! of a request are its leading keys.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::error::DynamoError;
use super::plan::{Keys, Touch};
use super::value::{key_text, partition_text};

/// The key schemas of one table, as DescribeTable tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Schema {
    table: KeyNames,
    indexes: HashMap<String, KeyNames>,
}

/// The attributes of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
struct KeyNames {
    partition: String,
    sort: Option<String>,
}

/// The request does not fit the schema: it may be out of date.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unfit(pub(crate) DynamoError);

impl From<DynamoError> for Unfit {
    fn from(error: DynamoError) -> Self {
        Self(error)
    }
}

impl Schema {
    /// Reads the answer of DescribeTable.
    pub(crate) fn parse(answer: &Value) -> Option<Self> {
        let table = answer.get("Table")?;
        let mut indexes = HashMap::new();
        for list in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
            let Some(list) = table.get(list).and_then(Value::as_array) else { continue };
            for index in list {
                let name = index.get("IndexName")?.as_str()?;
                indexes.insert(name.to_owned(), KeyNames::parse(index.get("KeySchema")?)?);
            }
        }
        Some(Self { table: KeyNames::parse(table.get("KeySchema")?)?, indexes })
    }

    /// The leading keys of a touch, each once; `None` when the action has none.
    pub(crate) fn leading_keys(&self, touch: &Touch<'_>) -> Result<Option<Vec<String>>, Unfit> {
        let names = self.names(touch.index)?;
        let mut found = Vec::new();
        match &touch.keys {
            Keys::None => return Ok(None),
            Keys::Items(items) => {
                for (item, is_key) in items {
                    if *is_key && !names.is_key(item) {
                        return Err(Unfit(DynamoError::validation(
                            "The provided key element does not match the schema",
                        )));
                    }
                    found.push(partition_text(item, &names.partition)?);
                }
            }
            Keys::Condition { condition, values, start } => {
                let value = condition
                    .partition_value(&names.partition)
                    .map_err(|error| DynamoError::validation(error.to_string()))?;
                let stated = values.and_then(|values| values.get(value)).ok_or_else(|| {
                    DynamoError::validation(format!(
                        "Invalid KeyConditionExpression: An expression attribute value used in \
                         expression is not defined; attribute value: {value}"
                    ))
                })?;
                found.push(key_text(stated)?);
                found.extend(names.start(*start)?);
            }
            Keys::Legacy { conditions, start } => {
                found.push(legacy_value(conditions, &names.partition)?);
                found.extend(names.start(*start)?);
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(Some(found))
    }

    fn names(&self, index: Option<&str>) -> Result<&KeyNames, Unfit> {
        match index {
            None => Ok(&self.table),
            Some(name) => self.indexes.get(name).ok_or_else(|| {
                Unfit(DynamoError::validation("The table does not have the specified index"))
            }),
        }
    }
}

impl KeyNames {
    fn parse(schema: &Value) -> Option<Self> {
        let of = |kind: &str| {
            schema.as_array()?.iter().find_map(|element| {
                let fits = element.get("KeyType")?.as_str()? == kind;
                let name = element.get("AttributeName")?.as_str()?;
                fits.then(|| name.to_owned())
            })
        };
        Some(Self { partition: of("HASH")?, sort: of("RANGE") })
    }

    /// Whether these are exactly the members of a key.
    fn is_key(&self, key: &Map<String, Value>) -> bool {
        let sort = self.sort.as_ref();
        key.contains_key(&self.partition)
            && sort.is_none_or(|sort| key.contains_key(sort))
            && key.len() == 1 + usize::from(sort.is_some())
    }

    /// The partition key in `ExclusiveStartKey`: a backend may start there whatever else is said.
    fn start(&self, start: Option<&Map<String, Value>>) -> Result<Option<String>, Unfit> {
        Ok(start.map(|start| partition_text(start, &self.partition)).transpose()?)
    }
}

/// `KeyConditions`: one `EQ` with one value.
fn legacy_value(conditions: &Map<String, Value>, partition: &str) -> Result<String, DynamoError> {
    let missed = || {
        DynamoError::validation(format!("Query condition missed key schema element: {partition}"))
    };
    let condition = conditions.get(partition).ok_or_else(missed)?;
    let operator = condition.get("ComparisonOperator").and_then(Value::as_str);
    let values = condition.get("AttributeValueList").and_then(Value::as_array);
    match (operator, values.map(Vec::as_slice)) {
        (Some("EQ"), Some([value])) => key_text(value),
        _ => Err(DynamoError::validation("Query key condition not supported")),
    }
}
