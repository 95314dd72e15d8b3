//! URI encoding as the signature defines it: every byte but `A-Z a-z 0-9 - . _ ~` becomes `%XX`
//! with capital digits, whatever the character set.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

const HEX: [char; 16] =
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];

/// Appends the encoded form of `bytes`; `/` stays as it is when `keep_slash`.
pub fn encode_into(out: &mut String, bytes: &[u8], keep_slash: bool) {
    for &byte in bytes {
        let keep = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'_' | b'~')
            || (byte == b'/' && keep_slash);
        if keep {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for nibble in [byte >> 4, byte & 15] {
                out.push(HEX.get(usize::from(nibble)).copied().unwrap_or('0'));
            }
        }
    }
}

/// Lowercase hexadecimal digits, two for each byte.
pub(crate) fn hex_of(bytes: &[u8; 32]) -> String {
    String::from_utf8(hex_digits(bytes).to_vec()).unwrap_or_default()
}

/// The same digits as ASCII.
pub(crate) fn hex_digits(bytes: &[u8; 32]) -> [u8; 64] {
    let mut digits = [0; 64];
    // INVARIANT: the room is exactly what 32 bytes take.
    let _ = hex::encode_to_slice(bytes, &mut digits);
    digits
}

/// The encoded form of a query key or value.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 8);
    encode_into(&mut out, bytes, false);
    out
}

/// Undoes `%XX`; what is not two hexadecimal digits stays as it is. With `plus_is_space`, as in
/// queries, `+` becomes a space.
pub(crate) fn decode(text: &str, plus_is_space: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, after @ ..]) => match (hex_digit(*high), hex_digit(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                }
                _ => out.push(byte),
            },
            (b'+', _) if plus_is_space => out.push(b' '),
            _ => out.push(byte),
        }
    }
    out
}

fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The pairs of a query, decoded, in the order of the wire. A pair without `=` has an empty value.
pub(crate) fn query_pairs(query: &str) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key, true), decode(value, true))
    })
}
