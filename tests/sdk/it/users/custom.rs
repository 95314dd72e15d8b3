//! Custom sign-ins, with a webhook that asks and judges.

use base::Secret;
use client::user_pool::{Challenge, SignIn};
use serde_json::{Value, json};
use testkit::TestServer;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::world::{PASSWORD, Users, done};

/// Functions that ask for the answer to 6 x 7, after the password if there is one.
async fn functions() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("its address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = answer(stream).await;
        }
    });
    format!("http://{address}")
}

async fn answer(stream: TcpStream) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    while stream.read_line(&mut line).await? > 2 {
        if let Some(said) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = said.trim().parse().unwrap_or_default();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    let mut event: Value = serde_json::from_slice(&body)?;
    event["response"] = judge(&event);
    let body = event.to_string();
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    stream.write_all((head + &body).as_bytes()).await
}

fn judge(event: &Value) -> Value {
    let request = &event["request"];
    match event["triggerSource"].as_str().unwrap_or_default() {
        "DefineAuthChallenge_Authentication" => {
            let session = request["session"].as_array().cloned().unwrap_or_default();
            let last = session.last().cloned().unwrap_or_default();
            let passed = last["challengeResult"] == json!(true);
            match last["challengeName"].as_str() {
                Some("SRP_A") => ask("PASSWORD_VERIFIER"),
                Some("CUSTOM_CHALLENGE") if passed => {
                    json!({ "issueTokens": true, "failAuthentication": false })
                }
                _ if session.len() > 4 => {
                    json!({ "issueTokens": false, "failAuthentication": true })
                }
                _ => ask("CUSTOM_CHALLENGE"),
            }
        }
        "CreateAuthChallenge_Authentication" => json!({
            "publicChallengeParameters": { "question": "6 x 7" },
            "privateChallengeParameters": { "answer": "42" }
        }),
        "VerifyAuthChallengeResponse_Authentication" => json!({
            "answerCorrect": request["challengeAnswer"] == request["privateChallengeParameters"]["answer"]
        }),
        _ => json!({}),
    }
}

fn ask(name: &str) -> Value {
    json!({ "challengeName": name, "issueTokens": false, "failAuthentication": false })
}

fn custom(step: SignIn) -> client::user_pool::CustomChallenge {
    match step {
        SignIn::Challenge(Challenge::Custom(custom)) => custom,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn au_039_functions_ask_again_until_the_answer_is_right() {
    let hook = functions().await;
    let server = TestServer::builder().configure(|config| {
        config.triggers.webhook = Some(hook);
        config.triggers.secret = Some(Secret::new("0123456789abcdef".to_owned()));
    });
    let arn = |name: &str| format!("arn:aws:lambda:us-east-1:000000000000:function:{name}");
    let functions = json!({
        "DefineAuthChallenge": arn("define"), "CreateAuthChallenge": arn("create"),
        "VerifyAuthChallengeResponse": arn("verify")
    });
    let more = json!({ "LambdaConfig": functions });
    let users = Users::on(server.start().await, more, json!({})).await;
    users.make("ann").await;
    let pool = users.pool();
    let asked = custom(pool.sign_in("ann").custom().await.unwrap());
    assert_eq!(asked.parameters()["question"], "6 x 7");
    let again = custom(asked.answer("41").await.unwrap());
    done(again.answer("42").await.unwrap());

    let refused = pool.sign_in("ann").custom_after_srp("Wrong-horse-9").await.unwrap_err();
    assert!(refused.is_code("NotAuthorizedException"), "{refused}");
    let asked = custom(pool.sign_in("ann").custom_after_srp(PASSWORD).await.unwrap());
    done(asked.answer("42").await.unwrap());
}
