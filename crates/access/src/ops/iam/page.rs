//! Lists in pages: `Marker`, `MaxItems`, `IsTruncated`.

use base::Ctx;
use store::{IndexEntry, Key, Loaded, MAX_PAGE, Page, list_index, load_many};
use wire::{Error, OpMeta};

use super::kept::{Kept, Pathed};
use crate::Iam;
use crate::entities::name_of_entry;

/// How many items a page has unless asked for.
const DEFAULT_ITEMS: i32 = 100;
/// The longest position that fits a `Marker` of 320 characters when sealed.
const LONGEST: usize = 180;
/// Stands before a name that is in the place of a position that would be too long.
const BY_NAME: char = '\u{1}';

/// A page that is asked for.
pub(super) struct Paging {
    scope: String,
    /// The position behind which it begins.
    pub(super) after: Option<String>,
    /// How many items it has at most.
    pub(super) limit: usize,
}

/// A page that is answered.
pub(super) struct Listed<T> {
    pub(super) items: Vec<T>,
    pub(super) truncated: Option<bool>,
    pub(super) marker: Option<String>,
}

impl<T> Listed<T> {
    /// The same page of something else.
    pub(super) fn map<U>(self, each: impl FnMut(T) -> U) -> Listed<U> {
        let items = self.items.into_iter().map(each).collect();
        Listed { items, truncated: self.truncated, marker: self.marker }
    }
}

impl Paging {
    fn size(&self) -> u32 {
        u32::try_from(self.limit).unwrap_or(MAX_PAGE)
    }
}

impl Iam {
    /// The page that a request asks for. `args` are the arguments that choose the list: a marker of
    /// one list opens no other.
    pub(super) fn paging(
        &self,
        op: &OpMeta,
        args: &[&str],
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Paging, Error> {
        let account = self.access.deployment().account.as_str();
        let mut scope = format!("{account}/{}", op.action());
        for arg in args {
            scope.push('\n');
            scope.push_str(arg);
        }
        let open = |token| self.access.keys().open_page_token(&scope, token);
        let after = marker.map(open).transpose();
        let after = after.map_err(|error| Error::validation("Invalid Marker.").caused_by(error))?;
        let limit = usize::try_from(max_items.unwrap_or(DEFAULT_ITEMS)).unwrap_or(1);
        Ok(Paging { scope, after, limit })
    }

    /// The answer of these items, behind which `next` is a position, if there is more.
    pub(super) fn listed<T>(
        &self,
        paging: &Paging,
        items: Vec<T>,
        next: Option<&str>,
    ) -> Listed<T> {
        let marker = next.map(|at| self.access.keys().page_token(&paging.scope, at));
        Listed { items, truncated: Some(marker.is_some()), marker }
    }

    /// A page of a list that is at hand, sorted by its keys, which are positions.
    pub(super) fn cut<T>(
        &self,
        paging: &Paging,
        sorted: impl IntoIterator<Item = (String, T)>,
    ) -> Listed<T> {
        let after = paging.after.as_deref();
        let rest = sorted.into_iter().filter(|(key, _)| after.is_none_or(|a| key.as_str() > a));
        let found: Vec<_> = rest.take(paging.limit.saturating_add(1)).collect();
        let page = Page::cut(found, paging.limit, |(key, _)| key);
        let items = page.items.into_iter().map(|(_, item)| item).collect();
        self.listed(paging, items, page.next.as_deref())
    }

    /// A page of all entities of a kind whose path begins with `prefix`.
    pub(super) async fn walk<E: Pathed>(
        &self,
        cx: &Ctx,
        paging: &Paging,
        prefix: Option<&str>,
    ) -> Result<Listed<Loaded<E>>, Error> {
        let after = paging.after.as_deref();
        let page = self.walk_from::<E>(cx, prefix, after, paging.size()).await?;
        Ok(self.listed(paging, page.items, page.next.as_deref()))
    }

    /// The same from a position that an earlier call gave.
    pub(super) async fn walk_from<E: Pathed>(
        &self,
        cx: &Ctx,
        prefix: Option<&str>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<Loaded<E>>, Error> {
        let after = match after.and_then(|at| at.strip_prefix(BY_NAME)) {
            Some(name) => Some(self.entry_of::<E>(cx, name).await?),
            None => after.map(str::to_owned),
        };
        let list = (E::LIST, prefix.unwrap_or("/"));
        let store = self.access.store();
        let page = list_index::<()>(store, cx.now, list, after.as_deref(), limit);
        let page = page.await?;
        let next = page.next.map(|at| match at.len() {
            0..=LONGEST => at,
            _ => format!("{BY_NAME}{}", name_of_entry(&at)),
        });
        Ok(Page { items: self.load_entries(cx, &page.items).await?, next })
    }

    async fn entry_of<E: Pathed>(&self, cx: &Ctx, name: &str) -> Result<String, Error> {
        let found = store::load::<E>(self.access.store(), cx.now, &E::place(name)).await;
        let found = found?;
        found.map(|e| e.entry()).ok_or_else(|| Error::validation("Invalid Marker."))
    }

    /// The entities that entries of a list belong to; what has gone meanwhile is left out.
    pub(super) async fn load_entries<E: Kept>(
        &self,
        cx: &Ctx,
        entries: &[IndexEntry<()>],
    ) -> Result<Vec<Loaded<E>>, Error> {
        let keys: Vec<Key> = entries.iter().map(|entry| entry.of.clone()).collect();
        let found = load_many::<E>(self.access.store(), cx.now, &keys).await;
        Ok(found?.into_iter().flatten().collect())
    }

    /// A page of a list with short positions.
    pub(super) async fn entries_page(
        &self,
        cx: &Ctx,
        paging: &Paging,
        pk: &str,
    ) -> Result<(Vec<IndexEntry<()>>, Option<String>), Error> {
        let (store, after) = (self.access.store(), paging.after.as_deref());
        let page = list_index(store, cx.now, (pk, ""), after, paging.size()).await;
        let page = page?;
        Ok((page.items, page.next))
    }

    /// Every entry of a list.
    pub(super) async fn entries(
        &self,
        cx: &Ctx,
        pk: &str,
    ) -> Result<Vec<IndexEntry<()>>, store::Error> {
        let (mut all, mut after) = (Vec::new(), None::<String>);
        loop {
            let store = self.access.store();
            let page = list_index(store, cx.now, (pk, ""), after.as_deref(), MAX_PAGE).await?;
            all.extend(page.items);
            after = page.next;
            if after.is_none() {
                return Ok(all);
            }
        }
    }

    /// How many entries a list has.
    pub(super) async fn count(&self, cx: &Ctx, pk: &str) -> Result<i32, Error> {
        let all = self.entries(cx, pk).await?;
        Ok(i32::try_from(all.len()).unwrap_or(i32::MAX))
    }
}
