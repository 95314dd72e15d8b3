//! The provider against a scripted service: who gets which identity, when, and how often is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use async_trait::async_trait;
use serde_json::{Value, json};

use super::*;
use crate::clock::{Clock, SystemClock, seconds};
use crate::developer::DeveloperLogin;
use crate::environment::Environment;
use crate::identity_store::{FileStore, MemoryStore};
use crate::logins::{Logins, LoginsError, logins_fn};
use crate::service_client::Retry;
use crate::stub::{Received, Reply, Stub};

const POOL: &str = "eu-west-1:pool";

/// A clock that is moved by hand.
#[derive(Debug, Clone, Default)]
struct Hand(Arc<AtomicU64>);
impl Hand {
    fn advance(&self, span: Duration) {
        self.0.fetch_add(span.as_secs(), Ordering::SeqCst);
    }
}
impl Clock for Hand {
    fn now(&self) -> SystemTime {
        SystemClock.now() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

/// An identity pool. Tokens are names: who signs in with `anna` has the identity `of-anna`, unless
/// a guest's identity was linked to it.
#[derive(Default)]
struct Pool {
    guests: u32,
    fetched: u32,
    /// Identities that are gone.
    gone: BTreeSet<String>,
    /// Identities that nobody may use.
    forbidden: BTreeSet<String>,
    /// Names with an identity of their own already.
    members: BTreeSet<String>,
    linked: BTreeMap<String, String>,
    /// Tokens that are refused.
    expired: BTreeSet<String>,
    down: bool,
    wait: Duration,
    life: Duration,
    clock: Hand,
    date: Option<String>,
}

type SharedPool = Arc<Mutex<Pool>>;

impl Pool {
    fn identity_of(&self, name: &str) -> String {
        self.linked.get(name).cloned().unwrap_or_else(|| format!("eu-west-1:of-{name}"))
    }

    fn answer(&mut self, request: &Received) -> Reply {
        if self.down {
            return Reply::fault(503, "ServiceUnavailableException");
        }
        let operation = request.operation();
        let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
        let name =
            body["Logins"].as_object().and_then(|l| l.values().next()).and_then(Value::as_str);
        if name.is_some_and(|name| self.expired.contains(name)) {
            return Reply::fault(400, "NotAuthorizedException");
        }
        let answer = match operation.as_str() {
            "GetId" => {
                self.guests += u32::from(name.is_none());
                let guest = || format!("eu-west-1:guest-{}", self.guests);
                json!({ "IdentityId": name.map_or_else(guest, |name| self.identity_of(name)) })
            }
            "GetCredentialsForIdentity" | "GetOpenIdToken" => {
                match self.current(body["IdentityId"].as_str().unwrap(), name) {
                    Ok(id) if operation == "GetOpenIdToken" => {
                        json!({ "IdentityId": id, "Token": format!("open-id-token-of-{id}") })
                    }
                    Ok(id) => {
                        json!({ "IdentityId": id, "Credentials": self.keys(&id, "SecretKey") })
                    }
                    Err(code) => return Reply::fault(400, code),
                }
            }
            other => panic!("{other}"),
        };
        let headers = self.date.iter().map(|date| ("date", date.clone())).collect();
        let answer = Reply::Answer { status: 200, headers, body: answer.to_string() };
        Reply::Late(self.wait, Box::new(answer))
    }

    /// The identity that counts for an id and a login.
    fn current(&mut self, id: &str, name: Option<&str>) -> Result<String, &'static str> {
        if self.gone.contains(id) {
            return Err("ResourceNotFoundException");
        }
        if self.forbidden.contains(id) {
            return Err("NotAuthorizedException");
        }
        match name {
            None if id.starts_with("eu-west-1:guest") => Ok(id.to_owned()),
            Some(name) if self.members.contains(name) || self.identity_of(name) == id => {
                let own = self.identity_of(name);
                // The login of one cannot be used with the identity of another.
                if own == id || id.starts_with("eu-west-1:guest") {
                    Ok(own)
                } else {
                    Err("NotAuthorizedException")
                }
            }
            Some(name) if id.starts_with("eu-west-1:guest") => {
                self.linked.insert(name.to_owned(), id.to_owned());
                Ok(id.to_owned())
            }
            _ => Err("NotAuthorizedException"),
        }
    }

    fn keys(&mut self, id: &str, secret: &str) -> Value {
        self.fetched += 1;
        json!({
            "AccessKeyId": format!("{id}/{}", self.fetched),
            secret: "the-secret",
            "SessionToken": "the-session-token",
            "Expiration": seconds(self.clock.now() + self.life),
        })
    }
}

struct World {
    stub: Stub,
    pool: SharedPool,
    clock: Hand,
}

impl World {
    async fn new() -> Self {
        let clock = Hand::default();
        let pool = Pool { life: Duration::from_hours(1), clock: clock.clone(), ..Pool::default() };
        let pool = Arc::new(Mutex::new(pool));
        let served = Arc::clone(&pool);
        let stub = Stub::new(move |request| served.lock().unwrap().answer(request)).await;
        Self { stub, pool, clock }
    }

    fn builder(&self) -> ProviderBuilder {
        let client = ServiceClient::builder("eu-west-1")
            .environment(Environment::empty())
            .endpoint_url(self.stub.url())
            .retry(Retry::never())
            .clock(Arc::new(self.clock.clone()))
            .build()
            .unwrap();
        CognitoCredentialsProvider::builder(POOL).client(client)
    }

    fn provider(&self) -> CognitoCredentialsProvider {
        self.builder().build().unwrap()
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap()
    }

    fn count(&self, operation: &str) -> usize {
        self.stub.operations().iter().filter(|name| *name == operation).count()
    }

    /// Identities of the requests for credentials, with the login of each.
    fn asked(&self) -> Vec<String> {
        let requests = self.stub.received();
        let asked = requests.iter().filter(|r| r.operation() == "GetCredentialsForIdentity");
        asked
            .map(|request| {
                let body: Value = serde_json::from_str(&request.body).unwrap();
                let login = body["Logins"]["p"].as_str().unwrap_or("guest").to_owned();
                format!("{} by {login}", body["IdentityId"].as_str().unwrap())
            })
            .collect()
    }
}

fn login(name: &str) -> Logins {
    Logins::none().with("p", name)
}

fn whose(credentials: &Credentials) -> String {
    credentials.access_key_id().split('/').next().unwrap().replace("eu-west-1:", "")
}

async fn identity(provider: &CognitoCredentialsProvider) -> String {
    provider.identity_id().await.unwrap().as_str().replace("eu-west-1:", "")
}

async fn key_of(provider: &CognitoCredentialsProvider) -> String {
    whose(&provider.credentials().await.unwrap())
}

fn events(
    receiver: &mut broadcast::Receiver<IdentityChanged>,
) -> Vec<(String, String, ChangeReason)> {
    let mut all = Vec::new();
    while let Ok(event) = receiver.try_recv() {
        let short = |id: &IdentityId| id.as_str().replace("eu-west-1:", "");
        let previous = event.previous.as_ref().map_or(String::new(), short);
        all.push((previous, short(&event.current), event.reason));
    }
    all
}

fn event(previous: &str, current: &str, reason: ChangeReason) -> (String, String, ChangeReason) {
    (previous.to_owned(), current.to_owned(), reason)
}

#[tokio::test]
async fn fifty_callers_share_one_fetch() {
    let world = World::new().await;
    world.pool().wait = Duration::from_millis(50);
    let provider = world.provider();
    let callers: Vec<_> = (0..50)
        .map(|number| {
            let provider = provider.clone();
            tokio::spawn(async move {
                if number % 5 == 0 { identity(&provider).await } else { key_of(&provider).await }
            })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "guest-1");
    }
    assert_eq!(world.stub.operations(), ["GetId", "GetCredentialsForIdentity"]);
}

#[tokio::test]
async fn fifty_callers_share_one_failure() {
    let world = World::new().await;
    world.pool().down = true;
    let provider = world.provider();
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.credentials().await.unwrap_err().is_transient() })
        })
        .collect();
    for caller in callers {
        assert!(caller.await.unwrap());
    }
    assert!(world.stub.received().len() < 5, "{:?}", world.stub.operations());
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_end_the_fetch() {
    let world = World::new().await;
    world.pool().wait = Duration::from_millis(60);
    let provider = world.provider();
    let hasty = tokio::time::timeout(Duration::from_millis(20), provider.credentials()).await;
    assert!(hasty.is_err());
    assert_eq!(key_of(&provider).await, "guest-1");
    assert_eq!(world.stub.operations(), ["GetId", "GetCredentialsForIdentity"]);
}

async fn until(what: impl Fn() -> bool) {
    for _ in 0..200 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come to pass");
}

#[tokio::test]
async fn credentials_are_renewed_ahead_while_the_old_ones_serve() {
    let world = World::new().await;
    let provider = world.provider();
    let first = provider.credentials().await.unwrap();
    world.clock.advance(Duration::from_mins(49));
    assert_eq!(provider.credentials().await.unwrap(), first);
    assert_eq!(world.count("GetCredentialsForIdentity"), 1);
    // Within ten minutes of the end, and the service is down.
    world.clock.advance(Duration::from_mins(2));
    world.pool().down = true;
    for _ in 0..5 {
        assert_eq!(provider.credentials().await.unwrap(), first);
        assert_eq!(provider.fallback_on_interrupt(), Some(first.clone()));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(world.count("GetCredentialsForIdentity"), 2, "a failure is not repeated at once");
    // Past the end there is nothing left to serve.
    world.clock.advance(Duration::from_mins(10));
    assert!(provider.credentials().await.is_err());
    assert_eq!(provider.fallback_on_interrupt(), None);
    world.pool().down = false;
    let second = provider.credentials().await.unwrap();
    assert_ne!(second, first);
    // Renewed behind the caller's back.
    world.clock.advance(Duration::from_mins(51));
    assert_eq!(provider.credentials().await.unwrap(), second);
    until(|| world.count("GetCredentialsForIdentity") == 5).await;
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_ne!(provider.credentials().await.unwrap(), second);
    assert_eq!(world.count("GetId"), 1);
}

#[tokio::test]
async fn credentials_of_a_short_life_are_not_fetched_for_every_call() {
    let world = World::new().await;
    world.pool().life = Duration::from_mins(2);
    let provider = world.provider();
    for _ in 0..5 {
        provider.credentials().await.unwrap();
        world.clock.advance(Duration::from_secs(10));
    }
    assert_eq!(world.count("GetCredentialsForIdentity"), 1);
}

#[tokio::test]
async fn a_guest_whose_identity_was_deleted_gets_another_and_subscribers_learn_it() {
    let world = World::new().await;
    let provider = world.provider();
    let mut changes = provider.subscribe();
    assert_eq!(key_of(&provider).await, "guest-1");
    world.pool().gone.insert("eu-west-1:guest-1".to_owned());
    provider.clear_credentials();
    assert_eq!(key_of(&provider).await, "guest-2");
    assert_eq!(identity(&provider).await, "guest-2");
    assert_eq!(
        events(&mut changes),
        [
            event("", "guest-1", ChangeReason::First),
            event("guest-1", "guest-2", ChangeReason::Stale)
        ]
    );
}

#[tokio::test]
async fn a_stale_identity_can_be_an_error_instead() {
    let world = World::new().await;
    let provider = world.builder().stale_identity(StaleIdentity::Fail).build().unwrap();
    provider.credentials().await.unwrap();
    world.pool().gone.insert("eu-west-1:guest-1".to_owned());
    for _ in 0..2 {
        provider.clear_credentials();
        let error = provider.credentials().await.unwrap_err();
        assert!(matches!(error, IdentityError::Stale { .. }), "{error}");
        assert_eq!(identity(&provider).await, "guest-1");
    }
    provider.clear().await.unwrap();
    assert_eq!(key_of(&provider).await, "guest-2");
}

#[tokio::test]
async fn a_forbidden_identity_is_given_up() {
    let world = World::new().await;
    let store = Arc::new(MemoryStore::new());
    let provider = world.builder().store(Shared(Arc::clone(&store))).build().unwrap();
    provider.credentials().await.unwrap();
    world.pool().forbidden.insert("eu-west-1:guest-1".to_owned());
    provider.clear_credentials();
    assert_eq!(key_of(&provider).await, "guest-2");
    let again = world.builder().store(Shared(store)).build().unwrap();
    assert_eq!(key_of(&again).await, "guest-2");
}

#[tokio::test]
async fn failures_leave_no_identities_behind() {
    let world = World::new().await;
    // Guests may have identities here, but no credentials.
    world.pool().forbidden.extend((1..9).map(|number| format!("eu-west-1:guest-{number}")));
    let provider = world.provider();
    for _ in 0..6 {
        assert!(provider.credentials().await.is_err());
    }
    assert!(world.pool().guests <= 2, "{}", world.pool().guests);
}

/// A store that several providers share.
struct Shared(Arc<MemoryStore>);
#[async_trait]
impl IdentityStore for Shared {
    async fn load(
        &self,
        key: &StoreKey,
    ) -> Result<Option<crate::StoredIdentity>, crate::StoreError> {
        self.0.load(key).await
    }
    async fn save(
        &self,
        key: &StoreKey,
        identity: &crate::StoredIdentity,
    ) -> Result<(), crate::StoreError> {
        self.0.save(key, identity).await
    }
    async fn remove(&self, key: &StoreKey) -> Result<(), crate::StoreError> {
        self.0.remove(key).await
    }
}

#[tokio::test]
async fn after_a_sign_in_the_identity_is_the_users() {
    let world = World::new().await;
    world.pool().members.insert("anna".to_owned());
    let provider = world.provider();
    let mut changes = provider.subscribe();
    assert_eq!(identity(&provider).await, "guest-1");
    provider.set_logins(login("anna"));
    assert_eq!(identity(&provider).await, "of-anna", "not the guest's");
    assert_eq!(key_of(&provider).await, "of-anna");
    let reasons = events(&mut changes);
    assert_eq!(reasons[1], event("guest-1", "of-anna", ChangeReason::Linked));
    assert_eq!(reasons.len(), 2);
    assert_eq!(world.count("GetId"), 1, "the guest's identity was offered for linking");
}

#[tokio::test]
async fn a_guest_who_signs_in_for_the_first_time_keeps_the_identity() {
    let world = World::new().await;
    let provider = world.provider();
    let mut changes = provider.subscribe();
    let guest = provider.credentials().await.unwrap();
    provider.set_logins(login("berta"));
    assert_eq!(provider.fallback_on_interrupt(), None, "the guest's would be wrong");
    let user = provider.credentials().await.unwrap();
    assert_ne!(user, guest);
    assert_eq!(identity(&provider).await, "guest-1");
    assert_eq!(events(&mut changes).len(), 1);
    assert_eq!(world.asked(), ["eu-west-1:guest-1 by guest", "eu-west-1:guest-1 by berta"]);
}

#[tokio::test]
async fn the_identity_of_one_user_is_never_used_for_another() {
    let world = World::new().await;
    let store = Arc::new(MemoryStore::new());
    let provider =
        world.builder().store(Shared(Arc::clone(&store))).logins(login("anna")).build().unwrap();
    let mut changes = provider.subscribe();
    assert_eq!(key_of(&provider).await, "of-anna");
    provider.set_logins(login("berta"));
    assert_eq!(identity(&provider).await, "of-berta");
    assert_eq!(key_of(&provider).await, "of-berta");
    provider.set_logins(Logins::none());
    assert_eq!(identity(&provider).await, "guest-1");
    assert_eq!(key_of(&provider).await, "guest-1");
    let expected = [
        event("", "of-anna", ChangeReason::First),
        event("of-anna", "of-berta", ChangeReason::UserChanged),
        event("of-berta", "guest-1", ChangeReason::SignedOut),
    ];
    assert_eq!(events(&mut changes), expected);
    let later = world.builder().store(Shared(store)).logins(login("carla")).build().unwrap();
    // The last was a guest, whose identity may be linked.
    assert_eq!(key_of(&later).await, "guest-1");
    let asked = [
        "eu-west-1:of-anna by anna",
        "eu-west-1:of-berta by berta",
        "eu-west-1:guest-1 by guest",
        "eu-west-1:guest-1 by carla",
    ];
    assert_eq!(world.asked(), asked);
}

#[tokio::test]
async fn the_next_program_start_tells_users_apart() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let start = |logins: Logins| {
        let store = FileStore::in_directory(folder.path());
        world.builder().app_name("notes").store(store).logins(logins).build().unwrap()
    };
    assert_eq!(key_of(&start(Logins::none())).await, "guest-1");
    assert_eq!(key_of(&start(Logins::none())).await, "guest-1");
    assert_eq!(key_of(&start(login("anna"))).await, "guest-1", "linked");
    assert_eq!(key_of(&start(login("anna"))).await, "guest-1");
    assert_eq!(key_of(&start(login("berta"))).await, "of-berta");
    assert_eq!(key_of(&start(Logins::none())).await, "guest-2");
}

#[tokio::test]
async fn a_refused_token_costs_a_guest_nothing() {
    let world = World::new().await;
    let provider = world.provider();
    provider.credentials().await.unwrap();
    world.pool().expired.insert("anna".to_owned());
    provider.set_logins(login("anna"));
    for _ in 0..2 {
        let error = provider.credentials().await.unwrap_err();
        assert!(
            matches!(&error, IdentityError::Service(error) if error.is_code("NotAuthorizedException"))
        );
        assert!(provider.identity_id().await.is_err());
    }
    provider.set_logins(Logins::none());
    assert_eq!(key_of(&provider).await, "guest-1");
    assert_eq!(world.pool().guests, 1);
}

#[tokio::test]
async fn a_login_that_changes_behind_a_closure_is_noticed_at_once() {
    let world = World::new().await;
    let current = Arc::new(Mutex::new(Logins::none()));
    let seen = Arc::clone(&current);
    let logins = logins_fn(move || {
        let logins = seen.lock().unwrap().clone();
        async move { Ok::<_, LoginsError>(logins) }
    });
    let provider = world.builder().logins(logins).build().unwrap();
    assert_eq!(key_of(&provider).await, "guest-1");
    for (name, whose) in [("anna", "guest-1"), ("berta", "of-berta"), ("anna", "guest-1")] {
        *current.lock().unwrap() = login(name);
        assert_eq!(key_of(&provider).await, whose);
        assert_eq!(identity(&provider).await, whose);
    }
    *current.lock().unwrap() = Logins::none();
    assert_eq!(key_of(&provider).await, "guest-2");
    assert_eq!(provider.fallback_on_interrupt(), None, "nobody can tell without asking");
}

/// A session that counts its sign-ins.
#[derive(Clone, Default)]
struct Session(Arc<Mutex<(u64, Logins, u32)>>);
impl Session {
    fn sign_in(&self, logins: Logins) {
        let mut session = self.0.lock().unwrap();
        session.0 += 1;
        session.1 = logins;
    }
}
#[async_trait]
impl LoginsProvider for Session {
    async fn logins(&self) -> Result<Logins, LoginsError> {
        let mut session = self.0.lock().unwrap();
        session.2 += 1;
        Ok(session.1.clone())
    }
    fn epoch(&self) -> Option<u64> {
        Some(self.0.lock().unwrap().0)
    }
}

#[tokio::test]
async fn a_session_that_counts_is_asked_only_for_fetches() {
    let world = World::new().await;
    let session = Session::default();
    let provider = world.builder().logins(session.clone()).build().unwrap();
    for _ in 0..5 {
        assert_eq!(key_of(&provider).await, "guest-1");
    }
    assert_eq!(session.0.lock().unwrap().2, 1);
    session.sign_in(login("anna"));
    assert_eq!(provider.fallback_on_interrupt(), None);
    assert_eq!(key_of(&provider).await, "guest-1");
    session.sign_in(login("berta"));
    assert_eq!(identity(&provider).await, "of-berta");
    assert_eq!(world.asked().last().unwrap(), "eu-west-1:guest-1 by anna");
    assert_eq!(key_of(&provider).await, "of-berta");
}

/// A session that asks the provider while it holds a lock that its epoch needs.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_may_hold_locks_of_its_own() {
    let world = World::new().await;
    let session = Session::default();
    let provider = world.builder().logins(session.clone()).build().unwrap();
    let caller = tokio::spawn({
        let provider = provider.clone();
        async move {
            for _ in 0..50 {
                provider.credentials().await.unwrap();
            }
        }
    });
    for round in 0..50 {
        {
            let mut held = session.0.lock().unwrap();
            held.0 += u64::from(round % 7 == 0);
            provider.clear_credentials();
        }
        tokio::task::yield_now().await;
    }
    tokio::time::timeout(Duration::from_secs(30), caller).await.expect("no deadlock").unwrap();
}

#[tokio::test]
async fn a_fetch_that_a_sign_in_overtakes_is_thrown_away() {
    let world = World::new().await;
    world.pool().wait = Duration::from_millis(80);
    let provider = world.builder().logins(login("anna")).build().unwrap();
    let mut changes = provider.subscribe();
    let waiting = tokio::spawn({
        let provider = provider.clone();
        async move { key_of(&provider).await }
    });
    until(|| world.count("GetCredentialsForIdentity") == 1).await;
    provider.set_logins(login("berta"));
    assert_eq!(key_of(&provider).await, "of-berta");
    assert_eq!(waiting.await.unwrap(), "of-berta");
    let expected = [
        event("", "of-anna", ChangeReason::First),
        event("of-anna", "of-berta", ChangeReason::UserChanged),
    ];
    assert_eq!(events(&mut changes), expected);
}

#[tokio::test]
async fn clear_forgets_everything_and_clear_credentials_only_these() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let store = || FileStore::in_directory(folder.path());
    let provider = world.builder().store(store()).build().unwrap();
    let first = provider.credentials().await.unwrap();
    provider.clear_credentials();
    assert_ne!(provider.credentials().await.unwrap(), first);
    assert_eq!(identity(&provider).await, "guest-1");
    provider.clear().await.unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(key_of(&provider).await, "guest-2");
    let again = world.builder().store(store()).build().unwrap();
    assert_eq!(identity(&again).await, "guest-2");
}

#[tokio::test]
async fn a_store_that_fails_is_done_without() {
    struct Broken;
    #[async_trait]
    impl IdentityStore for Broken {
        async fn load(
            &self,
            _: &StoreKey,
        ) -> Result<Option<crate::StoredIdentity>, crate::StoreError> {
            Err("broken".into())
        }
        async fn save(
            &self,
            _: &StoreKey,
            _: &crate::StoredIdentity,
        ) -> Result<(), crate::StoreError> {
            Err("broken".into())
        }
        async fn remove(&self, _: &StoreKey) -> Result<(), crate::StoreError> {
            Err("broken".into())
        }
    }
    let world = World::new().await;
    let provider = world.builder().store(Broken).build().unwrap();
    assert_eq!(key_of(&provider).await, "guest-1");
    provider.clear_credentials();
    assert_eq!(key_of(&provider).await, "guest-1");
    assert!(provider.clear().await.is_err());
    assert_eq!(key_of(&provider).await, "guest-2");
}

#[tokio::test]
async fn a_back_end_of_the_developers_names_the_identity() {
    #[derive(Default)]
    struct Desk {
        epoch: u64,
        name: Option<String>,
        known: Vec<Option<String>>,
    }
    #[derive(Clone, Default)]
    struct BackEnd(Arc<Mutex<Desk>>);
    #[async_trait]
    impl DeveloperIdentity for BackEnd {
        async fn login(
            &self,
            known: Option<&IdentityId>,
        ) -> Result<Option<DeveloperLogin>, LoginsError> {
            let mut desk = self.0.lock().unwrap();
            desk.known.push(known.map(ToString::to_string));
            let name = desk.name.clone();
            Ok(name.map(|name| DeveloperLogin::new(format!("eu-west-1:of-{name}"), name)))
        }
        fn epoch(&self) -> u64 {
            self.0.lock().unwrap().epoch
        }
    }
    let world = World::new().await;
    let back_end = BackEnd::default();
    let provider = world.builder().developer(back_end.clone()).build().unwrap();
    let mut changes = provider.subscribe();
    assert_eq!(key_of(&provider).await, "guest-1");
    for name in ["anna", "berta"] {
        {
            let mut desk = back_end.0.lock().unwrap();
            desk.epoch += 1;
            desk.name = Some(name.to_owned());
        }
        assert_eq!(identity(&provider).await, format!("of-{name}"));
        assert_eq!(key_of(&provider).await, format!("of-{name}"));
    }
    assert_eq!(
        events(&mut changes),
        [
            event("", "guest-1", ChangeReason::First),
            event("guest-1", "of-anna", ChangeReason::Linked),
            event("of-anna", "of-berta", ChangeReason::UserChanged),
        ]
    );
    let request = world.stub.received().pop().unwrap();
    assert!(
        request.body.contains("\"cognito-identity.amazonaws.com\":\"berta\""),
        "{}",
        request.body
    );
    assert_eq!(world.count("GetId"), 1);
    let known = &back_end.0.lock().unwrap().known;
    assert_eq!(known[1].as_deref(), Some("eu-west-1:guest-1"), "so that the back end can link it");
    assert!(known[2..].iter().all(Option::is_none), "anna's is not for berta: {known:?}");
}

#[tokio::test]
async fn the_classic_flow_goes_through_sts() {
    let world = World::new().await;
    let pool = Arc::clone(&world.pool);
    let sts = Stub::new(move |request: &Received| {
        assert_eq!(request.operation(), "AssumeRoleWithWebIdentity");
        let keys = pool.lock().unwrap().keys("eu-west-1:sts", "SecretAccessKey");
        let expiration = keys["Expiration"].as_i64().unwrap();
        let expiration = wire::Timestamp::from_seconds(expiration).to_iso().unwrap();
        Reply::json(
            200,
            format!(
                "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>\
                 <AccessKeyId>{}</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
                 <SessionToken>t</SessionToken><Expiration>{expiration}</Expiration></Credentials>\
                 </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>",
                keys["AccessKeyId"].as_str().unwrap()
            ),
        )
    })
    .await;
    let client = ServiceClient::builder("eu-west-1")
        .environment(Environment::empty())
        .endpoint_url(world.stub.url())
        .service_endpoint_url(wire::ServiceId::Sts, sts.url())
        .build()
        .unwrap();
    let user = Some("arn:aws:iam::000000000000:role/user");
    world.pool().members.insert("anna".to_owned());
    let provider = world.builder().client(client).classic_flow(user, None).build().unwrap();
    let error = provider.credentials().await.unwrap_err();
    assert!(matches!(error, IdentityError::Configuration(_)), "{error}");
    assert_eq!(identity(&provider).await, "guest-1");
    provider.set_logins(login("anna"));
    assert_eq!(key_of(&provider).await, "sts");
    assert_eq!(identity(&provider).await, "of-anna", "adopted from GetOpenIdToken");
    assert!(world.stub.received().iter().all(|r| r.header("authorization").is_none()));
    let request = sts.received().pop().unwrap();
    assert_eq!(request.header("authorization"), None);
    for part in [
        "RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fuser",
        "RoleSessionName=countersign-client",
        "WebIdentityToken=open-id-token-of-eu-west-1%3Aof-anna",
    ] {
        assert!(request.body.contains(part), "{}", request.body);
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong_costs_no_fetches() {
    let world = World::new().await;
    // The service's time is two hours behind this machine's.
    let theirs = Hand::default();
    world.clock.advance(Duration::from_hours(2));
    world.pool().clock = theirs.clone();
    let date = time::OffsetDateTime::from(theirs.now());
    let date = date.format(&time::format_description::well_known::Rfc2822).unwrap();
    world.pool().date = Some(date.replace("+0000", "GMT"));
    let provider = world.provider();
    let credentials = provider.credentials().await.unwrap();
    for _ in 0..3 {
        assert_eq!(provider.credentials().await.unwrap(), credentials);
    }
    assert_eq!(world.count("GetCredentialsForIdentity"), 1);
    // To this machine they end an hour from now, by its own clock.
    let left = credentials.expiry().unwrap().duration_since(world.clock.now()).unwrap();
    assert!(left.as_secs().abs_diff(3600) < 10, "{left:?}");
}

#[tokio::test]
async fn custom_roles_are_for_users_only() {
    let world = World::new().await;
    let arn = "arn:aws:iam::000000000000:role/chosen";
    let provider = world.builder().custom_role_arn(arn).build().unwrap();
    provider.credentials().await.unwrap();
    provider.set_logins(login("anna"));
    provider.credentials().await.unwrap();
    let bodies: Vec<String> = world.stub.received().into_iter().map(|r| r.body).collect();
    assert!(!bodies[1].contains("CustomRoleArn"), "{}", bodies[1]);
    assert!(bodies[2].contains(arn), "{}", bodies[2]);
    let both = world.builder().custom_role_arn(arn).classic_flow(None, None).build();
    assert!(matches!(both, Err(ProviderConfigError::BothFlows)));
}

#[test]
fn a_pools_id_names_its_region() {
    for id in ["", "pool", ":x", "eu-west-1:"] {
        let built = CognitoCredentialsProvider::builder(id).build();
        assert!(matches!(built, Err(ProviderConfigError::PoolId(_))), "{id}");
    }
    let provider = CognitoCredentialsProvider::builder("ap-south-1:x").build().unwrap();
    assert_eq!(provider.service_client().region(), "ap-south-1");
}

#[tokio::test]
async fn nothing_secret_is_shown() {
    let world = World::new().await;
    let provider = world.builder().logins(login("the-token")).build().unwrap();
    let credentials = provider.credentials().await.unwrap();
    let error = {
        world.pool().down = true;
        provider.clear_credentials();
        provider.credentials().await.unwrap_err()
    };
    let builder = world.builder().logins(login("the-token"));
    let dev = DeveloperLogin::new("i", "the-token");
    let shown = format!("{provider:?} {credentials:?} {error:?} {error} {builder:?} {dev:?}");
    // The identity has its name from the token here.
    let shown = shown.replace("of-the-token", "");
    for secret in ["the-token", "the-secret", "the-session-token"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
