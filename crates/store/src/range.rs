//! Ordered reads inside one partition.

use std::ops::Bound;

/// The most items that one page has, whatever is asked for.
pub const MAX_PAGE: u32 = 1_000;

/// Which way a range runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Dir {
    /// From the smallest `sk` up.
    #[default]
    Up,
    /// From the greatest `sk` down.
    Down,
}

/// A stretch of one partition, in the byte order of `sk`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The partition.
    pub pk: String,
    /// The lower bound of `sk`, whichever way the range runs.
    pub from: Bound<String>,
    /// The upper bound of `sk`.
    pub to: Bound<String>,
    /// Which way to go.
    pub dir: Dir,
    /// The most items wanted, 1 to [`MAX_PAGE`]; what lies outside is moved inside.
    pub limit: u32,
}

impl Range {
    /// The whole partition.
    pub fn all(pk: impl Into<String>, limit: u32) -> Self {
        let (from, to) = (Bound::Unbounded, Bound::Unbounded);
        Self { pk: pk.into(), from, to, dir: Dir::Up, limit }
    }

    /// What begins with `prefix`.
    pub fn prefix(pk: impl Into<String>, prefix: &str, limit: u32) -> Self {
        let from = Bound::Included(prefix.to_owned());
        let to = successor(prefix).map_or(Bound::Unbounded, Bound::Excluded);
        Self { pk: pk.into(), from, to, dir: Dir::Up, limit }
    }

    /// The same, from the greatest down.
    #[must_use]
    pub fn down(mut self) -> Self {
        self.dir = Dir::Down;
        self
    }

    /// The same, going on behind `sk` (a page's `next`), if given. Never leaves the range.
    #[must_use]
    pub fn after(mut self, sk: Option<&str>) -> Self {
        let Some(sk) = sk else { return self };
        match self.dir {
            Dir::Up if !below(sk, &self.from) => self.from = Bound::Excluded(sk.to_owned()),
            Dir::Down if !above(sk, &self.to) => self.to = Bound::Excluded(sk.to_owned()),
            Dir::Up | Dir::Down => {}
        }
        self
    }

    /// The limit, within its bounds.
    pub fn page_size(&self) -> usize {
        self.limit.clamp(1, MAX_PAGE) as usize
    }

    /// Whether the bounds leave no room for any `sk`.
    pub fn is_empty(&self) -> bool {
        match (&self.from, &self.to) {
            (Bound::Included(from), Bound::Included(to)) => from > to,
            (Bound::Included(from) | Bound::Excluded(from), Bound::Excluded(to))
            | (Bound::Excluded(from), Bound::Included(to)) => from >= to,
            _ => false,
        }
    }
}

fn below(sk: &str, from: &Bound<String>) -> bool {
    matches!(from, Bound::Included(from) | Bound::Excluded(from) if sk < from.as_str())
}

fn above(sk: &str, to: &Bound<String>) -> bool {
    matches!(to, Bound::Included(to) | Bound::Excluded(to) if sk > to.as_str())
}

/// The smallest string above all that begin with `prefix`: its last character raised by one, or
/// dropped when it is the last of all. Bytes order UTF-8 as code points do.
fn successor(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        let raised = u32::from(last) + 1;
        // The surrogates are no characters: U+E000 follows U+D7FF.
        let raised = if raised == 0xd800 { 0xe000 } else { raised };
        if let Some(next) = char::from_u32(raised) {
            text.push(next);
            return Some(text);
        }
    }
    None
}

/// One page of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items, in order.
    pub items: Vec<T>,
    /// The last `sk` of this page when there is more: give it to [`Range::after`].
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page from up to `size + 1` items: the one too many only says that there is more.
    pub fn cut(mut items: Vec<T>, size: usize, sk: impl Fn(&T) -> &str) -> Self {
        let more = items.len() > size;
        items.truncate(size);
        let next = items.last().filter(|_| more).map(|last| sk(last).to_owned());
        Self { items, next }
    }

    /// The same page of something else.
    pub(crate) fn try_map<U, E>(self, each: impl Fn(T) -> Result<U, E>) -> Result<Page<U>, E> {
        let items = self.items.into_iter().map(each).collect::<Result<_, E>>()?;
        Ok(Page { items, next: self.next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_ends_before_its_successor() {
        assert_eq!(successor("a/"), Some("a0".to_owned()));
        assert_eq!(successor("a\u{10ffff}"), Some("b".to_owned()));
        assert_eq!(successor("\u{d7ff}"), Some("\u{e000}".to_owned()));
        assert_eq!(successor("\u{7f}"), Some("\u{80}".to_owned()));
        assert_eq!(successor(""), None);
    }

    #[test]
    fn a_foreign_position_does_not_leave_the_range() {
        let range = Range::prefix("p", "b/", 10);
        assert_eq!(range.clone().after(Some("a")).from, range.from);
        assert_eq!(range.clone().after(Some("b/x")).from, Bound::Excluded("b/x".to_owned()));
        assert!(range.after(Some("z")).is_empty());
        let down = Range::prefix("p", "b/", 10).down();
        assert_eq!(down.clone().after(Some("z")).to, down.to);
    }
}
