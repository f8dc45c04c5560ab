import FoundationEssentials
import Golf

@testable import RoundService

extension RecordBench {
  /// A round of Anna's that Bo has joined; the cards are Anna's, her guests' and Bo's, all with a 5 on hole 1.
  func together(_ writer: RoundWriter, guests: [String] = []) async throws -> StoredRound {
    let started = try await writer.create(try new(guests: guests), by: try edit()).round
    let code = try await writer.makeCode(started.id, by: try edit()).code
    let joining = Joining(
      code: code,
      card: CardID(UUID()),
      tee: started.cards[0].tee,
      handicapIndex: nil,
      takeOver: nil
    )
    let round = try await writer.join(joining, by: try edit(by: bo, after: 60)).round
    _ = try await batch(try round.cards.indices.map { try write(round, card: $0, hole: 1, 5, writer: anna) })
    return try await session { try RoundWriter.read($0, round.id) }
  }

  /// The same, with Anna's card and her guests' finished.
  func finished(_ writer: RoundWriter, guests: [String] = []) async throws -> StoredRound {
    let round = try await together(writer, guests: guests)
    return try await writer.finish(round.id, Finish(missing: .unsaid), by: try edit())
  }

  func stored(_ round: StoredRound) async throws -> StoredRound {
    try await session { try RoundWriter.read($0, round.id) }
  }

  /// A keeper's decision on a value that Bo proposed for Anna's card.
  func settlement(_ hole: Int, _ isAccepted: Bool, version: Int64? = nil) throws -> Settlement {
    guard let hole = HoleNumber(rawValue: hole) else { throw Absent("hole") }
    return Settlement(hole: hole, by: bo, isAccepted: isAccepted, version: version)
  }
}

extension LateHole {
  var proposed: StoredRound? { if case .proposed(let round) = self { round } else { nil } }
  var equal: StoredRound? { if case .equal(let round) = self { round } else { nil } }
  var isAgain: Bool { if case .again = self { true } else { false } }
}
