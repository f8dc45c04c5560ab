import FoundationEssentials
import Golf
import GolfEvents
import LiveUpdates
import TestServers

@testable import AnalyticsService

/// The store's side of live updates, on servers of its own, with views of no player yet.
struct LiveBench {
  let bench: RealBench
  let listener: LiveListener
  /// The pictures as another process would read them.
  let live: LiveViews

  static func with(_ body: (LiveBench) async throws -> Void) async throws {
    try await RealBench.with { bench in
      _ = try await bench.rebuild.run()
      try await bench.keeper.examine()
      let listener = try await LiveListener(bench.server)
      try await body(LiveBench(bench: bench, listener: listener, live: Self.live(bench, bench.history)))
    }
  }

  private static func live(_ bench: RealBench, _ history: any RoundHistory) -> LiveViews {
    LiveViews(views: bench.views, history: history, keeper: bench.keeper)
  }

  /// Pictures of another process, whose record a test watches.
  func live(_ history: any RoundHistory) -> LiveViews { Self.live(bench, history) }

  /// What this process's pictures are made of, for a pass that was not ended.
  func picture(of round: RoundID) async throws -> LivePicture { try await picture(of: round, live) }

  func picture(of round: RoundID, _ live: LiveViews) async throws -> LivePicture {
    try require(await live.picture(of: round, pass: UUID()))
  }

  /// Commits a card's events from a sequence number on, and applies them.
  func play(_ history: CardHistory, from sequence: Int64 = 1) async throws {
    try await bench.record.write(history, from: sequence)
    try await bench.insist(history.records.filter { $0.sequence >= sequence })
  }

  func hash(_ round: RoundID) async throws -> String {
    LiveNames.hash(round, epoch: try await bench.keeper.currentEpoch().id)
  }
}

/// A record that lets a test act when it has been read, before the reader has its answer.
struct WatchedRounds: RoundHistory {
  let history: any RoundHistory
  let afterReading: @Sendable () async throws -> Void

  func round(_ round: RoundID) async throws(ViewError) -> RecordedRound {
    let recorded = try await history.round(round)
    do { try await afterReading() } catch { throw ViewError(.unexpected, "\(error)") }
    return recorded
  }
}

/// An action that happens once.
actor Once {
  private(set) var count = 0

  func run(_ action: @Sendable () async throws -> Void) async rethrows {
    count += 1
    if count == 1 { try await action() }
  }
}
