//! What is kept is used for the same purpose only, and only while it lasts.

use clap::Parser as _;

use super::*;

const NOW: u64 = 1_800_000_000;

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn args(folder: &std::path::Path, more: &[&str]) -> Args {
    let folder = folder.to_str().unwrap();
    let usual = ["x", "--identity-pool-id", "eu-west-1:a", "--state-dir", folder];
    Args::try_parse_from(usual.iter().chain(more)).unwrap()
}

fn cache(folder: &std::path::Path, more: &[&str], logins: &Logins) -> Cache {
    let args = args(folder, more);
    Cache::new(&Places::of(&args).unwrap(), &args, logins)
}

fn printed(life: u64) -> Printed {
    let end = Some(at(NOW + life));
    let token = Some("t".to_owned());
    Printed::of(&Credentials::new("AKID", "the-secret", token, end, "test")).unwrap()
}

#[test]
fn credentials_serve_until_sixteen_minutes_are_left() {
    let folder = tempfile::tempdir().unwrap();
    let cache = cache(folder.path(), &[], &Logins::none());
    assert!(cache.load(at(NOW)).is_none());
    for (life, last) in [(3600, 3600 - 16 * 60 - 1), (1200, 599), (60, 29)] {
        cache.save(&printed(life), at(NOW)).unwrap();
        assert!(cache.load(at(NOW)).is_some());
        assert!(cache.load(at(NOW + last)).is_some(), "{life}");
        assert!(cache.load(at(NOW + last + 1)).is_none(), "{life}");
        assert!(cache.load(at(NOW + 2 * life)).is_none());
        assert!(cache.load(at(NOW - 60)).is_none(), "the clock was put back");
    }
}

#[test]
fn credentials_serve_one_purpose() {
    let folder = tempfile::tempdir().unwrap();
    let login = Logins::none().with("p", "anna");
    cache(folder.path(), &[], &login).save(&printed(3600), at(NOW)).unwrap();
    assert!(cache(folder.path(), &[], &login).load(at(NOW)).is_some());
    for more in [
        &["--region", "eu-west-2"] as &[&str],
        &["--endpoint-url", "http://x"],
        &["--custom-role-arn", "arn:x"],
        &["--classic-role-arn", "arn:x"],
        &["--identity-file", "x"],
        &["--app-name", "x"],
        &["--no-cache"],
    ] {
        assert!(cache(folder.path(), more, &login).load(at(NOW)).is_none(), "{more:?}");
    }
    for other in [Logins::none(), Logins::none().with("p", "berta")] {
        assert!(cache(folder.path(), &[], &other).load(at(NOW)).is_none());
    }
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let cache = cache(&state, &[], &Logins::none());
    cache.save(&printed(3600), at(NOW)).unwrap();
    let file = cache.file.as_ref().unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(state.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    for broken in ["", "{}", "null"] {
        std::fs::write(file, broken).unwrap();
        assert!(cache.load(at(NOW)).is_none());
    }
}
