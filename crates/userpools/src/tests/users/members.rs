//! Tests of who is in which group.

use serde_json::{Value, json};

use super::World;
use crate::entities::Group;

async fn world() -> World {
    let world = World::by_email().await;
    for name in ["admins", "staff"] {
        insert(&world, name).await;
    }
    for name in ["ann", "bob", "cid"] {
        let input = json!({ "Username": name, "MessageAction": "SUPPRESS" });
        world.ok("AdminCreateUser", input).await;
    }
    world
}

async fn insert(world: &World, name: &str) {
    let group = Group {
        pool: world.pool.id.clone(),
        name: name.to_owned(),
        description: Some("d".to_owned()),
        role_arn: None,
        precedence: Some(1),
        created_at: world.cx.now,
        modified_at: world.cx.now,
    };
    world.insert(&group).await;
}

fn member(user: &str, group: &str) -> Value {
    json!({ "Username": user, "GroupName": group })
}

fn names(answer: &Value, list: &str, name: &str) -> Vec<String> {
    let list = answer[list].as_array().unwrap().iter();
    list.map(|it| it[name].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn us_059_members_come_go_and_are_listed_from_both_sides() {
    let world = world().await;
    for (user, group) in [("ann", "admins"), ("ann", "staff"), ("bob", "staff"), ("cid", "staff")] {
        world.ok("AdminAddUserToGroup", member(user, group)).await;
        world.ok("AdminAddUserToGroup", member(user, group)).await;
    }
    let groups = world.ok("AdminListGroupsForUser", json!({ "Username": "ann" })).await;
    assert_eq!(names(&groups, "Groups", "GroupName"), ["admins", "staff"]);
    assert_eq!(groups["Groups"][0]["Precedence"], 1);
    let (mut seen, mut input) = (Vec::new(), json!({ "GroupName": "staff", "Limit": 2 }));
    loop {
        let page = world.ok("ListUsersInGroup", input.clone()).await;
        seen.extend(names(&page, "Users", "Username"));
        match page.get("NextToken") {
            Some(token) => input["NextToken"] = token.clone(),
            None => break,
        }
    }
    assert_eq!(seen, ["ann", "bob", "cid"]);
    world.ok("AdminRemoveUserFromGroup", member("ann", "staff")).await;
    world.ok("AdminRemoveUserFromGroup", member("ann", "staff")).await;
    let groups = world.ok("AdminListGroupsForUser", json!({ "Username": "ann" })).await;
    assert_eq!(names(&groups, "Groups", "GroupName"), ["admins"]);
    let users = world.ok("ListUsersInGroup", json!({ "GroupName": "staff" })).await;
    assert_eq!(names(&users, "Users", "Username"), ["bob", "cid"]);
}

#[tokio::test]
async fn us_061_both_must_exist_and_a_hundred_groups_are_enough() {
    let world = world().await;
    let refused = world.refused("AdminAddUserToGroup", member("ann", "none")).await;
    assert_eq!(refused, ("ResourceNotFoundException".to_owned(), "Group not found.".to_owned()));
    let refused = world.refused("AdminAddUserToGroup", member("eve", "staff")).await;
    assert_eq!(refused.0, "UserNotFoundException");
    let refused = world.refused("ListUsersInGroup", json!({ "GroupName": "none" })).await;
    assert_eq!(refused.0, "ResourceNotFoundException");
    for n in 0..100 {
        let name = format!("group-{n}");
        insert(&world, &name).await;
        world.ok("AdminAddUserToGroup", member("ann", &name)).await;
    }
    let refused = world.refused("AdminAddUserToGroup", member("ann", "staff")).await;
    assert_eq!(refused.0, "InvalidParameterException");
    world.ok("AdminAddUserToGroup", member("ann", "group-7")).await;
}
