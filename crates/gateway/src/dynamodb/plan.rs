//! From a request's JSON to what it touches: tables, keys, attributes.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html>

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::error::DynamoError;
use super::expression::{self, Condition, ExpressionError, Names};
use super::operation::{Operation, Shape, part_takes};

type Members = Map<String, Value>;
type Result<T> = std::result::Result<T, DynamoError>;

/// One action on one table or index.
#[derive(Debug)]
pub(crate) struct Touch<'a> {
    /// With its prefix, such as `dynamodb:GetItem`.
    pub(crate) action: &'static str,
    /// The table as the request names it: a name or an ARN.
    pub(crate) table: &'a str,
    pub(crate) index: Option<&'a str>,
    pub(crate) keys: Keys<'a>,
    /// The attributes named, each once.
    pub(crate) attributes: BTreeSet<String>,
    /// The effective `Select`, for reads.
    pub(crate) select: Option<&'a str>,
    /// The effective `ReturnValues`, for writes.
    pub(crate) return_values: Option<&'a str>,
    /// `ReturnConsumedCapacity`, if given.
    pub(crate) consumed: Option<&'a str>,
    /// The transaction's operation.
    pub(crate) enclosing: Option<&'static str>,
}

/// Where the partition-key values are.
#[derive(Debug)]
pub(crate) enum Keys<'a> {
    /// The action has none: Scan, or a change of the table itself.
    None,
    /// In these keys and items. Of a key (`true`) the members must be exactly the key's.
    Items(Vec<(&'a Members, bool)>),
    /// In the condition of a Query.
    Condition { condition: Box<Condition>, values: Option<&'a Members>, start: Option<&'a Members> },
    /// In the `KeyConditions` of a Query.
    Legacy { conditions: &'a Members, start: Option<&'a Members> },
}

/// What a request touches.
pub(crate) fn plan<'a>(operation: &'static Operation, body: &'a Members) -> Result<Vec<Touch<'a>>> {
    if let Some(member) = body.keys().find(|member| !operation.takes(member)) {
        return Err(unknown_member(member));
    }
    let consumed = text(body, "ReturnConsumedCapacity")?;
    match operation.shape {
        Shape::Single => Ok(vec![single(operation.action, None, body)?]),
        Shape::BatchGet => batch_get(operation, body, consumed),
        Shape::BatchWrite => batch_write(operation, body, consumed),
        Shape::Transaction => transaction(operation, body, consumed),
        Shape::Account => Ok(vec![Touch::bare(operation.action, "*")]),
        Shape::Definition => definition(operation, body),
    }
}

impl<'a> Touch<'a> {
    fn bare(action: &'static str, table: &'a str) -> Self {
        Self {
            action,
            table,
            index: None,
            keys: Keys::None,
            attributes: BTreeSet::new(),
            select: None,
            return_values: None,
            consumed: None,
            enclosing: None,
        }
    }
}

fn definition<'a>(operation: &'static Operation, body: &'a Members) -> Result<Vec<Touch<'a>>> {
    let table = table_name(body)?;
    let mut touches = vec![Touch::bare(operation.action, table)];
    if body.contains_key("Tags") {
        touches.push(Touch::bare("dynamodb:TagResource", table));
    }
    Ok(touches)
}

/// One read, write or search, alone or in a transaction.
fn single<'a>(
    action: &'static str,
    enclosing: Option<&'static str>,
    body: &'a Members,
) -> Result<Touch<'a>> {
    let mut touch = Touch::bare(action, table_name(body)?);
    touch.enclosing = enclosing;
    touch.index = text(body, "IndexName")?;
    touch.consumed = text(body, "ReturnConsumedCapacity")?;
    let names = Names(object(body, "ExpressionAttributeNames")?);
    touch.keys = match action {
        "dynamodb:Scan" => Keys::None,
        "dynamodb:Query" => query_keys(body, names)?,
        "dynamodb:PutItem" => Keys::Items(vec![(required(body, "Item")?, false)]),
        _ => Keys::Items(vec![(required(body, "Key")?, true)]),
    };
    add_attributes(&mut touch.attributes, body, names)?;
    match action {
        "dynamodb:GetItem" | "dynamodb:Query" | "dynamodb:Scan" => {
            touch.select = Some(effective_select(body)?);
        }
        "dynamodb:ConditionCheckItem" => touch.return_values = returned_on_failure(body)?,
        _ => touch.return_values = Some(effective_return_values(body)?),
    }
    Ok(touch)
}

fn query_keys<'a>(body: &'a Members, names: Names<'a>) -> Result<Keys<'a>> {
    let start = object(body, "ExclusiveStartKey")?;
    match (text(body, "KeyConditionExpression")?, object(body, "KeyConditions")?) {
        (Some(text), None) => {
            let parsed = expression::condition(text, names)
                .map_err(|error| invalid("KeyConditionExpression", &error))?;
            let values = object(body, "ExpressionAttributeValues")?;
            Ok(Keys::Condition { condition: Box::new(parsed.condition), values, start })
        }
        (None, Some(conditions)) => Ok(Keys::Legacy { conditions, start }),
        (Some(_), Some(_)) => Err(DynamoError::validation(
            "Can not use both expression and non-expression parameters in the same request: \
             Non-expression parameters: {KeyConditions} Expression parameters: \
             {KeyConditionExpression}",
        )),
        (None, None) => Err(DynamoError::validation(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in \
             the request.",
        )),
    }
}

/// Every attribute that the request names, wherever.
fn add_attributes(out: &mut BTreeSet<String>, body: &Members, names: Names<'_>) -> Result<()> {
    // Maps whose member names are attribute names.
    for member in [
        "Key",
        "Item",
        "Expected",
        "AttributeUpdates",
        "KeyConditions",
        "QueryFilter",
        "ScanFilter",
    ] {
        if let Some(named) = object(body, member)? {
            add(out, named.keys().cloned());
        }
    }
    if let Some(listed) = body.get("AttributesToGet").filter(|value| !value.is_null()) {
        let listed = listed.as_array().ok_or_else(DynamoError::serialization)?;
        for name in listed {
            add(out, [name.as_str().ok_or_else(DynamoError::serialization)?.to_owned()]);
        }
    }
    for member in ["KeyConditionExpression", "FilterExpression", "ConditionExpression"] {
        if let Some(text) = text(body, member)? {
            let parsed = expression::condition(text, names).map_err(|e| invalid(member, &e))?;
            add(out, parsed.attributes);
        }
    }
    if let Some(text) = text(body, "ProjectionExpression")? {
        let named = expression::projection(text, names);
        add(out, named.map_err(|error| invalid("ProjectionExpression", &error))?);
    }
    if let Some(text) = text(body, "UpdateExpression")? {
        let named = expression::update(text, names);
        add(out, named.map_err(|error| invalid("UpdateExpression", &error))?);
    }
    Ok(())
}

/// A set, so that a request with very many names costs no more than it is long.
fn add(out: &mut BTreeSet<String>, names: impl IntoIterator<Item = String>) {
    out.extend(names);
}

/// What a read returns when the request does not say: so a policy on `dynamodb:Select` holds for
/// requests that leave it out.
fn effective_select(body: &Members) -> Result<&str> {
    let projected = ["ProjectionExpression", "AttributesToGet"]
        .iter()
        .any(|member| body.get(*member).is_some_and(|value| !value.is_null()));
    Ok(match text(body, "Select")? {
        Some(select) => select,
        None if projected => "SPECIFIC_ATTRIBUTES",
        None if text(body, "IndexName")?.is_some() => "ALL_PROJECTED_ATTRIBUTES",
        None => "ALL_ATTRIBUTES",
    })
}

/// `ALL_OLD` on a failed condition shows the whole item just as `ReturnValues` does.
fn effective_return_values(body: &Members) -> Result<&str> {
    let stated = text(body, "ReturnValues")?.unwrap_or("NONE");
    Ok(match returned_on_failure(body)? {
        Some(all @ "ALL_OLD") if stated != "ALL_NEW" => all,
        _ => stated,
    })
}

fn returned_on_failure(body: &Members) -> Result<Option<&str>> {
    text(body, "ReturnValuesOnConditionCheckFailure")
}

fn batch_get<'a>(
    operation: &'static Operation,
    body: &'a Members,
    consumed: Option<&'a str>,
) -> Result<Vec<Touch<'a>>> {
    let tables = required(body, "RequestItems")?;
    let mut out = Vec::with_capacity(tables.len());
    for (table, request) in tables {
        let request = request.as_object().ok_or_else(DynamoError::serialization)?;
        let known = |member: &String| member == "Keys" || part_takes(member);
        if let Some(member) = request.keys().find(|member| !known(member)) {
            return Err(unknown_member(member));
        }
        let mut touch = Touch::bare(operation.action, table);
        let keys = request.get("Keys").and_then(Value::as_array);
        let mut items = Vec::new();
        for key in keys.ok_or_else(DynamoError::serialization)? {
            let key = key.as_object().ok_or_else(DynamoError::serialization)?;
            add(&mut touch.attributes, key.keys().cloned());
            items.push((key, true));
        }
        let names = Names(object(request, "ExpressionAttributeNames")?);
        add_attributes(&mut touch.attributes, request, names)?;
        touch.keys = Keys::Items(items);
        touch.select = Some(effective_select(request)?);
        touch.consumed = consumed;
        out.push(touch);
    }
    not_empty(out)
}

fn batch_write<'a>(
    operation: &'static Operation,
    body: &'a Members,
    consumed: Option<&'a str>,
) -> Result<Vec<Touch<'a>>> {
    let tables = required(body, "RequestItems")?;
    let mut out = Vec::with_capacity(tables.len());
    for (table, requests) in tables {
        let mut touch = Touch::bare(operation.action, table);
        let mut items = Vec::new();
        for request in requests.as_array().ok_or_else(DynamoError::serialization)? {
            let (kind, inner) = only_member(request)?;
            let (member, is_key) = match kind {
                "PutRequest" => ("Item", false),
                "DeleteRequest" => ("Key", true),
                other => return Err(unknown_member(other)),
            };
            if let Some(other) = inner.keys().find(|name| *name != member) {
                return Err(unknown_member(other));
            }
            let item = required(inner, member)?;
            add(&mut touch.attributes, item.keys().cloned());
            items.push((item, is_key));
        }
        touch.keys = Keys::Items(items);
        touch.consumed = consumed;
        out.push(touch);
    }
    not_empty(out)
}

fn transaction<'a>(
    operation: &'static Operation,
    body: &'a Members,
    consumed: Option<&'a str>,
) -> Result<Vec<Touch<'a>>> {
    let parts = body.get("TransactItems").and_then(Value::as_array);
    let mut out = Vec::new();
    for part in parts.ok_or_else(DynamoError::serialization)? {
        let (kind, inner) = only_member(part)?;
        let action = match (operation.name, kind) {
            ("TransactGetItems", "Get") => "dynamodb:GetItem",
            ("TransactWriteItems", "Put") => "dynamodb:PutItem",
            ("TransactWriteItems", "Update") => "dynamodb:UpdateItem",
            ("TransactWriteItems", "Delete") => "dynamodb:DeleteItem",
            ("TransactWriteItems", "ConditionCheck") => "dynamodb:ConditionCheckItem",
            (_, other) => return Err(unknown_member(other)),
        };
        if let Some(member) = inner.keys().find(|member| !part_takes(member)) {
            return Err(unknown_member(member));
        }
        let mut touch = single(action, Some(operation.name), inner)?;
        touch.consumed = consumed;
        out.push(touch);
    }
    not_empty(out)
}

fn not_empty(touches: Vec<Touch<'_>>) -> Result<Vec<Touch<'_>>> {
    if touches.is_empty() {
        return Err(DynamoError::validation("The request names no items."));
    }
    Ok(touches)
}

fn only_member(value: &Value) -> Result<(&str, &Members)> {
    let members = value.as_object().ok_or_else(DynamoError::serialization)?;
    let mut all = members.iter();
    let (Some((name, inner)), None) = (all.next(), all.next()) else {
        return Err(DynamoError::validation("Each item must hold exactly one request."));
    };
    Ok((name, inner.as_object().ok_or_else(DynamoError::serialization)?))
}

fn table_name(body: &Members) -> Result<&str> {
    text(body, "TableName")?.ok_or_else(|| {
        DynamoError::validation(
            "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: \
             Member must not be null",
        )
    })
}

fn required<'a>(body: &'a Members, member: &str) -> Result<&'a Members> {
    object(body, member)?.ok_or_else(|| {
        let mut name = member.to_owned();
        name.get_mut(..1).map(str::make_ascii_lowercase);
        DynamoError::validation(format!(
            "1 validation error detected: Value null at '{name}' failed to satisfy constraint: \
             Member must not be null"
        ))
    })
}

/// A string member; a member of another type is refused, `null` counts as absent.
pub(crate) fn text<'a>(body: &'a Members, member: &str) -> Result<Option<&'a str>> {
    match body.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(DynamoError::serialization()),
    }
}

fn object<'a>(body: &'a Members, member: &str) -> Result<Option<&'a Members>> {
    match body.get(member) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(members)) => Ok(Some(members)),
        Some(_) => Err(DynamoError::serialization()),
    }
}

fn unknown_member(member: &str) -> DynamoError {
    let member: String = member.chars().take(64).collect();
    DynamoError::validation(format!("The member {member} is not known here."))
}

fn invalid(member: &str, error: &ExpressionError) -> DynamoError {
    DynamoError::validation(format!("Invalid {member}: {error}"))
}
