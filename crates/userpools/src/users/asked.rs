//! Codes that somebody asks for who is not signed in (AU-066, AU-069, AU-071, AU-078).

use base::Ctx;
use couriers::Purpose as Occasion;
use wire::Error;
use wire::cognito_idp::CodeDeliveryDetailsType;

use super::{NOWHERE, event, note};
use crate::UserPools;
use crate::entities::{Client, EventKind, EventOutcome, Pool, Purpose, User};
use crate::messages::{Letter, simulated};
use crate::triggers::{About, Metadata};

/// Who asks for a code, and for what.
pub(crate) struct Asked<'a> {
    pub(crate) pool: &'a Pool,
    pub(crate) client: &'a Client,
    /// The user, or what stands for one that is not there.
    pub(crate) user: &'a User,
    /// Whether it is there.
    pub(crate) known: bool,
    /// The name as it was sent.
    pub(crate) name: &'a str,
    pub(crate) purpose: Purpose,
    pub(crate) occasion: Occasion,
    /// How it is recorded.
    pub(crate) event: (EventKind, EventOutcome),
    /// The attribute that most users of the pool are reached by.
    pub(crate) usual: &'static str,
    pub(crate) metadata: Option<&'a Metadata>,
}

impl UserPools {
    /// Makes a code, keeps it and sends it through `channel`: an attribute and its value, or why the
    /// user gets none.
    ///
    /// Whoever may not learn who exists gets the same answer for everybody (sec_068), after the same
    /// work (sec_069): only that the code that is kept was sent to nobody.
    pub(crate) async fn answer_with_code(
        &self,
        cx: &Ctx,
        asked: &Asked<'_>,
        channel: Result<(&'static str, &str), Error>,
    ) -> Result<CodeDeliveryDetailsType, Error> {
        let Asked { pool, client, user, purpose, .. } = *asked;
        let ((attribute, destination), real) = match channel {
            Ok(to) => (to, true),
            Err(_) if client.hides_users() => ((asked.usual, NOWHERE), false),
            Err(refused) => return Err(refused),
        };
        let mut proof_of = user.clone();
        if !real {
            // Every user has a sub: such a code is good for nobody.
            proof_of.sub.clear();
        }
        let fresh = self.fresh_code(cx, &proof_of, purpose, (attribute, destination));
        let (kind, outcome) = asked.event;
        let event = event(cx, pool, user, kind, outcome);
        self.store_code(cx, &fresh.record, |unit| match &event {
            Some(event) => note(unit, event, asked.known),
            None => Ok(()),
        })
        .await?;
        let about = About::user(pool, Some(client), user, asked.metadata);
        let letter = Letter {
            occasion: asked.occasion,
            about: &about,
            attribute,
            destination,
            code: &fresh.text,
        };
        let shown = simulated(&self.keys, &user.key, asked.name, asked.usual);
        let sent = self.deliver(cx, letter, real).await?;
        Ok(if real { sent } else { shown })
    }
}
