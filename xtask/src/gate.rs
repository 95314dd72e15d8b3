//! `cargo xtask test`: everything that a change has to pass, cheapest first. CI runs the same.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::shell::{self, Failure};
use crate::{codegen, tidy};

/// What a step does, given the root of the repository.
type Step = fn(&Path) -> Result<(), Failure>;

/// The steps, in order, and what the person at the terminal calls them.
const STEPS: &[(&str, Step)] = &[
    ("prerequisites", prerequisites),
    ("format", format),
    ("generated code", generated_code),
    ("house rules", tidy::run),
    ("lints", lints),
    ("tests", tests),
    ("documentation tests", documentation_tests),
];

/// Runs every step and stops at the first that fails.
pub(crate) fn run(root: &Path) -> Result<(), Failure> {
    run_steps(root, STEPS)
}

fn run_steps(root: &Path, steps: &[(&str, Step)]) -> Result<(), Failure> {
    let start = now();
    for (index, (name, step)) in steps.iter().enumerate() {
        let title = format!("[{}/{}] {name}", index + 1, steps.len());
        shell::say(&format!("{title} ..."));
        let begun = now();
        step(root).map_err(|why| {
            Failure::new(format!("{why}\n{title}: FAILED after {}", words(begun.elapsed())))
        })?;
        shell::say(&format!("{title}: passed in {}", words(begun.elapsed())));
    }
    shell::say(&format!("all {} steps passed in {}", steps.len(), words(start.elapsed())));
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "how long a step took is for the reader only")]
fn now() -> Instant {
    Instant::now()
}

/// `0.4 s`, `59.9 s`, `12 min 5 s`.
fn words(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<(), Failure> {
    shell::say(&format!("  cargo {}", arguments.join(" ")));
    shell::run(Command::new("cargo").args(arguments).current_dir(root))
}

fn prerequisites(root: &Path) -> Result<(), Failure> {
    shell::run(Command::new("bash").arg("tests/prerequisites.sh").current_dir(root))
}

fn format(root: &Path) -> Result<(), Failure> {
    cargo(root, &["fmt", "--all", "--check"])
        .map_err(|why| Failure::new(format!("{why}\nrun `cargo fmt --all`")))
}

fn generated_code(root: &Path) -> Result<(), Failure> {
    codegen::run(root, &["--offline".to_owned(), "--check".to_owned()])
}

fn lints(root: &Path) -> Result<(), Failure> {
    cargo(root, &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])
}

fn tests(root: &Path) -> Result<(), Failure> {
    if has_nextest(root) {
        return cargo(root, &["nextest", "run", "--workspace", "--locked"]);
    }
    shell::say("  cargo-nextest is not installed: `cargo test` does as well, more slowly");
    // Documentation tests are a step of their own; without targets named, they would run here too.
    cargo(root, &["test", "--workspace", "--locked", "--lib", "--bins", "--tests"])
}

fn has_nextest(root: &Path) -> bool {
    let mut version = Command::new("cargo");
    version.args(["nextest", "--version"]).current_dir(root);
    version.stdout(Stdio::null()).stderr(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

fn documentation_tests(root: &Path) -> Result<(), Failure> {
    cargo(root, &["test", "--doc", "--workspace", "--locked"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_stops_and_names_its_step() {
        let good: Step = |_| Ok(());
        let bad: Step = |_| Err(Failure::new("broken"));
        let never: Step = |_| panic!("ran after a failure");
        let root = Path::new(".");
        run_steps(root, &[("a", good), ("b", good)]).unwrap();
        let failure = run_steps(root, &[("a", good), ("b", bad), ("c", never)]).unwrap_err();
        let text = failure.to_string();
        assert!(text.starts_with("broken\n[2/3] b: FAILED after "), "{text}");
    }

    #[test]
    fn a_missing_or_failing_program_fails() {
        let root = Path::new(".");
        assert!(cargo(root, &["no-such-subcommand-of-cargo"]).is_err());
        let missing = shell::run(&mut Command::new("no-such-program")).unwrap_err();
        assert!(missing.to_string().starts_with("no-such-program: "), "{missing}");
    }

    #[test]
    fn times_read_well() {
        assert_eq!(words(Duration::from_millis(420)), "0.4 s");
        assert_eq!(words(Duration::from_secs(725)), "12 min 5 s");
    }
}
