//! Tags: at most 50, keys unique without regard to case.
//!
//! Source: IAM User Guide, "Tags for AWS Identity and Access Management resources".

use base::Ctx;
use wire::iam::{Tag, error};
use wire::{Error, OpMeta};

use super::kept::Kept;
use super::page::Listed;
use crate::Iam;
use crate::entities::{ManagedPolicy, OidcProvider, Role, SamlProvider, Tags, User};

/// How many tags an entity has at most.
const MAX_TAGS: usize = 50;

/// An entity that carries tags.
pub(super) trait Tagged: Kept {
    /// The name of the quota.
    const QUOTA: &'static str;
    /// Its tags.
    fn tags(&self) -> &Tags;
    /// Its tags.
    fn tags_mut(&mut self) -> &mut Tags;
}

macro_rules! tagged {
    ($($type:ident: $quota:literal),*) => {
        $(impl Tagged for $type {
            const QUOTA: &'static str = $quota;
            fn tags(&self) -> &Tags {
                &self.tags
            }
            fn tags_mut(&mut self) -> &mut Tags {
                &mut self.tags
            }
        })*
    };
}

tagged!(
    Role: "TagsPerRole",
    User: "TagsPerUser",
    ManagedPolicy: "TagsPerPolicy",
    OidcProvider: "TagsPerOpenIdConnectProvider",
    SamlProvider: "TagsPerSAMLProvider"
);

/// The tags of something new.
pub(super) fn fresh<E: Tagged>(given: Option<Vec<Tag>>) -> Result<Tags, Error> {
    let mut tags = Tags::new();
    merge::<E>(&mut tags, &given.unwrap_or_default())?;
    Ok(tags)
}

/// Adds tags; one whose key is there already, in whatever case, is replaced.
fn merge<E: Tagged>(tags: &mut Tags, given: &[Tag]) -> Result<(), Error> {
    for (at, tag) in given.iter().enumerate() {
        if given.iter().take(at).any(|other| other.key.eq_ignore_ascii_case(&tag.key)) {
            return Err(error::invalid_input(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if tag.key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
            return Err(error::invalid_input("Tag keys that begin with aws: are reserved."));
        }
    }
    for tag in given {
        remove(tags, std::slice::from_ref(&tag.key));
        tags.insert(tag.key.clone(), tag.value.clone());
    }
    if tags.len() > MAX_TAGS {
        let quota = E::QUOTA;
        return Err(error::limit_exceeded(format!("Cannot exceed quota for {quota}: {MAX_TAGS}")));
    }
    Ok(())
}

fn remove(tags: &mut Tags, keys: &[String]) {
    tags.retain(|key, _| !keys.iter().any(|gone| gone.eq_ignore_ascii_case(key)));
}

fn tag((key, value): (&String, &String)) -> Tag {
    Tag { key: key.clone(), value: value.clone() }
}

/// Tags as answers show them: nothing when there are none.
pub(super) fn shown(tags: &Tags) -> Option<Vec<Tag>> {
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

impl Iam {
    /// `Tag…`.
    pub(super) async fn tag<E: Tagged>(
        &self,
        cx: &Ctx,
        id: &str,
        given: &[Tag],
    ) -> Result<(), Error> {
        self.change(cx, id, |entity: &mut E| merge::<E>(entity.tags_mut(), given)).await
    }

    /// `Untag…`.
    pub(super) async fn untag<E: Tagged>(
        &self,
        cx: &Ctx,
        id: &str,
        keys: &[String],
    ) -> Result<(), Error> {
        self.change(cx, id, |entity: &mut E| {
            remove(entity.tags_mut(), keys);
            Ok(())
        })
        .await
    }

    /// `List…Tags`.
    pub(super) async fn list_tags<E: Tagged>(
        &self,
        cx: &Ctx,
        op: &OpMeta,
        id: &str,
        (marker, max_items): (Option<String>, Option<i32>),
    ) -> Result<Listed<Tag>, Error> {
        let paging = self.paging(op, &[id], marker.as_deref(), max_items)?;
        let entity = self.found::<E>(cx, id).await?;
        let sorted = entity.tags().iter().map(|pair| (pair.0.clone(), tag(pair)));
        Ok(self.cut(&paging, sorted))
    }
}
