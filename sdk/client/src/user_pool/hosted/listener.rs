//! Listens on the loopback address until the answer comes.

use std::sync::Arc;

use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::HostedError;
use super::callback::{Expected, Verdict};
use super::request;
use crate::user_pool::Secret;

/// Requests that are read at the same time: browsers open some in advance.
const MOST: usize = 32;

const DONE: &str = "You can close this page and go back to the program.";
const REFUSED: &str =
    "The sign-in did not succeed. You can close this page and go back to the program.";
const STRANGER: &str = "This is not the answer that the program waits for.";

/// The code of the first answer.
pub(super) async fn first_answer(
    listener: TcpListener,
    expected: Expected,
) -> Result<Secret, HostedError> {
    let expected = Arc::new(expected);
    let (answer, mut answered) = mpsc::channel(1);
    // Ends with this function, and with it every connection that is still open.
    let mut reading = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            Some(first) = answered.recv() => return first,
            Some(_) = reading.join_next() => {}
            accepted = listener.accept(), if reading.len() < MOST => {
                let (stream, _) = accepted.map_err(HostedError::listen)?;
                reading.spawn(serve(stream, Arc::clone(&expected), answer.clone()));
            }
        }
    }
}

/// Takes one request. The page goes out before the answer is handed on, for that ends the serving.
async fn serve(
    mut stream: TcpStream,
    expected: Arc<Expected>,
    answer: mpsc::Sender<Result<Secret, HostedError>>,
) {
    let verdict = match request::read(&mut stream).await {
        Some(head) => expected.judge(&head),
        None => return,
    };
    match verdict {
        Verdict::Stranger(status) => show(&mut stream, status, STRANGER).await,
        Verdict::Answer(code) => {
            // Taken before anything is shown: there is room for one, and a second finds none.
            let Ok(place) = answer.try_reserve() else {
                return show(&mut stream, "409 Conflict", STRANGER).await;
            };
            let text = if code.is_ok() { DONE } else { REFUSED };
            show(&mut stream, "200 OK", text).await;
            place.send(code);
        }
    }
}

/// A plain page that repeats nothing of the request and runs nothing.
async fn show(stream: &mut TcpStream, status: &str, text: &str) {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p>{text}</p></html>\n"
    );
    let head = format!(
        "HTTP/1.1 {status}\r\n\
         content-type: text/html; charset=utf-8\r\n\
         content-length: {}\r\n\
         content-security-policy: default-src 'none'; frame-ancestors 'none'\r\n\
         cache-control: no-store\r\n\
         referrer-policy: no-referrer\r\n\
         x-content-type-options: nosniff\r\n\
         connection: close\r\n\r\n",
        page.len()
    );
    let _ = stream.write_all((head + &page).as_bytes()).await;
    let _ = stream.shutdown().await;
}
