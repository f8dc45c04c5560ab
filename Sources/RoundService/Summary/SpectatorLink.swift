import FoundationEssentials
import Golf
import Postgres

/// A link that opens a round for spectators. It can be used until it is ended or renewed, of a finished round too; while
/// the round is deleted it opens nothing.
struct SpectatorLink: Hashable, Sendable {
  let id: UUID
  let round: RoundID
  let madeAt: Timestamp

  /// A row of `SpectatorLinkStatements`.
  init(_ row: PostgresRow) throws {
    guard let madeAt = Timestamp(millisecondsSince1970: Int64(try row.int("made_at"))) else {
      throw UnreadableRecord(column: "made_at")
    }
    id = try row.uuid("id")
    round = RoundID(try row.uuid("round_id"))
    self.madeAt = madeAt
  }

  init(id: UUID, round: RoundID, madeAt: Timestamp) {
    self.id = id
    self.round = round
    self.madeAt = madeAt
  }
}
