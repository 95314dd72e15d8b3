//! Tests of the decoder: AWS's documented uploads, every split, every tampered byte, garbage.

use bytes::Bytes;
use proptest::prelude::*;

use super::{
    ChunkDecoder, ChunkEncoder, ChunkError, ChunkLimits, ChunkSeed, ChunkSettings, ChunkStep,
};
use crate::authorization::Scope;
use crate::{AmzDate, ChecksumKind, Payload, SigningKey};

/// The key, moment and scope of AWS's examples.
fn seed(signature: &str) -> ChunkSeed {
    let timestamp = AmzDate::parse("20130524T000000Z").unwrap();
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let key = SigningKey::derive(secret, "20130524", "us-east-1", "s3");
    let scope = Scope::new(timestamp, "us-east-1", "s3");
    ChunkSeed::new(key, timestamp, &scope, signature.to_owned())
}

#[derive(Clone, Copy, Debug)]
enum Mode {
    Signed,
    SignedTrailer,
    Unsigned,
}

fn settings(mode: Mode, length: usize, trailers: &[ChecksumKind]) -> ChunkSettings {
    let (payload, seed) = match mode {
        Mode::Signed => (Payload::SignedChunks { trailer: false }, Some(seed("00"))),
        Mode::SignedTrailer => (Payload::SignedChunks { trailer: true }, Some(seed("00"))),
        Mode::Unsigned => (Payload::UnsignedChunks, None),
    };
    ChunkSettings {
        payload,
        seed,
        decoded_length: length as u64,
        trailers: trailers.to_vec(),
        limits: ChunkLimits::default(),
    }
}

fn encode(mode: Mode, chunks: &[Vec<u8>], trailers: &[(&str, &str)]) -> Vec<u8> {
    let mut encoder = match mode {
        Mode::Unsigned => ChunkEncoder::unsigned(),
        _ => ChunkEncoder::signed(seed("00")),
    };
    let mut wire: Vec<u8> = chunks.iter().flat_map(|chunk| encoder.chunk(chunk)).collect();
    wire.extend(match mode {
        Mode::Signed => encoder.finish(),
        _ => encoder.finish_with_trailer(trailers),
    });
    wire
}

fn decode(settings: ChunkSettings, pieces: &[&[u8]]) -> Result<Vec<u8>, ChunkError> {
    let mut decoder = ChunkDecoder::new(settings)?;
    let mut out = Vec::new();
    for piece in pieces {
        let mut input = Bytes::copy_from_slice(piece);
        loop {
            match decoder.decode(&mut input)? {
                ChunkStep::NeedInput => break,
                ChunkStep::Data(data) => out.extend_from_slice(&data),
                ChunkStep::Done(_) => assert!(input.is_empty()),
            }
        }
        assert!(input.is_empty());
    }
    decoder.end().map(|()| out)
}

/// A body with a checksum of each kind if the mode has a trailer.
fn sample(mode: Mode, chunks: &[Vec<u8>]) -> (Vec<u8>, Vec<u8>, Vec<ChecksumKind>) {
    let body = chunks.concat();
    let kinds = if matches!(mode, Mode::Signed) { vec![] } else { ChecksumKind::ALL.to_vec() };
    let sums: Vec<String> = kinds.iter().map(|kind| kind.compute(&body)).collect();
    let trailers: Vec<(&str, &str)> =
        kinds.iter().zip(&sums).map(|(kind, sum)| (kind.header_name(), sum.as_str())).collect();
    (encode(mode, chunks, &trailers), body, kinds)
}

/// The documented upload: 65,536 and 1,024 bytes `a`.
fn documented(signatures: [&str; 3], end: &str) -> Vec<u8> {
    let mut wire = Vec::new();
    for (size, signature) in [65_536, 1_024, 0].into_iter().zip(signatures) {
        wire.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        wire.extend(std::iter::repeat_n(b'a', size));
        wire.extend_from_slice(if size > 0 { "\r\n" } else { end }.as_bytes());
    }
    wire
}

#[test]
fn aws_documented_chunked_upload() {
    let wire = documented(
        [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ],
        "\r\n",
    );
    assert_eq!(wire.len(), 66_824);
    let mut settings = settings(Mode::Signed, 66_560, &[]);
    settings.seed = Some(seed("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"));
    assert_eq!(decode(settings, &[&wire]).unwrap(), vec![b'a'; 66_560]);
}

#[test]
fn aws_documented_chunked_upload_with_trailer() {
    let wire = documented(
        [
            "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
            "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
            "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
        ],
        "x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:\
         d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n",
    );
    let mut settings = settings(Mode::SignedTrailer, 66_560, &[ChecksumKind::Crc32c]);
    settings.seed = Some(seed("106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"));
    assert_eq!(decode(settings, &[&wire]).unwrap(), vec![b'a'; 66_560]);
}

/// The check values of the CRC catalogue for `123456789`, and of FIPS 180 for `abc`.
#[test]
fn checksums_are_the_published_ones() {
    for (kind, input, value) in [
        (ChecksumKind::Crc32, "123456789", "cbf43926"),
        (ChecksumKind::Crc32c, "123456789", "e3069283"),
        (ChecksumKind::Crc64Nvme, "123456789", "ae8b14860a799888"),
        (ChecksumKind::Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            ChecksumKind::Sha256,
            "abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
    ] {
        use base64::Engine as _;
        let raw = hex::decode(value).unwrap();
        let wanted = base64::engine::general_purpose::STANDARD.encode(raw);
        assert_eq!(kind.compute(input.as_bytes()), wanted);
    }
}

#[test]
fn sec_157_every_tampered_byte_is_refused() {
    let chunks = [b"hello world, ".to_vec(), b"this is a body".to_vec()];
    for mode in [Mode::Signed, Mode::SignedTrailer, Mode::Unsigned] {
        let (wire, body, kinds) = sample(mode, &chunks);
        assert_eq!(decode(settings(mode, body.len(), &kinds), &[&wire]).unwrap(), body);
        for index in 0..wire.len() {
            for flip in [1, 0x20, 0x80] {
                let mut bad = wire.clone();
                bad[index] ^= flip;
                let outcome = decode(settings(mode, body.len(), &kinds), &[&bad]);
                // The case of hexadecimal sizes and of trailer names carries no meaning.
                let meaningless = outcome.as_ref() == Ok(&body) && bad.eq_ignore_ascii_case(&wire);
                assert!(outcome.is_err() || meaningless, "{mode:?} {index} {flip}");
            }
            let cut = decode(settings(mode, body.len(), &kinds), &[&wire[..index]]);
            assert_eq!(cut, Err(ChunkError::Truncated), "{mode:?} {index}");
        }
        for tail in [&b"x"[..], b"\r\n", b"0\r\n\r\n"] {
            let pieces = [&wire[..], tail];
            let excess = Err(ChunkError::ExcessBytes);
            assert_eq!(decode(settings(mode, body.len(), &kinds), &pieces), excess);
            assert_eq!(decode(settings(mode, body.len(), &kinds), &[&pieces.concat()]), excess);
        }
    }
}

#[test]
fn sec_157_chunks_may_not_be_swapped_dropped_or_repeated() {
    let mut encoder = ChunkEncoder::signed(seed("00"));
    let (one, two) = (encoder.chunk(b"one"), encoder.chunk(b"two"));
    let end = encoder.finish();
    let run = |parts: &[&[u8]], length| decode(settings(Mode::Signed, length, &[]), parts);
    assert_eq!(run(&[&one, &two, &end], 6).unwrap(), b"onetwo");
    for (parts, length) in
        [(vec![&two, &one, &end], 6), (vec![&one, &end], 3), (vec![&one, &one, &two, &end], 9)]
    {
        let parts: Vec<&[u8]> = parts.into_iter().map(Vec::as_slice).collect();
        assert_eq!(run(&parts, length), Err(ChunkError::SignatureMismatch));
    }
}

#[test]
fn declarations_must_hold() {
    let chunks = [b"abcdef".to_vec()];
    let (wire, _, kinds) = sample(Mode::Unsigned, &chunks);
    for length in [0, 5, 7] {
        let outcome = decode(settings(Mode::Unsigned, length, &kinds), &[&wire]);
        assert_eq!(outcome, Err(ChunkError::LengthMismatch));
    }
    let fewer = decode(settings(Mode::Unsigned, 6, &kinds[1..]), &[&wire]);
    assert_eq!(fewer, Err(ChunkError::MalformedTrailer));
    let none = encode(Mode::Unsigned, &chunks, &[]);
    let absent = decode(settings(Mode::Unsigned, 6, &kinds), &[&none]);
    assert_eq!(absent, Err(ChunkError::MalformedTrailer));
    let wrong = encode(Mode::Unsigned, &chunks, &[("x-amz-checksum-crc32", "AAAAAA==")]);
    let kind = ChecksumKind::Crc32;
    let outcome = decode(settings(Mode::Unsigned, 6, &[kind]), &[&wrong]);
    assert_eq!(outcome, Err(ChunkError::ChecksumMismatch(kind)));
    let signed = encode(Mode::Signed, &chunks, &[]);
    let outcome = decode(settings(Mode::Unsigned, 6, &[]), &[&signed]);
    assert_eq!(outcome, Err(ChunkError::SignatureForm));
    let outcome = decode(settings(Mode::Signed, 6, &[]), &[&none]);
    assert_eq!(outcome, Err(ChunkError::SignatureForm));
    let twice = settings(Mode::Unsigned, 6, &[kind, ChecksumKind::Sha1, kind]);
    assert_eq!(ChunkDecoder::new(twice).err(), Some(ChunkError::MalformedTrailer));
    let mut plain = settings(Mode::Unsigned, 6, &[]);
    plain.payload = Payload::Unsigned;
    assert_eq!(ChunkDecoder::new(plain).err(), Some(ChunkError::NotChunked));
}

#[test]
fn limits_hold() {
    let run = |wire: &[u8]| decode(settings(Mode::Unsigned, 6, &[]), &[wire]);
    assert_eq!(run(&[b'0'; 300]), Err(ChunkError::HeaderTooLong));
    assert_eq!(run(b"140000001\r\n"), Err(ChunkError::ChunkTooLarge));
    assert_eq!(run(b"fffffffffffffffff\r\n"), Err(ChunkError::ChunkTooLarge));
    assert_eq!(run(b"7\r\n"), Err(ChunkError::LengthMismatch));
    for bad in [&b"\r\n"[..], b"+6\r\n", b"6 \r\n", b"0x6\r\n", b"6\n", b"6\r6"] {
        assert_eq!(run(bad), Err(ChunkError::Malformed), "{bad:?}");
    }
    let mut long = b"6\r\nabcdef\r\n0\r\n".to_vec();
    long.extend(std::iter::repeat_n(b'x', 5_000));
    assert_eq!(run(&long), Err(ChunkError::TrailerTooLong));
    assert_eq!(run(b"6\r\nabcdefg\r\n"), Err(ChunkError::Malformed));
}

#[test]
fn an_error_is_final_and_data_is_not_copied() {
    let mut decoder = ChunkDecoder::new(settings(Mode::Unsigned, 6, &[])).unwrap();
    let whole = Bytes::from_static(b"6\r\nabcdef\r\nzz\r\n");
    let mut input = whole.clone();
    let Ok(ChunkStep::Data(data)) = decoder.decode(&mut input) else { panic!("no data") };
    assert_eq!(data.as_ptr(), whole[3..].as_ptr());
    assert_eq!(decoder.decode(&mut input), Err(ChunkError::Malformed));
    let mut good = Bytes::from_static(b"0\r\n\r\n");
    assert_eq!(decoder.decode(&mut good), Err(ChunkError::Malformed));
    assert_eq!(decoder.end(), Err(ChunkError::Malformed));
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Signed), Just(Mode::SignedTrailer), Just(Mode::Unsigned)]
}

proptest! {
    #[test]
    fn any_split_gives_the_same_body(
        mode in mode(),
        chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..200), 0..5),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let (wire, body, kinds) = sample(mode, &chunks);
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(wire.len())).collect();
        at.extend([0, wire.len()]);
        at.sort_unstable();
        let pieces: Vec<&[u8]> = at.windows(2).map(|pair| &wire[pair[0]..pair[1]]).collect();
        prop_assert_eq!(decode(settings(mode, body.len(), &kinds), &pieces), Ok(body));
    }

    #[test]
    fn garbage_never_panics(mode in mode(), wire in prop::collection::vec(any::<u8>(), 0..200), length in 0_usize..300) {
        let _ = decode(settings(mode, length, &[]), &[&wire]);
    }

    #[test]
    fn near_chunks_never_panic(mode in mode(), wire in "([0-9a-f]{0,3}(;chunk-signature=[0-9a-f]{0,3})?\r\n|[a-z:-]{0,9}\r?\n?){0,9}", length in 0_usize..300) {
        let _ = decode(settings(mode, length, &[ChecksumKind::Crc32]), &[wire.as_bytes()]);
    }
}
