//! Server-sent events, as far as the `changes` stream needs them: bytes in, changes out.
//!
//! The format is the WHATWG HTML standard's, section 9.2; fields other than `event` and `data` are
//! skipped, comments keep the connection alive.

use serde::Deserialize;

use super::remote::Change;

/// Bytes of one event. A dataset's name has 128; the server sends nothing that is near this.
const EVENT_BYTES: usize = 16 << 10;

/// The data of a `dataset` event.
#[derive(Deserialize)]
struct Moved {
    #[serde(rename = "dataset", alias = "DatasetName")]
    name: String,
    #[serde(rename = "syncCount", alias = "SyncCount")]
    sync_count: Option<i64>,
}

/// The state of one connection.
#[derive(Debug, Default)]
pub(crate) struct Parser {
    line: Vec<u8>,
    after_cr: bool,
    event: String,
    data: String,
}

/// The stream holds an event that is larger than any the server sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong;

impl Parser {
    /// Takes the next bytes, cut anywhere, and returns the changes that they complete.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Change>, TooLong> {
        let mut found = Vec::new();
        for &byte in bytes {
            let after_cr = std::mem::replace(&mut self.after_cr, byte == b'\r');
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => found.extend(self.end_of_line()),
                _ => self.line.push(byte),
            }
            if self.line.len() + self.data.len() > EVENT_BYTES {
                return Err(TooLong);
            }
        }
        Ok(found)
    }

    fn end_of_line(&mut self) -> Option<Change> {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        if line.is_empty() {
            return self.end_of_event();
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                if !self.data.is_empty() {
                    self.data.push('\n');
                }
                self.data.push_str(value);
            }
            _ => {}
        }
        None
    }

    fn end_of_event(&mut self) -> Option<Change> {
        let event = std::mem::take(&mut self.event);
        let data = std::mem::take(&mut self.data);
        if event != "dataset" {
            return None;
        }
        let Moved { name, sync_count } = serde_json::from_str(&data).ok()?;
        Some(Change { dataset: name, sync_count })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STREAM: &str = ": hello\n\nevent: dataset\r\ndata: {\"dataset\":\"n\",\r\n\
                          data: \"syncCount\":7}\r\n\r\nevent: other\ndata: {}\n\nid: 3\r\
                          event:dataset\rdata:{\"DatasetName\":\"m\"}\r\r\
                          event: dataset\ndata: no json\n\n";

    fn expected() -> Vec<Change> {
        let n = Change { dataset: "n".to_owned(), sync_count: Some(7) };
        vec![n, Change { dataset: "m".to_owned(), sync_count: None }]
    }

    #[test]
    fn events_are_read() {
        assert_eq!(Parser::default().feed(STREAM.as_bytes()), Ok(expected()));
    }

    #[test]
    fn an_endless_event_is_refused() {
        let mut parser = Parser::default();
        assert_eq!(parser.feed(&vec![b'x'; EVENT_BYTES + 1]), Err(TooLong));
        let mut parser = Parser::default();
        let line = format!("data: {}\n", "x".repeat(1000));
        let fed = (0..20).find_map(|_| parser.feed(line.as_bytes()).err());
        assert_eq!(fed, Some(TooLong));
    }

    proptest! {
        #[test]
        fn where_the_bytes_are_cut_does_not_matter(
            cuts in proptest::collection::vec(0..STREAM.len(), 0..8),
        ) {
            let mut cuts = cuts;
            cuts.sort_unstable();
            let mut parser = Parser::default();
            let (mut found, mut from) = (Vec::new(), 0);
            for cut in cuts.into_iter().chain([STREAM.len()]) {
                found.extend(parser.feed(&STREAM.as_bytes()[from..cut]).unwrap());
                from = cut;
            }
            prop_assert_eq!(found, expected());
        }

        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Parser::default().feed(&bytes);
        }
    }
}
