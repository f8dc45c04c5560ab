import Basics
import FoundationEssentials
import ServiceKit
import Telemetry

/// Knows the current epoch, and starts a rebuild if there is none: if Redis has no views, or views of another record,
/// of an older program, or of a Redis server that has restarted since.
public actor ViewKeeper {
  nonisolated let rebuildTask = BackgroundTask(
    "view-rebuild",
    .onDemand,
    "rebuilds every view and career from the record when the views are missing, or of an older program"
  )
  private let views: any ViewStoring
  private let history: any EventHistory
  private let rebuild: Rebuild
  private let logger: Logger
  private let metrics: ViewMetrics
  private var state: State = .unknown {
    didSet { if case .current = state { metrics.hasViews.set(1) } else { metrics.hasViews.set(0) } }
  }
  private var examination: Task<Void, Never>?
  private var watch: Task<Void, Never>?

  private enum State: Hashable, Sendable {
    /// Redis and PostgreSQL have not been read yet.
    case unknown
    case current(ViewEpoch)
    /// There are no views, or they belong to another record.
    case missing
    case away(ViewError.Code)
  }

  init(
    views: any ViewStoring,
    history: any EventHistory,
    rebuild: Rebuild,
    logger: Logger,
    metrics: ViewMetrics
  ) {
    self.views = views
    self.history = history
    self.rebuild = rebuild
    self.logger = logger
    self.metrics = metrics
  }

  /// The current epoch. Throws `.rebuilding`, `.viewsAway` or `.recordAway`.
  public func currentEpoch() async throws(ViewError) -> ViewEpoch {
    if case .current(let epoch) = state { return epoch }
    try await examine()
    return try known()
  }

  /// Reads the epoch from Redis and PostgreSQL again. Callers use it when a server contradicts the known epoch, and when
  /// Redis is reachable again. Concurrent calls share one reading.
  @discardableResult
  public func examine() async throws(ViewError) -> ViewEpoch {
    let task = examination ?? Task { await self.examineOnce() }
    examination = task
    await task.value
    return try known()
  }

  /// Sets the state before the callers resume, so that the first of them reads the new one.
  private func examineOnce() async {
    state = await look()
    examination = nil
    if case .current = state { rebuildTask.clearFailure() } else { restore() }
  }

  /// Stops the rebuild that may be running here.
  public func stop() async {
    watch?.cancel()
    await watch?.value
  }

  private func known() throws(ViewError) -> ViewEpoch {
    switch state {
    case .current(let epoch): return epoch
    case .away(let code): throw ViewError(code)
    case .missing, .unknown: throw ViewError(.rebuilding)
    }
  }

  private func look() async -> State {
    do {
      let markers = try await views.markers()
      guard let epoch = markers.current, epoch.server == markers.server else { return .missing }
      guard try await history.epoch() == epoch.id, epoch.format >= LedgerCard.format else { return .missing }
      // A newer program has made these views. An older one that still runs must not replace them.
      guard epoch.format == LedgerCard.format else { return .away(.viewsAway) }
      return .current(epoch)
    } catch {
      return .away(error.code)
    }
  }

  /// Retries in the background until there are views. One service of several rebuilds; the others look again until it
  /// has finished.
  private func restore() {
    guard watch == nil else { return }
    watch = Task {
      var pauses = Backoff(first: .milliseconds(100), maximum: .seconds(1))
      while !Task.isCancelled {
        if case .missing = state { await rebuildOnce() }
        state = await look()
        if case .current(let epoch) = state {
          rebuildTask.clearFailure()
          logger.notice("the views are complete", ["epoch": epoch.id.uuidString.lowercased()])
          break
        }
        await pauses.wait()
      }
      watch = nil
    }
  }

  private func rebuildOnce() async {
    do {
      logger.notice("the views are missing; rebuilding them")
      let start = ContinuousClock.now
      let logger = logger
      let report = try await rebuildTask.run {
        try await rebuild.run { logger.info("rebuilding the views", ["players": "\($0)"]) }
      }
      guard let report else { return }
      metrics.rebuilds.increment()
      let took = start.duration(to: .now)
      logger.notice("rebuilt the views", ["players": "\(report.players)", "took": "\(took)"])
    } catch {
      metrics.failedRebuilds.increment()
      logger.warning("the rebuild failed and will be retried", ["reason": "\(error)"])
    }
  }
}
