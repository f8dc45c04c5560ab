import Batching
import FoundationEssentials
public import Golf
import ServiceKit
import Telemetry

/// Rebuilds every view from the log in a new epoch, and then makes that epoch the current one.
///
/// Events continue to arrive. Once the rebuild is announced, every projector applies events to both epochs. Events that
/// were applied earlier were committed earlier, so that the log, which is read afterwards, has them.
public struct Rebuild: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
  let careers: CareerKeeper
  let logger: Logger
  /// How often the announcement is renewed. It expires after `ViewLifetimes.buildingMilliseconds`.
  var heartbeat: Duration = .seconds(3)
  var pageSize = 200
  /// How many events the ledgers in memory may come from in total; one player's log may exceed it.
  var eventBudget = 10_000

  /// What a rebuild did.
  public struct Report: Hashable, Sendable {
    public var epoch: ViewEpoch
    public var players = 0
    /// Players whose old and new ledgers had the same sequence numbers.
    public var compared = 0
    /// Players among these whose old views differed from the log: the rebuild repaired them.
    public var repaired: [PlayerID] = []
    /// How many players' careers in PostgreSQL differed from the log.
    public var repairedCareers = 0
    /// Players whose data could not be read or written. A request for their views rebuilds them later.
    public var broken: [PlayerID] = []
  }

  /// Returns nil if another rebuild is running. Throws `ViewError`; the current views are then unchanged.
  /// - Parameter progress: Called after each page with the number of players done.
  public func run(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Report? {
    guard let epoch = try await views.beginBuilding() else { return nil }
    do {
      return try await withThrowingTaskGroup(of: Report?.self) { group in
        group.addTask { try await self.fill(epoch, progress) }
        group.addTask {
          // Ends when the other task ends, or when the rebuild is lost.
          while true {
            try await Task.sleep(for: heartbeat)
            guard try await views.keepBuilding(epoch) else {
              // A finished rebuild has no announcement either.
              if try await views.markers().current == epoch { return nil }
              throw ViewError(.superseded, "the rebuild was lost")
            }
          }
        }
        defer { group.cancelAll() }
        for try await report in group where report != nil { return report }
        return nil
      }
    } catch {
      try? await views.abandonBuilding(epoch)
      throw error
    }
  }

  private func fill(_ epoch: ViewEpoch, _ progress: @Sendable (Int) -> Void) async throws -> Report {
    let before = try await views.markers().current
    var report = Report(epoch: epoch)
    var last: PlayerID?
    while true {
      let page = try await history.ledgers(after: last, events: eventBudget)
      guard let end = page.last?.player else { break }
      try await make(page, in: epoch, &report)
      report.players += page.count
      progress(report.players)
      last = end
    }
    if let before { try await compare(before, with: &report) }
    // A rebuild that was lost must not overwrite the epoch of the one that replaced it.
    guard try await views.keepBuilding(epoch) else { throw ViewError(.superseded, "the rebuild was lost") }
    try await history.setEpoch(epoch.id)
    guard try await views.finishBuilding(epoch) else { throw ViewError(.superseded, "the rebuild was lost") }
    try? await views.dropAll(except: epoch)
    return report
  }

  /// Stores the ledgers of a page. A player whom a projector has already stored in the new epoch is complete there. An
  /// error that concerns one player alone does not stop the others.
  private func make(
    _ page: [(player: PlayerID, replay: LedgerReplay)],
    in epoch: ViewEpoch,
    _ report: inout Report
  ) async throws(ViewError) {
    let there = try await views.sizes(of: page.map(\.player), in: epoch)
    for (player, replay) in page {
      var ledger = replay.ledger
      ledger.keepCareer()
      do throws(ViewError) {
        if there[player, default: 0] == 0, !ledger.cards.isEmpty {
          let write = LedgerWrite(player, ledger, base: 0, isWhole: true, for: .rebuild)
          _ = try await views.store([write], in: epoch)
        }
        if try await careers.repair(player, ledger) { report.repairedCareers += 1 }
      } catch {
        guard error.failureKind == .broken else { throw error }
        report.broken.append(player)
        // If so many players fail, the fault is not in a player's data, and the new epoch would be almost empty.
        if report.broken.count > max(10, report.players / 10) { throw error }
        logger.error("a player's views could not be rebuilt", ["player": "\(player)", "reason": "\(error)"])
      }
    }
  }

  /// Compares old and new views of players whose ledgers have the same sequence numbers.
  private func compare(_ old: ViewEpoch, with report: inout Report) async throws {
    var last: PlayerID?
    while true {
      let page = try await history.playerIDs(after: last, limit: pageSize)
      let sizes = try await views.sizes(of: page, in: old)
      for chunk in page.chunks(costing: { sizes[$0] ?? 0 }, atMost: Self.comparedCards, count: 32) {
        let olds = try await views.load(chunk, in: old)
        let news = try await views.load(chunk, in: report.epoch)
        for player in chunk {
          guard case .sound(let mine) = news[player], case .sound(let theirs) = olds[player],
            mine.ledger.hasSameSequences(as: theirs.ledger)
          else { continue }
          report.compared += 1
          let isSame =
            mine.ledger.cards == theirs.ledger.cards
            ? try await views.views(of: player, in: old) == Self.figures(of: mine.ledger) : false
          if !isSame { report.repaired.append(player) }
        }
      }
      guard let end = page.last, page.count == pageSize else { break }
      last = end
    }
    if !report.repaired.isEmpty {
      logger.warning("some views differed from the log", ["players": "\(report.repaired.count)"])
    }
  }

  /// How many cards of old ledgers are compared at once, with as many new ones in memory; one player may exceed it.
  private static let comparedCards = 500

  static func figures(of ledger: Ledger) -> [View: [UInt8]] {
    Dictionary(uniqueKeysWithValues: ledger.views().map { ($0.view, $0.bytes) })
  }
}

extension Ledger {
  func hasSameSequences(as other: Ledger) -> Bool {
    cards.mapValues(\.sequence) == other.cards.mapValues(\.sequence)
  }
}

extension Array {
  /// Splits the array into chunks of at most `count` elements whose costs add up to at most `limit`; a chunk has at
  /// least one element.
  func chunks(costing cost: (Element) -> Int, atMost limit: Int, count: Int) -> [[Element]] {
    var chunks: [[Element]] = []
    var total = 0
    for element in self {
      let cost = cost(element)
      if chunks.isEmpty || chunks[chunks.count - 1].count == count || total + cost > limit {
        chunks.append([])
        total = 0
      }
      chunks[chunks.count - 1].append(element)
      total += cost
    }
    return chunks
  }
}
