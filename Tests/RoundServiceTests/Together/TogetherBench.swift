import FoundationEssentials
import Golf

@testable import RoundService

extension RecordBench {
  /// A joining with a fresh card from the round's first tee.
  func joining(_ code: RoundCode, card: CardID = CardID(UUID()), takeOver: CardID? = nil) -> Joining {
    Joining(
      code: code,
      card: card,
      tee: takeOver == nil ? course.tees[0].id : nil,
      handicapIndex: nil,
      takeOver: takeOver
    )
  }

  /// The round after Bo, or another player, has joined it by a new code.
  func joined(
    _ round: StoredRound,
    by player: PlayerID? = nil,
    takeOver: CardID? = nil,
    code maker: PlayerID? = nil,
    after seconds: Int64 = 1
  ) async throws -> StoredRound {
    try await writing { writer in
      let code = try await writer.makeCode(round.id, by: try edit(by: maker)).code
      return try await writer.join(joining(code, takeOver: takeOver), by: try edit(by: player ?? bo, after: seconds))
        .round
    }
  }

  /// The round as stored.
  func stored(_ id: RoundID) async throws -> StoredRound { try await session { try RoundWriter.read($0, id) } }

  /// Writes scores for the holes 1, 2, ... of a card, as this player.
  func play(_ round: StoredRound, _ card: CardID, _ strokes: [Int], by player: PlayerID? = nil) async throws {
    guard let place = round.cards.firstIndex(where: { $0.id == card }) else { throw Absent("card") }
    for (hole, strokes) in strokes.enumerated() {
      let outcome = try await batch([try write(round, card: place, hole: hole + 1, strokes, writer: player)])[0]
      guard outcome.accepted != nil else { throw Absent("an accepted score, but \(outcome)") }
    }
  }
}

extension StoredRound {
  func card(of player: PlayerID) -> StoredCard? { cards.first { $0.player == player } }
}
