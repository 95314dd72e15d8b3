//! Prints how long the steps of a sign-in take on this machine:
//! `cargo run --release -p countersign-srp --example speed`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a stopwatch for the person at the terminal"
)]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use countersign_srp::{Client, Handshake, Salt, Subject, Verifier};

const ROUNDS: u32 = 400;

fn time<T>(what: &str, step: impl Fn() -> T) {
    black_box(step());
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(step());
    }
    println!("{what:<28}{:>8.1} us", start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS));
}

fn main() -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let client = Client::new(&[0x5a; 32])?;
    println!("{:<28}{:>8.1} us", "first use", start.elapsed().as_secs_f64() * 1e6);

    let subject = Subject::user("us-east-1_Example01", "6f2d7c1a");
    let verifier = Verifier::derive(&Salt::random(&[7; 16]), subject, "correct horse")?;
    let (handshake, b) = Handshake::begin(client.public(), &verifier, &[0xa5; 32])?;
    time("check a password", || verifier.matches(subject, "correct horse"));
    time("first round trip", || Handshake::begin(client.public(), &verifier, &[0xa5; 32]));
    time("second round trip", || handshake.key(&verifier));
    time("a verifier of nobody", || Verifier::simulated(&[1; 32]));
    time("client, A", || Client::new(&[0x5a; 32]));
    time("client, key", || client.key(subject, "correct horse", verifier.salt(), &b));
    Ok(())
}
