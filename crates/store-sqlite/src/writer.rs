//! The one thread that writes, and its group commit.

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{Builder, JoinHandle};

use base::Timestamp;
use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior, params};
use store::{Action, Batch, BatchError, Cond, Error, Op, Rev};
use tokio::sync::oneshot;

use crate::error::describe;

/// Batches that may wait; the next one is refused.
const QUEUE: usize = 4_096;
/// Batches in one durable transaction.
const GROUP: usize = 256;

const LOOK: &str = "SELECT rev, exp FROM item WHERE pk = ?1 AND sk = ?2";
const PUT: &str = "INSERT INTO item (pk, sk, rev, exp, body) VALUES (?1, ?2, ?3, ?4, ?5) \
                   ON CONFLICT (pk, sk) DO UPDATE \
                   SET rev = excluded.rev, exp = excluded.exp, body = excluded.body";
const DELETE: &str = "DELETE FROM item WHERE pk = ?1 AND sk = ?2";

type Outcome = Result<(), BatchError>;

struct Job {
    batch: Batch,
    reply: oneshot::Sender<Outcome>,
}

/// The handle to the writing thread. Dropping it lets the thread finish what waits, and waits.
pub(crate) struct Writer {
    queue: Option<SyncSender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(conn: Connection) -> io::Result<Self> {
        let (queue, jobs) = sync_channel(QUEUE);
        let thread = Builder::new().name("store-writer".to_owned()).spawn(move || {
            write_all(conn, &jobs);
        })?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Outcome {
        let (reply, outcome) = oneshot::channel();
        let Some(queue) = &self.queue else { return Err(stopped()) };
        match queue.try_send(Job { batch, reply }) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => {
                let reason = format!("{QUEUE} writes are waiting already");
                return Err(BatchError::Unavailable(reason));
            }
            Err(TrySendError::Disconnected(_)) => return Err(stopped()),
        }
        let lost = |_| Err(BatchError::Unknown("the writer ended before it answered".to_owned()));
        outcome.await.unwrap_or_else(lost)
    }

    pub(crate) fn ready(&self) -> Result<(), Error> {
        match &self.thread {
            Some(thread) if !thread.is_finished() => Ok(()),
            _ => Err(Error::Unavailable("the writer has ended".to_owned())),
        }
    }
}

fn stopped() -> BatchError {
    BatchError::Unavailable("the writer has ended".to_owned())
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the writer has been seen by those who waited for it.
            let _ = thread.join();
        }
    }
}

/// Takes what waits, writes it as one transaction, answers; until nobody can send any more.
fn write_all(mut conn: Connection, jobs: &Receiver<Job>) {
    let mut group = Vec::with_capacity(GROUP);
    while let Ok(first) = jobs.recv() {
        group.push(first);
        group.extend(jobs.try_iter().take(GROUP - 1));
        let outcomes = write_group(&mut conn, &group);
        for (job, outcome) in group.drain(..).zip(outcomes) {
            // Who has stopped waiting does not want the answer.
            let _ = job.reply.send(outcome);
        }
    }
}

/// One durable transaction. Each batch goes in whole or not at all: its conditions are held first,
/// and an error in applying any batch undoes the transaction for all.
fn write_group(conn: &mut Connection, group: &[Job]) -> Vec<Outcome> {
    let failed = |error: BatchError| {
        tracing::error!(%error, batches = group.len(), "a write failed");
        vec![Err(error); group.len()]
    };
    let unavailable = |error: &rusqlite::Error| BatchError::Unavailable(describe(error));
    let tx = match conn.transaction_with_behavior(TransactionBehavior::Immediate) {
        Ok(tx) => tx,
        Err(error) => return failed(unavailable(&error)),
    };
    let mut outcomes = Vec::with_capacity(group.len());
    for job in group {
        match write_batch(&tx, &job.batch) {
            Ok(outcome) => outcomes.push(outcome),
            // Dropping the transaction undoes it.
            Err(error) => return failed(unavailable(&error)),
        }
    }
    match tx.commit() {
        Ok(()) => outcomes,
        Err(error) => failed(match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull | ErrorCode::DatabaseBusy) => unavailable(&error),
            // The frames may have reached the disk although syncing them failed.
            _ => BatchError::Unknown(describe(&error)),
        }),
    }
}

fn write_batch(tx: &Connection, batch: &Batch) -> Result<Outcome, rusqlite::Error> {
    for (at, op) in batch.ops().iter().enumerate() {
        if op.cond != Cond::Any && !op.holds(look(tx, op)?, batch.now()) {
            return Ok(Err(BatchError::Conflict { op: at }));
        }
    }
    for op in batch.ops() {
        apply(tx, op)?;
    }
    Ok(Ok(()))
}

fn look(tx: &Connection, op: &Op) -> Result<Option<(Rev, Option<Timestamp>)>, rusqlite::Error> {
    tx.prepare_cached(LOOK)?
        .query_row([&*op.key.pk, &*op.key.sk], |row| {
            let expires: Option<i64> = row.get(1)?;
            Ok((Rev(row.get(0)?), expires.map(Timestamp::from_micros)))
        })
        .optional()
}

fn apply(tx: &Connection, op: &Op) -> Result<(), rusqlite::Error> {
    let (pk, sk) = (&*op.key.pk, &*op.key.sk);
    match &op.action {
        Action::Check => {}
        Action::Delete => {
            tx.prepare_cached(DELETE)?.execute([pk, sk])?;
        }
        Action::Put { rev, expires, body } => {
            let expires = expires.map(Timestamp::micros);
            tx.prepare_cached(PUT)?.execute(params![pk, sk, rev.0, expires, body])?;
        }
    }
    Ok(())
}
