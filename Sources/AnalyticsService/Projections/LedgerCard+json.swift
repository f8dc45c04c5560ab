import FoundationEssentials
import Golf

// A card's bytes are a function of its events alone, so that a rebuild gives the same ones. The scores stand in a list,
// in the order of the holes played.
extension LedgerCard: Codable {
  /// Of the stored form. A card of another one cannot be read, and its ledger is made anew from the log.
  static let format = 2

  private enum CodingKeys: String, CodingKey {
    case format, sequence, round, playedOn, startedAt, mode, course, tee, startHole, scores, status, deleted
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .format) == Self.format else {
      throw Self.corrupted(decoder, "another format")
    }
    sequence = try container.decode(Int64.self, forKey: .sequence)
    guard container.contains(.round) else { return }
    let mode = try container.decode(RoundMode.self, forKey: .mode)
    let tee = try container.decode(TeeSnapshot.self, forKey: .tee)
    let start = try container.decode(HoleNumber.self, forKey: .startHole)
    let scores = try container.decode([HoleScore?].self, forKey: .scores)
    guard tee.holes.map(\.number) == mode.holeNumbers, scores.count == mode.holeCount,
      var card = Card(tee: tee, startHole: start)
    else { throw Self.corrupted(decoder, "not a value for each hole played") }
    for case (let hole, let score?) in zip(mode.holeNumbers, scores) { try card.set(score, at: hole) }
    state = CardState(
      round: try container.decode(RoundID.self, forKey: .round),
      playedOn: try container.decode(LocalDate.self, forKey: .playedOn),
      startedAt: try container.decode(Timestamp.self, forKey: .startedAt),
      mode: mode,
      course: try container.decode(CourseReference.self, forKey: .course),
      card: card,
      status: try container.decode(CardStatus.self, forKey: .status),
      isDeleted: try container.decode(Bool.self, forKey: .deleted)
    )
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(sequence, forKey: .sequence)
    guard let state else { return }
    try container.encode(state.round, forKey: .round)
    try container.encode(state.playedOn, forKey: .playedOn)
    try container.encode(state.startedAt, forKey: .startedAt)
    try container.encode(state.mode, forKey: .mode)
    try container.encode(state.course, forKey: .course)
    try container.encode(state.card.tee, forKey: .tee)
    try container.encode(state.card.order.holes.first, forKey: .startHole)
    try container.encode(state.mode.holeNumbers.map { state.card[$0] }, forKey: .scores)
    try container.encode(state.status, forKey: .status)
    try container.encode(state.isDeleted, forKey: .deleted)
  }

  private static func corrupted(_ decoder: any Decoder, _ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: what))
  }
}

extension LedgerCard {
  init(bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(LedgerCard.self, from: Data(bytes))
  }

  var bytes: [UInt8] {
    get throws { try CanonicalJSON.encode(self) }
  }
}
