import ServiceKit

/// Every task that the analytics service runs by itself, in the order of `golf status`. A new one gets its line here.
///
/// Not listed are the threads of the drivers (connections, listeners, the log's writer), which restore themselves, and
/// work that ends with the request that began it.
enum AnalyticsTasks {
  /// - Parameters:
  ///   - sources: The tasks of the event sources: the relay's, or the Kafka consumer's.
  ///   - live: Those of the live sockets.
  static func list(
    sources: [BackgroundTask],
    keeper: ViewKeeper,
    live: [BackgroundDriver.Job],
    operations: OperationsWatch
  ) -> [BackgroundDriver.Job] {
    sources.map { .watched($0) } + [
      .repeated(ViewCheck(keeper: keeper)),
      .watched(keeper.rebuildTask),
    ] + live + [.repeated(operations)]
  }
}
