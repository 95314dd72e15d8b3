//! Sealing, page tokens, temporary credentials and the deployment key, attacked.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::{OsRng, RngExt as _, Session, SessionKind, SessionScope, Timestamp, unique_id};
use proptest::prelude::*;

use crate::{DeploymentKey, DeploymentKeyError, DeploymentKeys, Keys, OpenError, Purpose, Sealed};

fn keys() -> Keys {
    Keys::new(&DeploymentKey::generate(&OsRng), Arc::new(OsRng))
}

fn session() -> Session {
    let sub = "us-east-1:01234567-89ab-cdef-0123-456789abcdef".to_owned();
    Session {
        kind: SessionKind::AssumedRole {
            role_id: unique_id("AROA", &OsRng),
            role_name: "Cognito_DemoUnauth_Role".to_owned(),
            session_name: "CognitoIdentityCredentials".to_owned(),
        },
        access_key_id: unique_id("ASIA", &OsRng),
        issued_at: Timestamp::from_secs(1_795_386_949),
        expires_at: Timestamp::from_secs(1_795_390_549),
        scope: SessionScope { guest: true, ..SessionScope::default() },
        tags: BTreeMap::new(),
        transitive_tag_keys: Vec::new(),
        source_identity: None,
        federation: BTreeMap::from([
            ("cognito-identity.amazonaws.com:sub".to_owned(), vec![sub.clone()]),
            ("cognito-identity.amazonaws.com:aud".to_owned(), vec![sub]),
            ("cognito-identity.amazonaws.com:amr".to_owned(), vec!["unauthenticated".to_owned()]),
        ]),
        root_key: None,
    }
}

#[test]
fn what_is_sealed_opens_for_the_same_purpose_and_context_only() {
    let keys = keys();
    let sealed = keys.seal(Purpose::Field, b"context", b"plain");
    assert_eq!(keys.open(Purpose::Field, b"context", &sealed).unwrap().as_slice(), b"plain");
    assert_eq!(keys.open(Purpose::Session, b"context", &sealed), Err(OpenError));
    assert_eq!(keys.open(Purpose::Field, b"other", &sealed), Err(OpenError));
    assert_eq!(keys_open_elsewhere(&sealed), Err(OpenError));
    assert_ne!(sealed, keys.seal(Purpose::Field, b"context", b"plain"), "nonces are random");
}

fn keys_open_elsewhere(sealed: &[u8]) -> Result<(), OpenError> {
    keys().open(Purpose::Field, b"context", sealed).map(|_| ())
}

proptest! {
    #[test]
    fn an_altered_envelope_never_opens(
        plain in prop::collection::vec(any::<u8>(), 0..64),
        at in any::<prop::sample::Index>(),
        mask in 1_u8..,
    ) {
        let keys = keys();
        let mut sealed = keys.seal(Purpose::Challenge, b"c", &plain);
        prop_assert_eq!(keys.open(Purpose::Challenge, b"c", &sealed).unwrap().to_vec(), plain);
        let at = at.index(sealed.len());
        prop_assert!(keys.open(Purpose::Challenge, b"c", &sealed[..at]).is_err());
        sealed[at] ^= mask;
        prop_assert!(keys.open(Purpose::Challenge, b"c", &sealed).is_err());
    }

    #[test]
    fn hostile_text_is_refused_without_a_panic(text in ".{0,300}") {
        let keys = keys();
        prop_assert!(keys.open_page_token("ListRoles", &text).is_err());
        prop_assert!(keys.open_session("ASIAAAAAAAAAAAAAAAAA", &text).is_err());
        if let Err(error) = DeploymentKey::parse(&text) {
            prop_assert!(matches!(error, DeploymentKeyError::Malformed));
        }
    }
}

#[test]
fn a_previous_deployment_key_opens_and_is_seen_to_be_outdated() {
    let (old, new) = (DeploymentKey::generate(&OsRng), DeploymentKey::generate(&OsRng));
    let before = Keys::new(&old, Arc::new(OsRng));
    let after = Keys::with_previous(&new, std::slice::from_ref(&old), Arc::new(OsRng));
    let sealed = before.seal(Purpose::Field, b"", b"kept");
    assert_eq!(after.open(Purpose::Field, b"", &sealed).unwrap().as_slice(), b"kept");

    let session = session();
    let issued = before.issue(&session);
    let opened = after.open_session(&issued.access_key_id, &issued.session_token).unwrap();
    assert_eq!(opened.1.expose(), issued.secret_access_key.expose());
    assert!(before.open(Purpose::Field, b"", &after.seal(Purpose::Field, b"", b"x")).is_err());
    let again = after.reseal(Purpose::Field, b"", &sealed).unwrap().unwrap();
    assert!(before.open(Purpose::Field, b"", &again).is_err());
    assert_eq!(after.reseal(Purpose::Field, b"", &again), Ok(None));
    assert!(
        after.knows(before.mark()) && after.knows(after.mark()) && after.mark() != before.mark()
    );
    let forgotten = Keys::new(&new, Arc::new(OsRng));
    assert!(!forgotten.knows(before.mark()));
    assert_eq!(forgotten.open(Purpose::Field, b"", &again).unwrap().as_slice(), b"kept");
    assert_eq!(forgotten.reseal(Purpose::Field, b"", &sealed), Err(OpenError));
    let lost = forgotten.open_session(&issued.access_key_id, &issued.session_token);
    assert_eq!(lost.map(|_| ()), Err(OpenError));
}

#[test]
fn st_027_temporary_credentials_have_aws_shapes_and_open_again() {
    let keys = keys();
    let session = session();
    let issued = keys.issue(&session);
    assert_eq!(issued.access_key_id, session.access_key_id);
    assert_eq!(issued.secret_access_key.expose().len(), 40);
    assert_eq!(issued.expires_at, session.expires_at);
    assert!(issued.session_token.len() < 800, "{}", issued.session_token.len());
    let (opened, secret) = keys.open_session(&issued.access_key_id, &issued.session_token).unwrap();
    assert_eq!(opened, session);
    assert_eq!(secret.expose(), issued.secret_access_key.expose());
}

#[test]
fn st_008_everything_about_a_session_survives_its_token() {
    let full = Session {
        kind: SessionKind::FederatedUser { name: "bob".to_owned(), by: None },
        scope: SessionScope {
            policy: Some("{}".to_owned()),
            policy_arns: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()],
            guest: false,
        },
        tags: BTreeMap::from([("team".to_owned(), "blue \u{fc}".to_owned())]),
        transitive_tag_keys: vec!["team".to_owned()],
        source_identity: Some("alice".to_owned()),
        root_key: Some("fingerprint".to_owned()),
        ..session()
    };
    let keys = keys();
    let issued = keys.issue(&full);
    let opened = keys.open_session(&issued.access_key_id, &issued.session_token).unwrap();
    assert_eq!(opened.0, full);
}

#[test]
fn a_session_token_opens_with_its_own_access_key_only() {
    let keys = keys();
    let (one, other) = (keys.issue(&session()), keys.issue(&session()));
    assert_ne!(one.secret_access_key.expose(), other.secret_access_key.expose());
    assert_eq!(
        keys.open_session(&one.access_key_id, &other.session_token).map(|_| ()),
        Err(OpenError)
    );
    assert!(self::keys().open_session(&one.access_key_id, &one.session_token).is_err());
}

#[test]
fn sec_180_nothing_secret_shows_in_debug() {
    let key = DeploymentKey::from_bytes([0xab; 32]);
    let keys = Keys::new(&key, Arc::new(OsRng));
    let issued = keys.issue(&session());
    let sealed = keys.seal_field("user", "1", b"hunter2");
    let shown = format!("{key:?} {keys:?} {issued:?} {sealed:?}");
    assert!(!shown.contains(issued.secret_access_key.expose()));
    assert!(!shown.contains(&issued.session_token));
    assert!(!shown.contains("abab") && !shown.contains("171"), "{shown}");
}

#[test]
fn page_tokens_belong_to_their_listing() {
    let keys = keys();
    let token = keys.page_token("ListRoles /app/", "Guest");
    assert!(token.bytes().all(|b| b.is_ascii_graphic()));
    assert_eq!(keys.open_page_token("ListRoles /app/", &token).unwrap(), "Guest");
    assert_eq!(keys.open_page_token("ListRoles /", &token), Err(OpenError));
    assert_eq!(keys.open_page_token("ListRoles /app/", "Guest"), Err(OpenError));
}

#[test]
fn a_sealed_field_belongs_to_its_entity() {
    let keys = keys();
    let sealed = keys.seal_field("access-key", "AKIA1", b"secret");
    let stored = serde_json::to_string(&sealed).unwrap();
    let read: Sealed = serde_json::from_str(&stored).unwrap();
    assert_eq!(keys.open_field("access-key", "AKIA1", &read).unwrap().as_slice(), b"secret");
    assert!(keys.open_field("access-key", "AKIA2", &read).is_err());
    assert!(keys.open_field("access-keyA", "KIA1", &read).is_err());
    assert!(serde_json::from_str::<Sealed>("\"*\"").is_err());
}

#[test]
fn a_deployment_key_reads_as_hex_and_base64() {
    use base64::Engine as _;
    let bytes = OsRng.bytes::<32>();
    let key = DeploymentKey::from_bytes(bytes);
    let padded = base64::engine::general_purpose::STANDARD.encode(bytes);
    let url_safe = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
    for text in [key.to_hex().expose().clone(), format!(" {padded}\n"), url_safe] {
        assert_eq!(DeploymentKey::parse(&text).unwrap().bytes(), &bytes);
    }
    for text in ["", "0", &"0".repeat(63), &"g".repeat(64), &"=".repeat(44)] {
        assert!(DeploymentKey::parse(text).is_err(), "{text}");
    }
}

#[test]
fn all_who_start_at_once_end_with_one_deployment_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deployment.key");
    let first = DeploymentKeys::read_or_create(&path, &OsRng).unwrap();
    assert_eq!(
        DeploymentKeys::read_or_create(&path, &OsRng).unwrap().current.bytes(),
        first.current.bytes()
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing left beside it");
}

#[cfg(unix)]
#[test]
fn a_rotated_file_keeps_the_keys_before_until_they_are_forgotten() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deployment.key");
    assert!(DeploymentKeys::rotate(&path, &OsRng).is_err(), "there is nothing to rotate");
    let first = DeploymentKeys::read_or_create(&path, &OsRng).unwrap();
    let second = DeploymentKeys::rotate(&path, &OsRng).unwrap();
    let third = DeploymentKeys::rotate(&path, &OsRng).unwrap();
    let read = DeploymentKeys::read(&path).unwrap();
    assert_eq!(read.current.bytes(), third.current.bytes());
    let previous: Vec<_> = read.previous.iter().map(DeploymentKey::bytes).collect();
    assert_eq!(previous, [second.current.bytes(), first.current.bytes()]);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing left beside it");
    assert_eq!(DeploymentKeys::forget(&path).unwrap(), 2);
    let read = DeploymentKeys::read(&path).unwrap();
    assert_eq!((read.current.bytes(), read.previous.len()), (third.current.bytes(), 0));
    for bad in ["", "\n\n", "00"] {
        std::fs::write(&path, bad).unwrap();
        let refused = DeploymentKeys::rotate(&path, &OsRng);
        assert!(matches!(refused, Err(DeploymentKeyError::Malformed)), "{bad:?}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), bad, "what cannot be read stays");
    }
}

#[cfg(unix)]
#[test]
fn a_deployment_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deployment.key");
    DeploymentKeys::read_or_create(&path, &OsRng).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(DeploymentKeys::read(&path), Err(DeploymentKeyError::Exposed)));
}
