import Batching
import FoundationEssentials
public import Golf
import ServiceKit
import Telemetry

/// Makes every view anew from the log, beside those that are read, and then puts them in their place.
///
/// Events flow meanwhile: from the moment the rebuild is announced, whoever applies an event applies it to the new
/// views too. An event applied before was committed before, so the log that is read afterwards has it.
public struct Rebuild: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
  let careers: CareerKeeper
  let logger: Logger
  /// How often the announcement is renewed; it expires after `ViewLifetimes.building`.
  var heartbeat: Duration = .seconds(3)
  var pageSize = 200
  /// How many events the ledgers are made of that are in memory at one time; one player's in any case.
  var eventBudget = 10_000

  /// What a rebuild did.
  public struct Report: Hashable, Sendable {
    public var epoch: ViewEpoch
    public var players = 0
    /// Players of whom old and new views had the same version.
    public var compared = 0
    /// Of these, players whose old views were not those of the log: what the rebuild has mended.
    public var mended: [PlayerID] = []
    /// Players whose careers in PostgreSQL were not those of the log.
    public var mendedCareers = 0
    /// Players of whom something could not be read or written; they are made again when they are asked for.
    public var broken: [PlayerID] = []
  }

  /// Nil if another rebuild is under way. Throws `ViewError`; then the views are as they were.
  /// `progress` is told now and then how many players are done.
  public func run(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Report? {
    guard let epoch = try await views.beginBuilding() else { return nil }
    do {
      return try await withThrowingTaskGroup(of: Report?.self) { group in
        group.addTask { try await self.fill(epoch, progress) }
        group.addTask {
          // Ends only by the other's end or by the loss of the rebuild.
          while true {
            try await Task.sleep(for: heartbeat)
            guard try await views.keepBuilding(epoch) else {
              // Its announcement ends with its success too.
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
    // One that lost its place must not touch the epoch of the one that has it.
    guard try await views.keepBuilding(epoch) else { throw ViewError(.superseded, "the rebuild was lost") }
    try await history.setEpoch(epoch.id)
    guard try await views.finishBuilding(epoch) else { throw ViewError(.superseded, "the rebuild was lost") }
    try? await views.dropAll(except: epoch)
    return report
  }

  /// A player whom an event has brought into the new views is whole there already. What fails for one player alone, and
  /// will again, keeps nobody else waiting.
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
          _ = try await views.store([LedgerWrite(player, ledger, base: 0, isWhole: true)], in: epoch)
        }
        if try await careers.mend(player, ledger) { report.mendedCareers += 1 }
      } catch {
        guard error.failureKind == .broken else { throw error }
        report.broken.append(player)
        // Of everybody's it is no one's: then there would be views of nobody.
        if report.broken.count > max(10, report.players / 10) { throw error }
        logger.error("a player was not rebuilt", ["player": "\(player)", "reason": "\(error)"])
      }
    }
  }

  /// Where both have applied as much, both must say the same.
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
          if !isSame { report.mended.append(player) }
        }
      }
      guard let end = page.last, page.count == pageSize else { break }
      last = end
    }
    if !report.mended.isEmpty {
      logger.warning("the views were not those of the log", ["players": "\(report.mended.count)"])
    }
  }

  /// How many cards of old views are held against the new ones at once, both in memory; one player's in any case.
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
  /// In parts of at most so many elements that together cost no more than a limit; one element in any case.
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
