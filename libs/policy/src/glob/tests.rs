//! The matcher against a naive recursive model.

use proptest::prelude::*;

use super::{Case, Unit, matches};

fn units(pattern: &str) -> Vec<Unit<'_>> {
    pattern
        .char_indices()
        .map(|(i, c)| match c {
            '*' => Unit::Any,
            '?' => Unit::One,
            c => Unit::Text(&pattern[i..i + c.len_utf8()]),
        })
        .collect()
}

fn ours(pattern: &str, text: &str, case: Case) -> bool {
    let units = units(pattern);
    matches(|i| units.get(i).copied(), text, case)
}

fn model(pattern: &[char], text: &[char]) -> bool {
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some(('*', rest)), None) => model(rest, text),
        (Some(('*', rest)), Some((_, after))) => model(rest, text) || model(pattern, after),
        (Some(('?', rest)), Some((_, after))) => model(rest, after),
        (Some((p, rest)), Some((t, after))) => p == t && model(rest, after),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn agrees_with_the_model(pattern in "[ab:é*?]{0,8}", text in "[ab:é*?]{0,10}") {
        let (p, t): (Vec<_>, Vec<_>) = (pattern.chars().collect(), text.chars().collect());
        prop_assert_eq!(ours(&pattern, &text, Case::Sensitive), model(&p, &t));
        let lower = pattern.to_ascii_uppercase();
        prop_assert_eq!(ours(&lower, &text, Case::Insensitive), model(&p, &t));
    }
}

#[test]
fn a_hostile_pattern_stays_cheap() {
    let text = "a".repeat(20_000);
    let pattern = format!("{}b", "a*".repeat(200));
    assert!(!ours(&pattern, &text, Case::Sensitive));
}
