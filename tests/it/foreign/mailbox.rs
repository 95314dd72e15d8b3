//! The server's captured mail, for clients in other processes: `GET /?to=ADDRESS` answers the newest
//! message to an address as JSON.

use std::net::SocketAddr;
use std::sync::Arc;

use couriers::Outbox;
use serde_json::json;
use testkit::TestServer;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Serves the mail until it is dropped.
pub(crate) struct Mailbox {
    address: SocketAddr,
    serving: JoinHandle<()>,
}

impl Mailbox {
    /// The mail of a server.
    pub(crate) async fn of(server: &TestServer) -> Self {
        let outbox = server.app.ways.outbox.clone().expect("mail is captured in tests");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = answer(stream, &outbox).await;
            }
        });
        Self { address, serving }
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn answer(stream: TcpStream, outbox: &Arc<Outbox>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut first = String::new();
    stream.read_line(&mut first).await?;
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 2 {
        line.clear();
    }
    let target = first.split(' ').nth(1).and_then(|path| path.strip_prefix("/?to="));
    let to = target.map(|to| to.replace("%40", "@").replace("%2B", "+")).unwrap_or_default();
    let (status, body) = match outbox.latest(&to) {
        Some(found) => ("200 OK", json!({ "body": found.message.body() })),
        None => ("404 Not Found", json!({ "message": format!("no message to {to}") })),
    };
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await
}
