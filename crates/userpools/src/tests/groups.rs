//! Groups.

use serde_json::{Value, json};

use crate::entities::{Membership, UserKey};
use crate::testing::{call, code_of, create_pool, cx, service, text_of};

#[tokio::test]
async fn us_059_us_060_groups_are_made_changed_listed_and_deleted() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let role = "arn:aws:iam::000000000000:role/r";
    let input = json!({ "UserPoolId": pool, "GroupName": "g", "RoleArn": role, "Precedence": 0 });
    let made = call(&service, "CreateGroup", input.clone()).await.unwrap();
    assert_eq!(made["Group"]["Precedence"], 0);
    let twice = call(&service, "CreateGroup", input).await.unwrap_err();
    assert_eq!(code_of(&twice), "GroupExistsException");
    assert_eq!(text_of(&twice), "A group with the name already exists.");
    let named = json!({ "UserPoolId": pool, "GroupName": "g" });
    let change = json!({ "UserPoolId": pool, "GroupName": "g", "Description": "d" });
    call(&service, "UpdateGroup", change).await.unwrap();
    let found = call(&service, "GetGroup", named.clone()).await.unwrap();
    assert_eq!(found["Group"]["Description"], "d");
    assert_eq!(found["Group"]["RoleArn"], role);
    let listed = call(&service, "ListGroups", json!({ "UserPoolId": pool })).await.unwrap();
    assert_eq!(listed["Groups"], Value::Array(vec![found["Group"].clone()]));
    call(&service, "DeleteGroup", named.clone()).await.unwrap();
    for op in ["GetGroup", "DeleteGroup", "UpdateGroup"] {
        let gone = call(&service, op, named.clone()).await.unwrap_err();
        assert_eq!(code_of(&gone), "ResourceNotFoundException", "{op}");
    }
}

#[tokio::test]
async fn deleting_a_group_removes_its_members_however_many() {
    let service = service();
    let pool = create_pool(&service, json!({})).await;
    let named = json!({ "UserPoolId": pool, "GroupName": "g" });
    call(&service, "CreateGroup", named.clone()).await.unwrap();
    let id: base::UserPoolId = pool.parse().unwrap();
    for n in 0..60 {
        let user = UserKey { pool: id.clone(), name: format!("user{n}") };
        let mut unit = store::Unit::new(&*service.store, cx().now);
        unit.insert(&Membership { user, group: "g".to_owned(), since: cx().now }).unwrap();
        unit.commit().await.unwrap();
    }
    call(&service, "DeleteGroup", named).await.unwrap();
    let members = store::Range::all(Membership::members(&id, "g"), 10);
    assert!(service.store.range(cx().now, &members).await.unwrap().items.is_empty());
    let user = UserKey { pool: id, name: "user7".to_owned() };
    let theirs = store::Range::all(user.partition(), 10);
    assert!(service.store.range(cx().now, &theirs).await.unwrap().items.is_empty());
}
