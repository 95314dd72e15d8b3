//! Dates of conditions: ISO 8601 as IAM reads it, or seconds since 1970.
//!
//! `YYYY[-MM[-DD]][Thh[:mm[:ss[.fraction]]]][Z|±hh[:mm]]`; `T` and `Z` in any case. A bare integer
//! is seconds since 1970, except that exactly four digits are a year.

/// Nanoseconds since 1970-01-01T00:00:00Z.
pub(crate) fn parse(text: &str) -> Option<i128> {
    let text = text.trim();
    let year_only = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    if !year_only {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        if digits.bytes().all(|b| b.is_ascii_digit()) {
            return text.parse::<i64>().ok().map(|seconds| i128::from(seconds) * NANOS);
        }
    }
    let (date, time) = match text.find(['T', 't']) {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    Some(parse_date(date)? * 86_400 * NANOS + parse_time(time)?)
}

const NANOS: i128 = 1_000_000_000;

/// Days since 1970.
fn parse_date(text: &str) -> Option<i128> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut fields = text.splitn(3, '-');
    let year = sign * number(fields.next()?, 1..=9)?;
    let month = fields.next().map_or(Some(1), |f| number(f, 1..=2))?;
    let day = fields.next().map_or(Some(1), |f| number(f, 1..=2))?;
    let valid = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    valid.then(|| days_from_civil(year, month, day))
}

const fn days_in(year: i128, month: i128) -> i128 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar: count years from March, in eras of
/// 400 years, so that the leap day comes last.
const fn days_from_civil(year: i128, month: i128, day: i128) -> i128 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Nanoseconds since midnight UTC.
fn parse_time(text: &str) -> Option<i128> {
    let (clock, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => (text.get(..at)?, parse_offset(text.get(at..)?)?),
        None => (text, 0),
    };
    let mut fields = clock.splitn(3, ':');
    let hour = match fields.next()? {
        "" => 0,
        field => number(field, 1..=2)?,
    };
    let minute = fields.next().map_or(Some(0), |f| number(f, 1..=2))?;
    let (second, nanos) = match fields.next().map(|f| f.split_once('.').unwrap_or((f, "0"))) {
        None => (0, 0),
        Some((whole, fraction)) => (number(whole, 1..=2)?, parse_fraction(fraction)?),
    };
    let valid = hour < 24 && minute < 60 && second < 60;
    valid.then_some((hour * 3600 + minute * 60 + second - offset) * NANOS + nanos)
}

fn parse_fraction(digits: &str) -> Option<i128> {
    let value = number(digits, 1..=9)?;
    let missing = u32::try_from(9_usize.checked_sub(digits.len())?).ok()?;
    Some(value * 10_i128.pow(missing))
}

/// Seconds east of UTC.
fn parse_offset(text: &str) -> Option<i128> {
    let (sign, rest) = match text.chars().next()? {
        'Z' | 'z' => return (text.len() == 1).then_some(0),
        '-' => (-1, text.get(1..)?),
        _ => (1, text.get(1..)?),
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or((rest, "00"));
    let (hours, minutes) = (number(hours, 2..=2)?, number(minutes, 2..=2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn number(digits: &str, width: std::ops::RangeInclusive<usize>) -> Option<i128> {
    let plain = width.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}
