//! The timestamp of a signed request: `YYYYMMDDTHHMMSSZ` (ISO 8601 basic form, UTC), and the
//! HTTP-date that may stand in for it in the `Date` header. Pure arithmetic on epoch seconds.

use std::fmt;

/// A moment in UTC with whole seconds, years 1970 to 9999.
///
/// Shown (`Display`) in the form that is signed, e.g. `20150830T123600Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AmzDate(i64);

/// 9999-12-31T23:59:59Z; later moments have no four-digit year.
const MAX_EPOCH: i64 = 253_402_300_799;
const DAY: i64 = 86_400;
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl AmzDate {
    /// From seconds since 1970-01-01T00:00:00Z, held inside the years 1970 to 9999.
    pub fn from_epoch(seconds: i64) -> Self {
        Self(seconds.clamp(0, MAX_EPOCH))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn epoch(self) -> i64 {
        self.0
    }

    /// The date part, `YYYYMMDD`, as it stands in a credential scope.
    pub fn date(self) -> String {
        let mut text = self.to_string();
        text.truncate(8);
        text
    }

    /// Whether `text` is the date part.
    pub(crate) fn is_on(self, text: &str) -> bool {
        self.digits().first_chunk::<8>().is_some_and(|date| date == text.as_bytes())
    }

    /// The form that is signed, in ASCII. Written several times for each request, where the
    /// formatter would be felt.
    pub(crate) fn digits(self) -> [u8; 16] {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY));
        let seconds = self.0.rem_euclid(DAY);
        let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        let [y1, y2] = two_digits(year / 100);
        let [y3, y4] = two_digits(year);
        let ([m1, m2], [d1, d2]) = (two_digits(month), two_digits(day));
        let ([h1, h2], [n1, n2]) = (two_digits(hour), two_digits(minute));
        let [s1, s2] = two_digits(second);
        [y1, y2, y3, y4, m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z']
    }

    /// Reads exactly `YYYYMMDDTHHMMSSZ`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: &[u8; 16] = text.as_bytes().try_into().ok()?;
        let [y1, y2, y3, y4, m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z'] = bytes else {
            return None;
        };
        Self::from_parts(
            number(&[*y1, *y2, *y3, *y4])?,
            number(&[*m1, *m2])?,
            number(&[*d1, *d2])?,
            [number(&[*h1, *h2])?, number(&[*n1, *n2])?, number(&[*s1, *s2])?],
        )
    }

    /// Reads the fixed-length HTTP-date of RFC 9110 section 5.6.7, e.g.
    /// `Sun, 30 Aug 2015 12:36:00 GMT`. The day name is not compared with the date.
    pub fn parse_http_date(text: &str) -> Option<Self> {
        let (_, rest) = text.split_once(", ")?;
        let mut words = rest.split(' ');
        let day = number_of_width(words.next()?, 2)?;
        let name = words.next()?;
        let month = MONTHS.iter().zip(1..).find(|(m, _)| **m == name)?.1;
        let year = number_of_width(words.next()?, 4)?;
        let mut clock = words.next()?.split(':');
        let hms = [
            number_of_width(clock.next()?, 2)?,
            number_of_width(clock.next()?, 2)?,
            number_of_width(clock.next()?, 2)?,
        ];
        if clock.next().is_some() || words.next() != Some("GMT") || words.next().is_some() {
            return None;
        }
        Self::from_parts(year, month, day, hms)
    }

    fn from_parts(
        year: i64,
        month: i64,
        day: i64,
        [hour, minute, second]: [i64; 3],
    ) -> Option<Self> {
        let in_range = year >= 1970
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        in_range.then(|| {
            let days = days_from_civil(year, month, day);
            Self(days * DAY + hour * 3_600 + minute * 60 + second)
        })
    }
}

impl fmt::Display for AmzDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

/// The last two decimal digits of a number that is not negative.
fn two_digits(number: i64) -> [u8; 2] {
    [number / 10 % 10, number % 10].map(|digit| u8::try_from(digit).map_or(b'0', |d| b'0' + d))
}

fn number(digits: &[u8]) -> Option<i64> {
    digits
        .iter()
        .try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0')))
}

fn number_of_width(text: &str, width: usize) -> Option<i64> {
    if text.len() == width { number(text.as_bytes()) } else { None }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar. Years are counted from
/// March, so that the leap day is the last of its year.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_both_forms_of_the_same_moment() {
        let iso = AmzDate::parse("20150830T123600Z").unwrap();
        assert_eq!(iso.epoch(), 1_440_938_160);
        assert_eq!(AmzDate::parse_http_date("Sun, 30 Aug 2015 12:36:00 GMT"), Some(iso));
        assert_eq!(iso.date(), "20150830");
    }

    #[test]
    fn refuses_what_is_not_a_date() {
        for bad in [
            "",
            "20150830",
            "20150830T123600",
            "20150830T123600z",
            "2015-08-30T12:36:00Z",
            "20150230T000000Z",
            "20151301T000000Z",
            "20150830T240000Z",
            "20150830T126000Z",
            "+0150830T123600Z",
            "20150800T000000Z",
        ] {
            assert_eq!(AmzDate::parse(bad), None, "{bad}");
        }
        for bad in ["Sun, 30 Aug 2015 12:36:00 EST", "30 Aug 2015 12:36:00 GMT", "Sun, 30 Aug 2015"]
        {
            assert_eq!(AmzDate::parse_http_date(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_is_read_back(epoch in 0..=MAX_EPOCH) {
            let date = AmzDate::from_epoch(epoch);
            prop_assert_eq!(AmzDate::parse(&date.to_string()), Some(date));
            prop_assert!(date.to_string().starts_with(&date.date()));
        }
    }
}
