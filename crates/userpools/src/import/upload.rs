//! Taking the file of a job, at a URL that is good for this job and a quarter of an hour (US-072,
//! sec_099).

use std::time::Duration;

use base::{Ctx, RngExt as _, Timestamp};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use http::{Response, StatusCode};
use store::{Cond, Entity as _, Fail, Loaded, Range, Unit, load};
use wire::Error;

use super::rows::MAX_LINE;
use crate::UserPools;
use crate::entities::{ImportChunk, ImportFile, ImportJob, ImportState};

/// What the URLs of uploads are sealed as.
const SCOPE: &str = "user-import-upload";
/// How long a URL is good for.
const GOOD: Duration = Duration::from_mins(15);
/// How long an uploaded file is kept: longer than its job may wait and run (US-073).
const KEPT: Duration = Duration::from_hours(72);
/// The most bytes of a file (US-074).
const MAX_FILE: usize = 100_000_000;
/// About how many bytes make a chunk.
const CHUNK: usize = 128 * 1024;
/// The most lines of a chunk: what is said of them all fits one log entry, and they are done long
/// before the lease on the job ends.
const CHUNK_LINES: usize = 1_000;
/// The most bytes of a line that are kept: one character more than a line may have.
const LINE: usize = (MAX_LINE + 1) * 4;

/// Why a file was not taken.
enum Refusal {
    /// The URL is not one of ours, or no longer good.
    Denied,
    TooLarge,
    /// The sender went away.
    Broken,
    Failed(Error),
}

impl From<store::Error> for Refusal {
    fn from(failed: store::Error) -> Self {
        Self::Failed(failed.into())
    }
}

impl From<Error> for Refusal {
    fn from(failed: Error) -> Self {
        Self::Failed(failed)
    }
}

impl UserPools {
    /// Where the file of a job is to be put.
    pub(crate) fn upload_url(&self, cx: &Ctx, job: &ImportJob) -> String {
        let until = cx.now.plus(GOOD).micros();
        let token = self.keys.page_token(SCOPE, &format!("{}/{}/{until}", job.pool, job.id));
        format!("{}/import/{token}", cx.deployment.public_url)
    }

    /// Answers a PUT; `None` when `path` is not that of an upload. Nothing of the body is read before
    /// the URL has been proved, and no more than a chunk of it is held at a time.
    pub async fn upload<E>(
        &self,
        cx: &Ctx,
        path: &str,
        body: impl Stream<Item = Result<Bytes, E>> + Send + Unpin,
    ) -> Option<Response<Vec<u8>>> {
        let token = path.strip_prefix("/import/")?;
        let (status, text) = match self.take(cx, token, body).await {
            Ok(()) => (StatusCode::OK, ""),
            Err(Refusal::Denied) => (StatusCode::FORBIDDEN, "AccessDenied\n"),
            Err(Refusal::TooLarge) => (StatusCode::PAYLOAD_TOO_LARGE, "EntityTooLarge\n"),
            Err(Refusal::Broken) => (StatusCode::BAD_REQUEST, "IncompleteBody\n"),
            Err(Refusal::Failed(error)) => {
                tracing::warn!(%error, "an import file could not be kept");
                (StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable\n")
            }
        };
        let mut answer = Response::new(text.as_bytes().to_vec());
        *answer.status_mut() = status;
        Some(answer)
    }

    async fn take<E>(
        &self,
        cx: &Ctx,
        token: &str,
        mut body: impl Stream<Item = Result<Bytes, E>> + Send + Unpin,
    ) -> Result<(), Refusal> {
        let job = self.job_of(cx, token).await?;
        let file = cx.rng.uuid();
        // An older upload that is still under way ends here: its chunks are not taken any more.
        let older = store::retry(|| self.begin_upload(cx, &job, &file)).await?;
        if let Some(older) = older {
            self.forget_file(cx, &job, &older).await;
        }
        let received = self.receive(cx, &job, &file, &mut body).await;
        let useless = match &received {
            Ok(replaced) => replaced.as_ref(),
            Err(_) => Some(&file),
        };
        if let Some(useless) = useless {
            self.forget_file(cx, &job, useless).await;
        }
        received.map(drop)
    }

    /// Keeps the lines of a file; answers the id of the file whose place it took.
    async fn receive<E>(
        &self,
        cx: &Ctx,
        job: &ImportJob,
        file: &str,
        body: &mut (impl Stream<Item = Result<Bytes, E>> + Send + Unpin),
    ) -> Result<Option<String>, Refusal> {
        let mut writer = Writer { pools: self, cx, job, file: file.to_owned(), number: 0 };
        let (mut lines, mut size) = (Lines::default(), 0);
        while let Some(piece) = body.next().await {
            let piece = piece.map_err(|_| Refusal::Broken)?;
            size += piece.len();
            if size > MAX_FILE {
                return Err(Refusal::TooLarge);
            }
            lines.push(&piece);
            while let Some(whole) = lines.cut() {
                writer.write(&whole).await?;
            }
        }
        let rest = lines.finish();
        if !rest.is_empty() {
            writer.write(&rest).await?;
        }
        let file = ImportFile { id: writer.file, chunks: writer.number };
        Ok(store::retry(|| self.keep_file(cx, job, &file)).await?)
    }

    /// The job that a URL is for.
    async fn job_of(&self, cx: &Ctx, token: &str) -> Result<Loaded<ImportJob>, Refusal> {
        let opened = self.keys.open_page_token(SCOPE, token).map_err(|_| Refusal::Denied)?;
        let parts: Vec<_> = opened.split('/').collect();
        let [pool, id, until] = parts.as_slice() else { return Err(Refusal::Denied) };
        let until = until.parse().map(Timestamp::from_micros).map_err(|_| Refusal::Denied)?;
        if until <= cx.now || self.find_pool(cx, pool).await?.is_none() {
            return Err(Refusal::Denied);
        }
        let found = load::<ImportJob>(&*self.store, cx.now, &ImportJob::key_of(pool, id)).await?;
        found.filter(|job| is_open(job, cx.now)).ok_or(Refusal::Denied)
    }

    /// The job as it is now, if it still takes files.
    async fn open_job(&self, cx: &Ctx, job: &ImportJob) -> Result<Loaded<ImportJob>, Fail> {
        let key = ImportJob::key_of(job.pool.as_str(), &job.id);
        let found = load::<ImportJob>(&*self.store, cx.now, &key).await?;
        let open = found.filter(|job| is_open(job, cx.now));
        open.ok_or_else(|| Error::unavailable("the job has started or is gone").into())
    }

    /// The same, if this is the upload that it takes.
    async fn own_job(
        &self,
        cx: &Ctx,
        job: &ImportJob,
        file: &str,
    ) -> Result<Loaded<ImportJob>, Fail> {
        let open = self.open_job(cx, job).await?;
        if open.uploading.as_deref() != Some(file) {
            return Err(Error::unavailable("another upload has begun").into());
        }
        Ok(open)
    }

    /// Makes this the job's only upload; answers the file of the one before, if that was not finished.
    async fn begin_upload(
        &self,
        cx: &Ctx,
        job: &ImportJob,
        file: &str,
    ) -> Result<Option<String>, Fail> {
        let old = self.open_job(cx, job).await?;
        let new = ImportJob { uploading: Some(file.to_owned()), ..old.value.clone() };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(old.value.uploading.clone())
    }

    /// Puts the file in place of an earlier one, whose id it answers; it is whole now.
    async fn keep_file(
        &self,
        cx: &Ctx,
        job: &ImportJob,
        file: &ImportFile,
    ) -> Result<Option<String>, Fail> {
        let old = self.own_job(cx, job, &file.id).await?;
        let new = ImportJob { file: Some(file.clone()), uploading: None, ..old.value.clone() };
        let mut unit = Unit::new(&*self.store, cx.now);
        unit.update(&old, &new)?;
        unit.commit().await?;
        Ok(old.value.file.as_ref().map(|file| file.id.clone()))
    }

    /// Removes the chunks of a file that nothing needs. What remains after a failure expires.
    async fn forget_file(&self, cx: &Ctx, job: &ImportJob, file: &str) {
        if let Err(error) = self.try_forget_file(cx, job, file).await {
            tracing::warn!(%error, "the chunks of a replaced file were not removed");
        }
    }

    async fn try_forget_file(&self, cx: &Ctx, job: &ImportJob, file: &str) -> Result<(), Error> {
        let (pk, prefix) = (ImportJob::partition(&job.pool, &job.id), ImportChunk::list_of(file));
        let mut after: Option<String> = None;
        loop {
            let range = Range::prefix(pk.clone(), &prefix, 8).after(after.as_deref());
            let page = self.store.range(cx.now, &range).await?;
            let mut unit = Unit::new(&*self.store, cx.now);
            for item in page.items {
                unit.delete_raw(ImportChunk::KIND, item.key, Cond::Any)?;
            }
            unit.commit().await.map_err(Fail::from)?;
            after = page.next;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

fn is_open(job: &ImportJob, now: Timestamp) -> bool {
    job.state == ImportState::Created && !job.is_expired(now)
}

/// Writes chunks.
struct Writer<'a> {
    pools: &'a UserPools,
    cx: &'a Ctx,
    job: &'a ImportJob,
    file: String,
    number: u32,
}

impl Writer<'_> {
    async fn write(&mut self, lines: &[u8]) -> Result<(), Error> {
        let (cx, job) = (self.cx, self.job);
        let name = ImportChunk::name(&job.id, &self.file, self.number);
        let chunk = ImportChunk {
            pool: job.pool.clone(),
            job: job.id.clone(),
            file: self.file.clone(),
            number: self.number,
            lines: self.pools.keys.seal_field(ImportChunk::LINES, &name, lines),
            expires_at: cx.now.plus(KEPT),
        };
        store::retry(|| self.insert(&chunk)).await?;
        self.number += 1;
        Ok(())
    }

    async fn insert(&self, chunk: &ImportChunk) -> Result<(), Fail> {
        let job = self.pools.own_job(self.cx, self.job, &self.file).await?;
        let mut unit = Unit::new(&*self.pools.store, self.cx.now);
        unit.guard(&job)?;
        unit.insert(chunk)?;
        Ok(unit.commit().await?)
    }
}

/// Gathers bytes until they make a chunk of whole lines. Of a line that is too long only the beginning
/// is kept, which is long enough to be refused.
#[derive(Default)]
struct Lines {
    held: Vec<u8>,
    /// Bytes of the line that is being gathered.
    line: usize,
}

impl Lines {
    fn push(&mut self, piece: &[u8]) {
        for byte in piece {
            if *byte == b'\n' {
                self.line = 0;
                self.held.push(b'\n');
            } else {
                self.line += 1;
                if self.line <= LINE {
                    self.held.push(*byte);
                }
            }
        }
    }

    /// The whole lines, once there are enough of them.
    fn cut(&mut self) -> Option<Vec<u8>> {
        let mut ends = self.held.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let within = ends.by_ref().take(CHUNK_LINES).take_while(|(at, _)| *at < CHUNK);
        let (lines, last) = within.fold((0, 0), |(lines, _), (at, _)| (lines + 1, at + 1));
        if lines < CHUNK_LINES && self.held.len() < CHUNK {
            return None;
        }
        // INVARIANT: a line that is kept is shorter than a chunk.
        let end = (last > 0).then_some(last)?;
        let rest = self.held.split_off(end);
        Some(std::mem::replace(&mut self.held, rest))
    }

    fn finish(self) -> Vec<u8> {
        self.held
    }
}
