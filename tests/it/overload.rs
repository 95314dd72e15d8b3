//! Too much at once, over real sockets: sign-ins are refused while health and keys are still answered;
//! and one client gets no more connections than it may have (sec_166).

use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use server::config::Config;
use server::listen::Listener;
use testkit::TestServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::people::root;

/// Longer than everything here takes, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(30);

/// Says `text` on a connection of its own and hears the answer.
async fn ask(address: SocketAddr, text: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(text.as_bytes()).await.expect("a request");
    let mut heard = Vec::new();
    let ended = timeout(PATIENCE, stream.read_to_end(&mut heard)).await;
    ended.expect("an answer").expect("a whole answer");
    String::from_utf8_lossy(&heard).into_owned()
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
}

fn post(operation: &str, input: &Value) -> String {
    let body = input.to_string();
    format!(
        "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {}\r\n\
         Content-Type: application/x-amz-json-1.1\r\n\
         X-Amz-Target: AWSCognitoIdentityProviderService.{operation}\r\n\r\n{body}",
        body.len()
    )
}

#[expect(clippy::disallowed_methods, reason = "what is tested is how long it takes")]
fn clock() -> Instant {
    Instant::now()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sec_166_more_sign_ins_than_can_wait_are_refused_and_health_and_keys_are_answered() {
    let short = |config: &mut Config| config.limits.queue = 4;
    let server = TestServer::builder().configure(short).start().await;
    let pool = root(&server, "cognito-idp:CreateUserPool", json!({ "PoolName": "busy" })).await;
    let pool = pool.json()["UserPool"]["Id"].as_str().expect("an id").to_owned();
    let client = json!({ "UserPoolId": pool, "ClientName": "app",
        "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"],
        "PreventUserExistenceErrors": "ENABLED" });
    let client = root(&server, "cognito-idp:CreateUserPoolClient", client).await.json();
    let client = client["UserPoolClient"]["ClientId"].clone();

    let address = server.address;
    let sign_ins: Vec<_> = (0..400)
        .map(|n| {
            let fields = json!({ "USERNAME": format!("user{n}"), "PASSWORD": "Wrong-horse-9" });
            let input = json!({ "ClientId": client, "AuthFlow": "USER_PASSWORD_AUTH",
                "AuthParameters": fields });
            tokio::spawn(async move { ask(address, &post("InitiateAuth", &input)).await })
        })
        .collect();
    for _ in 0..10 {
        let began = clock();
        let health = ask(address, &get("/healthz")).await;
        assert!(health.starts_with("HTTP/1.1 200"), "{health}");
        let keys = ask(address, &get(&format!("/{pool}/.well-known/jwks.json"))).await;
        assert!(keys.starts_with("HTTP/1.1 200") && keys.contains("\"RS256\""), "{keys}");
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    }
    let (mut judged, mut refused) = (0, 0);
    for sign_in in sign_ins {
        let heard = sign_in.await.expect("no panic");
        if heard.contains("TooManyRequestsException") {
            assert!(heard.starts_with("HTTP/1.1 400"), "{heard}");
            refused += 1;
        } else {
            assert!(heard.contains("Incorrect username or password."), "{heard}");
            judged += 1;
        }
    }
    assert!(judged > 0 && refused > 0, "{judged} were judged and {refused} refused");
    // When it is over, all is well again.
    let input = json!({ "ClientId": client, "AuthFlow": "USER_PASSWORD_AUTH",
        "AuthParameters": { "USERNAME": "ann", "PASSWORD": "Wrong-horse-9" } });
    let heard = ask(address, &post("InitiateAuth", &input)).await;
    assert!(heard.contains("Incorrect username or password."), "{heard}");
}

/// An address of this machine that is not the loopback's: nothing is sent to find it.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind(("0.0.0.0", 0)).ok()?;
    socket.connect(("192.0.2.254", 9)).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_loopback() && !ip.is_unspecified()).then_some(ip)
}

/// Whether the server answers on this connection; `false` when it has closed it.
async fn is_served(stream: &mut TcpStream) -> bool {
    let asked = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    if stream.write_all(asked.as_bytes()).await.is_err() {
        return false;
    }
    let mut heard = [0; 12];
    let read = timeout(PATIENCE, stream.read_exact(&mut heard)).await.expect("an end");
    read.is_ok() && &heard == b"HTTP/1.1 200"
}

#[tokio::test]
async fn sec_166_a_client_has_no_more_connections_than_it_may_and_gets_new_ones_for_old() {
    const EACH: usize = 3;
    // Programs of this machine are not counted, so it takes an address that others reach it by; a
    // machine that has none cannot show it.
    let Some(ip) = own_address() else { return };
    let server = TestServer::start().await;
    let mut limits = Config::default().limits;
    limits.connections_per_client = EACH;
    let listener = Listener::bind(SocketAddr::new(ip, 0), None, &limits).await.expect("a port");
    let address = listener.address();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(listener.serve(server.app.router.clone(), async move {
        let _ = stopped.await;
    }));

    let mut held = Vec::new();
    for at in 0..EACH {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        assert!(is_served(&mut stream).await, "{at}");
        held.push(stream);
    }
    for _ in 0..3 {
        let mut more = TcpStream::connect(address).await.expect("accepted by the kernel");
        assert!(!is_served(&mut more).await, "one more than may be");
    }
    drop(held.pop());
    let mut again = false;
    for _ in 0..100 {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        again = is_served(&mut stream).await;
        if again {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    assert!(again, "the place of a closed connection is free again");
    drop((held, stop));
    timeout(PATIENCE, serving).await.expect("an end").expect("no panic");
}
