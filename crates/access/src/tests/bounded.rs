//! What a request makes us do before it is known to be permitted.

use serde_json::{Value, json};

use crate::resources::iam_context;

const MANY: usize = 200_000;

fn tags() -> Value {
    (0..MANY).map(|n| json!({ "Key": format!("k{n}"), "Value": "v" })).collect()
}

#[test]
fn sec_a_decision_looks_at_no_more_tags_than_any_operation_takes() {
    let keys: Value = (0..MANY).map(|n| format!("k{n}")).collect();
    for (op, input) in [
        ("TagRole", json!({ "RoleName": "r", "Tags": tags() })),
        ("UntagRole", json!({ "RoleName": "r", "TagKeys": keys })),
        ("CreateRole", json!({ "Tags": tags(), "TagKeys": keys })),
    ] {
        let op = wire::iam::SERVICE.operation(op).unwrap();
        let context = iam_context(op, &input);
        assert!(context.iter().count() <= 52, "{}", op.name);
        assert!(context.get("aws:TagKeys").unwrap().len() <= 102, "{}", op.name);
    }
}

#[test]
fn sec_what_was_not_looked_at_is_refused() {
    let fifty_one = |value: &dyn Fn(usize) -> Value| (0..51).map(value).collect::<Value>();
    let tags = fifty_one(&|n| json!({ "Key": format!("k{n}"), "Value": "v" }));
    let keys = fifty_one(&|n| json!(format!("k{n}")));
    let tagged = json!({ "RoleName": "r", "Tags": tags });
    assert!(wire::parse::<wire::iam::TagRole>(tagged).is_err());
    let untagged = json!({ "RoleName": "r", "TagKeys": keys });
    assert!(wire::parse::<wire::iam::UntagRole>(untagged).is_err());
    let federated = json!({ "Name": "bob", "Tags": tags });
    assert!(wire::parse::<wire::sts::GetFederationToken>(federated).is_err());
}
