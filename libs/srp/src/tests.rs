//! Fixed vectors, an independent client, an independent server, and the attacks.
//!
//! `vectors.json` was made by pycognito 2024.5.1 as the client and Python's integers as the server
//! of RFC 5054; numbers with leading zeros were searched for.

use aws_cognito_srp::{SrpClient, TrackedDevice, UntrackedDevice, User};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use num_bigint::BigUint;
use proptest::prelude::*;
use serde_json::Value;

use crate::group::{Group, PRIME};
use crate::handshake::scrambling;
use crate::numbers::{Element, padded, sha256};
use crate::*;

const POOL: &str = "us-east-1_AbCdEf123";
const USER: &str = "6f2d7c1a-9c1e-4d5f-8a3b-0123456789ab";

fn user() -> Subject<'static> {
    Subject::user(POOL, USER)
}

fn stored(password: &str) -> Verifier {
    Verifier::derive(&Salt::random(&[0x5a; 16]), user(), password).unwrap()
}

fn bytes32(hex: &str) -> [u8; 32] {
    hex::decode(hex).unwrap().try_into().unwrap()
}

fn prime() -> BigUint {
    BigUint::from_bytes_be(&PRIME)
}

fn element(number: &BigUint) -> Element {
    Element::from_be(&number.to_bytes_be()).unwrap()
}

fn number(element: &Element) -> BigUint {
    BigUint::from_bytes_be(element.as_bytes())
}

struct Vector(Value);

impl Vector {
    fn text(&self, member: &str) -> &str {
        self.0[member].as_str().unwrap()
    }

    fn subject(&self) -> Subject<'_> {
        let (scope, name) = (self.text("scope"), self.text("name"));
        if self.0["device"].as_bool().unwrap() {
            Subject::device(scope, name)
        } else {
            Subject::user(scope, name)
        }
    }
}

fn vectors() -> Vec<Vector> {
    let all: Vec<Value> = serde_json::from_str(include_str!("vectors.json")).unwrap();
    assert_eq!(all.len(), 12);
    all.into_iter().map(Vector).collect()
}

#[test]
fn au_046_au_057_both_sides_meet_the_vectors() {
    for vector in vectors() {
        let title = vector.text("title");
        let (subject, password) = (vector.subject(), vector.text("password"));
        let salt = Salt::parse_hex(vector.text("salt")).unwrap();
        assert_eq!(salt.to_hex(), vector.text("salt"), "{title}");

        let verifier = Verifier::derive(&salt, subject, password).unwrap();
        let value = PublicValue::new(verifier.value().clone()).unwrap();
        assert_eq!(value.to_hex(), vector.text("verifier"), "{title}");
        assert!(verifier.matches(subject, password).unwrap(), "{title}");

        let client = Client::new(&bytes32(vector.text("a"))).unwrap();
        assert_eq!(client.public().to_hex(), vector.text("srp_a"), "{title}");
        let a = PublicValue::parse_hex(vector.text("srp_a")).unwrap();
        let (handshake, b) = Handshake::begin(&a, &verifier, &bytes32(vector.text("b"))).unwrap();
        assert_eq!(b.to_hex(), vector.text("srp_b"), "{title}");
        assert_eq!(hex::encode(*scrambling(&a, &b)), vector.text("u"), "{title}");

        let ours = Handshake::from_bytes(&handshake.to_bytes()).unwrap().key(&verifier).unwrap();
        let theirs = client.key(subject, password, &salt, &b).unwrap();
        assert_eq!(hex::encode(ours.bytes()), vector.text("key"), "{title}");
        assert_eq!(hex::encode(theirs.bytes()), vector.text("key"), "{title}");

        let secret_block = hex::decode(vector.text("secret_block")).unwrap();
        let claim =
            Claim { subject, secret_block: &secret_block, timestamp: vector.text("timestamp") };
        assert_eq!(hex::encode(ours.sign(&claim)), vector.text("signature"), "{title}");
        assert!(ours.verify(&claim, &theirs.sign(&claim)), "{title}");
    }
}

#[test]
fn au_052_timestamps_are_english_and_without_a_zero_before_the_day() {
    for vector in vectors() {
        let (epoch, text) = (vector.0["epoch"].as_i64().unwrap(), vector.text("timestamp"));
        assert_eq!(format_timestamp(epoch).unwrap(), text);
        assert_eq!(parse_timestamp(text), Some(epoch));
    }
    assert_eq!(format_timestamp(0).unwrap(), "Thu Jan 1 00:00:00 UTC 1970");
    assert_eq!(parse_timestamp("Thu Jan 01 00:00:09 UTC 1970"), Some(9));
    assert_eq!(format_timestamp(i64::MAX), None);
}

#[test]
fn sec_056_malformed_timestamps_are_none() {
    for text in [
        "",
        "1795386949",
        "2026-11-23T01:50:00Z",
        "Mon Nov 31 01:50:00 UTC 2026",
        "Mon Nov 23 25:50:00 UTC 2026",
        "Mon Nov 23 01:50:00 UTC 99999999999",
        "Mon Nov 23 01:50:00 CET 2026",
        "Mon Nov 23 01:50:00 UTC 2026 ",
        "lun. nov. 23 01:50:00 UTC 2026",
        "Mon Nov 23 1:50:00 UTC 2026",
    ] {
        assert_eq!(parse_timestamp(text), None, "{text}");
    }
}

/// INVARIANT: a public value is never a multiple of the prime, nor anything but a number below it.
#[test]
fn sec_053_public_values_outside_the_group_are_refused() {
    let multiple = |factor: u32| (prime() * factor).to_str_radix(16);
    let (one_mebibyte, too_long) = ("a".repeat(1 << 20), "0".repeat(1000) + "2");
    for text in [
        "",
        "0",
        "00",
        &"0".repeat(768),
        &multiple(1),
        &multiple(2),
        &multiple(3),
        &multiple(65_536),
        &(prime() + 1_u32).to_str_radix(16),
        &"f".repeat(768),
        "-1",
        "-a4",
        "+1",
        "0x12",
        " 12",
        "12 ",
        "1g",
        "１２",
        &one_mebibyte,
        &too_long,
    ] {
        let read = PublicValue::parse_hex(text);
        assert_eq!(read.unwrap_err(), Error::PublicValue, "{text:.20}");
    }
    let largest = (prime() - 1_u32).to_str_radix(16);
    for (text, shown) in [
        ("1", "1"),
        ("0a0", "a0"),
        ("ABC", "abc"),
        ("00ff", "ff"),
        (largest.as_str(), largest.as_str()),
        (&format!("00{largest}"), largest.as_str()),
    ] {
        assert_eq!(PublicValue::parse_hex(text).unwrap().to_hex(), shown);
    }
}

/// INVARIANT: no session key comes of u = 0.
#[test]
fn sec_053_a_scrambling_parameter_of_zero_gives_no_key() {
    let (verifier, client) = (stored("password"), Client::new(&[3; 32]).unwrap());
    let (handshake, _) = Handshake::begin(client.public(), &verifier, &[4; 32]).unwrap();
    let mut bytes = handshake.to_bytes();
    let start = bytes.len() - 32;
    bytes[start..].fill(0);
    let zero = Handshake::from_bytes(&bytes).unwrap();
    assert_eq!(zero.key(&verifier).unwrap_err(), Error::Scrambling);
    bytes[start + 31] = 1;
    assert!(Handshake::from_bytes(&bytes).unwrap().key(&verifier).is_ok());
}

#[test]
fn sec_053_handshakes_hold_no_forbidden_public_value() {
    let (verifier, client) = (stored("password"), Client::new(&[3; 32]).unwrap());
    let (handshake, _) = Handshake::begin(client.public(), &verifier, &[4; 32]).unwrap();
    let good = handshake.to_bytes();
    for forbidden in [[0; NUMBER_LEN], PRIME] {
        let mut bytes = good.clone();
        bytes[1..=NUMBER_LEN].copy_from_slice(&forbidden);
        assert_eq!(Handshake::from_bytes(&bytes).unwrap_err(), Error::Handshake);
    }
    for damaged in [&good[1..], &good[..good.len() - 1], &[&good[..], &[0]].concat(), &[]] {
        assert_eq!(Handshake::from_bytes(damaged).unwrap_err(), Error::Handshake);
    }
}

#[test]
fn verifiers_are_stored_and_read_and_trivial_ones_refused() {
    let verifier = stored("password");
    let read = Verifier::from_bytes(&verifier.to_bytes()).unwrap();
    assert!(read.matches(user(), "password").unwrap());
    assert!(!read.matches(user(), "Password").unwrap());
    assert!(!read.matches(Subject::user(POOL, "someone else"), "password").unwrap());
    assert_eq!(read.salt(), verifier.salt());

    let salt = || Salt::from_bytes(&[1]).unwrap();
    let minus_one = (prime() - 1_u32).to_bytes_be();
    for trivial in [&[][..], &[0], &[1], &[0, 1], &minus_one, &PRIME, &[0xff; 400]] {
        assert_eq!(Verifier::from_client(salt(), trivial).unwrap_err(), Error::Verifier);
    }
    for good in [&[2][..], &(prime() - 2_u32).to_bytes_be()] {
        assert!(Verifier::from_client(salt(), good).is_ok());
        assert!(Verifier::from_client(salt(), &[&[0], good].concat()).is_ok());
    }
    for damaged in [&[][..], &[2], &[1, 2, 3], &verifier.to_bytes()[..200]] {
        assert_eq!(Verifier::from_bytes(damaged).unwrap_err(), Error::Verifier);
    }
}

#[test]
fn au_054_salts_are_numbers() {
    for (text, shown) in [("0a", "a"), ("a", "a"), ("00ff", "ff"), ("F0F", "f0f"), ("0", "0")] {
        assert_eq!(Salt::parse_hex(text).unwrap().to_hex(), shown);
    }
    for text in ["", "-1", "xyz", &"a".repeat(1000)] {
        assert_eq!(Salt::parse_hex(text).unwrap_err(), Error::Salt);
    }
    assert_eq!(Salt::from_bytes(&[1; 129]).unwrap_err(), Error::Salt);
    // Of our own, whatever is drawn, no leading zero digit and no set top bit.
    for first in 0..=u8::MAX {
        let salt = Salt::random(&[first; 16]).to_hex();
        assert_eq!(salt.len(), 32);
        assert!(('1'..='7').contains(&salt.chars().next().unwrap()), "{salt}");
    }
}

#[test]
fn au_056_the_simulated_verifier_is_stable_and_fits_no_password() {
    let simulated = Verifier::simulated(&[1; 32]).unwrap();
    assert_eq!(simulated.to_bytes(), Verifier::simulated(&[1; 32]).unwrap().to_bytes());
    assert_eq!(simulated.to_bytes().len(), stored("password").to_bytes().len());
    let other = Verifier::simulated(&[2; 32]).unwrap();
    assert_ne!(simulated.salt(), other.salt());
    assert_ne!(simulated.value().as_bytes(), other.value().as_bytes());
    assert!(!simulated.matches(user(), "password").unwrap());

    let client = Client::new(&[3; 32]).unwrap();
    let (handshake, b) = Handshake::begin(client.public(), &simulated, &[4; 32]).unwrap();
    let theirs = client.key(user(), "password", simulated.salt(), &b).unwrap();
    let claim = Claim { subject: user(), secret_block: b"block", timestamp: "now" };
    assert!(!handshake.key(&simulated).unwrap().verify(&claim, &theirs.sign(&claim)));
}

#[test]
fn au_051_every_part_of_a_claim_is_signed() {
    let (verifier, client) = (stored("password"), Client::new(&[3; 32]).unwrap());
    let (handshake, b) = Handshake::begin(client.public(), &verifier, &[4; 32]).unwrap();
    let ours = handshake.key(&verifier).unwrap();
    let claim = Claim { subject: user(), secret_block: b"block", timestamp: "now" };
    let signature = client.key(user(), "password", verifier.salt(), &b).unwrap().sign(&claim);
    assert!(ours.verify(&claim, &signature));
    for other in [
        Claim { subject: Subject::user(POOL, "other"), ..claim },
        Claim { subject: Subject::user("us-east-1_Other", USER), ..claim },
        Claim { secret_block: b"blocK", ..claim },
        Claim { timestamp: "later", ..claim },
    ] {
        assert!(!ours.verify(&other, &signature), "{other:?}");
    }
    for wrong in [&signature[..31], &[signature.as_slice(), &[0]].concat(), &[], &[0; 32]] {
        assert!(!ours.verify(&claim, wrong));
    }
    let wrong = client.key(user(), "Password", verifier.salt(), &b).unwrap();
    assert!(!ours.verify(&claim, &wrong.sign(&claim)));
}

#[test]
fn sec_180_nothing_secret_shows_in_debug() {
    let (verifier, client) = (stored("password"), Client::new(&[3; 32]).unwrap());
    let (handshake, _) = Handshake::begin(client.public(), &verifier, &[4; 32]).unwrap();
    let key = handshake.key(&verifier).unwrap();
    let shown = format!("{verifier:?} {handshake:?} {key:?} {client:?}");
    let public = client.public().to_hex();
    assert_eq!(
        shown,
        format!(
            "Verifier([redacted]) Handshake([redacted]) SessionKey([redacted]) \
             Client {{ public: PublicValue(\"{public}\"), .. }}"
        )
    );
}

/// Secrets and salts from the round's number: distinct, and the same in every run.
fn drawn(round: u8, what: &str) -> [u8; 32] {
    *sha256(&[&[round], what.as_bytes()])
}

#[test]
fn the_independent_client_signs_users_in() {
    for round in 0..12 {
        let password = format!("Пароль {round} :_");
        let salt = Salt::from_bytes(&drawn(round, "salt")[usize::from(round)..]).unwrap();
        let verifier = Verifier::derive(&salt, user(), &password).unwrap();
        let client = SrpClient::new(User::new(POOL, "alias", &password), "client", None);
        let a = PublicValue::parse_hex(&client.get_auth_parameters().a).unwrap();
        let (handshake, b) = Handshake::begin(&a, &verifier, &drawn(round, "b")).unwrap();
        let secret_block = drawn(round, "block");
        let answer =
            client.verify(&BASE64.encode(secret_block), USER, &salt.to_hex(), &b.to_hex()).unwrap();
        let claim =
            Claim { subject: user(), secret_block: &secret_block, timestamp: &answer.timestamp };
        let signature = BASE64.decode(answer.password_claim_signature).unwrap();
        assert!(handshake.key(&verifier).unwrap().verify(&claim, &signature), "round {round}");
        assert!(parse_timestamp(&answer.timestamp).is_some());
    }
}

#[test]
fn au_057_the_independent_client_confirms_and_signs_in_devices() {
    let (group_key, key) = ("-AbCdEfGh", "us-east-1_9a8b7c6d-1111-2222-3333-444455556666");
    let subject = Subject::device(group_key, key);
    for round in 0..4 {
        let client = SrpClient::new(UntrackedDevice::new(POOL, group_key, key), "client", None);
        let made = client.get_password_verifier();
        let salt = Salt::from_bytes(&BASE64.decode(made.salt).unwrap()).unwrap();
        let verifier = Verifier::from_client(salt, &BASE64.decode(made.verifier).unwrap()).unwrap();
        assert!(verifier.matches(subject, &made.password).unwrap());

        let tracked = TrackedDevice::new(POOL, group_key, key, &made.password);
        let client = SrpClient::new(tracked, "client", None);
        let a = PublicValue::parse_hex(&client.get_auth_parameters().a).unwrap();
        let (handshake, b) = Handshake::begin(&a, &verifier, &drawn(round, "b")).unwrap();
        let block = BASE64.encode(b"secret block");
        let answer = client.verify(&block, &verifier.salt().to_hex(), &b.to_hex()).unwrap();
        let claim = Claim { subject, secret_block: b"secret block", timestamp: &answer.timestamp };
        let signature = BASE64.decode(answer.password_claim_signature).unwrap();
        assert!(handshake.key(&verifier).unwrap().verify(&claim, &signature), "round {round}");
    }
}

/// The shared secret of a server made of another library's integers, from RFC 5054 §2.5.4.
fn other_server(
    client: &PublicValue,
    verifier: &BigUint,
    secret: &BigUint,
) -> (PublicValue, Element) {
    let (prime, two) = (prime(), BigUint::from(2_u8));
    let multiplier = BigUint::from_bytes_be(&*sha256(&[&[0], &PRIME, &[2]]));
    let public = (multiplier * verifier + two.modpow(secret, &prime)) % &prime;
    let public = PublicValue::new(element(&public)).unwrap();
    let scrambling = BigUint::from_bytes_be(&*scrambling(client, &public));
    let base = number(client.element()) * verifier.modpow(&scrambling, &prime);
    (public, element(&base.modpow(secret, &prime)))
}

/// Numbers of the group, also short ones and those at its bounds.
fn any_number() -> impl Strategy<Value = BigUint> {
    let short = proptest::collection::vec(any::<u8>(), 0..=NUMBER_LEN)
        .prop_map(|bytes| BigUint::from_bytes_be(&bytes) % prime());
    let near = (0_u32..3).prop_map(|less| prime() - 1_u32 - less);
    prop_oneof![8 => short, 1 => near]
}

/// 256 bits, often with leading zeros.
fn any_exponent() -> impl Strategy<Value = [u8; 32]> {
    let short = (any::<[u8; 32]>(), 0_usize..=32).prop_map(|(mut bytes, zeros)| {
        bytes[..zeros].fill(0);
        bytes
    });
    prop_oneof![4 => any::<[u8; 32]>(), 2 => short, 1 => Just([0xff; 32])]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn arithmetic_agrees_with_another_library(
        x in any_number(),
        y in any_number(),
        exponent in any_exponent(),
    ) {
        let (group, prime) = (Group::cognito().unwrap(), prime());
        let (a, b, e) = (element(&x), element(&y), BigUint::from_bytes_be(&exponent));
        prop_assert_eq!(number(&group.add(&a, &b).unwrap()), (&x + &y) % &prime);
        prop_assert_eq!(number(&group.subtract(&a, &b).unwrap()), (&x + &prime - &y) % &prime);
        prop_assert_eq!(number(&group.multiply(&a, &b).unwrap()), (&x * &y) % &prime);
        prop_assert_eq!(number(&group.power(&a, &exponent).unwrap()), x.modpow(&e, &prime));
        let two = BigUint::from(2_u8).modpow(&e, &prime);
        prop_assert_eq!(number(&group.power_of_generator(&exponent).unwrap()), two);
    }

    #[test]
    fn our_client_agrees_with_another_server(
        a in any_exponent(),
        b in any_exponent(),
        salt in proptest::collection::vec(any::<u8>(), 0..24),
        name in "[a-z0-9:_]{0,12}",
        password in "\\PC{0,20}",
    ) {
        let subject = Subject::user(POOL, &name);
        let salt = Salt::from_bytes(&salt).unwrap();
        let verifier = Verifier::derive(&salt, subject, &password).unwrap();
        let client = Client::new(&a).unwrap();
        let v = number(verifier.value());
        let (public, shared) = other_server(client.public(), &v, &BigUint::from_bytes_be(&b));
        let (handshake, ours) = Handshake::begin(client.public(), &verifier, &b).unwrap();
        prop_assert_eq!(ours.to_hex(), public.to_hex());
        let u = scrambling(client.public(), &public);
        let expected = SessionKey::derive(&shared, &u).unwrap().bytes();
        let theirs = client.key(subject, &password, &salt, &public).unwrap();
        prop_assert_eq!(theirs.bytes(), expected);
        prop_assert_eq!(handshake.key(&verifier).unwrap().bytes(), expected);
    }

    #[test]
    fn au_046_padding_is_that_of_a_signed_number(bytes in proptest::collection::vec(any::<u8>(), 0..6)) {
        let padded = padded(&bytes);
        let signed = num_bigint::BigInt::from_bytes_be(num_bigint::Sign::Plus, &bytes);
        prop_assert_eq!(padded.to_vec(), signed.to_signed_bytes_be());
    }

    #[test]
    fn sec_184_no_input_panics(text in "\\PC{0,40}", bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        let _ = PublicValue::parse_hex(&text);
        let _ = Salt::parse_hex(&text);
        let _ = parse_timestamp(&text);
        let _ = Handshake::from_bytes(&bytes);
        let _ = Verifier::from_bytes(&bytes);
        let _ = Salt::from_bytes(&bytes).and_then(|salt| Verifier::from_client(salt, &bytes));
    }
}

#[test]
fn au_138_what_a_client_confirms_is_what_it_derived() {
    let subject = Subject::device("-AbCdEfGh", "us-east-1_9a8b7c6d-1111-2222-3333-444455556666");
    for round in 0..4 {
        let salt = Salt::from_bytes(&drawn(round, "salt")).unwrap();
        let made = Verifier::derive(&salt, subject, "the secret").unwrap();
        let salt = Salt::from_bytes(&salt.padded()).unwrap();
        let read = Verifier::from_client(salt, &made.padded()).unwrap();
        assert!(read.matches(subject, "the secret").unwrap());
        assert!(made.padded().first().unwrap() < &0x80);
    }
}
