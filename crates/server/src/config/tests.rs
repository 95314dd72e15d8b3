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
    assert!(error.contains("bodyy") && error.contains("in `limits`"), "{error}");
}

#[test]
fn a_misspelled_variable_is_refused_with_a_suggestion() {
    let error = from("", &[("COUNTERSIGN_LIMIT_BODY", "5")]).unwrap_err().to_string();
    assert!(error.contains("did you mean COUNTERSIGN_LIMITS_BODY?"), "{error}");
}

#[test]
fn variables_that_kubernetes_sets_for_a_service_of_our_name_are_ignored() {
    let set = [
        ("COUNTERSIGN_SERVICE_HOST", "10.0.0.1"),
        ("COUNTERSIGN_SERVICE_PORT_HTTP", "8080"),
        ("COUNTERSIGN_PORT", "tcp://10.0.0.1:8080"),
        ("COUNTERSIGN_PORT_8080_TCP_ADDR", "10.0.0.1"),
    ];
    from("", &set).unwrap();
    for name in ["COUNTERSIGN_PORTS", "COUNTERSIGN_SERVICE", "COUNTERSIGN_LISTENS"] {
        assert!(from("", &[(name, "x")]).is_err(), "{name}");
    }
    assert!(super::keys::KEYS.iter().all(|key| !super::load::is_link(&key.variable())));
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
                "gateway.s3.keys" => "files",
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
    assert!(of("tls").message.contains("trusted_proxies"));
    config.gateway.s3.path_style = false;
    config.gateway.authorities = vec!["/nowhere.pem".into()];
    let findings = check(&config);
    for key in ["gateway.s3.path_style", "gateway.authorities"] {
        let found = findings.iter().find(|finding| finding.key == key);
        assert_eq!(found.map(|finding| finding.severity), Some(Severity::Error), "{key}");
    }
    assert!(check(&Config::default()).is_empty());
    config.trusted_proxies = vec!["10.0.0.0/8".to_owned()];
    assert!(check(&config).iter().all(|finding| finding.key != "tls"));
}

#[test]
fn check_tries_what_the_start_will_do() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a-file");
    std::fs::write(&file, "not PEM").unwrap();
    let mut config = Config { data: file.clone(), ..Config::default() };
    config.deployment_key = Some(Secret::new("abc".to_owned()));
    config.trusted_proxies = vec!["10.0.0.0/33".to_owned()];
    config.log.filter = "info,=[".to_owned();
    config.limits.head_seconds = 0;
    config.limits.request_seconds = 0;
    config.tls.certificate = Some(file.clone());
    config.tls.key = Some(file);
    let findings = check(&config);
    for key in [
        "data",
        "deployment_key",
        "trusted_proxies",
        "log.filter",
        "limits.head_seconds",
        "limits.request_seconds",
        "tls.certificate",
    ] {
        let found = findings.iter().find(|finding| finding.key == key);
        let found = found.unwrap_or_else(|| panic!("no finding on {key}"));
        assert_eq!(found.severity, Severity::Error, "{found}");
        assert!(!found.to_string().contains("abc"), "{found}");
    }
    // A directory that is not there yet is made at the start, and not by the check.
    let absent = dir.path().join("deep/data");
    let config = Config { data: absent.clone(), ..Config::default() };
    assert!(check(&config).is_empty());
    assert!(!absent.exists());
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left behind");
}

fn keys_of(config: &Config, severity: Severity) -> Vec<&'static str> {
    let findings = check(config);
    findings.iter().filter(|found| found.severity == severity).map(|found| found.key).collect()
}

#[test]
fn sec_172_ways_to_people_and_functions_are_checked() {
    let secret = || Some(Secret::new("sixteen letters!".to_owned()));
    let config = from(
        "[messages]\nsecret = 'sixteen letters!'\n[mail]\nurl = 'smtps://a:b@smtp.example.com'\n\
         from = 'Example <no-reply@example.com>'\n[sms]\nwebhook = 'https://sms.example.com'\n\
         [triggers]\nsecret = 'sixteen letters!'\n[triggers.functions]\n\
         'arn:aws:lambda:us-east-1:000000000000:function:a' = 'https://a.example.com'\n\
         [triggers.lambda]\nendpoint = 'http://127.0.0.1:3001'\naccess_key_id = 'a'\n\
         secret_access_key = 'b'\n",
        &[("COUNTERSIGN_MAIL_FROM", "no-reply@example.com")],
    );
    let good = Config { data: std::env::temp_dir().join("absent"), ..config.unwrap() };
    assert_eq!(check(&good), []);
    assert_eq!(good.mail.from, "no-reply@example.com");
    let shown = format!("{good:?}");
    assert!(!shown.contains("sixteen") && !shown.contains("a:b@"), "{shown}");

    let errors = |change: fn(&mut Config)| {
        let mut config = good.clone();
        change(&mut config);
        keys_of(&config, Severity::Error)
    };
    assert_eq!(errors(|config| config.mail.from.clear()), ["mail.from"]);
    assert_eq!(errors(|config| config.mail.url = Some(Secret::new("x".into()))), ["mail.url"]);
    assert_eq!(errors(|config| config.mail.webhook = Some("https://a".into())), ["mail.url"]);
    assert_eq!(errors(|config| config.sms.webhook = Some("sms".into())), ["sms.webhook"]);
    assert_eq!(errors(|config| config.messages.secret = None), ["messages.secret"]);
    assert_eq!(errors(|config| config.triggers.secret = None), ["triggers.secret"]);
    assert_eq!(
        errors(|config| config.triggers.webhook = Some("https://b.example.com".into())),
        ["triggers.webhook"]
    );
    assert_eq!(errors(|config| config.triggers.lambda.access_key_id = None), ["triggers.lambda"]);
    let short = |config: &mut Config| {
        config.triggers.code_keys.insert("key".to_owned(), Secret::new("abc".to_owned()));
    };
    assert_eq!(errors(short), ["triggers.code_keys"]);

    let mut clear = good.clone();
    clear.mail.url = Some(Secret::new("smtp://smtp.example.com".to_owned()));
    clear.triggers.functions.insert("b".to_owned(), "http://hooks.example.com".to_owned());
    clear.messages.capture = true;
    assert_eq!(
        keys_of(&clear, Severity::Warning),
        ["mail.url", "messages.capture", "triggers.functions"]
    );
    let only = Config { triggers: Triggers { secret: secret(), ..Triggers::default() }, ..good };
    assert_eq!(check(&only), []);
}
