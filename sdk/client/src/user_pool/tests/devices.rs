//! SRP of users and of remembered devices, against a service that proves both.

use std::sync::{Arc, Mutex};

use super::service::{DEVICE, Service};
use super::{builder, sent};
use crate::stub::Stub;

async fn stub(service: &Arc<Mutex<Service>>) -> Stub {
    let service = Arc::clone(service);
    Stub::new(move |received| service.lock().unwrap().answer(received)).await
}

#[tokio::test]
async fn au_046_the_right_password_signs_in_and_no_other() {
    let stub = stub(&Service::shared()).await;
    let pool = builder(&stub).remember_devices(false).build().unwrap();
    let error = pool.sign_in("Ann").srp("wrong").await.unwrap_err();
    assert!(error.is_code("NotAuthorizedException"), "{error}");
    assert!(pool.session().is_none());
    let session = pool.sign_in("Ann").srp("Correct-horse-9").await.unwrap().done().unwrap();
    assert_eq!((session.username(), session.sub()), ("ann", "the-sub"));
    let answer = sent(&stub.received()[3]);
    assert_eq!(answer["ChallengeResponses"]["USERNAME"], "the-id", "AU-032");
    assert!(!stub.received().iter().any(|request| request.body.contains("Correct-horse-9")));
}

#[tokio::test]
async fn au_136_au_140_a_device_is_confirmed_and_proven_at_the_next_sign_in() {
    let service = Service::shared();
    let stub = stub(&service).await;
    let pool = builder(&stub).device_name("a test").build().unwrap();
    let first = pool.sign_in("Ann").srp("Correct-horse-9").await.unwrap().done().unwrap();
    assert_eq!(first.device_key(), Some(DEVICE));
    assert!(first.asks_to_remember_device(), "AU-138");
    assert_eq!(sent(&stub.received()[2])["DeviceName"], "a test");

    let second = pool.sign_in("Ann").srp("Correct-horse-9").await.unwrap().done().unwrap();
    assert_eq!(second.device_key(), Some(DEVICE));
    let expected = ["InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge"];
    assert_eq!(stub.operations()[3..6], expected);
    for request in &stub.received()[3..] {
        assert!(request.body.contains(DEVICE), "{}", request.body);
    }
    let named = pool.sign_in("ann").srp("Correct-horse-9").await.unwrap().done();
    assert!(named.is_some());
}

#[tokio::test]
async fn au_142_a_device_that_the_pool_forgot_is_forgotten_here() {
    let service = Service::shared();
    let stub = stub(&service).await;
    let pool = builder(&stub).build().unwrap();
    pool.sign_in("ann").srp("Correct-horse-9").await.unwrap();
    service.lock().unwrap().forgotten = true;
    let session = pool.sign_in("ann").srp("Correct-horse-9").await.unwrap().done().unwrap();
    assert_eq!(session.device_key(), Some(DEVICE), "a new one was announced");
    let keys: Vec<bool> = stub.received()[3..5].iter().map(|r| r.body.contains(DEVICE)).collect();
    assert_eq!(keys, [true, false], "refused with it, then begun without");
}

#[tokio::test]
async fn au_141_a_device_whose_secret_is_wrong_is_forgotten_and_the_sign_in_begins_anew() {
    let service = Service::shared();
    let stub = stub(&service).await;
    let pool = builder(&stub).build().unwrap();
    pool.sign_in("ann").srp("Correct-horse-9").await.unwrap();
    let other = srp::Subject::device("-other", DEVICE);
    let salt = srp::Salt::random(&[1; 16]);
    service.lock().unwrap().device = Some(srp::Verifier::derive(&salt, other, "no").unwrap());
    // The second try names no device, and the service has one: it asks for it nevertheless.
    let error = pool.sign_in("ann").srp("Correct-horse-9").await.unwrap_err();
    assert!(error.to_string().contains("device"), "{error}");
    assert!(!stub.received().last().unwrap().body.contains(DEVICE));
}
