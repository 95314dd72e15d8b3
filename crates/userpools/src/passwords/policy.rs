//! The password policy of a pool (US-045, US-046).

use base::{Rng, RngExt as _};
use wire::Error;
use wire::cognito_idp::{PasswordPolicyType, error};

use crate::entities::Pool;

/// The most characters that a password may have (US-045, sec_073).
const MAX: usize = 256;
/// What counts as a symbol (US-045); a space inside counts too.
const SYMBOLS: &str = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
const LOWER: &[u8] = b"abcdefghijkmnopqrstuvwxyz";
const DIGITS: &[u8] = b"23456789";
/// Symbols that survive mail, XML and shells.
const EASY_SYMBOLS: &[u8] = b"!@#%*_=+-";

/// The policy of a pool that never said anything: eight characters of every kind.
pub(crate) fn policy(pool: &Pool) -> PasswordPolicyType {
    pool.settings.password_policy.clone().unwrap_or(PasswordPolicyType {
        minimum_length: Some(8),
        require_uppercase: Some(true),
        require_lowercase: Some(true),
        require_numbers: Some(true),
        require_symbols: Some(true),
        ..PasswordPolicyType::default()
    })
}

fn minimum(policy: &PasswordPolicyType) -> usize {
    policy.minimum_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(8)
}

/// Refuses a password that does not conform to the pool's policy.
pub(crate) fn check(pool: &Pool, password: &str) -> Result<(), Error> {
    let policy = policy(pool);
    let lacks = |wanted: Option<bool>, is: fn(char) -> bool| {
        wanted == Some(true) && !password.chars().any(is)
    };
    let length = password.chars().count();
    let why = if length < minimum(&policy) {
        "Password not long enough"
    } else if length > MAX {
        "Password must not be longer than 256 characters"
    } else if lacks(policy.require_lowercase, |c| c.is_ascii_lowercase()) {
        "Password must have lowercase characters"
    } else if lacks(policy.require_uppercase, |c| c.is_ascii_uppercase()) {
        "Password must have uppercase characters"
    } else if lacks(policy.require_numbers, |c| c.is_ascii_digit()) {
        "Password must have numeric characters"
    } else if policy.require_symbols == Some(true) && !has_symbol(password) {
        "Password must have symbol characters"
    } else {
        return Ok(());
    };
    Err(error::invalid_password(format!("Password did not conform with policy: {why}")))
}

fn has_symbol(password: &str) -> bool {
    password.chars().any(|c| SYMBOLS.contains(c)) || password.trim_matches(' ').contains(' ')
}

/// A random password that conforms to the pool's policy.
pub(crate) fn generate(pool: &Pool, rng: &dyn Rng) -> String {
    let length = minimum(&policy(pool)).max(12);
    // One of every kind, whatever the policy says, and the rest of all kinds, in random order.
    let mut letters: Vec<u8> = [UPPER, LOWER, DIGITS, EASY_SYMBOLS]
        .iter()
        .flat_map(|alphabet| rng.string(alphabet, 1).into_bytes())
        .collect();
    let all = [UPPER, LOWER, DIGITS, EASY_SYMBOLS].concat();
    letters.extend(rng.string(&all, length - letters.len()).into_bytes());
    let order = rng.string(&(0..=127).collect::<Vec<u8>>(), letters.len() * 4);
    let mut keyed: Vec<_> = order.as_bytes().chunks(4).zip(letters).collect();
    keyed.sort();
    keyed.into_iter().map(|(_, letter)| char::from(letter)).collect()
}
