//! Attribute values as condition keys see them, in one spelling each.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::error::DynamoError;

/// The text of a key value (`S`, `N` or `B`): numbers as plain decimals without needless zeros,
/// binary as base64, so that one value has one text whatever the client wrote.
pub(crate) fn key_text(value: &Value) -> Result<String, DynamoError> {
    let bad = || DynamoError::validation("A key attribute must be of type S, N or B.");
    let members = value.as_object().filter(|members| members.len() == 1).ok_or_else(bad)?;
    let (kind, value) = members.iter().next().ok_or_else(bad)?;
    let text = value.as_str().ok_or_else(bad)?;
    match kind.as_str() {
        "S" => Ok(text.to_owned()),
        "N" => number(text).ok_or_else(|| {
            DynamoError::validation("The parameter cannot be converted to a numeric value")
        }),
        "B" => STANDARD.decode(text).map(|bytes| STANDARD.encode(bytes)).map_err(|_| bad()),
        _ => Err(bad()),
    }
}

/// A number in plain decimal form: `-12.5` for `-1.250E1`. DynamoDB has 38 digits and exponents
/// of about ±128.
fn number(text: &str) -> Option<String> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || digits.len() > 300 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // The value is 0.DIGITS times ten to the power of `point`.
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let significant = digits.trim_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let shift = i32::try_from(whole.len()).ok()? - i32::try_from(leading).ok()?;
    let point = exponent.checked_add(shift)?;
    if significant.len() > 38 || !(-130..=127).contains(&point) {
        return None;
    }
    let sign = if negative { "-" } else { "" };
    Some(format!("{sign}{}", plain(significant, point)))
}

fn plain(digits: &str, point: i32) -> String {
    match usize::try_from(point) {
        Ok(0) | Err(_) => {
            let zeros = usize::try_from(point.unsigned_abs()).unwrap_or(0);
            format!("0.{}{digits}", "0".repeat(zeros))
        }
        Ok(point) => match digits.split_at_checked(point) {
            Some((whole, "")) => whole.to_owned(),
            Some((whole, fraction)) => format!("{whole}.{fraction}"),
            None => format!("{digits:0<point$}"),
        },
    }
}

/// The value of the partition key in a key or an item.
pub(crate) fn partition_text(
    item: &Map<String, Value>,
    partition: &str,
) -> Result<String, DynamoError> {
    let value = item.get(partition).ok_or_else(|| {
        DynamoError::validation(format!(
            "One or more parameter values were invalid: Missing the key {partition} in the item"
        ))
    })?;
    key_text(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn sec_154_one_number_has_one_text() {
        for (text, plain) in [
            ("1", "1"),
            ("01", "1"),
            ("1.0", "1"),
            ("1e0", "1"),
            ("10e-1", "1"),
            ("+1", "1"),
            ("-0", "0"),
            ("0.00", "0"),
            ("1.250E1", "12.5"),
            ("-120", "-120"),
            ("12e2", "1200"),
            ("0.05", "0.05"),
            ("5e-2", "0.05"),
            (".5", "0.5"),
            ("5.", "5"),
            ("100.001", "100.001"),
        ] {
            assert_eq!(number(text).as_deref(), Some(plain), "{text}");
        }
        for bad in ["", "-", "a", "1e", "e1", "1.2.3", "--1", "0x1", "1 ", "NaN", "1e999", "1e-999"]
        {
            assert_eq!(number(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_scalars_are_keys() {
        assert_eq!(key_text(&json!({"S": "a"})).unwrap(), "a");
        assert_eq!(key_text(&json!({"B": "AAE="})).unwrap(), "AAE=");
        for bad in [
            json!({"S": 1}),
            json!({"BOOL": true}),
            json!({}),
            json!("a"),
            json!({"S": "a", "N": "1"}),
            json!({"B": "AAE"}),
            json!({"N": "x"}),
        ] {
            assert!(key_text(&bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn integers_keep_their_text(n in any::<i64>(), zeros in 0..5_usize) {
            let text = n.to_string();
            prop_assert_eq!(number(&text), Some(text.clone()));
            let padded = format!("{n}.{}", "0".repeat(zeros + 1));
            prop_assert_eq!(number(&padded), Some(text));
        }

        #[test]
        fn no_text_panics(text in "[-+0-9.eE]{0,20}") {
            let _ = number(&text);
        }
    }
}
