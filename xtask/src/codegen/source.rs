//! Where the models come from: the pinned botocore wheel, stripped of all prose into `models/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::json::Json;
use super::services::{SERVICES, Spec};
use crate::shell::{self, Failure};

/// The botocore release that the models are taken from.
pub(crate) const BOTOCORE: &str = "1.44.5";
/// The SHA-256 of its wheel on PyPI.
pub(crate) const SHA256: &str = "8f16a56d1dff125dd65322ae021efa7ba5195a6db5102b96862566055b748921";

/// Members of a model that carry prose.
const PROSE: &[&str] = &["documentation", "deprecatedMessage", "deprecatedSince"];

/// Downloads the wheel, checks it and writes `models/`.
pub(crate) fn fetch(root: &Path) -> Result<(), Failure> {
    let wheel = download(root)?;
    let models = root.join("models");
    for spec in SERVICES {
        let mut model = extract(&wheel, spec)?;
        strip(&mut model);
        let mut text = serde_json::to_string_pretty(&model)?;
        text.push('\n');
        std::fs::write(models.join(format!("{}.json", spec.name)), text)?;
    }
    std::fs::write(models.join("source.toml"), source_toml())?;
    Ok(())
}

/// Reads one stripped model from `models/`.
pub(crate) fn read(root: &Path, spec: &Spec) -> Result<Json, Failure> {
    let path = root.join("models").join(format!("{}.json", spec.name));
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    Ok(serde_json::from_str(&text)?)
}

fn source_toml() -> String {
    format!(
        "# Written by `cargo xtask codegen`.\nbotocore = \"{BOTOCORE}\"\nsha256 = \"{SHA256}\"\n"
    )
}

/// Fetches the wheel into the target folder, unless it is there already, and checks its hash.
fn download(root: &Path) -> Result<PathBuf, Failure> {
    let folder = root.join("target").join("models");
    std::fs::create_dir_all(&folder)?;
    let wheel = folder.join(format!("botocore-{BOTOCORE}-py3-none-any.whl"));
    if !wheel.exists() {
        let mut pip = Command::new("pip");
        pip.args(["download", "--no-deps", "--only-binary=:all:", "-d"])
            .arg(&folder)
            .arg(format!("botocore=={BOTOCORE}"));
        shell::run(&mut pip)?;
    }
    let sum = shell::output(Command::new("sha256sum").arg(&wheel), &[])?;
    if String::from_utf8_lossy(&sum).split_whitespace().next() != Some(SHA256) {
        return Err(Failure::new(format!("{}: not the pinned wheel", wheel.display())));
    }
    Ok(wheel)
}

fn extract(wheel: &Path, spec: &Spec) -> Result<Json, Failure> {
    let member = format!("botocore/data/{}/{}/service-2.json.gz", spec.name, spec.version);
    let packed = shell::output(Command::new("unzip").arg("-p").arg(wheel).arg(member), &[])?;
    let text = shell::output(Command::new("gzip").arg("-dc"), &packed)?;
    Ok(serde_json::from_slice(&text)?)
}

/// Removes prose, but not a shape's member that happens to bear such a name.
fn strip(value: &mut Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(strip),
        Json::Object(members) => {
            members.retain(|(key, value)| {
                !(PROSE.contains(&key.as_str()) && value.as_text().is_some())
            });
            for (_, value) in members {
                strip(value);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_goes_and_members_stay() {
        let mut model: Json = serde_json::from_str(
            r#"{"documentation":"x","members":{"documentation":{"shape":"S","documentation":"y"}}}"#,
        )
        .unwrap();
        strip(&mut model);
        assert_eq!(
            serde_json::to_string(&model).unwrap(),
            r#"{"members":{"documentation":{"shape":"S"}}}"#
        );
    }
}
