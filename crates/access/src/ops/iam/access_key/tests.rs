//! Access keys.

use serde_json::json;
use wire::iam as op;

use super::super::tests::Kit;
use crate::tests::NOW;

#[tokio::test]
async fn st_027_the_secret_is_shown_once_and_sealed_at_rest() {
    let kit = Kit::new();
    kit.user("u").await;
    let made = kit.ok::<op::CreateAccessKey>(json!({"UserName": "u"})).await;
    let key = &made["AccessKey"];
    let (id, secret) = (key["AccessKeyId"].as_str().unwrap(), &key["SecretAccessKey"]);
    assert!(id.starts_with("AKIA") && id.len() == 20);
    let secret = secret.as_str().unwrap();
    assert_eq!(secret.len(), 40);
    let list = kit.ok::<op::ListAccessKeys>(json!({"UserName": "u"})).await;
    assert!(!list.to_string().contains(secret));
    let stored = kit.world.access.access_key(NOW, id).await.unwrap().unwrap();
    assert_eq!(stored.open(kit.world.access.keys()).unwrap().expose(), secret);
    for item in kit.world.access.store().scan(None, 1_000).await.unwrap() {
        assert!(!item.body.contains(secret), "{}", item.key);
    }
}

#[tokio::test]
async fn a_user_has_two_keys_at_most_and_only_its_own() {
    let kit = Kit::new();
    kit.user("u").await;
    kit.user("v").await;
    let mine = json!({"UserName": "u"});
    let first = kit.ok::<op::CreateAccessKey>(mine.clone()).await;
    kit.ok::<op::CreateAccessKey>(mine.clone()).await;
    let text = "Cannot exceed quota for AccessKeysPerUser: 2";
    kit.refused::<op::CreateAccessKey>(mine.clone(), "LimitExceeded", text).await;
    let id = first["AccessKey"]["AccessKeyId"].as_str().unwrap();
    let text = format!("The Access Key with id {id} cannot be found.");
    let foreign = json!({"UserName": "v", "AccessKeyId": id});
    kit.refused::<op::DeleteAccessKey>(foreign, "NoSuchEntity", &text).await;
    let off = json!({"UserName": "u", "AccessKeyId": id, "Status": "Inactive"});
    kit.ok::<op::UpdateAccessKey>(off).await;
    let list = kit.ok::<op::ListAccessKeys>(mine).await;
    let of = |entry: &&serde_json::Value| entry["AccessKeyId"] == id;
    let entry = list["AccessKeyMetadata"].as_array().unwrap().iter().find(of).unwrap();
    assert_eq!(entry["Status"], "Inactive");
    let used = kit.ok::<op::GetAccessKeyLastUsed>(json!({"AccessKeyId": id})).await;
    let never = json!({"ServiceName": "N/A", "Region": "N/A"});
    assert_eq!(used, json!({"UserName": "u", "AccessKeyLastUsed": never}));
    kit.ok::<op::DeleteAccessKey>(json!({"UserName": "u", "AccessKeyId": id})).await;
    assert!(kit.world.access.access_key(NOW, id).await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn keys_made_at_the_same_time_do_not_exceed_the_quota() {
    let kit = std::sync::Arc::new(Kit::new());
    kit.user("u").await;
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let kit = std::sync::Arc::clone(&kit);
            tokio::spawn(async move {
                kit.call::<op::CreateAccessKey>(json!({"UserName": "u"})).await.is_ok()
            })
        })
        .collect();
    let mut made = 0;
    for task in tasks {
        made += usize::from(task.await.unwrap());
    }
    assert_eq!(made, 2);
}
