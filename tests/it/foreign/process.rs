//! Servers that we did not write, started for a test and stopped with it.

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::process::{Child, Command};

/// A running server.
pub struct Process {
    _child: Child,
    /// Where it listens on the loopback interface.
    pub port: u16,
}

impl Process {
    /// Starts `command`, told its port by `PORT`, and waits until it accepts connections.
    pub async fn start(mut command: Command, port: u16) -> Self {
        let child = command.env("PORT", port.to_string()).kill_on_drop(true).spawn();
        let child = child.expect("the process starts");
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Self { _child: child, port };
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("nothing listens on port {port} after a minute");
    }

    /// Starts one of the JavaScript servers in `clients/javascript`.
    pub async fn node(script: &str, environment: &[(&str, &Path)]) -> Self {
        let mut command = Command::new("node");
        command.current_dir(super::clients().join("javascript")).arg(script);
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::start(command, free_port()).await
    }
}

/// A port that nobody uses now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
