//! How the entities are kept, and which resources IAM's operations are about.

use base::Principal;
use serde_json::{Value, json};
use store::{Unit, follow, list_index};
use wire::iam::SERVICE;

use super::{NOW, World, managed, role, trust_account, user};
use crate::entities::{ManagedPolicy, Role, User, id_key, name_of_entry};

fn plain(name: &str, path: &str) -> Role {
    Role { path: path.to_owned(), ..role(name, &trust_account(&["sts:AssumeRole"])) }
}

#[tokio::test]
async fn names_are_unique_without_regard_to_case_and_found_with_regard_to_it() {
    let world = World::new();
    world.insert(&plain("Role", "/")).await;
    let mut unit = world.access.unit(NOW);
    unit.insert(&plain("rOLE", "/other/")).unwrap();
    let conflict = world.access.commit(unit).await.unwrap_err();
    assert!(conflict.conflict().unwrap().is_entity::<Role>());
    assert!(world.access.role(NOW, "Role").await.unwrap().is_some());
    assert!(world.access.role(NOW, "role").await.unwrap().is_none());
}

#[tokio::test]
async fn lists_page_by_path_and_name() {
    let world = World::new();
    for (name, path) in [("b", "/"), ("apple", "/"), ("z", "/app/"), ("c", "/app/x/"), ("d", "/b/")]
    {
        world.insert(&plain(name, path)).await;
    }
    let names = async |prefix: &str| -> Vec<String> {
        let page = list_index::<()>(world.access.store(), NOW, ("iam/roles", prefix), None, 10);
        let page = page.await.unwrap();
        page.items.iter().map(|entry| name_of_entry(&entry.sk).to_owned()).collect()
    };
    assert_eq!(names("/app").await, ["z", "c"]);
    assert_eq!(names("/").await, ["apple", "b", "z", "c", "d"]);
}

#[tokio::test]
async fn attachments_members_and_ids_are_kept_in_step() {
    let world = World::new();
    let (policy, arn) = (managed("m", "{}"), world.deployment.iam_arn("policy/m"));
    world.insert(&policy).await;
    let mut ann = user("ann", None);
    ann.attached.push(arn.clone());
    ann.groups.push("G".to_owned());
    world.insert(&ann).await;
    let store = world.access.store();
    let entries = async |pk: &str| -> Vec<String> {
        let page = list_index::<()>(store, NOW, (pk, ""), None, 10).await.unwrap();
        page.items.into_iter().map(|entry| entry.sk).collect()
    };
    assert_eq!(entries(&ManagedPolicy::attachments_of(&arn)).await, ["user/ann"]);
    assert_eq!(entries(&User::members_of("g")).await, ["ann"]);
    let name: Option<String> = follow(store, NOW, &id_key(&ann.id)).await.unwrap();
    assert_eq!(name.as_deref(), Some("ann"));
    // A rename is a delete and an insert in one unit; the unique id goes along.
    let old = world.access.user(NOW, "ann").await.unwrap().unwrap();
    let renamed = User { name: "eve".to_owned(), ..old.value.clone() };
    let mut unit = Unit::new(store, NOW);
    unit.delete(&old).unwrap();
    unit.insert(&renamed).unwrap();
    world.access.commit(unit).await.unwrap();
    let name: Option<String> = follow(store, NOW, &id_key(&ann.id)).await.unwrap();
    assert_eq!(name.as_deref(), Some("eve"));
    assert_eq!(entries(&ManagedPolicy::attachments_of(&arn)).await, ["user/eve"]);
    assert_eq!(entries("iam/users").await, ["/ eve"]);
}

/// Version 1 of the stored form; later versions must go on reading it.
#[test]
fn the_first_stored_form_of_a_role_and_a_key_is_still_read() {
    let role = json!({
        "name": "Guest", "path": "/app/", "id": "AROAAAAAAAAAAAAAAAAA", "trust_policy": "{}",
        "max_session_duration": 3600, "created_at": 1_795_386_949_000_000_i64,
    });
    let role: Role = serde_json::from_value(role).unwrap();
    assert_eq!((role.name.as_str(), role.created_at), ("Guest", NOW));
    let policy = json!({
        "name": "m", "path": "/", "id": "ANPAAAAAAAAAAAAAAAAA", "created_at": 1, "updated_at": 2,
        "versions": { "3": { "document": "{\"a\":1}", "created_at": 2 } },
        "default_version": 3, "next_version": 4,
    });
    let policy: ManagedPolicy = serde_json::from_value(policy).unwrap();
    assert_eq!(policy.document(), Some("{\"a\":1}"));
}

async fn resource(world: &World, by: Principal, op: &str, input: Value) -> String {
    let op = SERVICE.operation(op).unwrap();
    let found = world.access.resources(&world.cx(by), op, &input).await.unwrap();
    found.concat()
}

#[tokio::test]
async fn operations_are_about_the_arn_of_what_they_name() {
    let world = World::new();
    world.insert(&plain("r", "/app/")).await;
    let ann = world.user("ann", None).await;
    let root = || Principal::Root;
    let arn = |rest: &str| world.deployment.iam_arn(rest);
    let role = json!({ "RoleName": "r" });
    assert_eq!(resource(&world, root(), "GetRole", role).await, arn("role/app/r"));
    let attach = json!({ "RoleName": "r", "PolicyArn": "arn:aws:iam::aws:policy/P" });
    assert_eq!(resource(&world, root(), "AttachRolePolicy", attach).await, arn("role/app/r"));
    let create = json!({ "RoleName": "n", "Path": "/x/" });
    assert_eq!(resource(&world, root(), "CreateRole", create).await, arn("role/x/n"));
    let member = json!({ "GroupName": "g", "UserName": "ann" });
    assert_eq!(resource(&world, root(), "AddUserToGroup", member).await, arn("group/g"));
    let policy = json!({ "PolicyArn": arn("policy/p") });
    assert_eq!(resource(&world, root(), "GetPolicy", policy).await, arn("policy/p"));
    assert_eq!(resource(&world, root(), "ListRoles", json!({})).await, "*");
    assert_eq!(resource(&world, ann, "CreateAccessKey", json!({})).await, arn("user/ann"));
}
