//! XML answers as a tree of elements, and that tree as a document.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde_json::{Map, Value};

use crate::decode::scalar;
use crate::schema::{Shape, ShapeKind};

/// No model nests as deep; trees are dropped recursively.
const DEPTH: usize = 64;

/// An element: its local name, its text, its elements. Attributes are not read.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Node>,
}

impl Node {
    /// The first element of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// Reads the root element.
pub(super) fn read(body: &[u8]) -> Result<Node, String> {
    let text = std::str::from_utf8(body).map_err(|_| "it is not UTF-8")?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Node> = Vec::new();
    loop {
        match reader.read_event().map_err(|cause| cause.to_string())? {
            Event::Start(tag) => {
                if open.len() >= DEPTH {
                    return Err("elements nest too deep".to_owned());
                }
                open.push(named(&tag));
            }
            Event::Empty(tag) => {
                let node = named(&tag);
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => return Ok(node),
                }
            }
            Event::End(_) => {
                let node = open.pop().ok_or("an element ends that has not begun")?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(node),
                    None => return Ok(node),
                }
            }
            Event::Text(text) => push(&mut open, &text.xml10_content()),
            Event::CData(text) => push(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => push(&mut open, &resolve(&reference)?),
            Event::Eof => return Err("the document ends too early".to_owned()),
            Event::DocType(_) => return Err("a document type is not expected".to_owned()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
}

fn named(tag: &BytesStart<'_>) -> Node {
    Node { name: tag.local_name().as_ref().to_owned(), ..Node::default() }
}

fn push(open: &mut [Node], text: &str) {
    if let Some(node) = open.last_mut() {
        node.text.push_str(text);
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|cause| cause.to_string())? {
        return Ok(character.to_string());
    }
    let text = resolve_predefined_entity(reference).ok_or("an entity is not known")?;
    Ok(text.to_owned())
}

/// The document that an element holds.
pub(super) fn document(shape: &Shape, node: &Node) -> Result<Value, String> {
    match &shape.kind {
        ShapeKind::Structure(members) => {
            let mut object = Map::new();
            for member in *members {
                if let ShapeKind::List { member: item, flattened: true, .. } = &member.shape.kind {
                    let items = list(item, node, member.label)?;
                    if !items.is_empty() {
                        object.insert(member.name.to_owned(), Value::Array(items));
                    }
                } else if let Some(child) = node.child(member.label) {
                    object.insert(member.name.to_owned(), document(member.shape, child)?);
                }
            }
            Ok(Value::Object(object))
        }
        ShapeKind::List { member, label, .. } => Ok(Value::Array(list(member, node, label)?)),
        ShapeKind::Map { value, .. } => {
            let mut entries = Map::new();
            for entry in node.children.iter().filter(|child| child.name == "entry") {
                if let (Some(key), Some(content)) = (entry.child("key"), entry.child("value")) {
                    entries.insert(key.text.clone(), document(value, content)?);
                }
            }
            Ok(Value::Object(entries))
        }
        _ => scalar(shape, node.text.clone()).map_err(|error| error.message.into_owned()),
    }
}

fn list(item: &Shape, node: &Node, label: &str) -> Result<Vec<Value>, String> {
    let items = node.children.iter().filter(|child| child.name == label);
    items.map(|child| document(item, child)).collect()
}
