//! Servers that we did not write, started for a test and stopped with it.

use std::net::TcpListener;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// A running server. It ends, with the processes that it started, when this is dropped.
pub(crate) struct Process {
    child: Child,
    /// Where it listens on the loopback interface.
    pub(crate) port: u16,
}

impl Process {
    /// Starts `command`, told its port by `PORT`, and waits until it accepts connections.
    pub(crate) async fn start(mut command: Command, port: u16) -> Self {
        command.env("PORT", port.to_string()).stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.process_group(0).kill_on_drop(true).spawn();
        let mut process = Self { child: child.expect("the process starts"), port };
        for _ in 0..900 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return process;
            }
            let ended = process.child.try_wait().expect("a process");
            assert!(ended.is_none(), "the server ended: {ended:?}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("nothing listens on port {port} after 90 seconds");
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id().expect("it runs")
    }

    /// Starts one of the JavaScript servers in `clients/javascript`.
    pub(crate) async fn node(script: &str, environment: &[(&str, &Path)]) -> Self {
        let mut command = Command::new("node");
        command.current_dir(super::clients().join("javascript")).arg(script);
        for (name, value) in environment {
            command.env(name, value);
        }
        // Their advice on production is not for tests.
        command.stderr(Stdio::null());
        Self::start(command, free_port()).await
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The process leads a group of its own.
        let Some(leader) = self.child.id() else { return };
        let group = format!("-{leader}");
        let _ = std::process::Command::new("kill").args(["-9", "--", &group]).status();
    }
}

/// A port that nobody uses now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
