import EventLog
import RoundFreshness
import ServiceKit

/// Every task that the round service runs by itself, in the order of `golf status`. A new one gets its line here.
///
/// Not listed are the threads of the drivers (connections, listeners, the log's writer), which restore themselves, and
/// work that ends with the request that began it.
enum RoundTasks {
  /// - Parameter relay: With Kafka; without, the relay runs in the analytics service.
  static func list(
    sweep: SessionSweep,
    endedAccounts: EndedAccounts,
    operations: OperationsWatch,
    catalog: CourseCatalog,
    floors: CacheFloors,
    notifier: OutboxNotifier,
    relay: RelayTasks?
  ) -> [BackgroundDriver.Job] {
    [
      .repeated(sweep),
      .repeated(endedAccounts),
      .repeated(operations),
      .watched(catalog.task),
      .watched(floors.task),
      .watched(notifier.task),
    ] + (relay?.all ?? []).map { .watched($0) }
  }
}
