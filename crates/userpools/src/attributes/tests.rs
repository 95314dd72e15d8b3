//! Tests of attribute values.

use super::*;

#[test]
fn us_027_us_028_mail_addresses_and_phone_numbers_have_their_forms() {
    for good in ["a@b.co", "a+tag@sub.example.com", "ä@exämple.com"] {
        assert!(is_email(good), "{good}");
    }
    for bad in
        ["", "a", "@b.co", "a@", "a@b", "a@b@c.d", "a b@c.d", "a@b..c", "a@b.c\r\nBcc: x@y.z"]
    {
        assert!(!is_email(bad), "{bad:?}");
    }
    for good in ["+12345", "+123456789012345"] {
        assert!(is_phone_number(good), "{good}");
    }
    for bad in ["", "+", "12345", "+1234567890123456", "+1 23", "+1a"] {
        assert!(!is_phone_number(bad), "{bad}");
    }
}

#[test]
fn us_029_the_schema_has_the_standard_attributes_and_sub_is_required_and_fixed() {
    let all: Vec<_> = STANDARD.iter().map(standard).collect();
    let sub = all.iter().find(|one| one.name.as_deref() == Some("sub")).expect("a sub");
    assert_eq!((sub.required, sub.mutable), (Some(true), Some(false)));
    let required = all.iter().filter(|one| one.required == Some(true)).count();
    assert_eq!(required, 1);
}
