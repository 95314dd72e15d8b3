//! Figures, not limits: `cargo test --release -p countersign-wire --lib speed -- --ignored --nocapture`.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement prints times")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::*;

const ROUNDS: u32 = 20_000;

/// The quickest of several runs: on a busy machine the slow ones measure the neighbours.
fn time(mut work: impl FnMut()) -> Duration {
    let run = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        (0..ROUNDS).for_each(|_| work());
        start.elapsed() / ROUNDS
    };
    (0..7).map(|_| run(&mut work)).min().unwrap()
}

fn measure<O: Operation>(body: &str, output: &O::Output) {
    let read = || decode(O::META, &RequestParts::of_body(black_box(body.as_bytes()))).unwrap();
    let document = read();
    let decoding = time(|| drop(black_box(read())));
    let validating = time(|| validate(O::META.input, black_box(&document)).unwrap());
    let encoding =
        time(|| drop(black_box(encode::<O>(black_box(output), "8d5ae0f1-5b1c").unwrap())));
    let all = time(|| {
        drop(black_box(parse::<O>(read()).unwrap()));
        drop(black_box(encode::<O>(black_box(output), "8d5ae0f1-5b1c").unwrap()));
    });
    println!(
        "{}: {all:?} in all; decode {decoding:?}, validate {validating:?}, encode {encoding:?}",
        O::META.name
    );
}

#[test]
#[ignore = "a measurement; run in release"]
fn speed_of_the_hot_operations() {
    let id = "us-east-1:01234567-89ab-cdef-0123-456789abcdef";
    let token = "eyJraWQi".repeat(128);
    measure::<cognito_identity::GetId>(
        &format!(
            r#"{{"AccountId":"123456789012","IdentityPoolId":"{id}","Logins":{{"accounts.google.com":"{token}"}}}}"#
        ),
        &cognito_identity::GetIdResponse { identity_id: Some(id.to_owned()) },
    );
    measure::<cognito_identity::GetCredentialsForIdentity>(
        &format!(r#"{{"IdentityId":"{id}","Logins":{{"accounts.google.com":"{token}"}}}}"#),
        &cognito_identity::GetCredentialsForIdentityResponse {
            identity_id: Some(id.to_owned()),
            credentials: Some(cognito_identity::Credentials {
                access_key_id: Some("ASIAIOSFODNN7EXAMPLE".to_owned()),
                secret_key: Some("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into()),
                session_token: Some(token.clone()),
                expiration: Some(Timestamp::from_seconds(1_388_534_400)),
            }),
        },
    );
    measure::<sts::GetCallerIdentity>(
        "Action=GetCallerIdentity&Version=2011-06-15",
        &sts::GetCallerIdentityResponse {
            user_id: Some("AROAIOSFODNN7EXAMPLE:session".to_owned()),
            account: Some("123456789012".to_owned()),
            arn: Some("arn:aws:sts::123456789012:assumed-role/name/session".to_owned()),
        },
    );
}
