//! Addresses and numbers as they are shown to whoever asked for a code (US-053, AU-034), and those
//! of users who do not exist (AU-069, AU-071, sec_068, sec_070).

use keys::{Keys, Purpose};
use wire::cognito_idp::CodeDeliveryDetailsType;

use super::details;
use crate::attributes::{is_email, is_phone_number};
use crate::entities::UserKey;

/// The first letters of an address, or the last four digits of a number.
pub(crate) fn masked(attribute: &str, value: &str) -> String {
    if attribute == "phone_number" {
        let digits = value.trim_start_matches('+');
        let shown = digits.len().saturating_sub(4);
        let last = digits.get(shown..).filter(|_| shown > 0).unwrap_or_default();
        return format!("+*******{last}");
    }
    let (local, domain) = value.rsplit_once('@').unwrap_or((value, ""));
    let first = |part: &str| part.chars().next().map(String::from).unwrap_or_default();
    format!("{}***@{}***", first(local), first(domain))
}

/// Where a code would have gone if somebody had this name: the same every time, and as it would be
/// for a real user. `name` is as it was sent, `usual` the attribute that the pool would have used.
pub(crate) fn simulated(
    keys: &Keys,
    user: &UserKey,
    name: &str,
    usual: &'static str,
) -> CodeDeliveryDetailsType {
    let attribute = match usual {
        _ if is_email(name) => return details("email", masked("email", name)),
        _ if is_phone_number(name) => {
            return details("phone_number", masked("phone_number", name));
        }
        usual => usual,
    };
    let input = format!("destination\n{}", user.partition());
    let mac = keys.mac(Purpose::Simulated, input.as_bytes());
    let mut drawn = mac.iter();
    let mut draw = |alphabet: &[u8]| {
        let at = drawn.next().map_or(0, |byte| usize::from(*byte) % alphabet.len().max(1));
        alphabet.get(at).map_or('a', |letter| char::from(*letter))
    };
    let destination = if attribute == "phone_number" {
        let last: String = (0..4).map(|_| draw(b"0123456789")).collect();
        format!("+*******{last}")
    } else {
        let (local, domain) = (draw(LETTERS), draw(LETTERS));
        format!("{local}***@{domain}***")
    };
    details(attribute, destination)
}

const LETTERS: &[u8] = b"abcdefghijklmnoprstw";
