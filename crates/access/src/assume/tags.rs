//! Session tags: which are asked for, which come down from the calling session (ST-006).

use std::collections::BTreeMap;

use base::Session;
use policy::Context;
use wire::Error;

use crate::ops::sts::invalid_parameter_value;

/// The tags of a new session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SessionTags {
    /// All of them.
    pub(crate) tags: BTreeMap<String, String>,
    /// The keys of those that pass on.
    pub(crate) transitive: Vec<String>,
}

impl SessionTags {
    /// The tags asked for. Keys are told apart without regard to case.
    pub(crate) fn requested<'a>(
        tags: impl IntoIterator<Item = (&'a str, &'a str)>,
        transitive: &[String],
    ) -> Result<Self, Error> {
        let mut seen = BTreeMap::new();
        for (key, value) in tags {
            if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
                return Err(invalid_parameter_value(
                    "Tag keys that begin with aws: are reserved for system use.",
                ));
            }
            if seen.insert(key.to_lowercase(), (key, value)).is_some() {
                return Err(invalid_parameter_value(
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
                ));
            }
        }
        if transitive.iter().any(|key| !seen.contains_key(&key.to_lowercase())) {
            return Err(invalid_parameter_value(
                "The specified transitive tag key must be included in the requested tags.",
            ));
        }
        let own = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        Ok(Self { tags: seen.into_values().map(own).collect(), transitive: transitive.to_vec() })
    }

    /// Adds what comes down from the calling session, which nobody may change (sec 148).
    pub(crate) fn inherit(mut self, caller: Option<&Session>) -> Result<Self, Error> {
        let Some(session) = caller else { return Ok(self) };
        for key in &session.transitive_tag_keys {
            let same = |(other, _): &(&String, &String)| equal(key, other);
            if self.tags.iter().any(|tag| same(&tag)) {
                return Err(invalid_parameter_value(
                    "One of the specified transitive tag keys can't be set because it conflicts \
                     with a transitive tag key from the calling session.",
                ));
            }
            if let Some((key, value)) = session.tags.iter().find(same) {
                self.tags.insert(key.clone(), value.clone());
                self.transitive.push(key.clone());
            }
        }
        Ok(self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// The condition keys that trust policies test tags by.
    pub(crate) fn describe(&self, context: &mut Context<'_>) {
        for (key, value) in &self.tags {
            context.insert(format!("aws:RequestTag/{key}"), value.clone());
        }
        if !self.tags.is_empty() {
            context.insert_many("aws:TagKeys", self.tags.keys().cloned());
        }
        if !self.transitive.is_empty() {
            context.insert_many("sts:TransitiveTagKeys", self.transitive.iter().cloned());
        }
    }
}

fn equal(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}
