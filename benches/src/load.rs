//! Load: connections that send the same bytes over and over, as cheaply as can be.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::target::{Target, now};

/// How many connections ask at once.
const CONNECTIONS: usize = 16;

/// An answer, as far as the load looks at it.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// What a round of load showed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Round {
    /// Requests a second.
    pub(crate) rate: f64,
    /// Processor time of the server per request, in microseconds.
    pub(crate) cpu: f64,
}

/// One request and its answer on a connection of its own.
pub(crate) fn exchange(port: u16, request: &[u8]) -> std::io::Result<Reply> {
    let mut connection = Connection::open(port)?;
    connection.ask(request)
}

/// Sends `request` for `seconds` from all connections; every answer must be 200.
pub(crate) fn round(target: &Target, request: &[u8], seconds: u32) -> Round {
    let (begun, before) = (now(), target.cpu_micros());
    let end = begun + Duration::from_secs(u64::from(seconds));
    let asked: u64 = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut connection = Connection::open(target.port).expect("a connection");
                    let mut asked = 0_u64;
                    while now() < end {
                        let reply = connection.ask(request).expect("an answer");
                        assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
                        asked += 1;
                    }
                    asked
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("a worker")).sum()
    });
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let asked = asked as f64;
    Round {
        rate: asked / begun.elapsed().as_secs_f64(),
        cpu: (target.cpu_micros() - before) / asked.max(1.0),
    }
}

/// A kept-alive HTTP/1.1 connection.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    fn open(port: u16) -> std::io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 64 << 10] })
    }

    fn ask(&mut self, request: &[u8]) -> std::io::Result<Reply> {
        self.stream.write_all(request)?;
        let mut have = 0;
        loop {
            let got = self.stream.read(&mut self.buffer[have..])?;
            if got == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            have += got;
            if let Some(head) = head_end(&self.buffer[..have]) {
                return self.finish(head, have);
            }
        }
    }

    fn finish(&mut self, head: usize, have: usize) -> std::io::Result<Reply> {
        let text = String::from_utf8_lossy(&self.buffer[..head]).to_ascii_lowercase();
        let status = text.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"))
            .and_then(|length| length.trim().parse::<usize>().ok())
            .unwrap_or(0);
        let mut body = self.buffer[head..have].to_vec();
        body.reserve(length.saturating_sub(body.len()));
        while body.len() < length {
            let got = self.stream.read(&mut self.buffer)?;
            if got == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            body.extend_from_slice(&self.buffer[..got]);
        }
        Ok(Reply { status, body })
    }
}

fn head_end(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}
