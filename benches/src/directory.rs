//! What a call to a user pool costs among few users and among many.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::cases::Options;
use crate::load::{Connection, Round, Waiting, round};
use crate::setup::Bench;
use crate::users::{PASSWORD, Users};

/// The name of the case.
pub(crate) const NAME: &str = "User pools: among many";
/// How many users few are.
const FEW: usize = 1_000;
/// How many sign up at once.
const WORKERS: usize = 16;

/// Measures the calls at both sizes and prints what it finds.
pub(crate) fn measure(options: &Options, bench: &Bench) {
    let users = Users::make(bench);
    println!("\nUser pools among few and many users, 16 connections, server on one core:\n");
    println!("| call | users | requests/s | CPU µs/request |");
    println!("| --- | --: | --: | --: |");
    let mut made = 0;
    for count in [FEW.min(options.users), options.users] {
        fill(bench, &users, made, count);
        made = count;
        let (listed, deep) = walk(bench, &users);
        // The user of the other cases is there as well.
        assert_eq!(listed, count + 1, "the list has every user once");
        let list = |more: Value| {
            let mut input = json!({ "UserPoolId": users.pool, "Limit": 60 });
            input
                .as_object_mut()
                .expect("an object")
                .extend(more.as_object().cloned().unwrap_or_default());
            bench.users_request("ListUsers", &input, true)
        };
        let mail = format!("email = \"{}\"", email(count / 2));
        let cases = [
            ("ListUsers, first page of 60", list(json!({}))),
            ("ListUsers, a page near the end", list(json!({ "PaginationToken": deep }))),
            ("ListUsers, one by email", list(json!({ "Filter": mail }))),
            ("USER_PASSWORD_AUTH", users.sign_in()),
        ];
        for (name, request) in cases {
            round(&bench.server, &request, 1, Waiting::Awake);
            let Round { rate, cpu } =
                round(&bench.server, &request, options.seconds, Waiting::Awake);
            println!("| {name} | {count} | {rate:.0} | {cpu:.1} |");
        }
    }
}

/// Signs users up until there are `to`.
fn fill(bench: &Bench, users: &Users<'_>, from: usize, to: usize) {
    let next = AtomicUsize::new(from);
    let work = || {
        let mut connection = Connection::open(bench.server.port).expect("a connection");
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= to {
                return;
            }
            let input = json!({
                "ClientId": users.client,
                "Username": format!("member-{number:07}"),
                "Password": PASSWORD,
                "UserAttributes": [{ "Name": "email", "Value": email(number) }],
            });
            connection.good(&users.request("SignUp", &input));
            if number > 0 && number.is_multiple_of(50_000) {
                eprintln!("{number} of {to} users have signed up");
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(work);
        }
    });
}

fn email(number: usize) -> String {
    format!("member-{number:07}@example.com")
}

/// Reads the whole list: how long it is, and the token of its last page but one or so.
fn walk(bench: &Bench, users: &Users<'_>) -> (usize, Value) {
    let mut connection = Connection::open(bench.server.port).expect("a connection");
    let (mut listed, mut token, mut last) = (0, Value::Null, Value::Null);
    loop {
        let input = json!({ "UserPoolId": users.pool, "Limit": 60, "PaginationToken": token });
        let page = connection.good(&bench.users_request("ListUsers", &input, true));
        let page: Value = serde_json::from_slice(&page).expect("an answer");
        listed += page["Users"].as_array().map_or(0, Vec::len);
        let next = page["PaginationToken"].clone();
        if next.is_null() {
            return (listed, last);
        }
        (last, token) = (token, next);
    }
}
