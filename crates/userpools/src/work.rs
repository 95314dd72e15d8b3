//! Work that keeps a core busy for a while (signatures, password proofs): done beside the event loop,
//! on few threads, behind a queue with an end, so that health checks and key sets are answered while
//! sign-ins wait, and overload is refused instead of piling up.

use std::sync::Arc;

use tokio::sync::Semaphore;
use wire::Error;
use wire::cognito_idp::error;

/// Where such work is done.
#[derive(Debug)]
pub(crate) struct Work {
    /// Places at the machine's cores.
    running: Arc<Semaphore>,
    /// Places in the queue, the running ones included.
    waiting: Arc<Semaphore>,
}

impl Work {
    /// At most `running` pieces at a time, and `waiting` that are not refused.
    pub(crate) fn new(running: usize, waiting: usize) -> Self {
        let places = |count: usize| Arc::new(Semaphore::new(count.clamp(1, 1 << 20)));
        Self { running: places(running), waiting: places(waiting.max(running)) }
    }

    /// Does a piece of work when its turn comes; `TooManyRequestsException` when the queue is full.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        piece: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let Ok(_place) = Arc::clone(&self.waiting).try_acquire_owned() else {
            return Err(error::too_many_requests("Rate exceeded"));
        };
        let turn = Arc::clone(&self.running).acquire_owned().await.map_err(Error::internal)?;
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            piece()
        });
        done.await.map_err(Error::internal)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_full_queue_refuses_and_an_empty_one_works_again() {
        let work = Arc::new(Work::new(1, 2));
        let (go, gate) = std::sync::mpsc::channel::<()>();
        let first = tokio::spawn({
            let work = Arc::clone(&work);
            async move { work.run(move || Ok(gate.recv().is_ok())).await }
        });
        let second = tokio::spawn({
            let work = Arc::clone(&work);
            async move { work.run(|| Ok(1)).await }
        });
        while work.waiting.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let refused = work.run(|| Ok(())).await.unwrap_err();
        assert_eq!(refused.code(&wire::cognito_idp::SERVICE).0, "TooManyRequestsException");
        go.send(()).unwrap();
        assert!(first.await.unwrap().unwrap());
        assert_eq!(second.await.unwrap().unwrap(), 1);
        assert_eq!(work.run(|| Ok(2)).await.unwrap(), 2);
    }
}
