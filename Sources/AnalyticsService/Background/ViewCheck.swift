import ServiceKit

/// Examines the views regularly, because Redis can lose everything without a connection breaking. `AnalyticsService` also
/// has them examined whenever Redis becomes reachable again.
struct ViewCheck: RepeatedWork {
  let task = BackgroundTask(
    "view-check",
    .every(.seconds(5)),
    "compares the views' epoch in Redis with the record's, and starts a rebuild if they differ"
  )
  let keeper: ViewKeeper

  func run() async throws -> Duration? {
    do throws(ViewError) {
      try await keeper.examine()
    } catch  where error.code == .rebuilding {
      // The check itself succeeded; `view-rebuild` reports the rebuild's outcome.
    }
    return nil
  }
}
