//! The few XML documents that decide about rights, read into a small tree and written anew.
//!
//! INVARIANT: the backend gets the document as we understood it, never the client's spelling, so
//! that two parsers cannot disagree about what was authorised.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::s3::error::{S3Error, push_element};

const MAX_DEPTH: usize = 8;
/// The most keys in one DeleteObjects.
const MAX_KEYS: usize = 1_000;

/// An element: its name, its text, its children.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Node {
    name: String,
    text: String,
    children: Vec<Node>,
}

impl Node {
    /// Reads a whole document. A DOCTYPE, entities of one's own, prefixed names and mixed content
    /// are refused.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, S3Error> {
        let text = std::str::from_utf8(bytes).map_err(|_| S3Error::malformed_xml())?;
        parse(text).ok_or_else(S3Error::malformed_xml)
    }

    fn child(&self, name: &str) -> Option<&str> {
        self.children.iter().find(|node| node.name == name).map(|node| node.text.as_str())
    }

    /// Whether every child is a leaf, has one of these names and none occurs twice.
    fn has_only(&self, names: &[&str]) -> bool {
        self.children.iter().enumerate().all(|(at, node)| {
            names.contains(&node.name.as_str())
                && node.children.is_empty()
                && !self.children.iter().take(at).any(|before| before.name == node.name)
        })
    }
}

fn parse(text: &str) -> Option<Node> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open = vec![Node::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                if open.len() > MAX_DEPTH {
                    return None;
                }
                open.push(Node { name: name_of(tag.name().as_ref())?, ..Node::default() });
            }
            Event::Empty(tag) => {
                let name = name_of(tag.name().as_ref())?;
                open.last_mut()?.children.push(Node { name, ..Node::default() });
            }
            Event::End(_) => {
                let done = open.pop()?;
                if !done.children.is_empty() && !done.text.trim().is_empty() {
                    return None;
                }
                open.last_mut()?.children.push(done);
            }
            Event::Text(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
            Event::CData(text) => open.last_mut()?.text.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) => open.last_mut()?.text.push(entity_char(&entity)?),
            Event::Comment(_) | Event::Decl(_) => {}
            Event::DocType(_) | Event::PI(_) => return None,
            Event::Eof => break,
        }
    }
    let mut root = open.pop().filter(|_| open.is_empty())?;
    let only = root.children.pop().filter(|_| root.children.is_empty())?;
    root.text.trim().is_empty().then_some(only)
}

fn name_of(name: &str) -> Option<String> {
    (!name.contains(':')).then(|| name.to_owned())
}

fn entity_char(entity: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok()?;
    }
    match entity.as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// One object of a DeleteObjects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doomed {
    pub(crate) key: String,
    pub(crate) version: Option<String>,
    etag: Option<String>,
}

/// The body of DeleteObjects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Delete {
    pub(crate) objects: Vec<Doomed>,
    pub(crate) quiet: bool,
}

impl Delete {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, S3Error> {
        let root = Node::parse(bytes)?;
        let mut delete = Self { objects: Vec::new(), quiet: false };
        for node in &root.children {
            match node.name.as_str() {
                "Quiet" => delete.quiet = node.text.trim() == "true",
                "Object" if node.has_only(&["Key", "VersionId", "ETag"]) => {
                    let text = |name| node.child(name).map(str::to_owned);
                    let key = text("Key").filter(|key| !key.is_empty());
                    delete.objects.push(Doomed {
                        key: key.ok_or_else(S3Error::malformed_xml)?,
                        version: text("VersionId").filter(|version| !version.is_empty()),
                        etag: text("ETag"),
                    });
                }
                _ => return Err(S3Error::malformed_xml()),
            }
        }
        let count = delete.objects.len();
        if root.name != "Delete" || count == 0 || count > MAX_KEYS {
            return Err(S3Error::malformed_xml());
        }
        Ok(delete)
    }

    /// The document for the backend.
    pub(crate) fn to_xml(&self) -> String {
        let mut out = String::from("<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
        for object in &self.objects {
            out.push_str("<Object>");
            push_element(&mut out, "Key", &object.key);
            if let Some(version) = &object.version {
                push_element(&mut out, "VersionId", version);
            }
            if let Some(etag) = &object.etag {
                push_element(&mut out, "ETag", etag);
            }
            out.push_str("</Object>");
        }
        if self.quiet {
            push_element(&mut out, "Quiet", "true");
        }
        out.push_str("</Delete>");
        out
    }
}

/// The tags of PutObjectTagging, in order.
pub(crate) fn parse_tagging(bytes: &[u8]) -> Result<Vec<(String, String)>, S3Error> {
    let root = Node::parse(bytes)?;
    let [set] = root.children.as_slice() else { return Err(S3Error::malformed_xml()) };
    if root.name != "Tagging" || set.name != "TagSet" {
        return Err(S3Error::malformed_xml());
    }
    set.children
        .iter()
        .map(|tag| {
            let whole = tag.name == "Tag" && tag.has_only(&["Key", "Value"]);
            let pair = tag.child("Key").zip(tag.child("Value")).filter(|_| whole);
            let (key, value) = pair.ok_or_else(S3Error::malformed_xml)?;
            Ok((key.to_owned(), value.to_owned()))
        })
        .collect()
}

/// The document of these tags for the backend.
pub(crate) fn tagging_xml(tags: &[(String, String)]) -> String {
    let mut out =
        String::from("<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet>");
    for (key, value) in tags {
        out.push_str("<Tag>");
        push_element(&mut out, "Key", key);
        push_element(&mut out, "Value", value);
        out.push_str("</Tag>");
    }
    out.push_str("</TagSet></Tagging>");
    out
}
