//! The request context: condition keys and their values, as the caller of the engine knows them.

use std::borrow::Cow;

/// Values by condition key. Keys compare without regard to ASCII case, as in IAM.
///
/// A small list rather than a map: requests carry some tens of keys and policies ask for few.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context<'a> {
    entries: Vec<(Cow<'a, str>, Values<'a>)>,
}

/// The values of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values<'a> {
    /// A single-valued key.
    One(Cow<'a, str>),
    /// A multi-valued key; an empty list counts as an absent key.
    Many(Vec<Cow<'a, str>>),
}

impl Values<'_> {
    /// The values in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let slice = match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values.as_slice(),
        };
        slice.iter().map(AsRef::as_ref)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Many(values) => values.len(),
        }
    }

    /// True when the key is present without a value.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value when the key is single-valued. A multi-valued key has none, even if it holds one
    /// value: policy variables do not resolve to it.
    pub fn single(&self) -> Option<&str> {
        match self {
            Self::One(value) => Some(value),
            Self::Many(_) => None,
        }
    }
}

impl<'a> Context<'a> {
    /// An empty context.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// Sets a single-valued key; a key that is already there is replaced.
    pub fn insert(
        &mut self,
        key: impl Into<Cow<'a, str>>,
        value: impl Into<Cow<'a, str>>,
    ) -> &mut Self {
        self.set(key.into(), Values::One(value.into()))
    }

    /// Sets a multi-valued key; a key that is already there is replaced.
    pub fn insert_many<V: Into<Cow<'a, str>>>(
        &mut self,
        key: impl Into<Cow<'a, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        let values = values.into_iter().map(Into::into).collect();
        self.set(key.into(), Values::Many(values))
    }

    /// `insert`, chained.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.insert(key, value);
        self
    }

    /// `insert_many`, chained.
    #[must_use]
    pub fn with_many<V: Into<Cow<'a, str>>>(
        mut self,
        key: impl Into<Cow<'a, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        self.insert_many(key, values);
        self
    }

    fn set(&mut self, key: Cow<'a, str>, values: Values<'a>) -> &mut Self {
        // INVARIANT: a key is present at most once, whatever its case.
        match self.entries.iter_mut().find(|(k, _)| k.eq_ignore_ascii_case(&key)) {
            Some(entry) => entry.1 = values,
            None => self.entries.push((key, values)),
        }
        self
    }

    /// The values of a key, if it is present.
    pub fn get(&self, key: &str) -> Option<&Values<'a>> {
        self.entries.iter().find(|(k, _)| k.eq_ignore_ascii_case(key)).map(|(_, v)| v)
    }

    /// The keys that are present, with their values, in order of insertion.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Values<'a>)> {
        self.entries.iter().map(|(k, v)| (k.as_ref(), v))
    }
}
