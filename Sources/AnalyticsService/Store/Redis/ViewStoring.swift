import Golf

/// Storage of ledgers and views: `RedisViews`, or memory where a test chooses the moment of a failure. Every method may
/// throw `.viewsAway`.
protocol ViewStoring: Sendable {
  func markers() async throws(ViewError) -> ViewMarkers

  /// The players' stored ledgers; a player without one is missing. A ledger that cannot be read is `.damaged`: the
  /// caller rebuilds it from the log.
  func load(_ players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: LoadedLedger]

  /// The version of a player's ledger in the current epoch; nil for a player without one. Throws `.superseded` if
  /// another epoch is current by now.
  func version(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Int64?

  /// A player's stored ledger, not decoded; nil if there is none.
  func stored(_ player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> StoredFields?

  /// The number of cards in each player's ledger, 0 if there is none: it tells what loading will cost.
  func sizes(of players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: Int]

  /// Applies each write as a whole or not at all. Throws `.superseded` if the epoch is neither current nor being built.
  func store(_ writes: [LedgerWrite], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: StoreOutcome]

  func read(_ view: View, of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> ViewReading

  /// Every stored view of a player.
  func views(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> [View: [UInt8]]

  /// The players who have a ledger, in no particular order.
  func players(in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID]

  /// Announces a rebuild; nil if another one is running.
  func beginBuilding() async throws(ViewError) -> ViewEpoch?

  /// Renews the announcement; false if the rebuild was lost.
  func keepBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool

  /// Makes the rebuilt epoch the current one; false if the rebuild was lost.
  func finishBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool

  /// Withdraws the announcement.
  func abandonBuilding(_ epoch: ViewEpoch) async throws(ViewError)

  /// Lets the keys of all other epochs expire.
  func dropAll(except epoch: ViewEpoch) async throws(ViewError)
}

/// A ledger that was found in Redis.
enum LoadedLedger: Sendable {
  case sound(StoredLedger)
  /// It cannot be read. `base` is the version that the write which repairs it has to name.
  case damaged(base: Int64)

  /// The version that the next write has to name.
  var base: Int64 {
    switch self {
    case .sound(let stored): stored.base
    case .damaged(let base): base
    }
  }
}

/// The result of reading one view.
enum ViewReading: Hashable, Sendable {
  case found([UInt8])
  /// There is neither view nor ledger: the player is new, or their keys are gone.
  case absent
  /// There is a ledger without its views.
  case damaged
  /// Another epoch is current by now, or none.
  case superseded
}

/// The fields of a ledger's hash, not decoded yet: decoding takes too long for an HTTP loop.
struct StoredFields: Sendable {
  let fields: [String: [UInt8]]

  var loaded: LoadedLedger { LoadedLedger(fields) }

  /// The ledger was not written by this program's format: it has to be rebuilt from the log.
  struct Unreadable: Error {}

  var ledger: Ledger {
    get throws(Unreadable) {
      guard case .sound(let stored) = loaded else { throw Unreadable() }
      return stored.ledger
    }
  }
}

/// The version of a player's ledger that an answer was made from.
struct LedgerMark: Hashable, Sendable {
  let epoch: ViewEpoch
  let version: Int64
}
