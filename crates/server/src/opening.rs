//! The first bytes of a connection, read under a deadline.
//!
//! The HTTP server tells HTTP/1.1 from HTTP/2 by the first bytes and waits for them without a
//! timer, so that a client that says nothing, or only `P`, would keep its connection for ever. Here
//! the bytes that decide are read first, in bounded time, and handed on with the rest of the stream.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

/// How every HTTP/2 connection begins (RFC 9113 §3.4).
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A stream whose first bytes have been read already; they are read again from here.
pub(crate) struct Opened<S> {
    first: [u8; PREFACE.len()],
    /// Where the bytes that are still to be read again begin and end.
    left: std::ops::Range<usize>,
    stream: S,
}

/// Reads until it is clear which version of HTTP the client speaks; fails when that takes longer
/// than `time` or the client closes without a word.
pub(crate) async fn open<S: AsyncRead + Unpin>(
    mut stream: S,
    time: Duration,
) -> io::Result<Opened<S>> {
    let mut first = [0; PREFACE.len()];
    let mut read = 0;
    let reading = async {
        while read < PREFACE.len() && first[..read] == PREFACE[..read] {
            match stream.read(&mut first[read..]).await? {
                0 => return Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
                more => read += more,
            }
        }
        Ok::<_, io::Error>(())
    };
    tokio::time::timeout(time, reading).await??;
    Ok(Opened { first, left: 0..read, stream })
}

impl<S: AsyncRead + Unpin> AsyncRead for Opened<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.left.is_empty() {
            return Pin::new(&mut self.stream).poll_read(cx, buf);
        }
        let end = self.left.end.min(self.left.start + buf.remaining());
        buf.put_slice(&self.first[self.left.start..end]);
        self.left.start = end;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Opened<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncWriteExt;

    const SOON: Duration = Duration::from_millis(50);

    #[tokio::test]
    async fn sec_166_what_was_read_to_decide_is_read_again() {
        for said in
            ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nmore", "P!"]
        {
            let (mut client, server) = tokio::io::duplex(1024);
            client.write_all(said.as_bytes()).await.unwrap();
            let mut opened = open(server, SOON).await.unwrap();
            drop(client);
            let mut heard = String::new();
            opened.read_to_string(&mut heard).await.unwrap();
            assert_eq!(heard, said);
        }
    }

    #[tokio::test]
    async fn sec_166_a_client_that_does_not_say_which_http_it_speaks_is_dropped() {
        for said in ["", "P", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r"] {
            let (mut client, server) = tokio::io::duplex(1024);
            client.write_all(said.as_bytes()).await.unwrap();
            let refused = open(server, SOON).await.map(drop).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::TimedOut, "{said:?}");
        }
        let (client, server) = tokio::io::duplex(1024);
        drop(client);
        let refused = open(server, SOON).await.map(drop).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::UnexpectedEof);
    }
}
