//! Load: connections that send the same bytes over and over, as cheaply as can be.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::target::{Target, now};

/// How many connections ask at once.
const CONNECTIONS: usize = 16;
/// What is read at once.
const ROOM: usize = 64 << 10;

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

impl Round {
    /// One after the other: times add up.
    pub(crate) fn followed_by(self, next: Self) -> Self {
        Self { rate: 1.0 / (1.0 / self.rate + 1.0 / next.rate), cpu: self.cpu + next.cpu }
    }
}

/// One request and its answer on a connection of its own.
pub(crate) fn exchange(port: u16, request: &[u8]) -> std::io::Result<Reply> {
    let mut connection = Connection::open(port)?;
    connection.ask(request)
}

/// How the load waits for answers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Waiting {
    /// One thread looks at all connections in turn and never sleeps, so that the server never
    /// spends its time on waking an idle core, which is dear in a virtual machine.
    Awake,
    /// One thread for each connection sleeps: the store needs the same core.
    Asleep,
}

/// Sends `request` for `seconds` from all connections; every answer must be 200.
pub(crate) fn round(target: &Target, request: &[u8], seconds: u32, waiting: Waiting) -> Round {
    let (begun, before) = (now(), target.cpu_micros());
    let end = begun + Duration::from_secs(u64::from(seconds));
    let asked: u64 = match waiting {
        Waiting::Awake => spin(target.port, request, end),
        Waiting::Asleep => std::thread::scope(|scope| {
            let ask = || scope.spawn(|| repeat(target.port, request, end));
            let workers: Vec<_> = (0..CONNECTIONS).map(|_| ask()).collect();
            workers.into_iter().map(|worker| worker.join().expect("a worker")).sum()
        }),
    };
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let asked = asked as f64;
    Round {
        rate: asked / begun.elapsed().as_secs_f64(),
        cpu: (target.cpu_micros() - before) / asked.max(1.0),
    }
}

/// Runs `flow` for `seconds` from all connections: each call asks what it wants, one request after the
/// other, and counts as one.
pub(crate) fn flows(target: &Target, seconds: u32, flow: impl Fn(&mut Connection) + Sync) -> Round {
    let (begun, before) = (now(), target.cpu_micros());
    let end = begun + Duration::from_secs(u64::from(seconds));
    let run = || {
        let mut connection = Connection::open(target.port).expect("a connection");
        let mut count = 0_u64;
        while now() < end {
            flow(&mut connection);
            count += 1;
        }
        count
    };
    let count: u64 = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(run)).collect();
        workers.into_iter().map(|worker| worker.join().expect("a worker")).sum()
    });
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are small")]
    let count = count as f64;
    Round {
        rate: count / begun.elapsed().as_secs_f64(),
        cpu: (target.cpu_micros() - before) / count.max(1.0),
    }
}

/// Asks over one connection until `end`; how often that was.
fn repeat(port: u16, request: &[u8], end: Instant) -> u64 {
    let mut connection = Connection::open(port).expect("a connection");
    let mut asked = 0;
    while now() < end {
        connection.ask(request).expect("an answer").must_be_good();
        asked += 1;
    }
    asked
}

/// The same over all connections at once, without a pause. A request must fit the socket's buffer,
/// an answer [`ROOM`].
fn spin(port: u16, request: &[u8], end: Instant) -> u64 {
    let open = |_| {
        let mut connection = Connection::open(port).expect("a connection");
        connection.stream.set_nonblocking(true).expect("a socket");
        connection.stream.write_all(request).expect("room for a request");
        (connection, 0)
    };
    let mut connections: Vec<(Connection, usize)> = (0..CONNECTIONS).map(open).collect();
    let mut asked = 0;
    while now() < end {
        for (connection, have) in &mut connections {
            match connection.stream.read(&mut connection.buffer[*have..]) {
                Ok(0) => panic!("the server closed a connection"),
                Ok(got) => *have += got,
                Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock),
            }
            let Some(reply) = Reply::read(&connection.buffer[..*have]) else { continue };
            reply.must_be_good();
            *have = 0;
            connection.stream.write_all(request).expect("room for a request");
            asked += 1;
        }
    }
    asked
}

/// A kept-alive HTTP/1.1 connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// A new one to a port of this machine.
    pub(crate) fn open(port: u16) -> std::io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; ROOM] })
    }

    /// The body of the answer to a request, which must be a success.
    pub(crate) fn good(&mut self, request: &[u8]) -> Vec<u8> {
        let reply = self.ask(request).expect("an answer");
        reply.must_be_good();
        reply.body
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
        let (status, length) = status_and_length(&self.buffer[..head]);
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

impl Reply {
    /// A whole answer at the start of `bytes`, if it is there.
    fn read(bytes: &[u8]) -> Option<Self> {
        let head = head_end(bytes)?;
        let (status, length) = status_and_length(&bytes[..head]);
        let body = bytes.get(head..head + length)?.to_vec();
        Some(Self { status, body })
    }

    fn must_be_good(&self) {
        assert_eq!(self.status, 200, "{}", String::from_utf8_lossy(&self.body));
    }
}

fn status_and_length(head: &[u8]) -> (u16, usize) {
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let status = text.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
    let mut lengths = text.lines().filter_map(|line| line.strip_prefix("content-length:"));
    (status, lengths.next().and_then(|length| length.trim().parse().ok()).unwrap_or(0))
}

fn head_end(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}
