//! The cases of user pools, each beside the sum of its unavoidable parts.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use srp::{Claim, Client, PublicValue, Salt, Subject};

use crate::cases::{Options, stand_in};
use crate::load::{Connection, Waiting, flows, round};
use crate::primitives::Cost;
use crate::report::{Measured, Table};
use crate::setup::{Bench, epoch};
use crate::target::{Core, Target};

pub(crate) const PASSWORD: &str = "Correct-horse-9";
const NAME: &str = "bench";

/// A pool with a client and one user, [`NAME`].
pub(crate) struct Users<'a> {
    bench: &'a Bench,
    /// The pool's id.
    pub(crate) pool: String,
    /// The client's id.
    pub(crate) client: String,
}

/// Measures the cases and adds them to the table.
pub(crate) fn measure(options: &Options, bench: &Bench, table: &mut Table) {
    const CASES: [&str; 5] = [
        "User pools: USER_PASSWORD_AUTH",
        "User pools: REFRESH_TOKEN_AUTH",
        "User pools: GetUser",
        "User pools: USER_SRP_AUTH, both round trips",
        "User pools: SignUp and its confirmation",
    ];
    if !CASES.iter().any(|name| table.wants(name)) {
        return;
    }
    let users = Users::make(bench);
    let sign_in = users.sign_in();
    let tokens = users.ask(&sign_in)["AuthenticationResult"].clone();
    let same = [
        (CASES[0], sign_in, Cost { signatures: 2, powers: 1, proofs: 0, writes: 1 }),
        (CASES[1], users.refresh(&tokens), Cost { signatures: 2, ..Cost::default() }),
        (CASES[2], users.get_user(&tokens), Cost::default()),
    ];
    for (name, request, cost) in same {
        if table.wants(name) {
            table.add(pair(options, name, cost, bench, |target, seconds| {
                round(target, &request, seconds, Waiting::Awake)
            }));
        }
    }
    if table.wants(CASES[3]) {
        let cost = Cost { signatures: 2, powers: 1, proofs: 1, writes: 1 };
        let ours = |connection: &mut Connection| users.srp(connection);
        table.add(two_trips(options, CASES[3], cost, &users, ours));
    }
    if table.wants(CASES[4]) {
        let cost = Cost { signatures: 0, powers: 1, proofs: 0, writes: 2 };
        let ours = |connection: &mut Connection| users.sign_up(connection);
        table.add(two_trips(options, CASES[4], cost, &users, ours));
    }
}

/// The same request again and again, and the same to the bound.
fn pair(
    options: &Options,
    name: &str,
    cost: Cost,
    bench: &Bench,
    ask: impl Fn(&Target, u32) -> crate::load::Round,
) -> Measured {
    let (bound, _data) = bound(cost);
    let mut measured = Measured::new(name, 0, false);
    ask(&bench.server, 1);
    for _ in 0..options.rounds {
        measured.ours.push(ask(&bench.server, options.seconds));
        measured.bound.push(ask(&bound, options.seconds));
    }
    measured
}

/// A flow of two requests; the bound does the work in the first and echoes the second.
fn two_trips(
    options: &Options,
    name: &str,
    cost: Cost,
    users: &Users<'_>,
    ours: impl Fn(&mut Connection) + Sync,
) -> Measured {
    let (work, _data) = bound(cost);
    let (echo, _none) = bound(Cost::default());
    let request = users.sign_in();
    let mut measured = Measured::new(name, 0, false);
    flows(&users.bench.server, 1, &ours);
    for _ in 0..options.rounds {
        measured.ours.push(flows(&users.bench.server, options.seconds, &ours));
        let worked = flows(&work, options.seconds, |connection| drop(connection.good(&request)));
        let echoed = flows(&echo, options.seconds, |connection| drop(connection.good(&request)));
        measured.bound.push(worked.followed_by(echoed));
    }
    measured
}

fn bound(cost: Cost) -> (Target, tempfile::TempDir) {
    let data = tempfile::tempdir().expect("a directory");
    let mut arguments = cost.arguments(2_500);
    arguments.push(data.path().display().to_string());
    (stand_in(Core::Measured, "stand-in-primitives", &arguments), data)
}

impl<'a> Users<'a> {
    /// A new pool on the server.
    pub(crate) fn make(bench: &'a Bench) -> Self {
        let pool = bench.users("CreateUserPool", &json!({ "PoolName": "bench" }));
        let pool = pool["UserPool"]["Id"].as_str().expect("a pool").to_owned();
        let flows =
            json!(["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]);
        let client = bench.users(
            "CreateUserPoolClient",
            &json!({ "UserPoolId": pool, "ClientName": "bench", "ExplicitAuthFlows": flows }),
        );
        let client = client["UserPoolClient"]["ClientId"].as_str().expect("a client").to_owned();
        bench.users(
            "AdminCreateUser",
            &json!({ "UserPoolId": pool, "Username": NAME, "MessageAction": "SUPPRESS" }),
        );
        bench.users(
            "AdminSetUserPassword",
            &json!({ "UserPoolId": pool, "Username": NAME, "Password": PASSWORD, "Permanent": true }),
        );
        Self { bench, pool, client }
    }

    fn ask(&self, request: &[u8]) -> Value {
        serde_json::from_slice(&self.bench.ask(request)).expect("an answer")
    }

    /// The bytes of a request that nobody signs.
    pub(crate) fn request(&self, operation: &str, input: &Value) -> Vec<u8> {
        self.bench.users_request(operation, input, false)
    }

    fn initiate(&self, flow: &str, parameters: &Value) -> Vec<u8> {
        let input =
            json!({ "ClientId": self.client, "AuthFlow": flow, "AuthParameters": parameters });
        self.request("InitiateAuth", &input)
    }

    /// A sign-in with the password.
    pub(crate) fn sign_in(&self) -> Vec<u8> {
        self.initiate("USER_PASSWORD_AUTH", &json!({ "USERNAME": NAME, "PASSWORD": PASSWORD }))
    }

    fn refresh(&self, tokens: &Value) -> Vec<u8> {
        let token = &tokens["RefreshToken"];
        self.initiate("REFRESH_TOKEN_AUTH", &json!({ "REFRESH_TOKEN": token }))
    }

    fn get_user(&self, tokens: &Value) -> Vec<u8> {
        self.request("GetUser", &json!({ "AccessToken": tokens["AccessToken"] }))
    }

    /// A whole SRP sign-in, as a client makes it.
    fn srp(&self, connection: &mut Connection) {
        let client = Client::new(&[9; 32]).expect("a client");
        let a = client.public().to_hex();
        let first = self.initiate("USER_SRP_AUTH", &json!({ "USERNAME": NAME, "SRP_A": a }));
        let asked: Value = serde_json::from_slice(&connection.good(&first)).expect("an answer");
        let of = |name: &str| asked["ChallengeParameters"][name].as_str().expect("a parameter");
        let subject = Subject::user(&self.pool, of("USER_ID_FOR_SRP"));
        let salt = Salt::parse_hex(of("SALT")).expect("a salt");
        let b = PublicValue::parse_hex(of("SRP_B")).expect("a value");
        let key = client.key(subject, PASSWORD, &salt, &b).expect("a key");
        let block = STANDARD.decode(of("SECRET_BLOCK")).expect("a block");
        let timestamp = srp::format_timestamp(epoch()).expect("a time");
        let signature = key.sign(&Claim { subject, secret_block: &block, timestamp: &timestamp });
        let answer = json!({
            "ClientId": self.client,
            "ChallengeName": "PASSWORD_VERIFIER",
            "Session": asked["Session"],
            "ChallengeResponses": {
                "USERNAME": of("USER_ID_FOR_SRP"),
                "PASSWORD_CLAIM_SECRET_BLOCK": of("SECRET_BLOCK"),
                "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode(signature),
                "TIMESTAMP": timestamp,
            },
        });
        connection.good(&self.request("RespondToAuthChallenge", &answer));
    }

    /// A new user, confirmed by an administrator.
    fn sign_up(&self, connection: &mut Connection) {
        use std::sync::atomic::{AtomicU64, Ordering};
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let name = format!("user-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let input = json!({ "ClientId": self.client, "Username": name, "Password": PASSWORD });
        connection.good(&self.request("SignUp", &input));
        let input = json!({ "UserPoolId": self.pool, "Username": name });
        connection.good(&self.bench.users_request("AdminConfirmSignUp", &input, true));
    }
}
