//! Key schemas: which attribute is the partition key of a table or an index, and so which values
//! of a request are its leading keys.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::error::DynamoError;
use super::expression::Condition;
use super::plan::{Keys, Touch};
use super::value::{key_text, partition_text};

/// The key schemas of one table, as DescribeTable tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Schema {
    table: KeyNames,
    indexes: HashMap<String, KeyNames>,
}

/// The attributes of a key: one each, or up to four of an index with a multi-attribute key
/// (<https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html>).
///
/// AWS does not say what `dynamodb:LeadingKeys` is for such an index. Here it is the value of every
/// one of the attributes, so that a condition on all leading keys (`ForAllValues`) has to allow each
/// of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct KeyNames {
    partition: Vec<String>,
    sort: Vec<String>,
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
                    found.extend(names.values(item)?);
                }
            }
            Keys::Condition { condition, values, start } => {
                for name in &names.partition {
                    found.push(stated_value(condition, *values, name)?);
                }
                found.extend(names.start(*start)?);
            }
            Keys::Legacy { conditions, start } => {
                for name in &names.partition {
                    found.push(legacy_value(conditions, name)?);
                }
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
        let mut names = Self { partition: Vec::new(), sort: Vec::new() };
        for element in schema.as_array()? {
            let name = element.get("AttributeName")?.as_str()?.to_owned();
            match element.get("KeyType")?.as_str()? {
                "HASH" => names.partition.push(name),
                "RANGE" => names.sort.push(name),
                _ => return None,
            }
        }
        (!names.partition.is_empty()).then_some(names)
    }

    /// Whether these are exactly the members of a key.
    fn is_key(&self, key: &Map<String, Value>) -> bool {
        let mut names = self.partition.iter().chain(&self.sort);
        names.all(|name| key.contains_key(name))
            && key.len() == self.partition.len() + self.sort.len()
    }

    /// The partition key's values in an item or a key.
    fn values(&self, item: &Map<String, Value>) -> Result<Vec<String>, DynamoError> {
        self.partition.iter().map(|name| partition_text(item, name)).collect()
    }

    /// Those in `ExclusiveStartKey`: a backend may start there whatever else is said.
    fn start(&self, start: Option<&Map<String, Value>>) -> Result<Vec<String>, DynamoError> {
        start.map_or_else(|| Ok(Vec::new()), |start| self.values(start))
    }
}

/// The value that a key condition demands of an attribute.
fn stated_value(
    condition: &Condition,
    values: Option<&Map<String, Value>>,
    name: &str,
) -> Result<String, DynamoError> {
    let value = condition
        .partition_value(name)
        .map_err(|error| DynamoError::validation(error.to_string()))?;
    let stated = values.and_then(|values| values.get(value)).ok_or_else(|| {
        DynamoError::validation(format!(
            "Invalid KeyConditionExpression: An expression attribute value used in expression is \
             not defined; attribute value: {value}"
        ))
    })?;
    key_text(stated)
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
