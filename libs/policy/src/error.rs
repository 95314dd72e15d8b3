//! Why a policy document was refused: the text AWS would answer and where the fault lies.

use std::fmt;

/// Where in the document the fault was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Location {
    /// Path of the element, e.g. `Statement[1].Condition.StringEquals`; empty for the document.
    pub path: String,
    /// 1-based line of a JSON syntax fault; 0 when `path` says where.
    pub line: usize,
    /// 1-based column of a JSON syntax fault; 0 when `path` says where.
    pub column: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.path.is_empty(), self.line) {
            (false, _) => f.write_str(&self.path),
            (true, 0) => f.write_str("document"),
            (true, line) => write!(f, "line {line} column {}", self.column),
        }
    }
}

/// A refused policy document. `Display` is exactly the message of AWS's
/// `MalformedPolicyDocument` error; the location and detail are for logs and consoles.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ParseError {
    /// The message AWS answers for this fault.
    pub message: String,
    /// Where the fault is.
    pub location: Location,
    /// What precisely is wrong, in our words.
    pub detail: String,
}

impl ParseError {
    /// The AWS error code that goes with every fault of this kind.
    pub const CODE: &'static str = "MalformedPolicyDocument";

    pub(crate) fn at(path: &str, message: impl Into<String>, detail: impl Into<String>) -> Self {
        let location = Location { path: path.to_owned(), ..Location::default() };
        Self { message: message.into(), location, detail: detail.into() }
    }

    /// A fault of shape: unknown element, wrong JSON type, missing required part.
    pub(crate) fn syntax(path: &str, detail: impl Into<String>) -> Self {
        Self::at(path, "Syntax errors in policy.", detail)
    }

    /// A fault in a value that AWS finds in its second pass over the document.
    pub(crate) fn legacy(path: &str, detail: impl Into<String>) -> Self {
        Self::at(path, "The policy failed legacy parsing", detail)
    }
}
