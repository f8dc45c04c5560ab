import FoundationEssentials
import Golf

@testable import AnalyticsService

/// Views in memory, with a server's failures at a moment that the test chooses.
actor MemoryViews: ViewStoring {
  struct Player {
    var version: Int64
    var cards: [CardID: [UInt8]] = [:]
    var views: [View: [UInt8]] = [:]
  }

  private(set) var current: ViewEpoch?
  private(set) var building: ViewEpoch?
  private(set) var server = "run-1"
  private(set) var content: [ViewEpoch: [PlayerID: Player]] = [:]
  private(set) var operations = 0
  private var isAway = false
  /// Called before each operation with its number, unless it is running already.
  private var hook: (@Sendable (Int) async throws -> Void)?
  private var isHooked = false

  func setHook(_ hook: (@Sendable (Int) async throws -> Void)?) { self.hook = hook }
  func setAway(_ isAway: Bool) { self.isAway = isAway }

  /// As if a program with another format of ledgers had written the current views.
  func remake(inFormat format: Int) {
    guard let epoch = current else { return }
    let other = ViewEpoch(id: epoch.id, server: epoch.server, format: format)
    content[other] = content.removeValue(forKey: epoch)
    current = other
  }

  /// As `FLUSHALL` does.
  func empty() {
    content = [:]
    current = nil
    building = nil
  }

  /// A server that comes back with an older state of its own.
  func restart(to state: [ViewEpoch: [PlayerID: Player]]) {
    server = "run-\(server.utf8.count)-\(operations)"
    content = state
    building = nil
  }

  func forget(_ player: PlayerID, views: Bool = true, ledger: Bool = true) {
    guard let current else { return }
    if ledger, views {
      content[current]?[player] = nil
    } else if views {
      content[current]?[player]?.views = [:]
    }
  }

  func tamper(_ player: PlayerID, _ change: @Sendable (inout Player) -> Void) {
    guard let current, var there = content[current]?[player] else { return }
    change(&there)
    content[current]?[player] = there
  }

  func invent(_ player: PlayerID) {
    if let current { content[current]?[player] = Player(version: 1, cards: [CardID(UUID()): []]) }
  }

  func loseBuilding() { building = nil }

  private func enter() async throws(ViewError) {
    operations += 1
    if let hook, !isHooked {
      isHooked = true
      defer { isHooked = false }
      do {
        try await hook(operations)
      } catch {
        throw ViewError(.viewsAway, "\(error)")
      }
    }
    if isAway { throw ViewError(.viewsAway) }
  }

  func markers() async throws(ViewError) -> ViewMarkers {
    try await enter()
    return ViewMarkers(current: current, building: building, server: server)
  }

  func load(_ players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: LoadedLedger] {
    try await enter()
    var loaded: [PlayerID: LoadedLedger] = [:]
    for player in players {
      guard let there = content[epoch]?[player] else { continue }
      let cards = try? there.cards.mapValues { try LedgerCard(bytes: $0) }
      let ledger = cards.map { Ledger(cards: $0) }
      if let ledger, ledger.version == there.version {
        loaded[player] = .sound(StoredLedger(ledger: ledger, base: there.version))
      } else {
        loaded[player] = .damaged(base: there.version)
      }
    }
    return loaded
  }

  func version(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Int64? {
    try await enter()
    guard epoch == current else { throw ViewError(.superseded) }
    return content[epoch]?[player]?.version
  }

  func stored(_ player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> StoredFields? {
    try await enter()
    return content[epoch]?[player].map { there in
      var fields = ["version": Array(String(there.version).utf8)]
      for (card, bytes) in there.cards { fields[card.description] = bytes }
      return StoredFields(fields: fields)
    }
  }

  func sizes(of players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: Int] {
    try await enter()
    return Dictionary(players.map { ($0, content[epoch]?[$0]?.cards.count ?? 0) }) { $1 }
  }

  func store(_ writes: [LedgerWrite], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: StoreOutcome] {
    try await enter()
    guard epoch == current || epoch == building else { throw ViewError(.superseded) }
    var outcomes: [PlayerID: StoreOutcome] = [:]
    for write in writes {
      var there = content[epoch]?[write.player] ?? Player(version: 0)
      guard there.version == write.base else {
        outcomes[write.player] = .stale(version: there.version)
        continue
      }
      if write.isWhole { there = Player(version: 0) }
      there.version = write.version
      for card in write.cards { there.cards[card.id] = card.bytes }
      for view in write.views { there.views[view.view] = view.bytes }
      content[epoch, default: [:]][write.player] = there
      outcomes[write.player] = .stored
    }
    return outcomes
  }

  func read(_ view: View, of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> ViewReading {
    try await enter()
    guard epoch == current else { return .superseded }
    guard let there = content[epoch]?[player] else { return .absent }
    return there.views[view].map(ViewReading.found) ?? .damaged
  }

  func views(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> [View: [UInt8]] {
    try await enter()
    return content[epoch]?[player]?.views ?? [:]
  }

  func players(in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID] {
    try await enter()
    return Array((content[epoch] ?? [:]).keys)
  }

  func beginBuilding() async throws(ViewError) -> ViewEpoch? {
    try await enter()
    guard building == nil else { return nil }
    let epoch = ViewEpoch(id: UUID(), server: server)
    building = epoch
    return epoch
  }

  func keepBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool {
    try await enter()
    return building == epoch
  }

  func finishBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool {
    try await enter()
    guard building == epoch else { return false }
    current = epoch
    building = nil
    return true
  }

  func abandonBuilding(_ epoch: ViewEpoch) async throws(ViewError) {
    try await enter()
    if building == epoch { building = nil }
  }

  func dropAll(except epoch: ViewEpoch) async throws(ViewError) {
    try await enter()
    content = content.filter { $0.key == epoch || $0.key == building }
  }
}
