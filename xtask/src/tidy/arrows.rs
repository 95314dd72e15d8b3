//! Which crate may use which: arrows between crates point down.

use toml::{Table, Value};

use crate::shell::Failure;

/// Crates by layer, lowest first: a crate may use only crates of lower layers.
const LAYERS: &[&[&str]] = &[
    &["wire", "sigv4", "jose", "policy", "srp", "saml"],
    &["base"],
    &["store"],
    &["keys", "store-sqlite", "store-postgres"],
    &["access", "providers", "couriers"],
    &["identity", "userpools"],
    &["sync"],
    &["front", "login", "gateway", "console"],
    &["server"],
];
/// The layer of everything below `sdk/`: clients use the libraries only.
const SDK: usize = 1;
/// Storage engines: only `server` may use them, so that no service depends on one.
const ENGINES: &[&str] = &["store-sqlite", "store-postgres"];
/// Folders and crates beside the layers: they may use anything.
const FREE: &[&str] = &["testkit", "tests", "benches", "xtask"];

/// The dependencies of a crate, e.g. `crates/access`, that point up or sideways. Development
/// dependencies are not arrows.
pub(super) fn faults(name: &str, manifest: &str) -> Result<Vec<String>, Failure> {
    let manifest: Table =
        toml::from_str(manifest).map_err(|error| Failure::new(format!("{name}: {error}")))?;
    if name.split('/').any(|part| FREE.contains(&part)) {
        return Ok(Vec::new());
    }
    let own = if name.split('/').next() == Some("sdk") { Some(SDK) } else { layer(folder(name)) };
    let Some(own) = own else {
        return Ok(vec![format!("{name}: stands in no layer of xtask/src/tidy/arrows.rs")]);
    };
    let banned = |used: &&str| {
        let upward = layer(used).is_some_and(|theirs| theirs >= own) || FREE.contains(used);
        upward || (ENGINES.contains(used) && folder(name) != "server")
    };
    let used = tables(&manifest).flatten().map(|(key, value)| crate_of(key, value));
    Ok(used.filter(banned).map(|used| format!("{name} must not depend on {used}")).collect())
}

/// `access` of `crates/access`.
pub(super) fn folder(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

fn layer(folder: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&folder))
}

/// The tables of dependencies of a manifest, those of single platforms too.
fn tables(manifest: &Table) -> impl Iterator<Item = &Table> {
    let platforms = manifest.get("target").and_then(Value::as_table).into_iter();
    let platforms = platforms.flat_map(Table::values).filter_map(Value::as_table);
    std::iter::once(manifest).chain(platforms).flat_map(|table| {
        ["dependencies", "build-dependencies"]
            .into_iter()
            .filter_map(|kind| table.get(kind).and_then(Value::as_table))
    })
}

/// The folder of a dependency's crate, under whatever name the manifest uses it.
fn crate_of<'a>(key: &'a str, value: &'a Value) -> &'a str {
    let package = value.get("package").and_then(Value::as_str).unwrap_or(key);
    if package == "countersign" {
        return "server";
    }
    package.strip_prefix("countersign-").unwrap_or(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(name: &str, used: &str) -> usize {
        faults(name, &format!("[dependencies]\n{used}.workspace = true\n")).unwrap().len()
    }

    #[test]
    fn arrows_point_down_only() {
        for (name, used) in [
            ("crates/gateway", "access"),
            ("crates/front", "access"),
            ("crates/identity", "access"),
            ("crates/identity", "providers"),
            ("crates/identity", "serde"),
            ("crates/server", "store-sqlite"),
            ("crates/server", "front"),
            ("crates/testkit", "server"),
            ("crates/testkit", "store-sqlite"),
            ("tests/foreign", "server"),
            ("benches", "server"),
            ("sdk/rust", "wire"),
        ] {
            assert_eq!(count(name, used), 0, "{name} -> {used}");
        }
        for (name, used) in [
            ("crates/access", "providers"),
            ("crates/identity", "userpools"),
            ("libs/wire", "base"),
            ("libs/wire", "sigv4"),
            ("crates/identity", "store-sqlite"),
            ("crates/identity", "testkit"),
            ("sdk/rust", "base"),
            ("crates/stranger", "wire"),
        ] {
            assert_eq!(count(name, used), 1, "{name} -> {used}");
        }
    }

    #[test]
    fn other_names_and_tables_do_not_hide_an_arrow() {
        for manifest in [
            "[dependencies]\ncountersign-identity = { path = \"../identity\" }\n",
            "[dependencies]\nother = { path = \"x\", package = \"countersign-identity\" }\n",
            "[build-dependencies]\nidentity.workspace = true\n",
            "[target.'cfg(unix)'.dependencies]\nidentity.workspace = true\n",
            "[dependencies]\ncountersign = { path = \"../server\" }\n",
        ] {
            assert_eq!(faults("crates/access", manifest).unwrap().len(), 1, "{manifest}");
        }
        let tests_only = "[dev-dependencies]\nidentity.workspace = true\n";
        assert!(faults("crates/access", tests_only).unwrap().is_empty());
        assert!(faults("crates/access", "not = [toml").is_err());
    }
}
