//! Form requests (`Tags.member.1.Key=x`) to documents, guided by the schema.

use std::collections::BTreeMap;

use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::decode::{RequestParts, scalar};
use crate::error::Error;
use crate::schema::{Shape, ShapeKind};

/// Names of more segments than this are ignored: no model nests as deep, and the tree of names is
/// dropped recursively.
const DEPTH: usize = 32;

/// The names of a form as a tree. Lists take room by the number of elements given, never by the
/// numbers in their names.
#[derive(Default)]
struct Node {
    text: Option<String>,
    children: BTreeMap<String, Node>,
}

/// The decoded names and values of a form, in order.
pub(crate) fn pairs(form: &[u8]) -> Result<Vec<(String, String)>, Error> {
    form.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = text(halves.next().unwrap_or_default())?;
            Ok((name, text(halves.next().unwrap_or_default())?))
        })
        .collect()
}

fn text(raw: &[u8]) -> Result<String, Error> {
    if !raw.iter().any(|byte| matches!(byte, b'+' | b'%')) {
        let plain = std::str::from_utf8(raw).map(str::to_owned);
        return plain
            .map_err(|cause| Error::serialization("The request is not UTF-8").caused_by(cause));
    }
    let spaced: Vec<u8> = raw.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let decoded = percent_decode(&spaced).decode_utf8();
    decoded
        .map(std::borrow::Cow::into_owned)
        .map_err(|cause| Error::serialization("The request is not UTF-8").caused_by(cause))
}

/// Reads a form request: the query string and the body count alike.
pub(crate) fn decode(shape: &Shape, request: &RequestParts<'_>) -> Result<Value, Error> {
    let mut root = Node::default();
    for source in [request.query.as_bytes(), request.body] {
        for (name, value) in pairs(source)? {
            if name.split('.').count() > DEPTH {
                continue;
            }
            let mut node = &mut root;
            for segment in name.split('.') {
                node = node.children.entry(segment.to_owned()).or_default();
            }
            node.text = Some(value);
        }
    }
    Ok(build(shape, root)?.unwrap_or_else(|| Value::Object(Map::new())))
}

/// The value at a node; `None` when the node holds nothing that the shape can use.
fn build(shape: &Shape, mut node: Node) -> Result<Option<Value>, Error> {
    match &shape.kind {
        ShapeKind::Structure(members) => {
            let mut object = Map::new();
            for member in *members {
                if let Some(child) = node.children.remove(member.label)
                    && let Some(value) = build(member.shape, child)?
                {
                    object.insert(member.name.to_owned(), value);
                }
            }
            Ok(Some(Value::Object(object)))
        }
        ShapeKind::List { member, label, flattened } => {
            let items = if *flattened { Some(node.children) } else { children(&mut node, label) };
            let mut list = Vec::new();
            for item in numbered(items.unwrap_or_default()) {
                list.extend(build(member, item)?);
            }
            Ok(Some(Value::Array(list)))
        }
        ShapeKind::Map { key, value } => {
            let mut map = Map::new();
            for mut entry in numbered(children(&mut node, "entry").unwrap_or_default()) {
                let (Some(name), Some(content)) =
                    (entry.children.remove("key"), entry.children.remove("value"))
                else {
                    continue;
                };
                if let (Some(Value::String(name)), Some(content)) =
                    (build(key, name)?, build(value, content)?)
                {
                    map.insert(name, content);
                }
            }
            Ok(Some(Value::Object(map)))
        }
        ShapeKind::Document => Ok(node.text.map(Value::String)),
        _ => node.text.map(|text| scalar(shape, text)).transpose(),
    }
}

fn children(node: &mut Node, name: &str) -> Option<BTreeMap<String, Node>> {
    node.children.remove(name).map(|child| child.children)
}

/// The children with numbers for names, by number; gaps are closed.
fn numbered(children: BTreeMap<String, Node>) -> Vec<Node> {
    let mut numbered: Vec<(u64, Node)> =
        children.into_iter().filter_map(|(name, node)| Some((name.parse().ok()?, node))).collect();
    numbered.sort_by_key(|(number, _)| *number);
    numbered.into_iter().map(|(_, node)| node).collect()
}
