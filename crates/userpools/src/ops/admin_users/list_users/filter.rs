//! The filter of ListUsers: `attribute = "value"` or `attribute ^= "value"` (US-042, US-043), read
//! in one pass (sec_097).

use wire::Error;
use wire::cognito_idp::error;

use crate::entities::{INDEXED, Pool, User};

/// What can be searched.
const ATTRIBUTES: [&str; 10] = [
    "username",
    "email",
    "phone_number",
    "name",
    "given_name",
    "family_name",
    "preferred_username",
    "cognito:user_status",
    "status",
    "sub",
];

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Filter {
    attribute: &'static str,
    value: String,
    /// Whether values that only begin with `value` fit too.
    prefix: bool,
}

impl Filter {
    /// Reads a filter.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let bad = || error::invalid_parameter("Error while parsing filter");
        let text = text.trim();
        let end = text.find(|c: char| c == '=' || c == '^' || c == '"' || c.is_whitespace());
        let (name, rest) = text.split_at_checked(end.ok_or_else(bad)?).ok_or_else(bad)?;
        let rest = rest.trim_start();
        let (prefix, rest) = match rest.strip_prefix("^=") {
            Some(rest) => (true, rest),
            None => (false, rest.strip_prefix('=').ok_or_else(bad)?),
        };
        let value = quoted(rest.trim_start()).ok_or_else(bad)?;
        if name.is_empty() {
            return Err(bad());
        }
        let attribute = ATTRIBUTES.into_iter().find(|one| *one == name);
        let invalid = || error::invalid_parameter(format!("Invalid search attribute: {name}"));
        Ok(Self { attribute: attribute.ok_or_else(invalid)?, value, prefix })
    }

    /// What the list entries of all users that fit begin with.
    pub(super) fn prefix(&self) -> String {
        if self.attribute == "sub" {
            return User::list_of_all();
        }
        let begin = User::list_prefix(self.attribute, &self.value);
        let whole = begin.len() + 4 <= self.attribute.len() + 1 + INDEXED;
        // The separator ends a value that stands in the entry as a whole.
        if self.prefix || !whole { begin } else { format!("{begin}\u{1}") }
    }

    /// The sub that is looked for, if it is a whole one: it leads to its user at once.
    pub(super) fn whole_sub(&self) -> Option<&str> {
        (self.attribute == "sub" && !self.prefix).then_some(&*self.value)
    }

    /// Whether a user fits. Values are compared as the pool compares names, but states as AWS does.
    pub(super) fn fits(&self, pool: &Pool, user: &User) -> bool {
        let fits = |held: &str, wanted: &str| {
            if self.prefix { held.starts_with(wanted) } else { held == wanted }
        };
        match self.attribute {
            "username" => fits(&user.key.name, &pool.fold(&self.value)),
            "sub" => fits(&user.sub, &self.value),
            "status" => fits(if user.enabled { "Enabled" } else { "Disabled" }, &self.value),
            "cognito:user_status" => {
                let status = user.status.on_the_wire();
                fits(status.as_str(), &self.value.to_uppercase())
            }
            name => user
                .attribute(name)
                .is_some_and(|held| fits(&pool.fold(held), &pool.fold(&self.value))),
        }
    }
}

/// The value between quotes, which is all there is; a backslash takes the sign after it as it is.
fn quoted(text: &str) -> Option<String> {
    let mut letters = text.strip_prefix('"')?.chars();
    let mut value = String::new();
    loop {
        match letters.next()? {
            '\\' => value.push(letters.next()?),
            '"' => break,
            letter => value.push(letter),
        }
    }
    letters.as_str().trim().is_empty().then_some(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn us_042_filters_are_read_with_and_without_spaces() {
        let filter =
            |attribute, value: &str, prefix| Filter { attribute, value: value.to_owned(), prefix };
        for (text, expected) in [
            (r#"email = "a@b.c""#, filter("email", "a@b.c", false)),
            (r#"email="a@b.c""#, filter("email", "a@b.c", false)),
            (r#" given_name ^= "Jo" "#, filter("given_name", "Jo", true)),
            (
                r#"cognito:user_status="CONFIRMED""#,
                filter("cognito:user_status", "CONFIRMED", false),
            ),
            (r#"name = "a \"b\" \\ c""#, filter("name", r#"a "b" \ c"#, false)),
            (r#"name = """#, filter("name", "", false)),
        ] {
            assert_eq!(Filter::parse(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn us_043_sec_097_bad_filters_are_refused_in_words() {
        for text in [
            "email",
            "email =",
            r#"email = "a"#,
            r"email = a",
            r#"email = "a" or "b""#,
            r#"email == "a""#,
            r#"email > "a""#,
            r#"= "a""#,
            r#"email ^ = "a""#,
            "\"\"",
            "^",
            r#"email = "a" and name = "b""#,
            r#"email = "a\"#,
        ] {
            let refused = Filter::parse(text).unwrap_err().message;
            assert_eq!(refused, "Error while parsing filter", "{text}");
        }
        for text in [r#"custom:x = "a""#, r#"Email = "a""#, r#"nickname ^= "a""#] {
            let refused = Filter::parse(text).unwrap_err().message;
            assert!(refused.starts_with("Invalid search attribute: "), "{refused}");
        }
    }

    proptest! {
        #[test]
        fn sec_097_no_filter_makes_the_parser_panic(text in ".{0,256}") {
            let _ = Filter::parse(&text);
        }

        #[test]
        fn sec_097_any_value_comes_through_its_quotes(value in "[^\"\\\\]{0,100}") {
            let parsed = Filter::parse(&format!("name = \"{value}\"")).unwrap();
            prop_assert_eq!(parsed.value, value);
        }
    }
}
