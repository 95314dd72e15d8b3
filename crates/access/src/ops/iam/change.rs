//! Read, change, write; and again when somebody else was faster.

use base::Ctx;
use store::{CommitError, Loaded, MaybeConflict, Unit, retry_conflicts};
use wire::Error;

use super::kept::Kept;
use crate::Iam;
use crate::entities::aws_managed;
use crate::error::AccessError;

/// How often a change is tried before the caller is asked to try again.
const ATTEMPTS: u32 = 100;

/// Why an attempt failed.
pub(super) enum Failure {
    /// The caller is told this.
    Refused(Error),
    /// The write did not go through.
    Commit(CommitError),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<AccessError> for Failure {
    fn from(error: AccessError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<CommitError> for Failure {
    fn from(error: CommitError) -> Self {
        Self::Commit(error)
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::Commit(error.into())
    }
}

impl MaybeConflict for Failure {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Commit(error) if error.is_conflict())
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => error,
            Failure::Commit(error) => error.into(),
        }
    }
}

impl Iam {
    /// Runs an attempt until it does not conflict.
    pub(super) async fn again<T, F>(&self, attempt: impl FnMut() -> F + Send) -> Result<T, Error>
    where
        T: Send,
        F: Future<Output = Result<T, Failure>> + Send,
    {
        Ok(retry_conflicts(ATTEMPTS, attempt).await?)
    }

    /// The entity of this name or ARN, or IAM's words that there is none.
    pub(super) async fn found<E: Kept>(&self, cx: &Ctx, id: &str) -> Result<Loaded<E>, Error> {
        let found = E::find(&self.access, cx.now, id).await?;
        found.ok_or_else(|| E::missing(id))
    }

    /// Changes one entity.
    pub(super) async fn change<E: Kept, T: Send>(
        &self,
        cx: &Ctx,
        id: &str,
        edit: impl Fn(&mut E) -> Result<T, Error> + Send + Sync,
    ) -> Result<T, Error> {
        self.again(|| async {
            let old = self.found::<E>(cx, id).await?;
            let mut new = old.value.clone();
            let answer = edit(&mut new)?;
            let mut unit = self.access.unit(cx.now);
            if new != old.value {
                unit.update(&old, &new)?;
            }
            self.access.commit(unit).await?;
            Ok(answer)
        })
        .await
    }

    /// Adds a new entity, bounded by a managed policy if one is given.
    pub(super) async fn add<E: Kept>(
        &self,
        cx: &Ctx,
        entity: &E,
        boundary: Option<&str>,
    ) -> Result<(), Error> {
        self.again(|| async {
            let mut unit = self.access.unit(cx.now);
            unit.insert(entity)?;
            if let Some(arn) = boundary {
                self.hold_policy(cx, &mut unit, arn, scope_missing).await?;
            }
            self.commit_new(unit, entity).await
        })
        .await
    }

    /// Commits a unit that inserts `entity`, whose place may be taken.
    pub(super) async fn commit_new<E: Kept>(
        &self,
        unit: Unit<'_>,
        entity: &E,
    ) -> Result<(), Failure> {
        let outcome = self.access.commit(unit).await;
        let conflict = outcome.as_ref().err().and_then(CommitError::conflict);
        let taken = conflict.is_some_and(|c| c.is_entity::<E>() && c.key == entity.key());
        if taken { Err(entity.taken().into()) } else { Ok(outcome?) }
    }

    /// Puts `new` in the place of `old`, which may be another key.
    pub(super) async fn commit_moved<E: Kept>(
        &self,
        mut unit: Unit<'_>,
        old: &Loaded<E>,
        new: &E,
    ) -> Result<(), Failure> {
        if *old.key() == new.key() {
            unit.update(old, new)?;
            return Ok(self.access.commit(unit).await?);
        }
        unit.delete(old)?;
        unit.insert(new)?;
        self.commit_new(unit, new).await
    }

    /// Holds a unit to a managed policy that something in it refers to.
    ///
    /// INVARIANT: the policy gets a new revision, so that a deletion that began before the
    /// reference was there does not go through.
    pub(super) async fn hold_policy(
        &self,
        cx: &Ctx,
        unit: &mut Unit<'_>,
        arn: &str,
        missing: fn(&str) -> Error,
    ) -> Result<(), Failure> {
        if aws_managed(arn).is_some() {
            return Ok(());
        }
        match self.access.managed_policy(cx.now, arn).await? {
            Some(policy) => Ok(unit.update(&policy, &policy.value)?),
            None => Err(missing(arn).into()),
        }
    }
}

/// A permissions boundary that is no managed policy.
pub(super) fn scope_missing(arn: &str) -> Error {
    wire::iam::error::no_such_entity(format!(
        "Scope ARN: {arn} does not exist or is not attachable."
    ))
}
