//! `countersign-credentials`: prints temporary AWS credentials of an identity pool in the form that
//! `credential_process` in `~/.aws/config` asks for, so that the AWS CLI and every AWS SDK use them
//! without code. <https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html>
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod args;
mod cache;
mod failure;
mod fetch;
mod places;
mod user;

use std::io::Write as _;
use std::process::ExitCode;
use std::time::SystemTime;

use clap::Parser as _;
use client::{Clock as _, SystemClock};

use self::args::Args;
use self::cache::{Cache, Printed};
use self::failure::Failure;
use self::places::Places;

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).and_then(|()| Ok(std::io::stdout().flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nobody is left to be told when this fails.
            let _ = writeln!(std::io::stderr(), "countersign-credentials: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Failure> {
    let places = Places::of(args)?;
    // Programs start many of these at once. One at a time, so that the first finds the identity and
    // the others find it, and the credentials, in the files.
    let _turn = places.lock()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    if args.forget {
        return runtime.block_on(fetch::forget(args, &places));
    }
    let logins = runtime.block_on(user::add_login(args, &places, args.logins()?))?;
    let cache = Cache::new(&places, args, &logins);
    let now: SystemTime = SystemClock.now();
    let printed = if let Some(printed) = cache.load(now) {
        printed
    } else {
        let credentials = runtime.block_on(fetch::credentials(args, &places, logins))?;
        let printed = Printed::of(&credentials)?;
        cache.save(&printed, now)?;
        printed
    };
    let mut text = zeroize::Zeroizing::new(serde_json::to_vec(&printed)?);
    text.push(b'\n');
    std::io::stdout().write_all(&text)?;
    Ok(())
}
