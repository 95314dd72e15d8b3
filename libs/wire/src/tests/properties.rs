//! Properties of every operation: nothing panics, and what passes validation becomes a typed input.

use proptest::prelude::*;
use serde_json::Value;

use crate::probe::{self, Constraint};
use crate::*;

fn operations() -> impl Iterator<Item = &'static OpMeta> {
    SERVICES.iter().flat_map(|service| service.operations.iter().copied())
}

/// Whether a typed input can be made, for every operation, through the generated dispatch.
struct Typed;

impl<O: Operation> Handle<O, ()> for Typed {
    async fn handle(&self, _cx: &(), _input: O::Input) -> Result<O::Output, Error> {
        Err(Error::validation("typed"))
    }
}

/// Runs a document through validation and typing; the error tells how far it came.
fn outcome(op: &'static OpMeta, input: Value) -> Error {
    let run = async {
        match op.service.id {
            ServiceId::CognitoIdentity => {
                cognito_identity::dispatch(&Typed, &(), op, input, "r").await
            }
            ServiceId::CognitoIdp => cognito_idp::dispatch(&Typed, &(), op, input, "r").await,
            ServiceId::CognitoSync => cognito_sync::dispatch(&Typed, &(), op, input, "r").await,
            ServiceId::Sts => sts::dispatch(&Typed, &(), op, input, "r").await,
            ServiceId::Iam => iam::dispatch(&Typed, &(), op, input, "r").await,
        }
    };
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(run).unwrap_err()
}

#[test]
fn minimal_inputs_and_values_at_bounds_become_typed() {
    let mut probed = 0;
    for op in operations() {
        let minimal = probe::minimal(op);
        assert_eq!(outcome(op, minimal.clone()).message, "typed", "{} {minimal}", op.name);
        for probe in probe::boundaries(op) {
            let error = outcome(op, probe.input);
            assert_eq!(error.message, "typed", "{} {:?} {:?}", op.name, probe.path, error);
            probed += 1;
        }
    }
    assert!(probed > 2000, "{probed}");
}

/// What the message says of a broken constraint, of the value itself or of a collection's elements.
fn words(constraint: Constraint) -> &'static str {
    match constraint {
        Constraint::Required => "Member must not be null",
        Constraint::Min => "greater than or equal to ",
        Constraint::Max => "less than or equal to ",
        Constraint::Pattern => "Member must satisfy regular expression pattern: ",
        Constraint::Enum => "Member must satisfy enum value set: [",
        Constraint::Type => "can not be converted",
    }
}

/// The place of a probe as messages print it, up to the first list or map.
fn place(probe: &probe::Probe) -> String {
    let name = probe.path.first().map_or("", String::as_str);
    format!("at '{}{}", name[..1].to_ascii_lowercase(), &name[1..])
}

#[test]
fn sec_167_every_constraint_is_enforced() {
    let mut by_kind = std::collections::BTreeMap::new();
    for op in operations() {
        for probe in probe::violations(op) {
            let constraint = probe.constraint.unwrap();
            *by_kind.entry(constraint).or_insert(0) += 1;
            if constraint == Constraint::Type {
                continue;
            }
            let place = place(&probe);
            let error = outcome(op, probe.input);
            assert_eq!(error.kind, Kind::Common(Common::Validation), "{} {error}", op.name);
            assert!(
                error.message.contains(" validation error")
                    && error.message.contains(&place)
                    && error.message.contains("' failed to satisfy constraint: ")
                    && error.message.contains(words(constraint)),
                "{} {:?} {constraint:?} {error}",
                op.name,
                probe.path
            );
        }
    }
    assert_eq!(by_kind.len(), 6, "{by_kind:?}");
    assert!(by_kind.values().sum::<i32>() > 3000, "{by_kind:?}");
}

#[test]
fn sec_167_wrong_types_are_refused_by_decoding() {
    for op in operations().filter(|op| op.service.protocol == Protocol::AwsJson11) {
        for probe in probe::violations(op) {
            if probe.constraint == Some(Constraint::Type) {
                let body = serde_json::to_vec(&probe.input).unwrap();
                let error = decode(op, &RequestParts::of_body(&body)).unwrap_err();
                assert_eq!(error.kind, Kind::Common(Common::Serialization), "{:?}", probe.path);
            }
        }
    }
}

/// Any JSON whose member names are the operation's, so that it gets past the first look.
fn documents(op: &'static OpMeta) -> impl Strategy<Value = Value> {
    let names: Vec<String> = op.input.members().iter().map(|m| m.name.to_owned()).collect();
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~\\x00é€]{0,40}".prop_map(Value::from),
        Just(Value::from("us-east-1:0a")),
        Just(Value::from("AQI=")),
    ];
    let any_value = leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[A-Z][a-z]{0,5}|Key|Value|Name|Type", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    let minimal = probe::minimal(op);
    proptest::collection::vec((any::<prop::sample::Index>(), any_value), 0..3).prop_map(
        move |changes| {
            let mut document = minimal.clone();
            for (index, value) in changes {
                if let (Some(object), false) = (document.as_object_mut(), names.is_empty()) {
                    object.insert(index.get(&names).clone(), value);
                }
            }
            document
        },
    )
}

fn any_operation() -> impl Strategy<Value = &'static OpMeta> {
    proptest::sample::select(operations().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_passes_validation_becomes_typed(
        (op, document) in any_operation().prop_flat_map(|op| (Just(op), documents(op)))
    ) {
        let body = serde_json::to_vec(&document).unwrap();
        let meta = OpMeta { service: &cognito_idp::SERVICE, ..*op };
        if let Ok(decoded) = decode(&meta, &RequestParts::of_body(&body)) {
            let error = outcome(op, decoded);
            prop_assert!(error.kind == Kind::Common(Common::Validation), "{} {error:?}", op.name);
        }
    }

    #[test]
    fn no_bytes_make_decoding_panic(
        op in any_operation(),
        body in proptest::collection::vec(any::<u8>(), 0..200),
        query in "[ -~]{0,60}",
    ) {
        let mut parts = RequestParts::of_body(&body);
        parts.query = &query;
        if let Ok(document) = decode(op, &parts) {
            let _ = validate(op.input, &document);
        }
    }

    #[test]
    fn no_form_makes_decoding_panic(
        op in any_operation(),
        form in "((Tags|RoleName|member|[0-9]{1,12}|Key|[%&=.+a-f0-9])[.=&]?){0,30}",
    ) {
        if let Ok(document) = decode(op, &RequestParts::of_body(form.as_bytes())) {
            let _ = validate(op.input, &document);
        }
    }

    #[test]
    fn no_path_makes_routing_panic(path in "(/|identitypools|[%a-f0-9]{0,4}|identities){0,12}") {
        let _ = by_rest("GET", &path);
    }
}
