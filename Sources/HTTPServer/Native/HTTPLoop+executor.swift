/// Handlers run on the thread of their connection, between two runs of the daemon: one that waits for nothing is
/// answered without leaving it, and what many of them waited for comes back with one wake-up.
///
/// The thread ends only when no request is in flight, so no job is left behind in the queue.
extension HTTPLoop: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    leave { $0.jobs.append(job) }
  }
}
