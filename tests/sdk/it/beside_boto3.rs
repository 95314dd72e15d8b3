//! Every operation's request beside the one that boto3 sends for the same input.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use client::aws_credential_types::Credentials;
use client::{Environment, Retry, ServiceClient};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use wire::client::ClientOperation;
use wire::{AuthKind, Error, Handle, OpMeta, Protocol, ServiceMeta, probe};

/// The last request that came, as JSON.
type Last = Arc<Mutex<Option<Value>>>;

/// A service whose every operation calls the same operation over HTTP.
struct Caller {
    client: ServiceClient,
}

impl<O: ClientOperation> Handle<O, ()> for Caller {
    async fn handle(&self, (): &(), input: O::Input) -> Result<O::Output, Error> {
        // The recorder's answers are of no use; the request has been sent.
        let _ = self.client.call::<O>(&input).await;
        Err(Error::not_implemented(O::META))
    }
}

async fn record(listener: TcpListener, last: Last) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&last)));
    }
}

async fn serve(mut stream: TcpStream, last: Last) {
    let mut raw = Vec::new();
    while let Some(request) = read(&mut stream, &mut raw).await {
        *last.lock().unwrap() = Some(request);
        if stream.write_all(b"HTTP/1.1 400 X\r\ncontent-length: 2\r\n\r\n{}").await.is_err() {
            return;
        }
    }
}

/// One request, out of what has come.
async fn read(stream: &mut TcpStream, raw: &mut Vec<u8>) -> Option<Value> {
    loop {
        if let Some(end) = raw.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(raw[..end].to_vec()).unwrap();
            let mut lines = head.split("\r\n");
            let mut line = lines.next().unwrap().split(' ');
            let headers: serde_json::Map<String, Value> = lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.into()))
                .collect();
            let length = headers.get("content-length").and_then(Value::as_str);
            let length: usize = length.map_or(0, |text| text.parse().unwrap());
            if raw.len() >= end + 4 + length {
                let body = String::from_utf8(raw[end + 4..end + 4 + length].to_vec()).unwrap();
                raw.drain(..end + 4 + length);
                let (method, target) = (line.next().unwrap(), line.next().unwrap());
                return Some(json!({
                    "method": method, "target": target, "headers": headers, "body": body
                }));
            }
        }
        match stream.read_buf(raw).await {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// The smallest input, and one with every optional member of the first level that can be there.
fn inputs(op: &OpMeta) -> Vec<Value> {
    let minimal = probe::minimal(op);
    let mut full = minimal.clone();
    let mut inputs = vec![minimal];
    for probe in probe::boundaries(op) {
        if probe.path.len() == 1 {
            full[&probe.path[0]] = probe.value.clone();
        }
        // What boto3 has no way to send, or refuses to: a form's empty structures.
        inputs.push(probe.input);
    }
    inputs.push(full);
    inputs.retain(|input| input.to_string().len() < 20_000);
    inputs.truncate(40);
    inputs
}

async fn requests_of(
    service: &'static ServiceMeta,
    caller: &Caller,
    last: &Last,
    out: &mut String,
) {
    for op in service.operations {
        for input in inputs(op) {
            *last.lock().unwrap() = None;
            let called = match service.name {
                "cognito-identity" => {
                    wire::cognito_identity::dispatch(caller, &(), op, input.clone(), "r").await
                }
                "cognito-idp" => {
                    wire::cognito_idp::dispatch(caller, &(), op, input.clone(), "r").await
                }
                "cognito-sync" => {
                    wire::cognito_sync::dispatch(caller, &(), op, input.clone(), "r").await
                }
                _ => wire::sts::dispatch(caller, &(), op, input.clone(), "r").await,
            };
            assert!(called.is_err());
            let request = last.lock().unwrap().take();
            let request = request.unwrap_or_else(|| panic!("{} sent nothing", op.name));
            let line = json!({
                "service": service.name,
                "operation": op.name,
                "input": input,
                "signed": matches!(op.auth, AuthKind::SigV4),
                "form": service.protocol == Protocol::AwsQuery,
                "request": request,
            });
            writeln!(out, "{line}").unwrap();
        }
    }
}

pub(crate) fn python() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME")).join(".cache");
    let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(home, PathBuf::from);
    cache.join("countersign/python/bin/python")
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_boto3_sends_the_same_requests() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let last = Last::default();
    tokio::spawn(record(listener, Arc::clone(&last)));
    let token = Some("the-session-token".to_owned());
    let client = ServiceClient::builder("us-east-1")
        .environment(Environment::empty())
        .endpoint_url(&url)
        .credentials(Credentials::new("AKIDEXAMPLE", "the-secret", token, None, "test"))
        .retry(Retry::never())
        .build()
        .unwrap();
    let caller = Caller { client };
    let mut requests = String::new();
    for service in [
        &wire::cognito_identity::SERVICE,
        &wire::cognito_idp::SERVICE,
        &wire::cognito_sync::SERVICE,
        &wire::sts::SERVICE,
    ] {
        requests_of(service, &caller, &last, &mut requests).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("requests");
    std::fs::write(&file, &requests).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../clients/python/same_requests.py");
    let mut command = Command::new(python());
    command.arg(script).arg(&file).arg(&url).env("AWS_CONFIG_FILE", "/dev/null");
    let output = command.output().await.expect("python runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}{errors}");
    let operations = 23 + 141 + 17 + 11;
    let expected =
        format!("{} requests of {operations} operations are the same", requests.lines().count());
    assert!(text.contains(&expected), "{text}");
}
