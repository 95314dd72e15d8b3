//! The expression parser against DynamoDB's grammar, and against anything.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn names() -> Value {
    json!({ "#pk": "id", "#dot": "a.b", "#n0": "id", "#n1": "at" })
}

fn with_names<T>(run: impl FnOnce(Names<'_>) -> T) -> T {
    run(Names(names().as_object()))
}

fn partition(text: &str) -> Result<String, ExpressionError> {
    with_names(|names| {
        let parsed = condition(text, names)?;
        parsed.condition.partition_value("id").map(str::to_owned)
    })
}

#[test]
fn the_partition_value_is_found() {
    for text in [
        "id = :v",
        "#pk=:v",
        ":v = id",
        "(id = :v)",
        "((id = :v)) and #n1 BETWEEN :a AND :b",
        "#n1 between :a and :b AND #pk = :v",
        "(#n0 = :v AND begins_with(#n1, :p))",
        "id = :v AND (#n1 >= :x)",
        "\n id\t= :v ",
    ] {
        assert_eq!(partition(text).as_deref(), Ok(":v"), "{text}");
    }
}

#[test]
fn sec_154_tricks_around_the_partition_value_are_refused() {
    for text in [
        "id = :v OR id = :w",
        "id = :v AND (id = :w OR #n1 = :x)",
        "NOT id = :v",
        "id = :v AND id = :w",
        "id <> :v",
        "id > :v",
        "id IN (:v)",
        "id BETWEEN :v AND :w",
        "begins_with(id, :v)",
        "id.x = :v",
        "id[0] = :v",
        "id = id",
        "size(id) = :v",
        "#n1 = :v",
        "id = :v AND begins_with(id, :w)",
    ] {
        assert!(partition(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_no_expression_is_refused() {
    for text in [
        "",
        " ",
        "id",
        ":v",
        "id = ",
        "= :v",
        "id = :v AND",
        "id = :v)",
        "(id = :v",
        "id == :v",
        "id = :v :w",
        "#nope = :v",
        "id = #",
        "id = :",
        "x(id, :v)",
        "begins_with(id, :v",
        "id = :v; x = :y",
        "id = 'a'",
        "id = \"a\"",
        "id = 1",
        "id[] = :v",
        "id[a] = :v",
        "id. = :v",
        "and = :v",
        "size(id)",
        "id BETWEEN :a",
        "id IN ()",
        "id = :v OR",
        "{id} = :v",
    ] {
        assert!(with_names(|names| condition(text, names)).is_err(), "{text}");
    }
    assert!(condition(&"(".repeat(4_000), Names(None)).is_err());
    assert!(condition(&format!("{}a = :v", "NOT ".repeat(1_000)), Names(None)).is_err());
    assert!(condition(&format!("a = :{}", "v".repeat(5_000)), Names(None)).is_err());
}

#[test]
fn attributes_are_the_roots_of_paths() {
    with_names(|names| {
        let all = |text| projection(text, names).unwrap();
        assert_eq!(all("a, b.c, d[0].e , #dot, a.x"), ["a", "b", "d", "a.b"]);
        let of = |text| condition(text, names).unwrap().attributes;
        assert_eq!(
            of("attribute_exists(a) AND NOT contains(b.c, :v) OR size(d) > :n AND e IN (f, :x)"),
            ["a", "b", "d", "e", "f"]
        );
        let set = |text| update(text, names).unwrap();
        assert_eq!(
            set("SET a = if_not_exists(b, :z) + :one, c[1] = list_append(d, :l) REMOVE e.f \
                 ADD g :n DELETE h :s"),
            ["a", "b", "c", "d", "e", "g", "h"]
        );
        assert_eq!(set("set #pk = (a - :v) + :w"), ["id", "a"]);
        for bad in
            ["SET", "SET a", "SET a = :v SET b = :w", "a = :v", "REMOVE", "ADD a b", "DELETE a"]
        {
            assert!(update(bad, names).is_err(), "{bad}");
        }
        for bad in ["a,", ",a", "a b", "a,,b", "a = :v", ":v"] {
            assert!(projection(bad, names).is_err(), "{bad}");
        }
    });
}

proptest! {
    #[test]
    fn no_input_panics(text in "[ a-c#:()\\[\\]\\.,=<>+0-9ANDORTI]{0,80}|\\PC{0,60}") {
        let _ = with_names(|names| condition(&text, names).map(|p| p.condition.partition_value("a").is_ok()));
        let _ = with_names(|names| projection(&text, names));
        let _ = with_names(|names| update(&text, names));
    }

    /// Whatever conjunction accepts, the one equality on the key is what it found.
    #[test]
    fn a_found_value_stands_in_the_text(text in "(\\(?(id|a) ?(=|<) ?:(v|w)\\)?( AND | OR )?){1,4}") {
        if let Ok(value) = partition(&text) {
            let compact = text.replace(' ', "");
            let stated = format!("id={value}");
            prop_assert!(compact.contains(&stated), "{}", text);
            prop_assert!(!compact.contains("OR"));
            prop_assert_eq!(compact.matches("id").count(), 1);
        }
    }
}
