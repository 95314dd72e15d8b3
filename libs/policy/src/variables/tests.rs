//! Splitting of ARNs and of variables; decisions with variables are in `tests/corpus`.

use super::{Pattern, Syntax, split_arn};

#[test]
fn arns_split_outside_of_variables_only() {
    assert_eq!(split_arn("arn:aws:s3:::b:c", true), ["arn", "aws", "s3", "", "", "b:c"]);
    assert_eq!(split_arn("arn:${aws:P}:s3", true), ["arn", "${aws:P}", "s3"]);
    assert_eq!(split_arn("arn:${aws:P}", false), ["arn", "${aws", "P}"]);
    assert_eq!(split_arn("${a:b", true), ["${a", "b"]);
    assert_eq!(split_arn("", true), [""]);
}

#[test]
fn a_default_must_be_quoted() {
    let syntax = Syntax { wildcards: true, variables: true };
    assert!(Pattern::parse("${a, 'x'}", syntax).is_ok());
    for source in ["${a, x}", "${a,}", "${a, \"x\"}", "${a, '}"] {
        assert!(Pattern::parse(source, syntax).is_err(), "{source}");
    }
}

#[test]
fn keys_are_listed_as_written() {
    let syntax = Syntax { wildcards: true, variables: true };
    let pattern = Pattern::parse("${aws:A}/${*}/${b, 'c'}", syntax).unwrap();
    assert_eq!(pattern.keys().collect::<Vec<_>>(), ["aws:A", "b"]);
}
