//! Tests of the password policy.

use base::OsRng;

use super::*;
use crate::testing::pool;

#[test]
fn us_046_each_violation_is_named() {
    let pool = pool();
    for (password, why) in [
        ("Aa1!", "Password not long enough"),
        ("AA1!AAAA", "Password must have lowercase characters"),
        ("aa1!aaaa", "Password must have uppercase characters"),
        ("Aab!aaaa", "Password must have numeric characters"),
        ("Aa1baaaa", "Password must have symbol characters"),
        ("Aa1baaa ", "Password must have symbol characters"),
    ] {
        let refused = check(&pool, password).unwrap_err();
        let text = format!("Password did not conform with policy: {why}");
        assert_eq!(crate::testing::text_of(&refused), text, "{password}");
    }
    assert!(check(&pool, "Aa1b aaa").is_ok(), "a space inside is a symbol");
}

#[test]
fn us_045_sec_073_a_password_has_at_most_256_characters() {
    let pool = pool();
    let long = |n: usize| format!("Aa1!{}", "x".repeat(n - 4));
    assert!(check(&pool, &long(256)).is_ok());
    assert!(check(&pool, &long(257)).is_err());
}

#[test]
fn us_003_generated_passwords_conform_and_differ() {
    let pool = pool();
    let made: std::collections::BTreeSet<_> = (0..200).map(|_| generate(&pool, &OsRng)).collect();
    assert_eq!(made.len(), 200);
    for password in made {
        check(&pool, &password).unwrap_or_else(|error| panic!("{password}: {error}"));
    }
}
