//! Every crate has the lints of the workspace: inherited, or, for the crates that must relax one,
//! written out and the same in all others.

use toml::{Table, Value};

use crate::shell::Failure;

/// The crates that write the table out, and the one lint that each may set otherwise.
const RELAXED: &[(&str, &str)] = &[("libs/srp", "unsafe_code")];

/// Where the lints of a crate, e.g. `libs/srp`, differ from those of the workspace.
pub(super) fn faults(name: &str, manifest: &str, workspace: &str) -> Result<Vec<String>, Failure> {
    let read = |text: &str| -> Result<Table, Failure> {
        toml::from_str(text).map_err(|error| Failure::new(format!("{name}: {error}")))
    };
    let (manifest, workspace) = (read(manifest)?, read(workspace)?);
    let theirs = lints(&workspace, &["workspace", "lints"]);
    let ours = lints(&manifest, &["lints"]);
    if ours.is_some_and(|lints| lints.get("workspace") == Some(&Value::Boolean(true))) {
        return Ok(Vec::new());
    }
    let relaxed = RELAXED.iter().find(|(relaxed, _)| *relaxed == name).map(|(_, lint)| *lint);
    let Some(relaxed) = relaxed else {
        return Ok(vec![format!("{name}: does not take the lints of the workspace")]);
    };
    let tools =
        theirs.into_iter().flatten().filter_map(|(tool, set)| Some((tool, set.as_table()?)));
    let expected =
        tools.flat_map(|(tool, set)| set.iter().map(move |(lint, how)| (tool, lint, how)));
    let differs = |(tool, lint, how): &(&String, &String, &Value)| {
        let set = ours.and_then(|lints| lints.get(*tool)?.get(lint.as_str()));
        lint.as_str() != relaxed && set != Some(*how)
    };
    Ok(expected
        .filter(differs)
        .map(|(tool, lint, _)| format!("{name}: lint {tool}::{lint} is not as in the workspace"))
        .collect())
}

fn lints<'a>(manifest: &'a Table, path: &[&str]) -> Option<&'a Table> {
    path.iter().try_fold(manifest, |table, key| table.get(*key)?.as_table())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKSPACE: &str = "[workspace.lints.rust]\nunsafe_code = \"forbid\"\nmissing_docs = \"warn\"\n\
                             [workspace.lints.clippy]\nall = { level = \"deny\", priority = -1 }\n";

    #[test]
    fn lints_are_inherited_or_the_same() {
        let count = |name, manifest: &str| faults(name, manifest, WORKSPACE).unwrap().len();
        assert_eq!(count("crates/access", "[lints]\nworkspace = true\n"), 0);
        assert_eq!(count("crates/access", "[package]\n"), 1);
        assert_eq!(count("crates/access", "[lints]\nworkspace = false\n"), 1);
        let same = "[lints.rust]\nunsafe_code = \"deny\"\nmissing_docs = \"warn\"\n\
                    [lints.clippy]\nall = { level = \"deny\", priority = -1 }\n";
        assert_eq!(count("libs/srp", same), 0);
        assert_eq!(count("crates/access", same), 1);
        assert_eq!(count("libs/srp", &same.replace("missing_docs = \"warn\"", "")), 1);
        assert_eq!(count("libs/srp", &same.replace("-1", "-2")), 1);
        assert_eq!(count("libs/srp", "[package]\n"), 2);
    }
}
