internal import Golf
internal import GolfEvents

/// Whose events the relay takes next: all players' in the order of their rows, but for the busy ones, who have more
/// waiting than their share of a batch; of those each has a share of its own. So a deletion of thousands of rounds is
/// delivered beside everybody else's scores and not before them.
///
/// A value: it is told what a take saw and what was delivered, and says what to take next. A player's events are in one
/// part at a time and are taken lowest row first, so that a card's stay in order.
struct OutboxTurns: Sendable {
  /// How many players may be busy at once; further ones are taken with all others.
  static let maximumBusy = 32
  /// How many parked rows are known by number. Beyond the last of them no bound rises.
  static let maximumParked = 100

  /// How many rows of all others, and of the busy ones, a take has at most.
  let limit: Int
  private var everybody = OutboxBound()
  private var busy: [PlayerID: OutboxBound] = [:]
  private var parked: [Int] = []
  /// How many rows of all others the last take had, and the last of them.
  private var count = 0
  private var last: Int?
  /// Busy players whose rows the last take had all of.
  private var drained: Set<PlayerID> = []
  private var isLeftOver = false

  init(limit: Int) { self.limit = max(1, limit) }

  /// What to take next.
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

  /// Whether more waits than the last take had.
  var isBehind: Bool { isLeftOver }

  /// A fifth of a batch goes to the busy ones together, and what all others leave of it.
  private var share: Int {
    guard !busy.isEmpty else { return 0 }
    return max(1, max(limit / 5, limit - count) / busy.count)
  }

  /// Notes what a take of `request` saw.
  ///
  /// - Returns: False where the take must not be delivered, but taken again: a card is no longer parked, whose first
  ///   events may lie below a bound and its later ones above it.
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
    // Nothing of theirs is left: they are taken with all others again.
    for player in drained where parts[player] == nil {
      if let bound = busy.removeValue(forKey: player) { everybody.fall(to: bound.row) }
      drained.remove(player)
    }
    if others.count >= limit { findBusy(others) }
    return true
  }

  /// Notes what of the last take was deleted.
  ///
  /// - Parameters:
  ///   - events: All that the take had.
  ///   - delivered: The rows that are gone.
  ///   - transaction: The number of the transaction that deleted them.
  mutating func delivered(_ events: [OutboxEvent], _ delivered: Set<Int>, by transaction: Int) {
    let parts = Dictionary(grouping: events) { busy[$0.record.playerID] == nil ? nil : $0.record.playerID }
    // The first that is left, or behind the last.
    func next(_ part: [OutboxEvent]) -> Int? {
      Self.lowest(part.filter { !delivered.contains($0.row) }) ?? part.map(\.row).max().map { $0 + 1 }
    }
    let ceiling = parked.count < Self.maximumParked ? Int.max : parked.last ?? Int.max
    // Who has become busy with this take is no part of all others any more.
    if let row = Self.lowest((parts[nil] ?? []).filter { !delivered.contains($0.row) }) ?? last.map({ $0 + 1 }) {
      everybody.offer(min(row, ceiling), after: transaction)
    }
    for (player, part) in parts {
      guard let player, let row = next(part) else { continue }
      let isDone = drained.contains(player) && part.allSatisfy { delivered.contains($0.row) }
      // Below the others' bound, too, every number was handed out before this take.
      busy[player]?.offer(min(isDone ? max(row, everybody.row) : row, ceiling), after: transaction)
    }
  }

  private var highest: Int { busy.values.reduce(everybody.row) { max($0, $1.row) } }

  /// More than a fifth of a full take is more than a share.
  private mutating func findBusy(_ events: [OutboxEvent]) {
    let counts = Dictionary(grouping: events, by: \.record.playerID).mapValues(\.count)
    for (player, count) in counts where count > limit / 5 && busy.count < Self.maximumBusy {
      busy[player] = OutboxBound(row: everybody.row)
    }
  }

  private static func lowest(_ events: [OutboxEvent]) -> Int? { events.map(\.row).min() }
}

/// What a take asks for.
struct OutboxRequest: Sendable, Hashable {
  /// At most so many rows of all players but the busy ones.
  var limit: Int
  /// From this row on.
  var first = 0
  /// The busy ones, and from which row on each is read.
  var players: [PlayerID] = []
  var firsts: [Int] = []
  /// At most so many rows of each.
  var share = 0
}

/// What a take saw, in one snapshot.
struct OutboxBatch: Sendable {
  /// Of cards that are not parked; a card's in sequence.
  let events: [OutboxEvent]
  /// The least transaction that was running.
  let horizon: Int
  /// The rows that are parked, the lowest `OutboxTurns.maximumParked` of them, upwards.
  let parked: [Int]
}
