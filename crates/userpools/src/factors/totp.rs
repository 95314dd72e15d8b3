//! Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as every
//! authenticator app has them. Pure.

use aws_lc_rs::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};
use base::{Timestamp, constant_time_eq};

/// Seconds of a step.
const STEP: i64 = 30;
/// How many steps a clock may be off, either way.
const SKEW: u64 = 1;
/// Bytes of a seed; 52 letters in base32, as AWS's are (AU-121).
pub(super) const SEED_LEN: usize = 32;

/// The step of a moment.
pub(super) fn step_at(now: Timestamp) -> u64 {
    u64::try_from(now.secs().div_euclid(STEP)).unwrap_or(0)
}

/// The six digits of a step (RFC 4226 section 5.3).
pub(super) fn code(seed: &[u8], step: u64) -> String {
    let tag = sign(&Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed), &step.to_be_bytes());
    let mac = tag.as_ref();
    let offset = usize::from(mac.last().copied().unwrap_or(0) & 0x0f);
    let four = mac.get(offset..offset + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
    let number = u32::from_be_bytes(four.unwrap_or_default()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// The latest step near `now` whose code this is. Takes the same time whichever it is, or none.
pub(super) fn matching_step(seed: &[u8], text: &str, now: Timestamp) -> Option<u64> {
    let present = step_at(now);
    let mut found = None;
    for step in present.saturating_sub(SKEW)..=present.saturating_add(SKEW) {
        if constant_time_eq(code(seed, step).as_bytes(), text.as_bytes()) {
            found = Some(step);
        }
    }
    found
}

/// Base32 without padding (RFC 4648 section 6).
pub(super) fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letter = |five: u32| LETTERS.get((five & 31) as usize).map(|letter| char::from(*letter));
    let (mut out, mut held, mut bits) = (String::new(), 0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.extend(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        out.extend(letter(held << (5 - bits)));
    }
    out
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const SEED: &[u8] = b"12345678901234567890";

    #[test]
    fn au_123_codes_are_those_of_rfc_6238_appendix_b() {
        let cases = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (secs, expected) in cases {
            assert_eq!(code(SEED, step_at(Timestamp::from_secs(secs))), expected, "{secs}");
        }
    }

    #[test]
    fn sec_064_only_the_neighbouring_steps_count() {
        let now = Timestamp::from_secs(1_800_000_000);
        let step = step_at(now);
        for (off, good) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let step = step.saturating_add_signed(off);
            let found = matching_step(SEED, &code(SEED, step), now);
            assert_eq!(found, good.then_some(step), "{off}");
        }
        let later = now.plus(Duration::from_secs(90));
        assert_eq!(matching_step(SEED, &code(SEED, step), later), None);
        for wrong in ["", "0", "000000 ", "abcdef"] {
            assert_eq!(matching_step(SEED, wrong, now), None);
        }
    }

    #[test]
    fn au_121_secrets_are_base32_of_52_letters() {
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
        assert_eq!(base32(b"fooba"), "MZXW6YTB");
        assert_eq!(base32(b"f"), "MY");
        assert_eq!(base32(&[0xff; SEED_LEN]).len(), 52);
    }
}
