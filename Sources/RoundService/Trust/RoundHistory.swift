import Basics
import Golf
import Postgres

/// One line of a round's history.
struct RoundChange: Sendable {
  enum Kind: String, Sendable {
    case entered, changed, cleared
    /// A card: begun with the round, finished, open again, with another tee or index, gone.
    case started, finished, reopened, edited, removed, deleted, restored
    case joined, guestAdded, tookOver, gaveBack, left
  }

  /// The position in the log.
  let position: Int64
  let card: CardID
  let hole: Int?
  let by: PlayerID
  let byName: String
  let deviceName: String?
  let at: Timestamp
  let kind: Kind
  let strokes: Int?
  let before: Int?

  /// A row of `HistoryStatements.page`.
  init(_ row: PostgresRow) throws {
    guard let kind = Kind(rawValue: try row.text("kind")),
      let at = Timestamp(millisecondsSince1970: Int64(try row.int("at")))
    else { throw UnreadableRecord(column: "kind") }
    position = Int64(try row.int("id"))
    card = CardID(try row.uuid("card"))
    hole = try row.optionalInt("hole")
    by = PlayerID(try row.uuid("by"))
    byName = try row.text("by_name")
    deviceName = try row.optionalText("device_name")
    self.at = at
    self.kind = kind
    strokes = try row.optionalInt("strokes")
    before = try row.optionalInt("before")
  }
}

/// A page of a round's history, newest first.
struct RoundHistory: Sendable {
  /// The most changes in a page.
  static let page = 200
  /// Only the last changes of each card that the round has had; older ones stay in the log.
  static let changesOfCard = 1_000

  let changes: [RoundChange]
  /// Where the next page starts; nil at the end.
  let next: Int64?

  /// The contract's `History`.
  var json: [UInt8] {
    JSONWriter(object: {
      $0.array("changes", changes) { writer, change in
        writer.object {
          $0.member("card", change.card)
          $0.nullable("hole", change.hole)
          $0.member("by", change.by)
          $0.member("byName", change.byName)
          $0.nullable("deviceName", change.deviceName)
          $0.member("at", change.at)
          $0.member("kind", change.kind.rawValue)
          $0.nullable("strokes", change.strokes)
          $0.nullable("before", change.before)
        }
      }
      $0.nullable("next", next.map(String.init))
    }).bytes
  }
}

extension RoundList {
  /// A page of a round's history; nil if the player is not in the round.
  ///
  /// - Parameter position: `RoundHistory.next` of the page before; nil for the newest.
  func history(of id: RoundID, for player: PlayerID, before position: Int64?) async throws -> RoundHistory? {
    try await run(for: player) { session in
      guard !(try session.execute(HistoryStatements.reader, [.uuid(id.uuid), .uuid(player.uuid)])).isEmpty else {
        return nil
      }
      let rows = try session.execute(
        HistoryStatements.page,
        [.uuid(id.uuid), .int(position ?? .max), .int(RoundHistory.page + 1)]
      )
      let changes = try rows.prefix(RoundHistory.page).map { try RoundChange($0) }
      return RoundHistory(changes: changes, next: rows.count > RoundHistory.page ? changes.last?.position : nil)
    }
  }
}
