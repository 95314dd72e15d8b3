//! Going through the files of started jobs, in the background.

use std::time::Duration;

use base::Ctx;
use store::{CommitError, Fail, Loaded, Range, Unit, list, load};
use wire::Error;

use super::columns::columns;
use super::rows::{Row, row};
use crate::UserPools;
use crate::entities::{
    ActiveImport, ImportChunk, ImportJob, ImportLog, ImportState, ImportedHash, Pool, Status, User,
};
use crate::users::Draft;

/// How many jobs are looked at.
const JOBS: u32 = 100;
/// How many chunks of a job are done before the next job gets its turn.
const CHUNKS: u32 = 4;
/// How long a node has a job to itself. A node that goes away leaves it to others after that.
const LEASE: Duration = Duration::from_mins(2);
/// How long logs are kept.
const KEPT: Duration = Duration::from_hours(24 * 90);
/// The most characters of a reason in a log: the logs of a chunk are one item.
const REASON: usize = 200;
/// The most users of one file (US-074).
const MAX_USERS: u64 = 500_000;

/// What became of the lines of a chunk.
#[derive(Default)]
struct Outcome {
    columns: Vec<String>,
    lines: u64,
    imported: i64,
    skipped: i64,
    failed: i64,
    log: Vec<String>,
}

/// What became of one line.
enum Fate {
    Imported,
    Skipped,
    Failed(String),
}

impl UserPools {
    /// Goes on with the imports that were started; `true` when there is more to do. To be called
    /// again and again; of several nodes one works on a job at a time.
    pub async fn run_imports(&self, cx: &Ctx) -> Result<bool, Error> {
        let range = Range::all(ActiveImport::LIST, JOBS);
        let mut more = false;
        for active in list::<ActiveImport>(&*self.store, cx.now, &range).await?.items {
            more |= self.go_on(cx, active).await?;
        }
        Ok(more)
    }

    async fn go_on(&self, cx: &Ctx, active: Loaded<ActiveImport>) -> Result<bool, Error> {
        if active.leased_until > cx.now {
            return Ok(false);
        }
        let leased = ActiveImport { leased_until: cx.now.plus(LEASE), ..active.value.clone() };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&active, &leased)?;
        match unit.commit().await {
            Ok(()) => {}
            // Another node was faster.
            Err(CommitError::Conflict(_)) => return Ok(false),
            Err(failed) => return Err(Fail::from(failed).into()),
        }
        let ended = self.advance_import(cx, &leased).await?;
        store::retry(|| self.let_go(cx, &leased, ended)).await?;
        Ok(!ended)
    }

    /// Gives the job back, or the pool its place for the next one.
    async fn let_go(&self, cx: &Ctx, leased: &ActiveImport, ended: bool) -> Result<(), Fail> {
        let key = ActiveImport::key_of(leased.pool.as_str());
        let found = load::<ActiveImport>(&*self.store, cx.now, &key).await?;
        let Some(old) = found.filter(|active| active.job == leased.job) else { return Ok(()) };
        let mut unit = Unit::new(&*self.store, cx.now);
        if ended {
            unit.delete(&old)?;
        } else {
            unit.update(&old, &ActiveImport { leased_until: cx.now, ..old.value.clone() })?;
        }
        Ok(unit.commit().await?)
    }

    /// Does some chunks of a job; `true` when the job has ended.
    async fn advance_import(&self, cx: &Ctx, active: &ActiveImport) -> Result<bool, Error> {
        let key = ImportJob::key_of(active.pool.as_str(), &active.job);
        for _ in 0..CHUNKS {
            let Some(job) = load::<ImportJob>(&*self.store, cx.now, &key).await? else {
                return Ok(true);
            };
            let Some(pool) = self.find_pool(cx, active.pool.as_str()).await? else {
                return Ok(true);
            };
            match job.state {
                ImportState::Pending | ImportState::InProgress => {}
                ImportState::Stopping => {
                    self.end(cx, &job, ImportState::Stopped, "The job was stopped.").await?;
                    return Ok(true);
                }
                _ => return Ok(true),
            }
            if let Some((state, why)) = self.import_chunk(cx, &pool, &job).await? {
                self.end(cx, &job, state, &why).await?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Does the next chunk; the state in which the job ends, and why, when it does.
    async fn import_chunk(
        &self,
        cx: &Ctx,
        pool: &Pool,
        job: &ImportJob,
    ) -> Result<Option<(ImportState, String)>, Error> {
        let failed = |why: &str| Ok(Some((ImportState::Failed, why.to_owned())));
        let Some(file) = &job.file else { return failed("There is no file.") };
        if job.chunks_done >= file.chunks {
            let why = "The import has ended.".to_owned();
            return Ok(Some((ImportState::Succeeded, why)));
        }
        if job.lines_done > MAX_USERS {
            return failed("The file has more than 500,000 users.");
        }
        let key = ImportChunk::key_of(&job.pool, &job.id, &file.id, job.chunks_done);
        let Some(chunk) = load::<ImportChunk>(&*self.store, cx.now, &key).await? else {
            return failed("The file has expired.");
        };
        let name = ImportChunk::name(&job.id, &file.id, chunk.number);
        let lines = self.keys.open_field(ImportChunk::LINES, &name, &chunk.lines);
        let lines = lines.map_err(Error::internal)?;
        match self.import_lines(cx, pool, job, &lines).await? {
            Ok(outcome) => {
                store::retry(|| self.note(cx, job, &outcome)).await?;
                Ok(None)
            }
            Err(why) => failed(&why),
        }
    }

    /// Imports the lines of a chunk; the inner error says why the whole file is refused.
    async fn import_lines(
        &self,
        cx: &Ctx,
        pool: &Pool,
        job: &ImportJob,
        text: &[u8],
    ) -> Result<Result<Outcome, String>, Error> {
        let mut outcome = Outcome { columns: job.columns.clone(), ..Outcome::default() };
        for line in text.split(|byte| *byte == b'\n') {
            outcome.lines += 1;
            let number = job.lines_done + outcome.lines;
            let line = std::str::from_utf8(line).map_err(|_| "the line is not UTF-8".to_owned());
            if number == 1 {
                match line.and_then(|line| columns(pool, job.hashing, line)) {
                    Ok(columns) => outcome.columns = columns,
                    Err(why) => return Ok(Err(why)),
                }
                continue;
            }
            if line.as_ref().is_ok_and(|line| line.trim().is_empty()) {
                continue;
            }
            let read = line.and_then(|line| row(pool, &outcome.columns, job.hashing, line));
            let fate = match read {
                Ok(row) => self.import(cx, pool, job, row).await?,
                Err(why) => Fate::Failed(why),
            };
            outcome.count(number, fate);
        }
        // What stands behind the last line end is the beginning of the next chunk, and no line.
        if text.last() == Some(&b'\n') {
            outcome.lines -= 1;
        }
        Ok(Ok(outcome))
    }

    async fn import(
        &self,
        cx: &Ctx,
        pool: &Pool,
        job: &ImportJob,
        row: Row,
    ) -> Result<Fate, Error> {
        if self.find_user(cx, pool, &row.username).await?.is_some() {
            return Ok(Fate::Skipped);
        }
        let user = match self.imported_user(cx, pool, job, row) {
            Ok(user) => user,
            Err(refused) => return Ok(Fate::Failed(refused.to_string())),
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.insert(&user)?;
        match unit.commit().await {
            Ok(()) => Ok(Fate::Imported),
            Err(CommitError::Conflict(conflict)) => Ok(match conflict.claim {
                Some(alias) => Fate::Failed(format!("An account with the {alias} already exists.")),
                None => Fate::Skipped,
            }),
            Err(failed) => Err(Fail::from(failed).into()),
        }
    }

    /// The user of a row: with a password hash it may sign in, without it must choose a password
    /// first (US-075, US-076).
    fn imported_user(
        &self,
        cx: &Ctx,
        pool: &Pool,
        job: &ImportJob,
        row: Row,
    ) -> Result<User, Error> {
        let mut user =
            Draft::new(cx, pool, &row.username, row.attributes, "User already exists")?.user;
        user.mfa.sms = row.mfa;
        user.imported_hash = job.hashing.zip(row.hash).map(|(algorithm, hash)| ImportedHash {
            algorithm,
            hash: self.keys.seal_field(ImportedHash::SEALED_AS, &user.sub, hash.as_bytes()),
        });
        let has_hash = user.imported_hash.is_some();
        user.status = if has_hash { Status::Confirmed } else { Status::ResetRequired };
        user.settle(cx, pool);
        Ok(user)
    }

    /// Writes down how far the job has come, with the log of the chunk.
    async fn note(&self, cx: &Ctx, job: &ImportJob, outcome: &Outcome) -> Result<(), Fail> {
        let key = ImportJob::key_of(job.pool.as_str(), &job.id);
        let found = load::<ImportJob>(&*self.store, cx.now, &key).await?;
        let Some(old) = found.filter(|now| now.chunks_done == job.chunks_done) else {
            return Ok(());
        };
        let pending = old.state == ImportState::Pending;
        let new = ImportJob {
            state: if pending { ImportState::InProgress } else { old.state },
            columns: outcome.columns.clone(),
            chunks_done: old.chunks_done + 1,
            lines_done: old.lines_done + outcome.lines,
            imported: old.imported + outcome.imported,
            skipped: old.skipped + outcome.skipped,
            failed: old.failed + outcome.failed,
            ..old.value.clone()
        };
        let log = ImportLog {
            pool: job.pool.clone(),
            job: job.id.clone(),
            number: job.chunks_done,
            lines: outcome.log.clone(),
            expires_at: cx.now.plus(KEPT),
        };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.insert(&log)?;
        Ok(unit.commit().await?)
    }

    async fn end(
        &self,
        cx: &Ctx,
        job: &ImportJob,
        state: ImportState,
        why: &str,
    ) -> Result<(), Error> {
        store::retry(|| async move {
            let key = ImportJob::key_of(job.pool.as_str(), &job.id);
            let found = load::<ImportJob>(&*self.store, cx.now, &key).await?;
            let Some(old) = found else { return Ok(()) };
            let (message, completed_at) = (Some(why.to_owned()), Some(cx.now));
            let new = ImportJob { state, message, completed_at, ..old.value.clone() };
            let mut unit = Unit::new(&*self.store, cx.now);
            unit.update(&old, &new)?;
            Ok(unit.commit().await?)
        })
        .await
    }
}

impl Outcome {
    fn count(&mut self, line: u64, fate: Fate) {
        self.log.push(match fate {
            Fate::Imported => {
                self.imported += 1;
                format!("[SUCCEEDED] Line Number {line} - The import succeeded.")
            }
            Fate::Skipped => {
                self.skipped += 1;
                format!("[SKIPPED] Line Number {line} - The user already exists.")
            }
            Fate::Failed(why) => {
                self.failed += 1;
                let why: String = why.chars().take(REASON).collect();
                format!("[FAILED] Line Number {line} - The user was not imported: {why}")
            }
        });
    }
}
