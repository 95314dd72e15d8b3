//! Page tokens of this service's listings, and counting without reading everything.

use base::Ctx;
use store::list_index;
use wire::Error;
use wire::cognito_idp::error;

use crate::UserPools;

impl UserPools {
    /// The position that a page token of the listing `scope` stands for.
    pub(crate) fn position(
        &self,
        scope: &str,
        token: Option<&str>,
    ) -> Result<Option<String>, Error> {
        let Some(token) = token else { return Ok(None) };
        let opened = self.keys.open_page_token(scope, token);
        opened.map(Some).map_err(|_| error::invalid_parameter("Invalid pagination token."))
    }

    /// The page token for a position in the listing `scope`.
    pub(crate) fn next_token(&self, scope: &str, position: Option<String>) -> Option<String> {
        position.map(|position| self.keys.page_token(scope, &position))
    }

    /// How many list entries begin with `prefix`; stops counting at `most`.
    pub(crate) async fn count_entries(
        &self,
        cx: &Ctx,
        (pk, prefix): (&str, &str),
        most: usize,
    ) -> Result<usize, Error> {
        let (mut count, mut after) = (0, None::<String>);
        loop {
            let store = &*self.store;
            let limit = store::MAX_PAGE;
            let page = list_index::<serde::de::IgnoredAny>(
                store,
                cx.now,
                (pk, prefix),
                after.as_deref(),
                limit,
            );
            let page = page.await?;
            count += page.items.len();
            if page.next.is_none() || count >= most {
                return Ok(count.min(most));
            }
            after = page.next;
        }
    }

    /// How many items of the partition `pk` begin with `prefix`; stops counting at `most`.
    pub(crate) async fn count_items(
        &self,
        cx: &Ctx,
        (pk, prefix): (&str, &str),
        most: usize,
    ) -> Result<usize, Error> {
        let (mut count, mut after) = (0, None::<String>);
        loop {
            let range = store::Range::prefix(pk, prefix, store::MAX_PAGE).after(after.as_deref());
            let page = self.store.range(cx.now, &range).await?;
            count += page.items.len();
            if page.next.is_none() || count >= most {
                return Ok(count.min(most));
            }
            after = page.next;
        }
    }
}

/// The size of a page: what was asked for, which validation has held within its bounds, or `usual`
/// when nothing or 0 was.
pub(crate) fn page_size(asked: Option<i32>, usual: u32) -> u32 {
    asked.and_then(|asked| u32::try_from(asked).ok()).filter(|asked| *asked > 0).unwrap_or(usual)
}
