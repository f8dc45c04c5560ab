import Golf

/// Where the views are kept. Redis in service; in memory where a test needs to choose the moment of a failure.
/// Everything here may throw `.viewsAway`.
protocol ViewStoring: Sendable {
  func markers() async throws(ViewError) -> ViewMarkers

  /// Ledgers that are there. One whose bytes cannot be read comes as an empty one with the version it claims, to be
  /// made anew from the log.
  func load(_ players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: LoadedLedger]

  /// The version of a player's ledger in the epoch that is read; nil for a player without one. Throws `.superseded` if
  /// another epoch is read by now.
  func version(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Int64?

  /// A player's ledger as it is stored; nil for none.
  func stored(_ player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> StoredFields?

  /// How many cards each player's ledger has, 0 for none: what loading it will take.
  func sizes(of players: [PlayerID], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: Int]

  /// Each write as one, or not at all. Throws `.superseded` if the epoch is neither read nor built any more.
  func store(_ writes: [LedgerWrite], in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID: StoreOutcome]

  func read(_ view: View, of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> ViewReading

  /// Every view of a player as it is there.
  func views(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> [View: [UInt8]]

  /// The players who have a ledger, in no order.
  func players(in epoch: ViewEpoch) async throws(ViewError) -> [PlayerID]

  /// Starts a rebuild; nil if another one is under way.
  func beginBuilding() async throws(ViewError) -> ViewEpoch?

  /// Keeps a rebuild alive; false if it was lost.
  func keepBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool

  /// Puts rebuilt views in the place of those that are read; false if the rebuild was lost.
  func finishBuilding(_ epoch: ViewEpoch) async throws(ViewError) -> Bool

  /// Gives a rebuild up.
  func abandonBuilding(_ epoch: ViewEpoch) async throws(ViewError)

  /// Lets every other generation's keys expire.
  func dropAll(except epoch: ViewEpoch) async throws(ViewError)
}

/// A ledger that was there.
enum LoadedLedger: Sendable {
  case sound(StoredLedger)
  /// It cannot be read; this is the version to be given with the write that repairs it.
  case damaged(base: Int64)

  /// The version to be given with the next write.
  var base: Int64 {
    switch self {
    case .sound(let stored): stored.base
    case .damaged(let base): base
    }
  }
}

/// One view, as a request finds it.
enum ViewReading: Hashable, Sendable {
  case found([UInt8])
  /// Neither view nor ledger: the player is new, or their keys are gone.
  case absent
  /// A ledger without its views.
  case damaged
  /// Another epoch is read by now, or none.
  case superseded
}

/// A ledger as it is stored, by the fields of its hash: cheap to fetch, and read where there is time for it.
struct StoredFields: Sendable {
  let fields: [String: [UInt8]]

  var loaded: LoadedLedger { LoadedLedger(fields) }

  /// It is not what this program writes, and is to be made anew from the log.
  struct Unreadable: Error {}

  var ledger: Ledger {
    get throws(Unreadable) {
      guard case .sound(let stored) = loaded else { throw Unreadable() }
      return stored.ledger
    }
  }
}

/// Which state of a player's ledger an answer is of.
struct LedgerMark: Hashable, Sendable {
  let epoch: ViewEpoch
  let version: Int64
}
