//! Tests of ListUsers.

use serde_json::{Value, json};

use super::World;

/// Users `ann00` to `ann24`, in a pool whose lists have several buckets.
async fn many() -> World {
    let world = World::new(|pool| {
        pool.list_buckets = 4;
        let schema = json!({ "Name": "x", "AttributeDataType": "String" });
        pool.schema.push(crate::attributes::custom(&serde_json::from_value(schema).unwrap()));
    })
    .await;
    for n in 0..25 {
        let status = if n % 2 == 0 { "Even" } else { "Odd" };
        let attributes = json!([{ "Name": "email", "Value": format!("Ann{n:02}@example.com") },
            { "Name": "given_name", "Value": status }, { "Name": "custom:x", "Value": "y" }]);
        let input = json!({ "Username": format!("ann{n:02}"), "MessageAction": "SUPPRESS",
            "TemporaryPassword": super::PASSWORD, "UserAttributes": attributes });
        world.ok("AdminCreateUser", input).await;
    }
    world
}

fn names(answer: &Value) -> Vec<String> {
    let users = answer["Users"].as_array().unwrap().iter();
    users.map(|user| user["Username"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn us_042_all_users_are_listed_in_order_over_pages_and_buckets() {
    let world = many().await;
    let all: Vec<_> = (0..25).map(|n| format!("ann{n:02}")).collect();
    assert_eq!(names(&world.ok("ListUsers", json!({})).await), all);
    assert_eq!(names(&world.ok("ListUsers", json!({ "Limit": 0 })).await), all);
    for limit in [1, 7, 25] {
        let (mut seen, mut input) = (Vec::new(), json!({ "Limit": limit }));
        loop {
            let page = world.ok("ListUsers", input.clone()).await;
            assert!(names(&page).len() <= limit);
            seen.extend(names(&page));
            match page.get("PaginationToken") {
                Some(token) => input["PaginationToken"] = token.clone(),
                None => break,
            }
        }
        assert_eq!(seen, all, "{limit}");
    }
    let token = world.ok("ListUsers", json!({ "Limit": 1 })).await["PaginationToken"].clone();
    for (token, filter) in [(json!("x"), ""), (token, "name = \"x\"")] {
        let input = json!({ "PaginationToken": token, "Filter": filter });
        assert_eq!(world.refused("ListUsers", input).await.0, "InvalidParameterException");
    }
    assert_eq!(
        world.refused("ListUsers", json!({ "Limit": 61 })).await.0,
        "InvalidParameterException"
    );
}

#[tokio::test]
async fn us_042_us_044_filters_find_by_value_and_by_its_beginning() {
    let world = many().await;
    world.ok("AdminDisableUser", json!({ "Username": "ann03" })).await;
    let set = json!({ "Username": "ann04", "Password": super::PASSWORD, "Permanent": true });
    world.ok("AdminSetUserPassword", set).await;
    let sub = world.stored("ann05").await.sub;
    let by_sub = format!("sub = \"{sub}\"");
    for (filter, expected) in [
        ("username = \"ann07\"", vec!["ann07"]),
        ("username = \"ann0\"", vec![]),
        ("username ^= \"ann2\"", vec!["ann20", "ann21", "ann22", "ann23", "ann24"]),
        ("email = \"ann01@EXAMPLE.com\"", vec!["ann01"]),
        ("email ^= \"Ann1\"", (10..20).map(|n| NAMES[n - 10]).collect()),
        ("status = \"Disabled\"", vec!["ann03"]),
        ("cognito:user_status = \"CONFIRMED\"", vec!["ann04"]),
        ("phone_number ^= \"+\"", vec![]),
        ("given_name = \"Nobody\"", vec![]),
        (&by_sub, vec!["ann05"]),
    ] {
        let answer = world.ok("ListUsers", json!({ "Filter": filter })).await;
        assert_eq!(names(&answer), expected, "{filter}");
    }
    let odd = world.ok("ListUsers", json!({ "Filter": "given_name ^= \"O\"" })).await;
    assert_eq!(names(&odd).len(), 12);
    let few = world.ok("ListUsers", json!({ "AttributesToGet": ["email"], "Limit": 1 })).await;
    let expected = json!([{ "Name": "email", "Value": "Ann00@example.com" }]);
    assert_eq!(few["Users"][0]["Attributes"], expected);
    let input = json!({ "AttributesToGet": ["custom:unknown"] });
    assert_eq!(world.refused("ListUsers", input).await.0, "InvalidParameterException");
}

const NAMES: [&str; 10] =
    ["ann10", "ann11", "ann12", "ann13", "ann14", "ann15", "ann16", "ann17", "ann18", "ann19"];

#[tokio::test]
async fn us_043_sec_097_bad_filters_are_refused() {
    let world = World::by_email().await;
    for (filter, text) in [
        ("email = \"a\" or email = \"b\"", "Error while parsing filter"),
        ("email = \"a\\\"", "Error while parsing filter"),
        ("custom:x = \"y\"", "Invalid search attribute: custom:x"),
    ] {
        let refused = world.refused("ListUsers", json!({ "Filter": filter })).await;
        assert_eq!(refused, ("InvalidParameterException".to_owned(), text.to_owned()));
    }
    let long = format!("email = \"{}\"", "x".repeat(250));
    assert_eq!(
        world.refused("ListUsers", json!({ "Filter": long })).await.0,
        "InvalidParameterException"
    );
}

#[tokio::test]
async fn us_042_long_values_and_changed_ones_are_found_as_they_are() {
    let world = World::by_email().await;
    let (one, two) = (format!("{}1", "x".repeat(200)), format!("{}2", "x".repeat(200)));
    for (name, value) in [("ann", &one), ("bob", &two)] {
        let attributes = json!([{ "Name": "name", "Value": value }]);
        let input = json!({ "Username": name, "UserAttributes": attributes });
        world.ok("AdminCreateUser", input).await;
    }
    let of = |value: &str| json!({ "Filter": format!("name = \"{value}\"") });
    assert_eq!(names(&world.ok("ListUsers", of(&two)).await), ["bob"]);
    let changed = json!([{ "Name": "name", "Value": "Bob" }]);
    let input = json!({ "Username": "bob", "UserAttributes": changed });
    world.ok("AdminUpdateUserAttributes", input).await;
    assert!(names(&world.ok("ListUsers", of(&two)).await).is_empty());
    assert_eq!(names(&world.ok("ListUsers", of("Bob")).await), ["bob"]);
    world.ok("AdminDeleteUser", json!({ "Username": "bob" })).await;
    assert_eq!(names(&world.ok("ListUsers", json!({})).await), ["ann"]);
}
