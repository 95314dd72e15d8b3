//! For whom passkeys are made, and which pages may use them (AU-130).

use std::time::Duration;

use base::Ctx;
use url::{Host, Url};
use webauthn_rs_core::WebauthnCore;
use wire::Error;
use wire::cognito_idp::error;

use crate::entities::Pool;

/// How long an authenticator may take.
pub(super) const TIMEOUT: Duration = Duration::from_mins(5);

/// The relying party of a pool.
pub(super) struct RelyingParty {
    /// Its id: a domain.
    pub(super) id: String,
    pub(super) core: WebauthnCore,
}

impl RelyingParty {
    /// The one that the pool names, else the host of this deployment. Pools have no domains of their
    /// own yet. Authenticators know domains only: without one there is no relying party.
    pub(super) fn of(cx: &Ctx, pool: &Pool) -> Result<Self, Error> {
        let named = pool.mfa.web_authn.as_ref().and_then(|it| it.relying_party_id.as_deref());
        let id = match named {
            Some(id) => domain(&format!("https://{id}")).filter(|domain| domain == id),
            None => domain(&cx.deployment.public_url),
        };
        let Some(id) = id else {
            return Err(error::web_authn_configuration_missing(
                "The user pool has no relying party ID and no domain.",
            ));
        };
        // A passkey belongs to a domain with all its ports and subdomains; browsers hold pages to
        // it, and let only pages of the machine itself do without TLS.
        let schemes: &[&str] = if id == "localhost" { &["https", "http"] } else { &["https"] };
        let origins = schemes.iter().map(|scheme| Url::parse(&format!("{scheme}://{id}")));
        let origins = origins.collect::<Result<Vec<_>, _>>().map_err(Error::internal)?;
        let (subdomains, any_port) = (Some(true), Some(true));
        let core = WebauthnCore::new_unsafe_experts_only(
            &pool.name, &id, origins, TIMEOUT, subdomains, any_port,
        );
        Ok(Self { id, core })
    }
}

/// The domain in a URL, if it names one and not an address.
fn domain(url: &str) -> Option<String> {
    match Url::parse(url).ok()?.host()? {
        Host::Domain(domain) => Some(domain.to_owned()),
        Host::Ipv4(_) | Host::Ipv6(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use wire::cognito_idp::WebAuthnConfigurationType;

    use super::*;
    use crate::testing::{cx, pool};

    fn id(named: Option<&str>, public_url: &str) -> Result<String, Error> {
        let (mut cx, mut pool) = (cx(), pool());
        let mut deployment = (*cx.deployment).clone();
        deployment.public_url = public_url.to_owned();
        cx.deployment = Arc::new(deployment);
        pool.mfa.web_authn = Some(WebAuthnConfigurationType {
            relying_party_id: named.map(str::to_owned),
            ..WebAuthnConfigurationType::default()
        });
        RelyingParty::of(&cx, &pool).map(|party| party.id)
    }

    #[test]
    fn au_130_the_relying_party_is_the_pools_own_or_the_deployments_host() {
        assert_eq!(id(Some("app.example.com"), "https://x.example").unwrap(), "app.example.com");
        assert_eq!(id(None, "https://id.example.com:8443").unwrap(), "id.example.com");
        assert_eq!(id(None, "http://localhost:9229").unwrap(), "localhost");
        for (named, url) in [
            (None, "http://127.0.0.1:9229"),
            (None, "http://[::1]:9229"),
            (Some("example.com/path"), "https://x.example"),
            (Some("user@example.com"), "https://x.example"),
            (Some("192.0.2.1"), "https://x.example"),
        ] {
            let refused = id(named, url).unwrap_err();
            let code = refused.code(&wire::cognito_idp::SERVICE).0;
            assert_eq!(code, "WebAuthnConfigurationMissingException", "{named:?} {url}");
        }
    }
}
