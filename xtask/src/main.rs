//! The one door for development: `cargo xtask codegen | tidy | ci`.

mod codegen;
mod shell;
mod tidy;

use std::path::Path;
use std::process::{Command, ExitCode};

use shell::Failure;

/// What to type, and what it does.
const USAGE: &str = "usage: cargo xtask <task>
  codegen [--offline] [--check]   models/ and libs/wire/src/gen/ from the pinned botocore
  tidy                            the rules that no compiler checks
  ci                              everything that a change has to pass";

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
        "tidy" => tidy::run(root),
        "ci" => ci(root),
        _ => Err(Failure::new(USAGE)),
    }
}

/// Everything that a change has to pass, cheapest first.
fn ci(root: &Path) -> Result<(), Failure> {
    let cargo = |arguments: &[&str]| {
        shell::say(&format!("cargo {}", arguments.join(" ")));
        shell::run(Command::new("cargo").args(arguments).current_dir(root))
    };
    cargo(&["fmt", "--all", "--check"])?;
    tidy::run(root)?;
    codegen::run(root, &["--offline".to_owned(), "--check".to_owned()])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    cargo(&["nextest", "run", "--workspace"])?;
    cargo(&["test", "--workspace", "--doc"])
}
