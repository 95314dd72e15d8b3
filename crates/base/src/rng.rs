//! The randomness seam.

use std::cell::RefCell;

use zeroize::Zeroize as _;

/// Where randomness comes from. Servers use [`OsRng`]; tests pass a seeded one.
///
/// INVARIANT: whatever is secret (tokens, codes, keys) is drawn from the `Rng` in hand, and the
/// server hands out only [`OsRng`].
pub trait Rng: Send + Sync + 'static {
    /// Fills `dest` with random bytes.
    fn fill(&self, dest: &mut [u8]);
}

/// The operating system's cryptographic generator, through aws-lc.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;

impl Rng for OsRng {
    fn fill(&self, dest: &mut [u8]) {
        if dest.len() > SMALL {
            return generate(dest);
        }
        POOL.with_borrow_mut(|pool| pool.draw(dest));
    }
}

/// Draws up to this many bytes come from a pool: the generator costs as much for sixteen bytes as for a
/// few hundred, and a request draws several ids and nonces.
const SMALL: usize = 64;

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; 512], used: 512 }) };
}

/// Random bytes that nobody has seen yet.
struct Pool {
    bytes: [u8; 512],
    used: usize,
}

impl Pool {
    fn draw(&mut self, dest: &mut [u8]) {
        if self.used + dest.len() > self.bytes.len() {
            generate(&mut self.bytes);
            self.used = 0;
        }
        let drawn = &mut self.bytes[self.used..self.used + dest.len()];
        dest.copy_from_slice(drawn);
        // INVARIANT: no byte is given out twice, nor stays in memory here.
        drawn.zeroize();
        self.used += dest.len();
    }
}

fn generate(dest: &mut [u8]) {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the generator that everyone else is given"
    )]
    let filled = aws_lc_rs::rand::fill(dest);
    // Without randomness no secret can be made: there is nothing safe left to do.
    assert!(filled.is_ok(), "the operating system gives no randomness");
}

/// Convenient draws over any [`Rng`].
pub trait RngExt: Rng {
    /// `N` random bytes.
    fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut out = [0; N];
        self.fill(&mut out);
        out
    }

    /// `len` characters drawn evenly from `alphabet` (at most 256 ASCII characters).
    fn string(&self, alphabet: &[u8], len: usize) -> String {
        // Bytes at or above the largest multiple of the alphabet's size are thrown away: taking
        // them modulo the size would favour the first characters.
        let limit = 256 - 256 % alphabet.len().max(1);
        let mut out = String::with_capacity(len);
        let mut pool = [0_u8; 64];
        while out.len() < len {
            self.fill(&mut pool);
            let fair = pool.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < limit);
            let letters = fair.filter_map(|byte| alphabet.get(byte % alphabet.len()));
            out.extend(letters.take(len - out.len()).map(|letter| char::from(*letter)));
        }
        out
    }

    /// A random (version 4) UUID in lower-case hexadecimal.
    fn uuid(&self) -> String {
        let mut b = self.bytes::<16>();
        b[6] = (b[6] & 0x0f) | 0x40;
        b[8] = (b[8] & 0x3f) | 0x80;
        let mut out = String::with_capacity(36);
        for (at, byte) in b.into_iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                out.push('-');
            }
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
            }
        }
        out
    }
}

impl<R: Rng + ?Sized> RngExt for R {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_181_strings_are_drawn_evenly() {
        let drawn = OsRng.string(b"0123456789", 100_000);
        for digit in '0'..='9' {
            let share = drawn.chars().filter(|c| *c == digit).count();
            assert!((9_400..10_600).contains(&share), "{digit} was drawn {share} times");
        }
    }

    #[test]
    fn sec_181_no_draw_repeats_another() {
        // Of all lengths around the pool's, on two threads: windows of eight bytes never recur.
        let draw = || {
            let lengths = (8..=80).chain([511, 512, 513]).cycle().take(2_000);
            let drawn = lengths.map(|length| {
                let mut bytes = vec![0; length];
                OsRng.fill(&mut bytes);
                bytes
            });
            drawn.collect::<Vec<_>>()
        };
        let other = std::thread::spawn(draw);
        let mut seen = std::collections::HashSet::new();
        for bytes in draw().into_iter().chain(other.join().unwrap()) {
            for window in bytes.windows(8) {
                assert!(seen.insert(window.to_owned()));
            }
        }
    }

    #[test]
    fn uuids_have_their_shape() {
        let id = OsRng.uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes()[14], b'4');
        assert_ne!(id, OsRng.uuid());
    }
}
