//! Reads, on the calling thread.

use std::fmt::Write as _;
use std::ops::Bound;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use base::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};
use store::{Dir, Error, Item, Key, MAX_PAGE, Page, Range, Rev};

use crate::error::{OpenError, unavailable};
use crate::schema;

// `+exp` keeps the planner from the index on exp: the primary key is always the better way.
const GET: &str = "SELECT rev, exp, body FROM item \
                   WHERE pk = ?1 AND sk = ?2 AND (+exp IS NULL OR +exp > ?3)";
const DUE: &str = "SELECT pk, sk, rev FROM item WHERE exp <= ?1 ORDER BY exp LIMIT ?2";
const SCAN: &str = "SELECT pk, sk, rev, exp, body FROM item \
                    WHERE (pk, sk) > (?1, ?2) ORDER BY pk, sk LIMIT ?3";
const SCAN_ALL: &str = "SELECT pk, sk, rev, exp, body FROM item ORDER BY pk, sk LIMIT ?1";

/// A few connections, each used by one thread at a time.
pub(crate) struct Readers {
    pool: Vec<Mutex<Connection>>,
    turn: AtomicUsize,
}

impl Readers {
    pub(crate) fn open(path: &Path, count: usize) -> Result<Self, OpenError> {
        let one = |_| schema::connect_reader(path).map(Mutex::new);
        let pool = (0..count.max(1)).map(one).collect::<Result<_, _>>()?;
        Ok(Self { pool, turn: AtomicUsize::new(0) })
    }

    /// A free connection: the first that is, so that few caches stay warm. If all are in use, the
    /// callers wait in turn.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        if let Some(free) = self.pool.iter().find_map(|conn| conn.try_lock().ok()) {
            return free;
        }
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % self.pool.len();
        self.pool[turn].lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn get(&self, now: Timestamp, key: &Key) -> Result<Option<Item>, Error> {
        get(&self.connection(), now, key).map_err(unavailable)
    }

    pub(crate) fn get_many(
        &self,
        now: Timestamp,
        keys: &[Key],
    ) -> Result<Vec<Option<Item>>, Error> {
        let conn = self.connection();
        // One read transaction is one snapshot; dropping it ends it.
        let snapshot = conn.unchecked_transaction().map_err(unavailable)?;
        keys.iter().map(|key| get(&snapshot, now, key).map_err(unavailable)).collect()
    }

    pub(crate) fn range(&self, now: Timestamp, range: &Range) -> Result<Page<Item>, Error> {
        if range.is_empty() {
            return Ok(Page { items: Vec::new(), next: None });
        }
        let size = range.page_size();
        let found = read_range(&self.connection(), now, range).map_err(unavailable)?;
        Ok(Page::cut(found, size, |item| &item.key.sk))
    }

    pub(crate) fn due(&self, now: Timestamp, limit: u32) -> Result<Vec<(Key, Rev)>, Error> {
        let conn = self.connection();
        let read = || {
            let mut query = conn.prepare_cached(DUE)?;
            let rows = query.query_map(params![now.micros(), limit], |row| {
                Ok((key_at(row, 0, 1)?, Rev(row.get(2)?)))
            })?;
            rows.collect::<Result<_, rusqlite::Error>>()
        };
        read().map_err(unavailable)
    }

    pub(crate) fn scan(&self, after: Option<&Key>, limit: u32) -> Result<Vec<Item>, Error> {
        let (conn, limit) = (self.connection(), limit.clamp(1, MAX_PAGE));
        let whole = |row: &Row<'_>| item(key_at(row, 0, 1)?, row, 2);
        let read = || match after {
            Some(key) => conn
                .prepare_cached(SCAN)?
                .query_map(params![&*key.pk, &*key.sk, limit], whole)?
                .collect::<Result<_, rusqlite::Error>>(),
            None => conn.prepare_cached(SCAN_ALL)?.query_map([limit], whole)?.collect(),
        };
        read().map_err(unavailable)
    }

    pub(crate) fn ready(&self) -> Result<(), Error> {
        let conn = self.connection();
        let probe = conn.query_row("SELECT 1 FROM item LIMIT 1", [], |_| Ok(())).optional();
        probe.map(drop).map_err(unavailable)
    }
}

fn get(conn: &Connection, now: Timestamp, key: &Key) -> Result<Option<Item>, rusqlite::Error> {
    conn.prepare_cached(GET)?
        .query_row(params![&*key.pk, &*key.sk, now.micros()], |row| item(key.clone(), row, 0))
        .optional()
}

fn read_range(
    conn: &Connection,
    now: Timestamp,
    range: &Range,
) -> Result<Vec<Item>, rusqlite::Error> {
    let limit = u32::try_from(range.page_size()).unwrap_or(MAX_PAGE) + 1;
    let mut sql = "SELECT sk, rev, exp, body FROM item \
                   WHERE pk = ?1 AND (+exp IS NULL OR +exp > ?2)"
        .to_owned();
    let now = now.micros();
    let mut values: Vec<&dyn ToSql> = vec![&range.pk, &now];
    let mut bound = |op: &str, value| {
        values.push(value);
        // Writing to a String cannot fail.
        let _ = write!(sql, " AND sk {op} ?{}", values.len());
    };
    match &range.from {
        Bound::Included(sk) => bound(">=", sk),
        Bound::Excluded(sk) => bound(">", sk),
        Bound::Unbounded => {}
    }
    match &range.to {
        Bound::Included(sk) => bound("<=", sk),
        Bound::Excluded(sk) => bound("<", sk),
        Bound::Unbounded => {}
    }
    values.push(&limit);
    let order = if range.dir == Dir::Down { " DESC" } else { "" };
    let _ = write!(sql, " ORDER BY sk{order} LIMIT ?{}", values.len());
    let mut query = conn.prepare_cached(&sql)?;
    let rows = query.query_map(&*values, |row| {
        let sk: String = row.get(0)?;
        item(Key::new(range.pk.as_str(), sk), row, 1)
    })?;
    rows.collect()
}

/// The item in a row whose columns `rev, exp, body` begin at `at`.
fn item(key: Key, row: &Row<'_>, at: usize) -> Result<Item, rusqlite::Error> {
    let expires: Option<i64> = row.get(at + 1)?;
    let expires = expires.map(Timestamp::from_micros);
    Ok(Item { key, rev: Rev(row.get(at)?), expires, body: row.get(at + 2)? })
}

fn key_at(row: &Row<'_>, pk: usize, sk: usize) -> Result<Key, rusqlite::Error> {
    let (pk, sk): (String, String) = (row.get(pk)?, row.get(sk)?);
    Ok(Key::new(pk, sk))
}
