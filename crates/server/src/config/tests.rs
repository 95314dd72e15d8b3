//! Configuration: what is read, what is refused, and with which words.

use std::io::Write as _;

use super::*;

fn from(file: &str, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let mut toml = tempfile::NamedTempFile::new().unwrap();
    toml.write_all(file.as_bytes()).unwrap();
    let pairs = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    load(Some(toml.path()), pairs)
}

#[test]
fn the_environment_wins_over_the_file() {
    let config = from(
        "listen = '127.0.0.1:1'\n[limits]\nbody = 5\n",
        &[
            ("COUNTERSIGN_LISTEN", "127.0.0.1:2"),
            ("COUNTERSIGN_CORS_ALLOW_ORIGINS", "https://a.example, https://b.example"),
            ("COUNTERSIGN_LIMITS_RATES_GET_ID", "7"),
            ("COUNTERSIGN_TLS_SELF_SIGNED", "true"),
            ("HOME", "/root"),
        ],
    )
    .unwrap();
    assert_eq!(config.listen.port(), 2);
    assert_eq!(config.limits.body, 5);
    assert_eq!(config.limits.rates["get-id"], 7);
    assert_eq!(config.cors.allow_origins, ["https://a.example", "https://b.example"]);
    assert_eq!(config.public_url(), "https://localhost:2");
}

#[test]
fn the_root_key_of_scripts_comes_from_the_environment() {
    let config = load(
        None,
        [("COUNTERSIGN_ROOT_ACCESS_KEY_ID", "id"), ("COUNTERSIGN_ROOT_SECRET_ACCESS_KEY", "s")]
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .into_iter(),
    )
    .unwrap();
    assert_eq!(config.root.access_key_id.as_deref(), Some("id"));
    assert_eq!(config.account_id, "000000000000");
    assert_eq!(config.region, "us-east-1");
    assert!(!format!("{config:?}").contains("\"s\""), "secrets do not show in Debug");
}

#[test]
fn a_misspelled_key_is_refused_with_its_place() {
    let error = from("[limits]\nbodyy = 5\n", &[]).unwrap_err().to_string();
    assert!(error.contains("bodyy") && error.contains("line 2"), "{error}");
}

#[test]
fn a_misspelled_variable_is_refused_with_a_suggestion() {
    let error = from("", &[("COUNTERSIGN_LIMIT_BODY", "5")]).unwrap_err().to_string();
    assert!(error.contains("did you mean COUNTERSIGN_LIMITS_BODY?"), "{error}");
}

#[test]
fn values_of_the_wrong_kind_are_refused() {
    for (name, value) in [
        ("COUNTERSIGN_LIMITS_BODY", "many"),
        ("COUNTERSIGN_TLS_SELF_SIGNED", "perhaps"),
        ("COUNTERSIGN_LISTEN", "nowhere"),
        ("COUNTERSIGN_LOG_FORMAT", "yaml"),
    ] {
        assert!(from("", &[(name, value)]).is_err(), "{name}={value}");
    }
}

#[test]
fn every_listed_key_is_a_real_one() {
    for key in super::keys::KEYS {
        let value = match key.kind {
            super::keys::Kind::Text => match key.path {
                "listen" => "127.0.0.1:9",
                "identity.issuer" => "aws",
                "log.format" => "json",
                _ => "x",
            },
            super::keys::Kind::Number => "3",
            super::keys::Kind::Flag => "true",
            super::keys::Kind::List => "a,b",
        };
        from("", &[(&key.variable(), value)]).unwrap_or_else(|error| panic!("{error}"));
    }
    // The reference, with its comment marks taken off, is a configuration.
    let reference = reference().replace("\n#", "\n").replace("\n ", "\n# ");
    from(&reference, &[]).unwrap_or_else(|error| panic!("{error}\n{reference}"));
}

#[test]
fn check_says_what_to_do() {
    let mut config = Config { account_id: "12".to_owned(), ..Config::default() };
    config.listen = "0.0.0.0:80".parse().unwrap();
    config.limits.rates.insert("get-idd".to_owned(), 1);
    config.gateway.s3.endpoint = Some("http://127.0.0.1:9000".to_owned());
    let findings = check(&config);
    let of = |key: &str| {
        findings.iter().find(|f| f.key == key).unwrap_or_else(|| panic!("no finding on {key}"))
    };
    assert_eq!(of("account_id").severity, Severity::Error);
    assert_eq!(of("tls").severity, Severity::Warning);
    assert!(of("limits.rates").message.contains("get-id,"));
    assert!(of("gateway.s3").message.contains("no access_key_id"));
    assert!(check(&Config::default()).is_empty());
}
