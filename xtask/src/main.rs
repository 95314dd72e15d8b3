//! The one door for development: `cargo xtask codegen | tidy | test | bench`.

mod codegen;
mod gate;
mod shell;
mod tidy;

use std::path::Path;
use std::process::{Command, ExitCode};

use shell::Failure;

/// What to type, and what it does.
const USAGE: &str = "\
The one door for development.

usage: cargo xtask <task>

  test                            everything that a change has to pass, cheapest first: what the
                                  tests drive is installed, format, generated code, house rules,
                                  lints, tests, documentation tests; stops at the first failure
  ci                              the same; what CI runs
  tidy                            the house rules that no compiler checks: headers, file sizes,
                                  banned texts, arrows between crates
  codegen [--offline] [--check]   writes models/ and libs/wire/src/gen/ from the pinned botocore
      --offline                   starts from models/ as it is
      --check                     writes nothing; fails when a file is out of date
  bench [name ...]                speed, as ratios to bounds measured in the same run
  help                            this text

While you work, `cargo check -p <crate>` and `cargo nextest run -p <crate>` are quicker.";

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
    let (task, rest) = arguments.split_first().ok_or_else(|| Failure::new(USAGE))?;
    match (task.as_str(), rest) {
        ("help" | "--help" | "-h", _) => shell::print(USAGE),
        ("test" | "ci", []) => gate::run(root),
        ("tidy", []) => tidy::run(root),
        ("codegen", flags) => codegen::run(root, flags),
        ("bench", names) => bench(root, names),
        ("test" | "ci" | "tidy", _) => Err(Failure::new(format!("{task} takes no arguments"))),
        _ => Err(Failure::new(format!("no task {task}\n\n{USAGE}"))),
    }
}

fn bench(root: &Path, names: &[String]) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--release", "-p", "countersign-benches", "--"]).args(names);
    shell::run(cargo.current_dir(root))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(arguments: &[&str]) -> Result<(), Failure> {
        let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        run(Path::new("/nonexistent"), &arguments)
    }

    #[test]
    fn what_is_not_understood_fails_and_tells() {
        for arguments in [&[][..], &["nothing"], &["test", "--fast"], &["codegen", "--no"]] {
            assert!(!outcome(arguments).unwrap_err().to_string().is_empty(), "{arguments:?}");
        }
        outcome(&["--help"]).unwrap();
    }
}
