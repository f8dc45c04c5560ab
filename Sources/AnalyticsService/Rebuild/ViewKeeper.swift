import FoundationEssentials
import Telemetry

/// Knows which views are to be read and written, and sees to it that there are any: where Redis has none, or those of
/// another record, of an older program or of a server that started again, it has them rebuilt.
public actor ViewKeeper {
  private let views: any ViewStoring
  private let history: any EventHistory
  private let rebuild: Rebuild
  private let logger: Logger
  private let metrics: ViewMetrics
  private var state: State = .unknown {
    didSet { if case .standing = state { metrics.standing.set(1) } else { metrics.standing.set(0) } }
  }
  private var examination: Task<Void, Never>?
  private var watch: Task<Void, Never>?

  private enum State: Hashable, Sendable {
    /// Not looked at yet.
    case unknown
    case standing(ViewEpoch)
    /// Missing, or not of this record.
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

  /// The views to be read. Throws `.rebuilding`, `.viewsAway` or `.recordAway`.
  public func standing() async throws(ViewError) -> ViewEpoch {
    if case .standing(let epoch) = state { return epoch }
    try await examine()
    return try current()
  }

  /// Looks at Redis and PostgreSQL again: to be called when they seem to disagree with what is known, and when Redis
  /// can be reached again. Calls at the same time look once.
  @discardableResult
  public func examine() async throws(ViewError) -> ViewEpoch {
    let task = examination ?? Task { await self.examineOnce() }
    examination = task
    await task.value
    return try current()
  }

  /// The state is known before those who wait go on: whichever of them comes first reads it.
  private func examineOnce() async {
    state = await look()
    examination = nil
    if case .standing = state {} else { restore() }
  }

  /// Ends the rebuild that may be under way here.
  public func stop() async {
    watch?.cancel()
    await watch?.value
  }

  private func current() throws(ViewError) -> ViewEpoch {
    switch state {
    case .standing(let epoch): return epoch
    case .away(let code): throw ViewError(code)
    case .missing, .unknown: throw ViewError(.rebuilding)
    }
  }

  private func look() async -> State {
    do {
      let markers = try await views.markers()
      guard let epoch = markers.current, epoch.server == markers.server else { return .missing }
      guard try await history.epoch() == epoch.id, epoch.format >= LedgerCard.format else { return .missing }
      // A newer program has made them for itself: an older one that is still running makes no others.
      guard epoch.format == LedgerCard.format else { return .away(.viewsAway) }
      return .standing(epoch)
    } catch {
      return .away(error.code)
    }
  }

  /// Works at it in the background until there are views to be read. Of many services one rebuilds, and the others
  /// look again until it has.
  private func restore() {
    guard watch == nil else { return }
    watch = Task {
      var pause = Duration.milliseconds(100)
      while !Task.isCancelled {
        if case .missing = state { await rebuildOnce() }
        state = await look()
        if case .standing(let epoch) = state {
          logger.notice("the views stand", ["epoch": epoch.id.uuidString.lowercased()])
          break
        }
        try? await Task.sleep(for: pause)
        pause = min(pause * 2, .seconds(1))
      }
      watch = nil
    }
  }

  private func rebuildOnce() async {
    do {
      logger.notice("the views are missing and are rebuilt")
      let start = ContinuousClock.now
      let logger = logger
      let report = try await rebuild.run { logger.info("rebuilding the views", ["players": "\($0)"]) }
      guard let report else { return }
      metrics.rebuilds.increment()
      let took = start.duration(to: .now)
      logger.notice("rebuilt the views", ["players": "\(report.players)", "took": "\(took)"])
    } catch {
      metrics.failedRebuilds.increment()
      logger.warning("the rebuild failed and will be tried again", ["reason": "\(error)"])
    }
  }
}
