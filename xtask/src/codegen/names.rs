//! Wire names to Rust names.

/// Rust keywords that a wire name can turn into as a field.
const KEYWORDS: &[&str] = &[
    "type", "match", "ref", "use", "in", "as", "mod", "move", "where", "static", "enum", "struct",
    "trait", "impl", "self", "super", "crate", "loop", "for", "if", "else", "fn", "pub", "const",
    "async", "await", "gen", "return", "true", "false", "box", "final", "override", "yield",
];

/// `OpenIDConnectProviderARNs` to its words: `Open`, `ID`, `Connect`, `Provider`, `Arns`.
fn words(name: &str) -> Vec<String> {
    let name = name
        .replace("ARNs", "Arns")
        .replace("IDs", "Ids")
        .replace("URLs", "Urls")
        .replace("URIs", "Uris")
        .replace("OAuth", "Oauth")
        .replace("OpenID", "OpenId");
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, &here) in chars.iter().enumerate() {
        if !here.is_ascii_alphanumeric() {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = at.checked_sub(1).and_then(|i| chars.get(i)).copied().unwrap_or('_');
        let after = chars.get(at + 1).copied().unwrap_or('_');
        let starts = here.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && after.is_ascii_lowercase()));
        if starts {
            words.push(std::mem::take(&mut word));
        }
        word.push(here);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// A field or function name; keywords become raw identifiers.
pub(crate) fn snake(name: &str) -> String {
    let snake = words(name).join("_").to_ascii_lowercase();
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

/// A static's name.
pub(crate) fn screaming(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// An enum variant from an enum value such as `USER_SRP_AUTH`, `en-US` or `10`.
pub(crate) fn variant(value: &str) -> String {
    let mut name = String::new();
    for word in words(value) {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            name.push(first.to_ascii_uppercase());
            name.push_str(&chars.as_str().to_ascii_lowercase());
        }
    }
    if name.is_empty() {
        return "Blank".to_owned();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name }
}

/// A type name: the shape's name with a capital first letter.
pub(crate) fn type_name(shape: &str) -> String {
    let mut chars = shape.chars();
    chars.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_ascii_uppercase(), chars.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_read_as_rust() {
        for (wire, rust) in [
            ("IdentityPoolId", "identity_pool_id"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("OpenIdConnectProviderARNs", "open_id_connect_provider_arns"),
            ("SAMLMetadataDocument", "saml_metadata_document"),
            ("MFAOptions", "mfa_options"),
            ("AllowedOAuthFlows", "allowed_oauth_flows"),
            ("CallbackURLs", "callback_urls"),
            ("ClientIDList", "client_id_list"),
            ("Type", "r#type"),
        ] {
            assert_eq!(snake(wire), rust);
        }
    }

    #[test]
    fn variants_read_as_rust() {
        for (wire, rust) in [
            ("USER_SRP_AUTH", "UserSrpAuth"),
            ("en-US", "EnUs"),
            ("10", "V10"),
            ("", "Blank"),
            ("AuthenticatedRole", "AuthenticatedRole"),
        ] {
            assert_eq!(variant(wire), rust);
        }
    }
}
