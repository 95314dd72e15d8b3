//! The models' patterns: Java regular expressions, matched in full, compiled once when first used.

use std::fmt::Write as _;
use std::sync::OnceLock;

use regex::Regex;

/// A pattern of a model.
#[derive(Debug)]
pub struct Pattern {
    /// As the model writes it, and as messages quote it.
    pub source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

/// Patterns with look-around, which the engine does not have, and what they mean without it.
/// Reviewed by hand; the second also needs its length checked, by [`Pattern::matches`].
const REVIEWED: &[(&str, &str)] = &[
    (r"^[0-9A-Za-z\.\-_]*(?<!\.)$", r"(?:[0-9A-Za-z.\-_]*[0-9A-Za-z\-_])?"),
    (LABEL, r"[a-z0-9](?:-?[a-z0-9])+"),
];

/// A domain label of 3 to 63 characters without two hyphens in a row.
const LABEL: &str = r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";

impl Pattern {
    /// A pattern that is compiled when it is first matched.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` matches. A pattern that does not compile matches nothing; a test
    /// proves that there is none.
    pub fn matches(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text))
            && (self.source != LABEL || (3..=63).contains(&text.len()))
    }

    /// Whether the pattern compiles.
    pub fn compiles(&self) -> bool {
        self.regex().is_some()
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(&self.translated()).ok()).as_ref()
    }

    /// The pattern in the engine's syntax, anchored at both ends.
    pub(crate) fn translated(&self) -> String {
        let reviewed = REVIEWED.iter().find(|(java, _)| *java == self.source);
        let body = reviewed.map_or_else(|| translate(self.source), |(_, own)| (*own).to_owned());
        format!("^(?:{body})$")
    }
}

/// Java's syntax to the engine's: the short classes are ASCII in Java, `\uXXXX` is a code unit, and
/// a dot stops at every line terminator of Unicode.
fn translate(java: &str) -> String {
    let mut out = String::with_capacity(java.len() + 16);
    let mut chars = java.chars();
    let mut in_class = false;
    let dot_all = java.starts_with("(?s)");
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('w') => out.push_str("[0-9A-Za-z_]"),
                Some('d') => out.push_str("[0-9]"),
                Some('s') => out.push_str(r"[ \t\n\x0B\f\r]"),
                Some('S') => out.push_str(r"[^ \t\n\x0B\f\r]"),
                Some('u') => {
                    let digits: String = chars.by_ref().take(4).collect();
                    let _ = write!(out, r"\x{{{digits}}}");
                }
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            '[' => {
                in_class = true;
                out.push('[');
            }
            ']' => {
                in_class = false;
                out.push(']');
            }
            '.' if !in_class && !dot_all => out.push_str(r"[^\n\r\x{85}\x{2028}\x{2029}]"),
            other => out.push(other),
        }
    }
    out
}
