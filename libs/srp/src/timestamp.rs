//! The timestamp of a claim, such as `Mon Nov 23 01:50:00 UTC 2026`: English, the day without a
//! leading zero, always UTC.

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

const FORM: &[BorrowedFormatItem<'_>] = format_description!(
    "[weekday repr:short] [month repr:short] [day padding:none] [hour]:[minute]:[second] UTC [year]"
);

/// The timestamp of an instant, given in seconds since 1970-01-01T00:00:00Z. `None` beyond the
/// year 9999.
pub fn format_timestamp(epoch_seconds: i64) -> Option<String> {
    OffsetDateTime::from_unix_timestamp(epoch_seconds).ok()?.format(FORM).ok()
}

/// Reads a timestamp: seconds since 1970-01-01T00:00:00Z. `None` for anything of another form.
///
/// A zero before a day of one digit is accepted, as Cognito does; the name of the day of the week
/// has to be one, but is not compared with the date.
pub fn parse_timestamp(text: &str) -> Option<i64> {
    let read = PrimitiveDateTime::parse(text, FORM).ok()?;
    Some(read.assume_utc().unix_timestamp())
}
