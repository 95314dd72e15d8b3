//! The bound of a sign-in: an echo that does, for each request, only what no sign-in can do without:
//! signatures, exponentiations, one durable write.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base::{Clock as _, SystemClock};
use bytes::Bytes;
use http::Response;
use http_body_util::{BodyExt as _, Full};
use jose::{Alg, SigningKey, Typ};
use serde_json::json;
use srp::{Client, Handshake, Salt, Subject, Verifier};
use store::{Cond, Key, Store, Unit};

use crate::stand_ins::serve;

/// What one request costs at least.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// RSA-2048 signatures.
    pub(crate) signatures: usize,
    /// Powers of SRP's generator.
    pub(crate) powers: usize,
    /// SRP proofs: two powers of other numbers each.
    pub(crate) proofs: usize,
    /// Durable writes, shared with whoever writes at the same time.
    pub(crate) writes: usize,
}

impl Cost {
    /// As arguments of the stand-in, before the directory of its store.
    pub(crate) fn arguments(self, size: usize) -> Vec<String> {
        let Self { signatures, powers, proofs, writes } = self;
        [size, signatures, powers, proofs, writes].map(|count| count.to_string()).to_vec()
    }
}

struct Primitives {
    cost: Cost,
    key: SigningKey,
    verifier: Verifier,
    handshake: Handshake,
    store: Box<dyn Store>,
    count: AtomicU64,
    answer: Bytes,
}

/// Reads a request, does the primitives, and answers. Arguments: [`Cost::arguments`], a directory.
pub(crate) async fn primitives(args: Vec<String>) {
    let count = |at: usize| args.get(at).and_then(|text| text.parse().ok()).unwrap_or(0);
    let directory = args.get(5).expect("a directory");
    let pkcs8 = jose::generate_rsa_pkcs8(2048).expect("a key");
    let subject = Subject::user("us-east-1_AbCdEfGhI", "bench");
    let verifier = Verifier::derive(&Salt::random(&[7; 16]), subject, "Correct-horse-9");
    let verifier = verifier.expect("a verifier");
    let client = Client::new(&[9; 32]).expect("a client");
    let (handshake, _) =
        Handshake::begin(client.public(), &verifier, &[5; 32]).expect("a handshake");
    let store = store_sqlite::SqliteStore::open(Path::new(directory));
    let primitives = Arc::new(Primitives {
        cost: Cost { signatures: count(1), powers: count(2), proofs: count(3), writes: count(4) },
        key: SigningKey::rsa_pkcs8(&pkcs8, Alg::Rs256, None).expect("a key"),
        verifier,
        handshake,
        store: Box::new(store.expect("a store")),
        count: AtomicU64::new(0),
        answer: Bytes::from(vec![b'x'; count(0)]),
    });
    serve(move |request| {
        let primitives = Arc::clone(&primitives);
        async move {
            let _ = request.into_body().collect().await;
            primitives.work().await;
            Response::new(Full::new(primitives.answer.clone()))
        }
    })
    .await;
}

impl Primitives {
    async fn work(self: &Arc<Self>) {
        let Cost { signatures, powers, proofs, writes } = self.cost;
        if signatures + powers + proofs > 0 {
            let own = Arc::clone(self);
            let heavy = tokio::task::spawn_blocking(move || {
                for _ in 0..powers {
                    let salt = Salt::random(&[7; 16]);
                    let subject = Subject::user("us-east-1_AbCdEfGhI", "bench");
                    Verifier::derive(&salt, subject, "Correct-horse-9").expect("a verifier");
                }
                for _ in 0..proofs {
                    own.handshake.key(&own.verifier).expect("a key");
                }
                let claims = json!({ "sub": "x".repeat(400) });
                for _ in 0..signatures {
                    own.key.sign_jwt(&claims, Typ::Absent).expect("a signature");
                }
            });
            heavy.await.expect("the work");
        }
        for _ in 0..writes {
            let id = self.count.fetch_add(1, Ordering::Relaxed);
            let mut unit = Unit::new(&*self.store, SystemClock.now());
            let key = Key::new(format!("b/{id}"), "#");
            let put = unit.put_raw("bench", key, Cond::Absent, None, json!("x".repeat(400)));
            put.expect("a write");
            unit.commit().await.expect("a commit");
        }
    }
}
