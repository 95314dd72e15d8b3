//! Figures, not limits: `cargo test --release -p countersign-jose -- --ignored --nocapture`.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement prints times")]

use std::time::Instant;

use super::*;

#[test]
#[ignore = "a measurement; run in release"]
fn sign_and_verify_times() {
    const ROUNDS: u32 = 2000;
    for alg in [Alg::Rs256, Alg::Es256, Alg::EdDsa] {
        let key = key_of(alg);
        let mut keys = KeySet::default();
        keys.insert(key.verifying_key().unwrap());
        let token = key.sign_jwt(&claims(), Typ::Jwt).unwrap();
        let start = Instant::now();
        for _ in 0..ROUNDS {
            key.sign_jwt(&claims(), Typ::Jwt).unwrap();
        }
        let sign = start.elapsed() / ROUNDS;
        let start = Instant::now();
        for _ in 0..ROUNDS {
            Unverified::parse(&token).unwrap().verify(&keys, &[alg]).unwrap();
        }
        println!("{}: sign {sign:?}, parse and verify {:?}", alg.name(), start.elapsed() / ROUNDS);
    }
}
