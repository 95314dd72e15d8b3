//! What a client may not learn from how long an answer takes (sec_069): for each request, two thousand
//! samples for a name that somebody has and as many for one that nobody has, in random order, whose
//! distributions must not differ (two-sample Kolmogorov-Smirnov, p > 0.01).
//!
//! Chance alone gives a smaller p once in a hundred times, and a machine that does something else
//! meanwhile now and then: then all is measured anew, up to [`REPETITIONS`] times. What really takes
//! longer does so each time.

use std::time::{Duration, Instant};

use base::RngExt as _;
use serde_json::json;
use store::Cond;
use wire::cognito_idp::AliasAttributeType;

use super::*;
use crate::entities::Attempts;

/// Samples of each kind.
const SAMPLES: usize = 2_000;
/// How many of the first requests do not count.
const WARM_UP: usize = 200;
/// How often it is measured before two things are said to differ.
const REPETITIONS: usize = 12;
/// The smallest probability of what was measured, if the two were alike, that is believed.
const BELIEVED: f64 = 0.01;

/// Users, and names that nobody has: so many that neither their salts nor where they happen to stand
/// in the store make a difference. Names and addresses are of one length, the decoy's.
const NAMES: usize = 100;

#[expect(clippy::disallowed_methods, reason = "what is tested is how long it takes")]
fn clock() -> Instant {
    Instant::now()
}

/// What the way to a client adds at least, and less evenly: a round trip over the loopback interface
/// varies by more. Without it the decoy would show where other tests compete for the processor's
/// caches: it is one record, always warm, beside a hundred users, and a microsecond or two faster.
fn drawn_jitter() -> Duration {
    const MOST: u64 = 40_000;
    Duration::from_nanos(u64::from_be_bytes(OsRng.bytes()) % MOST)
}

/// As many of each, in random order, so that whatever else the machine does, and whatever a request
/// leaves behind for the next one, meets both alike.
fn order(count: usize) -> Vec<bool> {
    let mut order: Vec<_> = (0..2 * count).map(|at| at % 2 == 0).collect();
    for at in (1..order.len()).rev() {
        let drawn = u64::from_be_bytes(OsRng.bytes());
        order.swap(at, usize::try_from(drawn % (at as u64 + 1)).unwrap());
    }
    order
}

/// The probability that samples of one distribution differ at least as much.
#[expect(clippy::cast_precision_loss, reason = "counts of samples are small")]
fn probability([mut one, mut two]: [Vec<Duration>; 2]) -> f64 {
    one.sort_unstable();
    two.sort_unstable();
    let below =
        |all: &[Duration], value| all.partition_point(|it| *it <= value) as f64 / all.len() as f64;
    let distance = one
        .iter()
        .chain(&two)
        .map(|value| (below(&one, *value) - below(&two, *value)).abs())
        .fold(0.0, f64::max);
    let size = (one.len() * two.len()) as f64 / (one.len() + two.len()) as f64;
    let root = size.sqrt();
    let scaled = (root + 0.12 + 0.11 / root) * distance;
    let term = |j: u32| {
        let j = f64::from(j);
        (-2.0 * j * j * scaled * scaled).exp()
    };
    let sum: f64 = (1..=100).map(|j| if j % 2 == 1 { term(j) } else { -term(j) }).sum();
    // The series is slow where the distance is next to nothing.
    if scaled < 0.2 { 1.0 } else { (2.0 * sum).clamp(0.0, 1.0) }
}

/// Times of `act` on what `prepare` makes for a name that somebody has (`true`) and for one that
/// nobody has.
async fn measure<T>(
    prepare: &impl AsyncFn(bool) -> T,
    act: &impl AsyncFn(T),
    count: usize,
) -> [Vec<Duration>; 2] {
    let mut times = [Vec::with_capacity(count), Vec::with_capacity(count)];
    for known in order(count) {
        let prepared = prepare(known).await;
        // What went on in the background is at its end.
        for _ in 0..8 {
            tokio::task::yield_now().await;
        }
        let began = clock();
        act(prepared).await;
        times[usize::from(known)].push(began.elapsed() + drawn_jitter());
    }
    times
}

/// How likely the two are alike, in each of the measurements that were made; and the medians, for
/// whoever looks for the reason.
async fn probabilities<T>(
    prepare: impl AsyncFn(bool) -> T,
    act: impl AsyncFn(T),
) -> Vec<(f64, [Duration; 2])> {
    measure(&prepare, &act, WARM_UP).await;
    let mut found = Vec::new();
    while found.len() < REPETITIONS && !found.last().is_some_and(|(p, _)| *p > BELIEVED) {
        let times = measure(&prepare, &act, SAMPLES).await;
        let medians = times.clone().map(|mut times| {
            times.sort_unstable();
            times[times.len() / 2]
        });
        found.push((probability(times), medians));
    }
    found
}

async fn assert_alike<T>(what: &str, prepare: impl AsyncFn(bool) -> T, act: impl AsyncFn(T)) {
    let found = probabilities(prepare, act).await;
    assert!(found.last().is_some_and(|(p, _)| *p > BELIEVED), "{what}: {found:?}");
}

/// A pool that verifies addresses, which are names too, with users of the usual kind.
struct Crowd {
    world: World,
    known: Vec<String>,
    unknown: Vec<String>,
}

impl Crowd {
    async fn new(status: Status) -> Self {
        let verifies = |pool: &mut Pool| {
            let email = serde_json::from_value(json!("email")).unwrap();
            pool.settings.auto_verified_attributes = vec![email];
            let policy = json!({ "AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"] });
            pool.settings.sign_in_policy = serde_json::from_value(policy).unwrap();
            // An address that is proven is a name too.
            if status == Status::Confirmed {
                pool.alias_attributes = vec![AliasAttributeType::Email];
            }
        };
        let world = World::with(verifies, |_| {}).await;
        let names = || -> Vec<_> {
            (0..NAMES).map(|_| OsRng.string(b"abcdefghijklmnopqrstuvwxyz", 22)).collect()
        };
        let (known, unknown) = (names(), names());
        for name in &known {
            let change = |user: &mut User| {
                user.status = status;
                user.attributes.insert("email".to_owned(), address(name));
                user.attributes.insert("name".to_owned(), "Ann Bodil".to_owned());
                user.set_verified("email", status == Status::Confirmed);
            };
            world.user(name, change).await;
        }
        Self { world, known, unknown }
    }

    /// One of the names.
    fn draw(&self, known: bool) -> &str {
        let names = if known { &self.known } else { &self.unknown };
        let [drawn] = OsRng.bytes();
        &names[usize::from(drawn) % NAMES]
    }

    /// Forgets what was tried on a name: locks and limits are not what is measured.
    async fn forgive(&self, name: &str) {
        let world = &self.world;
        let mut unit = Unit::new(&*world.service.store, world.cx.now);
        let key = Attempts::key_of(&UserKey::new(&world.pool, name));
        unit.delete_raw("user-attempts", key, Cond::Any).unwrap();
        unit.commit().await.unwrap();
    }

    /// The same request for both kinds of names, each time as if it were the first.
    async fn assert_alike(&self, op: &str, input: impl Fn(&str) -> Value) {
        let prepare = async |known: bool| {
            let name = self.draw(known);
            for name in [name, &address(name)] {
                self.forgive(name).await;
            }
            input(name)
        };
        assert_alike(op, prepare, async |input| drop(self.world.call(op, input).await)).await;
    }

    fn signing_in(&self, flow: &str, fields: &Value) -> Value {
        json!({ "ClientId": self.world.client.id, "AuthFlow": flow, "AuthParameters": fields })
    }
}

fn address(name: &str) -> String {
    format!("{}@example.com", &name[..10])
}

#[tokio::test]
async fn sec_069_a_wrong_password_takes_as_long_for_a_name_that_nobody_has() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let input = |name: &str| {
        let fields = json!({ "USERNAME": name, "PASSWORD": "Wr0ng horse!" });
        crowd.signing_in("USER_PASSWORD_AUTH", &fields)
    };
    crowd.assert_alike("InitiateAuth", input).await;
}

#[tokio::test]
async fn sec_069_a_wrong_password_takes_as_long_for_an_address_that_nobody_has() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let input = |name: &str| {
        let fields = json!({ "USERNAME": address(name), "PASSWORD": "Wr0ng horse!" });
        crowd.signing_in("USER_PASSWORD_AUTH", &fields)
    };
    crowd.assert_alike("InitiateAuth", input).await;
}

#[tokio::test]
async fn sec_069_srp_begins_as_fast_for_a_name_that_nobody_has() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let (_, a) = World::srp_client();
    let input =
        |name: &str| crowd.signing_in("USER_SRP_AUTH", &json!({ "USERNAME": name, "SRP_A": a }));
    crowd.assert_alike("InitiateAuth", input).await;
}

#[tokio::test]
async fn sec_069_a_wrong_srp_proof_takes_as_long_for_a_name_that_nobody_has() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let world = &crowd.world;
    let (_, a) = World::srp_client();
    let timestamp = srp::format_timestamp(world.cx.now.secs()).unwrap();
    let prepare = async |known: bool| {
        let name = crowd.draw(known);
        crowd.forgive(name).await;
        let fields = json!({ "USERNAME": name, "SRP_A": a });
        let asked = world.initiate("USER_SRP_AUTH", fields).await.unwrap();
        json!({
            "ClientId": world.client.id, "ChallengeName": "PASSWORD_VERIFIER",
            "ChallengeResponses": {
                "USERNAME": name, "TIMESTAMP": timestamp,
                "PASSWORD_CLAIM_SECRET_BLOCK": asked["ChallengeParameters"]["SECRET_BLOCK"],
                "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode([7; 32]),
            },
        })
    };
    let act = async |input| drop(world.call("RespondToAuthChallenge", input).await);
    assert_alike("PASSWORD_VERIFIER", prepare, act).await;
}

#[tokio::test]
async fn sec_069_a_choice_takes_as_long_for_a_name_that_nobody_has() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let input = |name: &str| {
        let fields = json!({ "USERNAME": name, "PREFERRED_CHALLENGE": "EMAIL_OTP" });
        crowd.signing_in("USER_AUTH", &fields)
    };
    crowd.assert_alike("InitiateAuth", input).await;
}

#[tokio::test]
async fn sec_069_a_code_that_is_asked_for_takes_as_long_for_a_name_that_nobody_has() {
    for (op, status) in
        [("ForgotPassword", Status::Confirmed), ("ResendConfirmationCode", Status::Unconfirmed)]
    {
        let crowd = Crowd::new(status).await;
        let client = &crowd.world.client.id;
        let input = |name: &str| json!({ "ClientId": client, "Username": name });
        crowd.assert_alike(op, input).await;
    }
}

#[tokio::test]
async fn sec_069_a_wrong_code_takes_as_long_for_a_name_that_nobody_has() {
    for (status, send, op) in [
        (Status::Unconfirmed, "ResendConfirmationCode", "ConfirmSignUp"),
        (Status::Confirmed, "ForgotPassword", "ConfirmForgotPassword"),
    ] {
        let crowd = Crowd::new(status).await;
        let client = &crowd.world.client.id;
        // Only users have codes that wait.
        for name in &crowd.known {
            let input = json!({ "ClientId": client, "Username": name });
            crowd.world.call(send, input).await.unwrap();
        }
        let input = |name: &str| {
            let mut input =
                json!({ "ClientId": client, "Username": name, "ConfirmationCode": "x" });
            if op == "ConfirmForgotPassword" {
                input["Password"] = json!("Battery-staple-2");
            }
            input
        };
        for name in [&crowd.known[0], &crowd.unknown[0]] {
            let refused = crowd.world.call(op, input(name)).await.unwrap_err();
            assert_eq!(refused.0, "CodeMismatchException", "{op}");
        }
        crowd.assert_alike(op, input).await;
    }
}

/// The test of the test: as little as reading one user more does not go unseen.
#[tokio::test]
async fn sec_069_one_user_more_that_is_read_does_not_go_unseen() {
    let crowd = Crowd::new(Status::Confirmed).await;
    let world = &crowd.world;
    let prepare = async |known: bool| {
        let name = crowd.draw(false);
        crowd.forgive(name).await;
        (known, json!({ "ClientId": world.client.id, "Username": name }))
    };
    let act = async |(known, input): (bool, Value)| {
        drop(world.call("ForgotPassword", input).await);
        if known {
            world.stored(&crowd.known[0]).await;
        }
    };
    let found = probabilities(prepare, act).await;
    assert!(found.iter().all(|(p, _)| *p < BELIEVED), "{found:?}");
}
