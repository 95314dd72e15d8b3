//! Making sessions: whom a role trusts, what a session carries, and its credentials.

mod caller;
mod for_identity;
mod proven;
mod scope;
mod tags;

pub(crate) use caller::{calling_session, is_chained, refused, source_identity};
pub use for_identity::{AssumeError, AssumeForIdentity, COGNITO_IDENTITY};
pub(crate) use scope::{PassedScope, packed_size};
pub(crate) use tags::SessionTags;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use base::{Ctx, Session, SessionKind, SessionScope, Timestamp, unique_id};
use keys::TemporaryCredentials;
use policy::{Context, Inputs, Named, Principal, Request, ResourcePolicy, evaluate};

use crate::Access;
use crate::authority::RoleRights;
use crate::authorize::add_connection;
use crate::error::AccessError;

/// What a new session has beside its kind.
#[derive(Debug, Default)]
pub(crate) struct Grant {
    pub(crate) duration: Duration,
    pub(crate) scope: SessionScope,
    pub(crate) tags: SessionTags,
    pub(crate) source_identity: Option<String>,
    pub(crate) federation: BTreeMap<String, Vec<String>>,
}

/// The condition key of the provider behind a web identity.
pub(crate) const FEDERATED_PROVIDER: &str = "aws:FederatedProvider";

impl RoleRights {
    /// The trust policy, as an evaluation takes it.
    pub(crate) fn trust_policy<'a>(&'a self, account: &'a str) -> ResourcePolicy<'a> {
        ResourcePolicy { policy: Named { name: &self.arn, policy: &self.trust }, account }
    }

    /// Whether the role lets a federated caller do this (assume it, tag the session).
    pub(crate) fn trusts(
        &self,
        cx: &Ctx,
        provider: &str,
        action: &str,
        context: &Context<'_>,
    ) -> bool {
        let mut context = context.clone();
        add_connection(&mut context, cx);
        context.insert(FEDERATED_PROVIDER, provider);
        let principal = Principal::Federated { provider };
        let request = Request { principal, action, resource: &self.arn, context: &context };
        let resource = Some(self.trust_policy(cx.deployment.account.as_str()));
        evaluate(&Inputs { resource, ..Inputs::default() }, &request).is_allowed()
    }

    /// A session of this role.
    pub(crate) fn session(&self, session_name: &str) -> SessionKind {
        SessionKind::AssumedRole {
            role_id: self.role.id.clone(),
            role_name: self.role.name.clone(),
            session_name: session_name.to_owned(),
        }
    }
}

impl Access {
    /// The role of exactly this ARN.
    pub(crate) async fn role_by_arn(
        &self,
        now: Timestamp,
        arn: &str,
    ) -> Result<Option<Arc<RoleRights>>, AccessError> {
        let name = arn.rsplit('/').next().unwrap_or(arn);
        Ok(self.role_rights(now, name).await?.filter(|rights| rights.arn == arn))
    }

    /// Issues credentials. Nothing is stored.
    pub(crate) fn issue(&self, cx: &Ctx, kind: SessionKind, grant: Grant) -> TemporaryCredentials {
        let mut session = Session {
            kind,
            access_key_id: unique_id("ASIA", &*cx.rng),
            issued_at: cx.now,
            // Clients are told whole seconds; so are the credentials.
            expires_at: cx.now.plus(grant.duration).truncate_to_secs(),
            scope: grant.scope,
            tags: grant.tags.tags,
            transitive_tag_keys: grant.tags.transitive,
            source_identity: grant.source_identity,
            federation: grant.federation,
            root_key: None,
        };
        session.root_key = session.is_root().then(|| self.0.root.fingerprint());
        self.0.keys.issue(&session)
    }
}
