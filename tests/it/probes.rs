//! Every constrained input member of every operation is probed at and beyond its bounds (sec_167).

use testkit::TestServer;
use wire::probe::{Constraint, boundaries, violations};
use wire::{AuthKind, OpMeta, Protocol};

use crate::people::all_ops;

fn caller<'a>(server: &'a TestServer, op: &OpMeta) -> testkit::Caller<'a> {
    if op.auth == AuthKind::SigV4 { server.root() } else { server.anonymous() }
}

#[tokio::test]
async fn sec_167_values_beyond_a_bound_get_the_validation_error_and_never_a_500() {
    let server = TestServer::start().await;
    let mut probed = 0;
    for op in all_ops() {
        for probe in violations(op) {
            let answer = caller(&server, op).call(op, &probe.input).await;
            let place = || format!("{} {:?} {:?}", op.action(), probe.path, probe.constraint);
            let typed = probe.constraint == Some(Constraint::Type);
            let missing = probe.constraint == Some(Constraint::Required);
            // Forms and paths have texts only, so a wrong type may be a right text there; and a path
            // without a label, or with an empty one, is another path.
            let other_path = op.service.protocol == Protocol::RestJson1 && answer.status == 404;
            let textual = op.service.protocol != Protocol::AwsJson11;
            if other_path || (textual && (typed || missing)) {
                assert_ne!(answer.status, 500, "{}: {}", place(), answer.text);
                probed += 1;
                continue;
            }
            assert_eq!(answer.status / 100, 4, "{}: {}", place(), answer.text);
            let said = answer.message().contains("validation error");
            // A constraint is answered as such, unless the request could not even be read.
            assert!(typed || said, "{}: {}", place(), answer.text);
            probed += 1;
        }
    }
    assert!(probed > 2_000, "only {probed} values were probed");
}

#[tokio::test]
async fn sec_167_values_at_a_bound_never_get_a_500() {
    let server = TestServer::start().await;
    for op in all_ops() {
        for probe in boundaries(op) {
            let answer = caller(&server, op).call(op, &probe.input).await;
            let place = || format!("{} {:?}", op.action(), probe.path);
            assert!(answer.status < 500 || answer.status == 501, "{}: {}", place(), answer.text);
            let refused = answer.message().contains("validation error detected");
            assert!(!refused, "{}: {}", place(), answer.text);
        }
    }
}
