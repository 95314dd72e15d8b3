//! The request context: condition keys and their values, as the caller of the engine knows them.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Values by condition key. Keys compare without regard to ASCII case, as in IAM.
///
/// A small list rather than a map: requests carry some tens of keys and policies ask for few.
/// A list that grows beyond [`FEW`] keys gets an index, so that no number of keys makes the work
/// quadratic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context<'a> {
    entries: Vec<(Cow<'a, str>, Values<'a>)>,
    // INVARIANT: empty, or the place in `entries` of every key, in lower case.
    places: BTreeMap<String, usize>,
}

/// How many keys are searched one by one.
const FEW: usize = 64;

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
        Self { entries: Vec::new(), places: BTreeMap::new() }
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
        let place = self.place(&key);
        match place.and_then(|place| self.entries.get_mut(place)) {
            Some(entry) => entry.1 = values,
            None => self.push(key, values),
        }
        self
    }

    /// Adds a key that is not there yet.
    fn push(&mut self, key: Cow<'a, str>, values: Values<'a>) {
        if !self.places.is_empty() {
            self.places.insert(key.to_ascii_lowercase(), self.entries.len());
        }
        self.entries.push((key, values));
        if self.places.is_empty() && self.entries.len() > FEW {
            let keys = self.entries.iter().map(|(key, _)| key.to_ascii_lowercase());
            self.places = keys.zip(0..).collect();
        }
    }

    fn place(&self, key: &str) -> Option<usize> {
        if self.places.is_empty() {
            return self.entries.iter().position(|(k, _)| k.eq_ignore_ascii_case(key));
        }
        self.places.get(&key.to_ascii_lowercase()).copied()
    }

    /// The values of a key, if it is present.
    pub fn get(&self, key: &str) -> Option<&Values<'a>> {
        self.entries.get(self.place(key)?).map(|(_, values)| values)
    }

    /// The keys that are present, with their values, in order of insertion.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Values<'a>)> {
        self.entries.iter().map(|(k, v)| (k.as_ref(), v))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_many_keys_are_found_through_an_index() {
        let mut context = Context::new();
        let many = 200_000;
        for n in 0..many {
            context.insert(format!("aws:RequestTag/{n}x"), "old");
        }
        assert_eq!(context.places.len(), many);
        for n in (0..many).rev().step_by(1_000) {
            context.insert(format!("AWS:requesttag/{n}X"), n.to_string());
        }
        assert_eq!(context.iter().count(), many);
        assert_eq!(context.get("aws:requestTAG/199999x").unwrap().single(), Some("199999"));
        assert!(context.get("aws:RequestTag/200000x").is_none());
        assert_eq!(context.iter().next().unwrap().0, "aws:RequestTag/0x");
    }

    #[test]
    fn keys_are_the_same_on_both_sides_of_the_index() {
        for count in [FEW - 1, FEW, FEW + 1, FEW + 2] {
            let mut context = Context::new();
            for n in 0..count {
                context.insert(format!("k:{n}"), n.to_string());
                context.insert(format!("K:{n}"), n.to_string());
            }
            assert_eq!(context.iter().count(), count);
            for n in 0..count {
                let found = context.get(&format!("K:{n}")).unwrap();
                assert_eq!(found.single(), Some(n.to_string().as_str()));
            }
        }
    }
}
