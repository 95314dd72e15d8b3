//! The real binary: the first run as a newcomer meets it, production's start, and the check.
//!
//! Tests named `foreign_…` need the clients that `tests/prerequisites.sh` installs.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::Duration;

#[path = "dev/keeping.rs"]
mod keeping;

const BINARY: &str = env!("CARGO_BIN_EXE_countersign");
/// How often to look, every 20 ms: within half a minute a server starts, answers and ends, on a
/// busy machine too.
const LOOKS: u32 = 1_500;

/// A running `countersign`; killed when it is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts a command on a free port with its data in `data`, its output in files beside.
    fn start(command: &str, data: &Path, environment: &[(&str, &str)]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let file = |name| std::fs::File::create(data.with_extension(name)).expect("a file");
        let child = Command::new(BINARY)
            .args([command, "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(data)
            .envs(environment.iter().copied())
            .stdout(file("out"))
            .stderr(file("err"))
            .spawn()
            .expect("the binary starts");
        let server = Self { child, port };
        wait_for("it listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        server
    }

    /// The whole answer to a GET, or nothing.
    fn get(&self, path: &str) -> String {
        let mut answer = String::new();
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = write!(
                stream,
                "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.read_to_string(&mut answer);
        }
        answer
    }

    /// Asks it to end, as an init system does.
    fn terminate(mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.expect("kill runs").success());
        wait_for("it ends", || self.child.try_wait().expect("a process").is_some());
        self.child.wait().expect("a status")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    for _ in 0..LOOKS {
        if done() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("waited in vain until {what}");
}

/// The virtual environment that `tests/prerequisites.sh` made.
fn clients() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME")).join(".cache");
    let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(home, PathBuf::from);
    let clients = cache.join("countersign/python/bin");
    assert!(clients.exists(), "run tests/prerequisites.sh first");
    clients
}

/// Runs a pasted text with `program`, as somebody with the clients on their path and no key.
fn paste(program: &str, text: &str) -> Output {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut command = Command::new(program);
    command
        .env("PATH", format!("{}:{}", clients().display(), path.display()))
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env_remove("AWS_ACCESS_KEY_ID")
        .env_remove("AWS_SECRET_ACCESS_KEY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut input = child.stdin.take().expect("an input");
    input.write_all(text.as_bytes()).expect("it reads");
    drop(input);
    child.wait_with_output().expect("it ends")
}

/// The lines after the heading that holds `heading`, up to the next heading or the last remark.
fn block(walk: &str, heading: &str) -> String {
    let lines =
        walk.lines().skip_while(|line| !(line.starts_with("# ---") && line.contains(heading)));
    let block = lines
        .skip(1)
        .take_while(|line| !line.starts_with("# ---") && !line.starts_with("Stop with"));
    block.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn foreign_dev_prints_lines_that_walk_the_whole_flow() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Server::start("dev", &data, &[]);
    let walk = || std::fs::read_to_string(data.with_extension("out")).unwrap();
    wait_for("the walk is printed", || walk().contains("Stop with Ctrl-C"));
    let walk = walk();

    let shell = paste("bash", &block(&walk, "AWS CLI"));
    let out = String::from_utf8_lossy(&shell.stdout);
    let err = String::from_utf8_lossy(&shell.stderr);
    assert!(
        out.contains("assumed-role/CountersignDemoGuest/CognitoIdentityCredentials"),
        "{out}\n{err}"
    );
    assert!(
        out.contains("upload: ") && out.lines().any(|line| line.ends_with(" 6 hello.txt")),
        "{out}\n{err}"
    );
    assert!(err.contains("AccessDenied") && err.matches("failed").count() == 1, "{out}\n{err}");

    let python = paste("python", &block(&walk, "boto3"));
    let out = String::from_utf8_lossy(&python.stdout);
    let err = String::from_utf8_lossy(&python.stderr);
    assert!(python.status.success(), "{out}\n{err}");
    assert_eq!(out, "only alice can read this\n", "{err}");

    let pool =
        |walk: &str| walk.lines().find(|line| line.contains("identity pool")).map(str::to_owned);
    assert!(server.terminate().success());
    // Started again, the pool is the same.
    let server = Server::start("dev", &data, &[]);
    let again = || std::fs::read_to_string(data.with_extension("out")).unwrap();
    wait_for("the walk is printed", || again().contains("Stop with Ctrl-C"));
    assert_eq!(pool(&again()), pool(&walk));
    assert!(server.terminate().success());
}

#[test]
fn foreign_serve_takes_the_root_key_of_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let environment = [
        ("COUNTERSIGN_ROOT_ACCESS_KEY_ID", "any-id"),
        ("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", "any secret/at+all"),
        ("COUNTERSIGN_ACCOUNT_ID", "123456789012"),
        ("COUNTERSIGN_REGION", "eu-central-1"),
    ];
    let server = Server::start("serve", &folder.path().join("data"), &environment);
    assert!(server.get("/healthz").starts_with("HTTP/1.1 200 OK\r\n"));
    let text = format!(
        "import boto3\n\
         at = dict(endpoint_url='http://127.0.0.1:{}', region_name='eu-central-1', \
         aws_access_key_id='any-id', aws_secret_access_key='any secret/at+all')\n\
         print(boto3.client('sts', **at).get_caller_identity()['Arn'])\n\
         pool = boto3.client('cognito-identity', **at).create_identity_pool(\
         IdentityPoolName='p', AllowUnauthenticatedIdentities=False)\n\
         assert pool['IdentityPoolId'].startswith('eu-central-1:'), pool\n",
        server.port
    );
    let python = paste("python", &text);
    let out = String::from_utf8_lossy(&python.stdout);
    assert!(python.status.success(), "{}", String::from_utf8_lossy(&python.stderr));
    assert_eq!(out, "arn:aws:iam::123456789012:root\n");
    assert!(server.terminate().success());
}

/// Over TLS boto3 streams uploads unsigned, with the checksum in a trailer.
#[test]
fn foreign_serve_speaks_tls_with_a_certificate_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let s3 = folder.path().join("s3");
    let environment = [
        ("COUNTERSIGN_ROOT_ACCESS_KEY_ID", "id"),
        ("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", "secret"),
        ("COUNTERSIGN_TLS_SELF_SIGNED", "true"),
        ("COUNTERSIGN_GATEWAY_S3_FOLDER", s3.to_str().unwrap()),
    ];
    let server = Server::start("serve", &data, &environment);
    let text = format!(
        "import boto3, io, os\n\
         s3 = boto3.client('s3', endpoint_url='https://localhost:{}', region_name='us-east-1', \
         aws_access_key_id='id', aws_secret_access_key='secret', verify='{}')\n\
         s3.create_bucket(Bucket='demo')\n\
         data = os.urandom(300_000)\n\
         s3.upload_fileobj(io.BytesIO(data), 'demo', 'streamed')\n\
         s3.put_object(Bucket='demo', Key='put', Body=io.BytesIO(data))\n\
         for key in ('streamed', 'put'):\n    \
             assert s3.get_object(Bucket='demo', Key=key)['Body'].read() == data, key\n",
        server.port,
        data.join("tls-certificate.pem").display(),
    );
    let python = paste("python", &text);
    assert!(python.status.success(), "{}", String::from_utf8_lossy(&python.stderr));
    assert!(server.terminate().success());
}

#[test]
fn foreign_check_says_what_is_wrong_and_how_to_mend_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("countersign.toml");
    let check = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let ran = Command::new(BINARY).args(["check", "--config"]).arg(&file).output().unwrap();
        (ran.status.code(), String::from_utf8_lossy(&ran.stderr).into_owned())
    };
    let (code, said) = check("account_id = '12'\n");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("account_id") && said.contains("000000000000"), "{said}");
    let (code, said) = check("accountid = '12'\n");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("accountid") && said.contains("`account_id`"), "{said}");
    assert_eq!(check("region = 'eu-central-1'\n").0, Some(0));
}
