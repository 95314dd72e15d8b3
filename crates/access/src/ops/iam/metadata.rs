//! SAML metadata, as far as IAM looks at it: one identity provider's `EntityDescriptor`.
//!
//! Source: Metadata for the OASIS Security Assertion Markup Language (SAML) V2.0, section 2.3.2.
//! The metadata is used, and its keys are read, where assertions are checked.

use std::time::Duration;

use base::Timestamp;
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use wire::Error;
use wire::iam::error;

/// The namespace of metadata.
const NAMESPACE: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
/// How long metadata that does not say is valid: a hundred years.
const FOREVER: Duration = Duration::from_hours(100 * 365 * 24);
/// The most that is kept.
const MAX_BYTES: usize = 900_000;
/// Elements inside each other beyond which a document is not read.
const MAX_DEPTH: usize = 64;

/// What metadata says of itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Metadata {
    /// `entityID`.
    pub(super) entity_id: String,
    /// `validUntil`.
    pub(super) valid_until: Timestamp,
}

/// Checks metadata at `now`.
pub(super) fn check(document: &str, now: Timestamp) -> Result<Metadata, Error> {
    if document.len() > MAX_BYTES {
        return Err(error::limit_exceeded(format!(
            "Cannot exceed quota for SAMLMetadataSize: {MAX_BYTES}"
        )));
    }
    let (entity_id, valid_until) = read(document).ok_or_else(unparsable)?;
    let valid_until = valid_until.unwrap_or_else(|| now.plus(FOREVER));
    if valid_until <= now {
        return Err(error::invalid_input("The metadata has expired."));
    }
    Ok(Metadata { entity_id, valid_until })
}

fn unparsable() -> Error {
    error::invalid_input("Could not parse metadata")
}

/// Entity id and validity of a well-formed document; `None` for any other.
fn read(document: &str) -> Option<(String, Option<Timestamp>)> {
    let mut reader = NsReader::from_str(document);
    reader.config_mut().check_end_names = true;
    let (mut depth, mut root, mut is_provider) = (0_usize, None, false);
    loop {
        let (namespace, event) = reader.read_resolved_event().ok()?;
        let ours = matches!(namespace, ResolveResult::Bound(ns) if ns.as_ref() == NAMESPACE);
        match event {
            Event::Start(ref tag) | Event::Empty(ref tag) => {
                let name = tag.local_name();
                if depth == 0 {
                    let fits = root.is_none() && ours && name.as_ref() == "EntityDescriptor";
                    root = Some(fits.then(|| entity(tag))??);
                }
                is_provider |= depth == 1 && ours && name.as_ref() == "IDPSSODescriptor";
                if matches!(event, Event::Start(_)) {
                    depth += 1;
                }
                if depth > MAX_DEPTH {
                    return None;
                }
            }
            Event::End(_) => depth = depth.checked_sub(1)?,
            // Entities that a document defines itself can be made to fill the memory.
            Event::DocType(_) => return None,
            Event::Text(text) if depth == 0 && !text.trim_ascii().is_empty() => {
                return None;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if depth == 0 && is_provider { root } else { None }
}

fn entity(tag: &BytesStart<'_>) -> Option<(String, Option<Timestamp>)> {
    let (mut entity_id, mut valid_until) = (None, None);
    for attribute in tag.attributes() {
        let attribute = attribute.ok()?;
        let text = quick_xml::escape::unescape(&attribute.value).ok()?.into_owned();
        match attribute.key.as_ref() {
            "entityID" => entity_id = Some(text).filter(|id| !id.is_empty()),
            "validUntil" => {
                let at = wire::Timestamp::parse_iso(&text)?;
                valid_until = Some(Timestamp::from_millis(at.millis()));
            }
            _ => {}
        }
    }
    Some((entity_id?, valid_until))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(root: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<md:EntityDescriptor \
             xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" {root}>\
             <md:IDPSSODescriptor/></md:EntityDescriptor>"
        )
    }

    #[test]
    fn reads_entity_id_and_validity() {
        let text = document("entityID=\"https://idp/a&amp;b\" validUntil=\"2030-01-01T00:00:00Z\"");
        let found = check(&text, Timestamp::from_secs(0)).unwrap();
        assert_eq!(found.entity_id, "https://idp/a&b");
        assert_eq!(found.valid_until, Timestamp::from_secs(1_893_456_000));
        assert!(check(&text, Timestamp::from_secs(1_893_456_000)).is_err());
        let text = document("entityID=\"x\"");
        let now = Timestamp::from_secs(7);
        assert_eq!(check(&text, now).unwrap().valid_until, now.plus(FOREVER));
    }

    #[test]
    fn refuses_what_is_no_metadata() {
        let now = Timestamp::from_secs(0);
        let good = document("entityID=\"x\"");
        let bad = [
            String::new(),
            "no xml".to_owned(),
            document(""),
            good.replace("SAML:2.0:metadata", "SAML:2.0:assertion"),
            good.replace("EntityDescriptor", "EntitiesDescriptor"),
            good.replace("IDPSSODescriptor", "SPSSODescriptor"),
            good.replace("</md:EntityDescriptor>", ""),
            good.replace("</md:EntityDescriptor>", "</md:Other>"),
            format!("{good}{good}"),
            format!("{good}tail"),
            good.replace("<md:IDPSSODescriptor/>", &"<a>".repeat(100)),
        ];
        for text in bad {
            assert!(check(&text, now).is_err(), "{text}");
        }
    }

    #[test]
    fn sec_metadata_with_a_doctype_is_refused() {
        let good = document("entityID=\"x\"");
        let text = good.replace(
            "<md:EntityDescriptor ",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><md:EntityDescriptor ",
        );
        assert!(text.contains("DOCTYPE"));
        assert!(check(&text, Timestamp::from_secs(0)).is_err());
    }
}
