//! A request on the loopback address, read with care: anything on the machine, and any page in the
//! browser, can send one.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// Longest head that is read. A code is some hundred bytes long.
const LARGEST: usize = 16 * 1024;
/// How long a head may take.
const WITHIN: Duration = Duration::from_secs(10);

/// The head of a request.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    headers: Vec<(String, String)>,
}

impl Head {
    /// The text of a header that stands there exactly once.
    pub(super) fn only(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let first = found.next()?;
        found.next().is_none().then_some(first.1.as_str())
    }
}

/// Reads a head; `None` for whatever is none, is too long or takes too long.
pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Head> {
    tokio::time::timeout(WITHIN, read_bytes(stream)).await.ok()?
}

async fn read_bytes(stream: &mut (impl AsyncRead + Unpin)) -> Option<Head> {
    let (mut read, mut buffer) = (Vec::new(), [0; 2048]);
    loop {
        let count = stream.read(&mut buffer).await.ok().filter(|count| *count > 0)?;
        read.extend_from_slice(buffer.get(..count)?);
        if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            return parse(read.get(..end)?);
        }
        if read.len() > LARGEST {
            return None;
        }
    }
}

fn parse(head: &[u8]) -> Option<Head> {
    let text = std::str::from_utf8(head).ok()?;
    let mut lines = text.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target, version) = (first.next()?, first.next()?, first.next()?);
    if first.next().is_some() || !version.starts_with("HTTP/1.") {
        return None;
    }
    let header = |line: &str| {
        let (name, text) = line.split_once(':')?;
        let token = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        token.then(|| (name.to_ascii_lowercase(), text.trim().to_owned()))
    };
    let headers = lines.map(header).collect::<Option<_>>()?;
    Some(Head { method: method.to_owned(), target: target.to_owned(), headers })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn heads_are_read_or_refused() {
        let head =
            read(&mut &b"GET /a?b=c HTTP/1.1\r\nHost: here\r\nX: 1\r\nx: 2\r\n\r\n"[..]).await;
        let head = head.unwrap();
        assert_eq!((head.method.as_str(), head.target.as_str()), ("GET", "/a?b=c"));
        assert_eq!((head.only("host"), head.only("x"), head.only("y")), (Some("here"), None, None));
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(2 * LARGEST));
        for broken in [
            "",
            "GET / HTTP/1.1\r\n",
            "GET / HTTP/2\r\n\r\n",
            "GET /\r\n\r\n",
            "GET / HTTP/1.1 more\r\n\r\n",
            "GET / HTTP/1.1\r\n: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
            "GET / HTTP/1.1\r\n folded\r\n\r\n",
            "\u{16}\u{3}\u{1}\r\n\r\n",
            &long,
        ] {
            assert!(read(&mut broken.as_bytes()).await.is_none(), "{broken:.40}");
        }
    }
}
