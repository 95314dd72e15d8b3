//! The one door for development: `cargo xtask codegen | tidy | ci | test | bench`.

mod codegen;
mod shell;

use std::path::Path;
use std::process::ExitCode;

use shell::Failure;

/// What to type, and what it does.
const USAGE: &str = "usage: cargo xtask <task>
  codegen [--offline] [--check]   models/ and libs/wire/src/gen/ from the pinned botocore";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or_else(|| Path::new("."));
    match run(root, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            shell::say(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, arguments: &[String]) -> Result<(), Failure> {
    let (task, flags) = arguments.split_first().ok_or_else(|| Failure::new(USAGE))?;
    match task.as_str() {
        "codegen" => codegen::run(root, flags),
        _ => Err(Failure::new(USAGE)),
    }
}
