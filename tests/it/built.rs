//! What is built and what is not yet: the reviewed list, and a test for everything else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use testkit::TestServer;
use wire::probe::minimal;
use wire::{AuthKind, ServiceId};

use crate::people::all_ops;

const REVIEWED: &str = include_str!("../reviewed/not_implemented.txt");

#[tokio::test]
async fn only_what_stands_on_the_reviewed_list_answers_not_implemented() {
    let server = TestServer::start().await;
    let mut found = BTreeSet::new();
    for op in all_ops() {
        let caller = if op.auth == AuthKind::SigV4 { server.root() } else { server.anonymous() };
        if caller.call(op, &minimal(op)).await.status == 501 {
            found.insert(op.action());
        }
    }
    let lines = REVIEWED.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let reviewed: BTreeSet<String> = lines.map(str::to_owned).collect();
    let unlisted: Vec<_> = found.difference(&reviewed).collect();
    let stale: Vec<_> = reviewed.difference(&found).collect();
    assert!(unlisted.is_empty(), "answer not implemented and are not on the list: {unlisted:?}");
    assert!(stale.is_empty(), "are on the list and are implemented: {stale:?}");
}

#[test]
fn every_built_operation_has_a_behaviour_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut tests = String::new();
    read_tests(&root.join("crates"), &mut tests);
    read_tests(&root.join("tests"), &mut tests);
    let reviewed: BTreeSet<&str> = REVIEWED.lines().collect();
    let untested: Vec<String> = all_ops()
        .filter(|op| {
            use ServiceId::{CognitoIdentity, CognitoSync, Iam, Sts};
            matches!(op.service.id, CognitoIdentity | CognitoSync | Sts | Iam)
        })
        .filter(|op| !reviewed.contains(op.action().as_str()))
        .filter(|op| !mentions(&tests, op.name))
        .map(wire::OpMeta::action)
        .collect();
    assert!(untested.is_empty(), "no test calls {untested:?}");
}

/// Whether a test calls the operation, as a type, a name in a text, or a function.
fn mentions(tests: &str, name: &str) -> bool {
    tests.match_indices(name).any(|(at, _)| {
        let before = tests[..at].chars().next_back().unwrap_or(' ');
        let after = tests[at + name.len()..].chars().next().unwrap_or(' ');
        !before.is_alphanumeric()
            && (!after.is_alphanumeric()
                || tests[at + name.len()..].starts_with("Input")
                || tests[at + name.len()..].starts_with("Request"))
    })
}

fn read_tests(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() && name != "node_modules" {
            read_tests(&path, out);
        } else if is_test(&path) {
            out.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

fn is_test(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.ends_with("tests.rs") || text.contains("/tests/")
}
