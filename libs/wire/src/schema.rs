//! The static schema: what decoding, validation and XML are guided by.

pub use crate::pattern::Pattern;

/// One shape of a model.
#[derive(Debug)]
pub struct Shape {
    /// The shape's name in the model.
    pub name: &'static str,
    /// What it is.
    pub kind: ShapeKind,
    /// Least length (characters, bytes of a blob, elements) or least value.
    pub min: Option<i64>,
    /// Greatest length or value.
    pub max: Option<i64>,
    /// The pattern that the whole text has to match.
    pub pattern: Option<&'static Pattern>,
    /// Whether values are secrets: they are never printed.
    pub sensitive: bool,
}

/// What a shape is.
#[derive(Debug)]
pub enum ShapeKind {
    /// Named members.
    Structure(&'static [Member]),
    /// Elements of one shape.
    List {
        /// The elements' shape.
        member: &'static Shape,
        /// The element's name in queries and XML.
        label: &'static str,
        /// Whether elements stand without an element around them.
        flattened: bool,
    },
    /// Texts to values of one shape.
    Map {
        /// The keys' shape.
        key: &'static Shape,
        /// The values' shape.
        value: &'static Shape,
    },
    /// Any text.
    String,
    /// One of these texts.
    Enum(&'static [&'static str]),
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// A floating-point number.
    Double,
    /// True or false.
    Boolean,
    /// A moment; in documents a number of epoch seconds.
    Timestamp,
    /// Bytes; in documents base64.
    Blob,
    /// Any JSON.
    Document,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Its name in the model and in documents.
    pub name: &'static str,
    /// Its shape.
    pub shape: &'static Shape,
    /// Whether it must be present.
    pub required: bool,
    /// Where it travels.
    pub location: Location,
    /// Its name there.
    pub label: &'static str,
}

/// Where a member travels in an HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In a segment of the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}

/// The input of operations that have none.
pub static EMPTY: Shape = Shape::structure("Empty", &[]);

impl Shape {
    const fn new(name: &'static str, kind: ShapeKind) -> Self {
        Self { name, kind, min: None, max: None, pattern: None, sensitive: false }
    }
    /// A structure.
    pub const fn structure(name: &'static str, members: &'static [Member]) -> Self {
        Self::new(name, ShapeKind::Structure(members))
    }
    /// A list.
    pub const fn list(
        name: &'static str,
        member: &'static Shape,
        label: &'static str,
        flattened: bool,
    ) -> Self {
        Self::new(name, ShapeKind::List { member, label, flattened })
    }
    /// A map.
    pub const fn map(name: &'static str, key: &'static Shape, value: &'static Shape) -> Self {
        Self::new(name, ShapeKind::Map { key, value })
    }
    /// A text.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, ShapeKind::String)
    }
    /// An enum of texts.
    pub const fn enumeration(name: &'static str, values: &'static [&'static str]) -> Self {
        Self::new(name, ShapeKind::Enum(values))
    }
    /// A 32-bit number.
    pub const fn integer(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Integer)
    }
    /// A 64-bit number.
    pub const fn long(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Long)
    }
    /// A floating-point number.
    pub const fn double(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Double)
    }
    /// A boolean.
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Boolean)
    }
    /// A moment.
    pub const fn timestamp(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Timestamp)
    }
    /// Bytes.
    pub const fn blob(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Blob)
    }
    /// Any JSON.
    pub const fn document(name: &'static str) -> Self {
        Self::new(name, ShapeKind::Document)
    }
    /// With a least length or value.
    #[must_use]
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }
    /// With a greatest length or value.
    #[must_use]
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }
    /// With a pattern.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }
    /// Marked as a secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The members of a structure; none for other shapes.
    pub const fn members(&self) -> &'static [Member] {
        match self.kind {
            ShapeKind::Structure(members) => members,
            _ => &[],
        }
    }

    /// The member `name` of a structure.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members().iter().find(|member| member.name == name)
    }
}

impl Member {
    /// An optional member of the body.
    pub const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, shape, required: false, location: Location::Body, label: name }
    }
    /// That must be present.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// That travels elsewhere or under another name.
    #[must_use]
    pub const fn at(mut self, location: Location, label: &'static str) -> Self {
        self.location = location;
        self.label = label;
        self
    }
}
