internal import Golf
internal import Postgres

/// A round that its owner deleted and can bring back.
struct DeletedRound: Sendable {
  let round: ListedRound
  let deletedAt: Timestamp
  /// From then on it cannot be brought back.
  let restorableUntil: Timestamp
}

/// How long a deleted round can be brought back.
enum Restoring {
  private static let milliseconds = Int64(RoundBounds.restorableDays) * 86_400_000

  /// The end of the time in which a round that was deleted at this moment comes back.
  static func end(deletedAt: Timestamp) -> Timestamp {
    Timestamp(millisecondsSince1970: deletedAt.millisecondsSince1970 + milliseconds) ?? deletedAt
  }

  /// Rounds deleted after this moment can be brought back now.
  static func begin(now: Timestamp) -> Timestamp {
    Timestamp(millisecondsSince1970: now.millisecondsSince1970 - milliseconds) ?? .epoch
  }
}

extension RoundList {
  /// At most `RoundBounds.deletedRounds`, the last deleted first.
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
