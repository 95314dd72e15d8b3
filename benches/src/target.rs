//! The processes of a run, each on a core of its own kind: what is measured on the first, everything
//! else on the second.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::load::{Reply, exchange};

/// Where a process runs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Core {
    /// The core of what is measured.
    Measured = 0,
    /// The core of the load, and of the store behind the gateway.
    Load = 1,
}

/// Moves this process, whose threads are the load, to its core.
pub(crate) fn settle() {
    let own = std::process::id().to_string();
    let mut pin = Command::new("taskset");
    pin.args(["-a", "-c", "-p", &(Core::Load as u8).to_string(), &own]).stdout(Stdio::null());
    assert!(pin.status().is_ok_and(|status| status.success()), "taskset is needed");
}

/// A running process that answers HTTP on a port of the loopback interface.
pub(crate) struct Target {
    child: Child,
    /// Its port.
    pub(crate) port: u16,
}

impl Target {
    /// Starts `program` on a core and waits until `path` answers 200.
    pub(crate) fn start(
        core: Core,
        program: &Path,
        args: &[String],
        environment: &[(String, String)],
        port: u16,
        path: &str,
    ) -> Self {
        let child = Command::new("taskset")
            .args(["-c", &(core as u8).to_string()])
            .arg(program)
            .args(args)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("the process starts");
        let target = Self { child, port };
        let ready = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
        let begun = now();
        loop {
            if matches!(exchange(port, ready.as_bytes()), Ok(Reply { status: 200, .. })) {
                return target;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "{} is not ready",
                program.display()
            );
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Processor time used so far, in microseconds.
    pub(crate) fn cpu_micros(&self) -> f64 {
        // Per thread, the first figure is the time on a processor in nanoseconds.
        let tasks = fs::read_dir(format!("/proc/{}/task", self.child.id())).expect("a process");
        let nanos = tasks.flatten().filter_map(|task| {
            let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<f64>().ok()
        });
        nanos.sum::<f64>() / 1_000.0
    }

    /// Memory in use, in MiB.
    pub(crate) fn memory_mib(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0");
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The present, for measuring.
pub(crate) fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    Instant::now()
}
