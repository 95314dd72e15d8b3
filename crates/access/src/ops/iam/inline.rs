//! Inline policies of roles, users and groups.

use std::collections::BTreeMap;

use base::Ctx;
use wire::iam::error;
use wire::{Error, OpMeta};

use super::documents;
use super::kept::Pathed;
use super::page::Listed;
use crate::Iam;
use crate::entities::{Group, Role, User};

/// Something that has policies.
pub(super) trait Holder: Pathed {
    /// `role`, `user` or `group`.
    const NOUN: &'static str;
    /// The name of the quota of attached policies.
    const QUOTA: &'static str;
    /// How large its inline policies may be together.
    const INLINE_LIMIT: usize;
    /// Its inline policies.
    fn inline(&self) -> &BTreeMap<String, String>;
    /// Its inline policies.
    fn inline_mut(&mut self) -> &mut BTreeMap<String, String>;
    /// The ARNs of its managed policies.
    fn attached(&self) -> &[String];
    /// The ARNs of its managed policies.
    fn attached_mut(&mut self) -> &mut Vec<String>;
}

macro_rules! holder {
    ($($type:ident: $noun:literal, $quota:literal, $limit:literal;)*) => {
        $(impl Holder for $type {
            const NOUN: &'static str = $noun;
            const QUOTA: &'static str = $quota;
            const INLINE_LIMIT: usize = $limit;
            fn inline(&self) -> &BTreeMap<String, String> {
                &self.inline
            }
            fn inline_mut(&mut self) -> &mut BTreeMap<String, String> {
                &mut self.inline
            }
            fn attached(&self) -> &[String] {
                &self.attached
            }
            fn attached_mut(&mut self) -> &mut Vec<String> {
                &mut self.attached
            }
        })*
    };
}

holder! {
    Role: "role", "PoliciesPerRole", 10_240;
    User: "user", "PoliciesPerUser", 2_048;
    Group: "group", "PoliciesPerGroup", 5_120;
}

fn no_such_policy<H: Holder>(name: &str) -> Error {
    let noun = H::NOUN;
    error::no_such_entity(format!("The {noun} policy with name {name} cannot be found."))
}

/// Refuses to delete what has policies still.
pub(super) fn check_bare<H: Holder>(holder: &H) -> Result<(), Error> {
    if !holder.attached().is_empty() {
        return Err(error::delete_conflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    if !holder.inline().is_empty() {
        return Err(error::delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

impl Iam {
    /// `Put…Policy`.
    pub(super) async fn put_inline<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &str,
        (name, document): (&str, &str),
    ) -> Result<(), Error> {
        documents::parse_permissions(document)?;
        self.change(cx, holder, |holder: &mut H| {
            holder.inline_mut().insert(name.to_owned(), document.to_owned());
            let total: usize = holder.inline().values().map(|d| documents::size(d)).sum();
            if total <= H::INLINE_LIMIT {
                return Ok(());
            }
            Err(error::limit_exceeded(format!(
                "Maximum policy size of {} bytes exceeded for {} {}",
                H::INLINE_LIMIT,
                H::NOUN,
                holder.name()
            )))
        })
        .await
    }

    /// `Get…Policy`: the document as answers show it.
    pub(super) async fn get_inline<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &str,
        name: &str,
    ) -> Result<String, Error> {
        let holder = self.found::<H>(cx, holder).await?;
        let document = holder.inline().get(name).ok_or_else(|| no_such_policy::<H>(name))?;
        Ok(documents::encoded(document))
    }

    /// `Delete…Policy`.
    pub(super) async fn delete_inline<H: Holder>(
        &self,
        cx: &Ctx,
        holder: &str,
        name: &str,
    ) -> Result<(), Error> {
        self.change(cx, holder, |holder: &mut H| match holder.inline_mut().remove(name) {
            Some(_) => Ok(()),
            None => Err(no_such_policy::<H>(name)),
        })
        .await
    }

    /// `List…Policies`: their names.
    pub(super) async fn list_inline<H: Holder>(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        holder: &str,
        (marker, max_items): (Option<String>, Option<i32>),
    ) -> Result<Listed<String>, Error> {
        let paging = self.paging(op, &[holder], marker.as_deref(), max_items)?;
        let holder = self.found::<H>(cx, holder).await?;
        Ok(self.cut(&paging, holder.inline().keys().map(|name| (name.clone(), name.clone()))))
    }
}
