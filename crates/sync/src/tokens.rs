//! Tokens that clients bring back: of sync sessions and of pages.

use std::time::Duration;

use base::{Ctx, Timestamp};
use wire::Error;

use crate::Sync;
use crate::errors;

/// How long a sync session lasts.
const SESSION: Duration = Duration::from_hours(24);

/// A dataset as a request names it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address<'a> {
    pub(crate) pool: &'a str,
    pub(crate) identity: &'a str,
    pub(crate) dataset: &'a str,
}

impl Sync {
    fn session_scope(at: Address<'_>) -> String {
        format!("SyncSession/{}/{}/{}", at.pool, at.identity, at.dataset)
    }

    /// The token of a session that begins now on the dataset whose counts start behind `base`
    /// (SY-006).
    pub(crate) fn session_token(&self, cx: &Ctx, at: Address<'_>, base: i64) -> String {
        self.keys.page_token(&Self::session_scope(at), &format!("{base} {}", cx.now.micros()))
    }

    /// Where the counts of the dataset of a session start. A token of another dataset, or one that
    /// is none, is a bad parameter; an old one is a conflict, after which clients list again
    /// (SY-012).
    pub(crate) fn open_session(
        &self,
        cx: &Ctx,
        at: Address<'_>,
        token: &str,
    ) -> Result<i64, Error> {
        let opened = self.keys.open_page_token(&Self::session_scope(at), token);
        let opened = opened.map_err(|_| errors::bad_session())?;
        let parts = opened.split_once(' ');
        let parts = parts.and_then(|(base, at)| Some((base.parse().ok()?, at.parse().ok()?)));
        let (base, issued) = parts.ok_or_else(errors::bad_session)?;
        if cx.now.since(Timestamp::from_micros(issued)) > SESSION {
            return Err(errors::stale_session());
        }
        Ok(base)
    }

    /// The position that a `NextToken` of the listing `scope` stands for.
    pub(crate) fn position(
        &self,
        scope: &str,
        token: Option<&str>,
    ) -> Result<Option<String>, Error> {
        let Some(token) = token else { return Ok(None) };
        self.keys.open_page_token(scope, token).map(Some).map_err(|_| errors::bad_page())
    }

    /// The `NextToken` for a position in the listing `scope`.
    pub(crate) fn next_token(&self, scope: &str, position: Option<String>) -> Option<String> {
        position.map(|position| self.keys.page_token(scope, &position))
    }
}

/// How many entries a page has: as many as are asked for, within 1 and `most`, which is also what
/// no wish means (SY-006, SY-022). The model has no bound.
pub(crate) fn page_size(wanted: Option<i32>, most: usize) -> Result<usize, Error> {
    match wanted {
        None => Ok(most),
        Some(wanted) => match usize::try_from(wanted) {
            Ok(wanted @ 1..) => Ok(wanted.min(most)),
            _ => Err(wire::cognito_sync::error::invalid_parameter(
                "MaxResults must be a number above 0.",
            )),
        },
    }
}
