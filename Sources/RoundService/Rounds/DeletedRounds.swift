import Basics
import Golf
import Postgres

/// A deleted round that its owner can restore.
struct DeletedRound: Sendable {
  let round: ListedRound
  let deletedAt: Timestamp
  /// The end of the time in which the round can be restored.
  let restorableUntil: Timestamp
}

/// The time in which a deleted round can be restored.
enum Restoring {
  private static let milliseconds = Int64(RoundBounds.restorableDays) * 86_400_000

  /// The time until which a round deleted at `deletedAt` can be restored.
  static func end(deletedAt: Timestamp) -> Timestamp {
    Timestamp(millisecondsSince1970: deletedAt.millisecondsSince1970 + milliseconds) ?? deletedAt
  }

  /// Rounds deleted after this time can be restored now.
  static func begin(now: Timestamp) -> Timestamp {
    Timestamp(millisecondsSince1970: now.millisecondsSince1970 - milliseconds) ?? .epoch
  }
}

extension RoundList {
  /// At most `RoundBounds.deletedRounds` deleted rounds, the last deleted first.
  func deleted(of player: PlayerID, now: Timestamp) async throws -> [DeletedRound] {
    try await run(for: player) { session in
      let rows = try session.execute(
        RoundListStatements.deleted,
        [.uuid(player.uuid), .text(Restoring.begin(now: now).description), .int(RoundBounds.deletedRounds)]
      )
      return try rows.map { row in
        guard let deletedAt = Timestamp(millisecondsSince1970: Int64(try row.int("deleted_at"))) else {
          throw UnreadableRecord(column: "deleted_at")
        }
        return DeletedRound(
          round: try ListedRound(row),
          deletedAt: deletedAt,
          restorableUntil: Restoring.end(deletedAt: deletedAt)
        )
      }
    }
  }
}
