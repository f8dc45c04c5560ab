import Golf
import GolfEvents

/// Decides whose events the relay takes next. Players are served together in the order of their rows, except busy ones:
/// a player with more rows waiting than a share of the batch is read separately, with a share of each batch. So a
/// deletion of thousands of rounds does not delay other players' events.
///
/// A value: it is given what each take read and what was delivered, and returns the next request. A player's events
/// belong to one part at a time and are taken lowest row first, so that each card's stay in order.
struct OutboxTurns: Sendable {
  /// How many players may be busy at once; further ones are taken with all others.
  static let maximumBusy = 32
  /// How many parked rows are known by number. No bound rises beyond the last of them.
  static let maximumParked = 100

  /// The greatest number of rows of the shared part, and of the busy players together, in a take.
  let limit: Int
  private var everybody = OutboxBound()
  private var busy: [PlayerID: OutboxBound] = [:]
  private var parked: [Int] = []
  /// The number of rows of the shared part in the last take, and the last of them.
  private var count = 0
  private var last: Int?
  /// Busy players of whom the last take read every waiting row.
  private var drained: Set<PlayerID> = []
  private var isLeftOver = false

  init(limit: Int) { self.limit = max(1, limit) }

  /// The next request.
  var request: OutboxRequest {
    let players = busy.keys.sorted()
    return OutboxRequest(
      limit: limit,
      first: everybody.row,
      players: players,
      firsts: players.map { busy[$0]?.row ?? 0 },
      share: share
    )
  }

  /// The lowest row that may wait.
  var first: Int { busy.values.reduce(everybody.row) { min($0, $1.row) } }

  /// Whether more rows wait than the last take read.
  var isBehind: Bool { isLeftOver }

  /// Each busy player's share: together they get a fifth of a batch, and whatever the shared part leaves unused.
  private var share: Int {
    guard !busy.isEmpty else { return 0 }
    return max(1, max(limit / 5, limit - count) / busy.count)
  }

  /// Notes the result of a take of `request`.
  ///
  /// - Returns: False if the take must be repeated instead of delivered: a card is no longer parked, whose first events
  ///   may lie below a bound while its later ones lie above it.
  mutating func take(_ batch: OutboxBatch) -> Bool {
    let known = Set(batch.parked)
    if let released = parked.first(where: { !known.contains($0) }), released < highest {
      everybody.fall(to: min(everybody.row, released))
      for player in busy.keys { busy[player]?.fall(to: released) }
      parked = batch.parked
      return false
    }
    parked = batch.parked
    let share = share
    let parts = Dictionary(grouping: batch.events) { busy[$0.record.playerID] == nil ? nil : $0.record.playerID }
    let others = parts[nil] ?? []
    everybody.rise(to: Self.lowest(others), horizon: batch.horizon)
    for player in busy.keys { busy[player]?.rise(to: Self.lowest(parts[player] ?? []), horizon: batch.horizon) }
    drained = Set(busy.keys.filter { (parts[$0]?.count ?? 0) < share })
    count = others.count
    last = others.map(\.row).max()
    isLeftOver = others.count >= limit || drained.count < busy.count
    // Nothing of theirs waits: they return to the shared part.
    for player in drained where parts[player] == nil {
      if let bound = busy.removeValue(forKey: player) { everybody.fall(to: bound.row) }
      drained.remove(player)
    }
    if others.count >= limit { findBusy(others) }
    return true
  }

  /// Notes which rows of the last take were deleted.
  ///
  /// - Parameters:
  ///   - events: All events of the take.
  ///   - delivered: The rows that were deleted.
  ///   - transaction: The number of the transaction that deleted them.
  mutating func delivered(_ events: [OutboxEvent], _ delivered: Set<Int>, by transaction: Int) {
    let parts = Dictionary(grouping: events) { busy[$0.record.playerID] == nil ? nil : $0.record.playerID }
    // The first row that was not deleted, or the one after the last.
    func next(_ part: [OutboxEvent]) -> Int? {
      Self.lowest(part.filter { !delivered.contains($0.row) }) ?? part.map(\.row).max().map { $0 + 1 }
    }
    let ceiling = parked.count < Self.maximumParked ? Int.max : parked.last ?? Int.max
    // Players who became busy with this take have left the shared part.
    if let row = Self.lowest((parts[nil] ?? []).filter { !delivered.contains($0.row) }) ?? last.map({ $0 + 1 }) {
      everybody.offer(min(row, ceiling), after: transaction)
    }
    for (player, part) in parts {
      guard let player, let row = next(part) else { continue }
      let isDone = drained.contains(player) && part.allSatisfy { delivered.contains($0.row) }
      // Every number below the shared bound, too, was assigned before this take.
      busy[player]?.offer(min(isDone ? max(row, everybody.row) : row, ceiling), after: transaction)
    }
  }

  private var highest: Int { busy.values.reduce(everybody.row) { max($0, $1.row) } }

  /// A player is busy with more than a fifth of a full take.
  private mutating func findBusy(_ events: [OutboxEvent]) {
    let counts = Dictionary(grouping: events, by: \.record.playerID).mapValues(\.count)
    for (player, count) in counts where count > limit / 5 && busy.count < Self.maximumBusy {
      busy[player] = OutboxBound(row: everybody.row)
    }
  }

  private static func lowest(_ events: [OutboxEvent]) -> Int? { events.map(\.row).min() }
}

/// A request to the outbox.
struct OutboxRequest: Sendable, Hashable {
  /// The greatest number of rows of the shared part.
  var limit: Int
  /// The first row of the shared part.
  var first = 0
  /// The busy players, and the first row of each.
  var players: [PlayerID] = []
  var firsts: [Int] = []
  /// The greatest number of rows of each busy player.
  var share = 0
}

/// The result of a take, in one snapshot.
struct OutboxBatch: Sendable {
  /// Events of cards that are not parked; each card's in sequence.
  let events: [OutboxEvent]
  /// The lowest transaction number that was running.
  let horizon: Int
  /// The parked rows in ascending order, at most `OutboxTurns.maximumParked`.
  let parked: [Int]
}
