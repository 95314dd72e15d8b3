//! Managed policies attached to roles, users and groups, and permissions boundaries.

use base::{Arn, Ctx};
use wire::iam::{AttachedPolicy, error};
use wire::{Error, OpMeta};

use super::change::{Failure, scope_missing};
use super::inline::Holder;
use super::kept::Kept;
use super::page::Listed;
use super::shapes;
use crate::Iam;
use crate::entities::{ManagedPolicy, Role, User};

/// How many managed policies one role, user or group has at most.
pub(super) const MAX_ATTACHED: usize = 10;

/// Something that a permissions boundary limits.
pub(super) trait Bounded: Kept {
    /// The ARN of the boundary.
    fn boundary_mut(&mut self) -> &mut Option<String>;
}

impl Bounded for Role {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

impl Bounded for User {
    fn boundary_mut(&mut self) -> &mut Option<String> {
        &mut self.boundary
    }
}

/// Refuses what is no ARN of a managed policy, in the recorded words.
pub(super) fn check_policy_arn(text: &str) -> Result<(), Error> {
    let is_policy =
        |arn: &Arn| arn.service == "iam" && arn.resource.strip_prefix("policy/").is_some();
    if text.parse::<Arn>().is_ok_and(|arn| is_policy(&arn)) {
        return Ok(());
    }
    Err(Error::validation("Invalid ARN:  Could not be parsed!"))
}

/// The path of the policy of an ARN.
fn path_of(arn: &str) -> &str {
    let resource = arn.split_once(":policy").map_or("", |(_, rest)| rest);
    resource.rfind('/').and_then(|end| resource.get(..=end)).unwrap_or_default()
}

/// An attached policy as answers show it.
pub(super) fn attached_policy(arn: &str) -> AttachedPolicy {
    AttachedPolicy {
        policy_name: Some(shapes::name_of_arn(arn).to_owned()),
        policy_arn: Some(arn.to_owned()),
    }
}

fn not_attachable(arn: &str) -> Error {
    error::no_such_entity(format!("Policy {arn} does not exist or is not attachable."))
}

impl Iam {
    /// `Attach…Policy`. Attaching again changes nothing.
    pub(super) async fn attach<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &str,
        arn: &str,
    ) -> Result<(), Error> {
        check_policy_arn(arn)?;
        self.again(|| async {
            let old = self.found::<H>(cx, holder).await?;
            let mut unit = self.access.unit(cx.now);
            self.hold_policy(cx, &mut unit, arn, not_attachable).await?;
            if old.attached().iter().any(|there| there == arn) {
                return Ok(());
            }
            if old.attached().len() >= MAX_ATTACHED {
                let quota = H::QUOTA;
                let text = format!("Cannot exceed quota for {quota}: {MAX_ATTACHED}");
                return Err(error::limit_exceeded(text).into());
            }
            let mut new = old.value.clone();
            new.attached_mut().push(arn.to_owned());
            unit.update(&old, &new)?;
            Ok::<(), Failure>(self.access.commit(unit).await?)
        })
        .await
    }

    /// `Detach…Policy`.
    pub(super) async fn detach<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &str,
        arn: &str,
    ) -> Result<(), Error> {
        check_policy_arn(arn)?;
        self.change(cx, holder, |holder: &mut H| {
            let before = holder.attached().len();
            holder.attached_mut().retain(|there| there != arn);
            if holder.attached().len() < before { Ok(()) } else { Err(ManagedPolicy::missing(arn)) }
        })
        .await
    }

    /// `ListAttached…Policies`, by name.
    pub(super) async fn list_attached<H: Holder>(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        (holder, prefix): (&str, Option<String>),
        (marker, max_items): (Option<String>, Option<i32>),
    ) -> Result<Listed<AttachedPolicy>, Error> {
        let prefix = prefix.unwrap_or_else(|| "/".to_owned());
        let paging = self.paging(op, &[holder, &prefix], marker.as_deref(), max_items)?;
        let holder = self.found::<H>(cx, holder).await?;
        let within = holder.attached().iter().filter(|arn| path_of(arn).starts_with(&prefix));
        // Two accounts' policies may have one name, so the number in the order comes behind it.
        let key = |(n, arn): (usize, &String)| format!("{}/{n:02}", shapes::name_of_arn(arn));
        let mut sorted: Vec<_> =
            within.enumerate().map(|(n, arn)| (key((n, arn)), attached_policy(arn))).collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(self.cut(&paging, sorted))
    }

    /// `Put…PermissionsBoundary`.
    pub(super) async fn put_boundary<B: Bounded>(
        &self,
        cx: &Ctx,
        id: &str,
        arn: &str,
    ) -> Result<(), Error> {
        check_policy_arn(arn)?;
        self.again(|| async {
            let old = self.found::<B>(cx, id).await?;
            let mut unit = self.access.unit(cx.now);
            self.hold_policy(cx, &mut unit, arn, scope_missing).await?;
            let mut new = old.value.clone();
            *new.boundary_mut() = Some(arn.to_owned());
            unit.update(&old, &new)?;
            Ok::<(), Failure>(self.access.commit(unit).await?)
        })
        .await
    }

    /// `Delete…PermissionsBoundary`.
    pub(super) async fn delete_boundary<B: Bounded>(
        &self,
        cx: &Ctx,
        id: &str,
        noun: &str,
    ) -> Result<(), Error> {
        self.change(cx, id, |bounded: &mut B| match bounded.boundary_mut().take() {
            Some(_) => Ok(()),
            None => Err(error::no_such_entity(format!(
                "Permissions boundary cannot be found for the {noun} with name {id}."
            ))),
        })
        .await
    }

    /// How many entities a managed policy is attached to, and how many it bounds.
    pub(super) async fn usage_of(&self, cx: &Ctx, arn: &str) -> Result<(i32, i32), Error> {
        let attached = self.count(cx, &ManagedPolicy::attachments_of(arn)).await?;
        let bounded = self.count(cx, &ManagedPolicy::boundaries_of(arn)).await?;
        Ok((attached, bounded))
    }
}

/// Refuses a permissions boundary that is no policy's ARN.
pub(super) fn check_boundary(arn: Option<&str>) -> Result<(), Error> {
    arn.map_or(Ok(()), check_policy_arn)
}
