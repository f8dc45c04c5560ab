/// Handlers run on their connection's thread, between two runs of the daemon: a handler that waits for nothing is
/// answered without a thread switch, and results that many handlers wait for arrive with one wake-up.
///
/// The thread ends only when no request is in progress, so no job is left in the queue.
extension HTTPLoop: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    leave { $0.jobs.append(job) }
  }
}
