//! ListUsers (US-042 to US-044).

mod filter;

use std::collections::BTreeMap;

use base::Ctx;
use store::{Key, Loaded, list_index, load_many};
use wire::cognito_idp::{ListUsers, ListUsersRequest, ListUsersResponse, error};
use wire::{Error, Handle};

use self::filter::Filter;
use crate::UserPools;
use crate::entities::{Pool, User};
use crate::paging::page_size;
use crate::users::user_type;

/// How many list entries one call looks at: a filter that few of them fit answers what it found so
/// far, and where to go on.
const LOOKED_AT: usize = 600;

impl Handle<ListUsers, Ctx> for UserPools {
    async fn handle(&self, cx: &Ctx, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
        let pool = self.pool(cx, &input.user_pool_id).await?;
        let wanted = input.attributes_to_get.as_ref();
        for name in wanted.into_iter().flatten() {
            if pool.attribute(name).is_none() {
                return Err(error::invalid_parameter(
                    "One or more requested attributes do not exist in user pool.",
                ));
            }
        }
        let text = input.filter.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let filter = text.map(Filter::parse).transpose()?;
        let scope = format!("ListUsers/{}/{}", pool.id, text.unwrap_or_default());
        let after = self.position(&scope, input.pagination_token.as_deref())?;
        let size = page_size(input.limit, 60) as usize;
        let (users, next) = self.users_from(cx, &pool, filter.as_ref(), after, size).await?;
        let shown = |name: &str| wanted.is_none_or(|wanted| wanted.iter().any(|one| one == name));
        Ok(ListUsersResponse {
            users: Some(users.iter().map(|user| user_type(user, shown)).collect()),
            pagination_token: self.next_token(&scope, next),
        })
    }
}

impl UserPools {
    /// Up to `size` users that fit, behind the entry `after`, and where to go on.
    async fn users_from(
        &self,
        cx: &Ctx,
        pool: &Pool,
        filter: Option<&Filter>,
        mut after: Option<String>,
        size: usize,
    ) -> Result<(Vec<Loaded<User>>, Option<String>), Error> {
        if let Some(sub) = filter.and_then(Filter::whole_sub) {
            let found = self.find_user(cx, pool, sub).await?;
            return Ok((found.into_iter().filter(|user| user.sub == sub).collect(), None));
        }
        let prefix = filter.map_or_else(User::list_of_all, Filter::prefix);
        // Of users that a filter may pass over, more are read at a time.
        let each = if filter.is_some() { size.max(60) } else { size };
        let (mut users, mut looked_at) = (Vec::new(), 0);
        loop {
            let mut round = self.entries(cx, pool, &prefix, after.as_deref(), each + 1).await?;
            let mut more = round.len() > each;
            round.truncate(each);
            looked_at += round.len();
            let keys: Vec<_> = round.iter().map(|(_, key)| key.clone()).collect();
            let found = load_many::<User>(&*self.store, cx.now, &keys).await?;
            let mut read = round.into_iter().zip(found);
            while users.len() < size
                && let Some(((entry, _), user)) = read.next()
            {
                after = Some(entry);
                users.extend(user.filter(|user| filter.is_none_or(|it| it.fits(pool, user))));
            }
            more |= read.next().is_some();
            if !more || users.len() == size || looked_at >= LOOKED_AT {
                return Ok((users, after.filter(|_| more)));
            }
        }
    }

    /// The first `limit` entries behind `after`, in order, over all buckets of the pool's lists.
    async fn entries(
        &self,
        cx: &Ctx,
        pool: &Pool,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, Key)>, Error> {
        let each = u32::try_from(limit).unwrap_or(u32::MAX);
        let mut merged = BTreeMap::new();
        for bucket in 0..pool.list_buckets.max(1) {
            let pk = User::lists(&pool.id, bucket);
            // The first of all are among the first of each bucket.
            let page = list_index::<()>(&*self.store, cx.now, (&pk, prefix), after, each).await?;
            merged.extend(page.items.into_iter().map(|entry| (entry.sk, entry.of)));
        }
        Ok(merged.into_iter().take(limit).collect())
    }
}
