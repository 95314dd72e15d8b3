//! A store that is down gives a clear 5xx in bounded time, never a hang and never a success.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use store::{Deadline, Fault, Faulty, Memory};
use testkit::TestServer;
use wire::AuthKind;
use wire::probe::minimal;

use crate::people::{Pool, all_ops, allow, op};

#[tokio::test]
async fn operations_answer_5xx_while_the_store_is_down_and_go_on_after() {
    let faulty = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let bounded = Arc::new(Deadline::new(faulty.clone(), Duration::from_millis(200)));
    let server = TestServer::builder().store(bounded).start().await;
    let pool = Pool::make(&server, "down", allow("*", "*")).await;
    faulty.always(Fault::Unavailable);
    let get_id = op("cognito-identity:GetId");
    let new = json!({ "IdentityPoolId": pool.id });
    let answer = server.anonymous().call(get_id, &new).await;
    assert!(answer.status >= 500, "{}", answer.text);
    for op in all_ops() {
        let caller = if op.auth == AuthKind::SigV4 { server.root() } else { server.anonymous() };
        let input = minimal(op);
        let ask = caller.call(op, &input);
        let answer = tokio::time::timeout(Duration::from_secs(10), ask).await;
        let answer = answer.unwrap_or_else(|_| panic!("{} hangs", op.action()));
        // Idempotent, and done without the store when the ARN is none of ours.
        if op.name == "DeleteOpenIDConnectProvider" {
            continue;
        }
        let writes = ["Create", "Put", "Delete", "Update", "Tag", "Set", "Attach"];
        if writes.iter().any(|verb| op.name.starts_with(verb)) {
            assert_ne!(answer.status, 200, "{} claims success: {}", op.action(), answer.text);
        }
    }
    faulty.always(Fault::None);
    pool.guest(&server).await;
}
