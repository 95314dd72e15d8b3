//! Running other programs, and the one error type of this binary.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Why a task failed, in words for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure with this text.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(error.to_string())
    }
}

/// Says something to the person at the terminal.
pub(crate) fn say(text: &str) {
    // A closed terminal is no reason to fail.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints what was asked for.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

/// Runs a program with our terminal; fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|error| Failure::new(format!("{}: {error}", command.get_program().display())))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("{} failed", command.get_program().display())))
    }
}

/// Runs a program on `input` and returns what it prints; fails when it fails.
pub(crate) fn output(command: &mut Command, input: &[u8]) -> Result<Vec<u8>, Failure> {
    let program = command.get_program().display().to_string();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::new(format!("{program}: {error}")))?;
    let stdin = child.stdin.take();
    let done = std::thread::scope(|scope| {
        // Written from a thread of its own, so that neither side waits on a full pipe.
        scope.spawn(move || stdin.map(|mut pipe| pipe.write_all(input)));
        child.wait_with_output()
    })?;
    if done.status.success() {
        Ok(done.stdout)
    } else {
        Err(Failure::new(format!("{program} failed")))
    }
}
