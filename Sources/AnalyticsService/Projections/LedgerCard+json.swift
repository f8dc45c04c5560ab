import FoundationEssentials
import Golf

// A card's bytes are a function of its events alone, so that a rebuild gives the same ones. What the holes have in
// common stands in lists beside each other, in the order of the holes played: the same as an object for each hole takes
// three times the room, and as much longer to read.
extension LedgerCard: Codable {
  /// Of the stored form. A card of another one cannot be read, and its ledger is made anew from the log.
  static let format = 3

  private enum CodingKeys: String, CodingKey {
    case format, sequence, posted, round, playedOn, startedAt, mode, course, pcc, card, lastFinished, status, deleted
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .format) == Self.format else {
      throw Self.corrupted(decoder, "another format")
    }
    sequence = try container.decode(Int64.self, forKey: .sequence)
    postedSequence = try container.decode(Int64.self, forKey: .posted)
    guard container.contains(.round) else { return }
    let mode = try container.decode(RoundMode.self, forKey: .mode)
    func card(_ key: CodingKeys) throws -> Card? {
      guard let stored = try container.decodeIfPresent(StoredScores.self, forKey: key) else { return nil }
      guard let card = try stored.card(mode) else { throw Self.corrupted(decoder, "not a value for each hole played") }
      return card
    }
    guard let current = try card(.card) else { throw Self.corrupted(decoder, "no card") }
    state = CardState(
      round: try container.decode(RoundID.self, forKey: .round),
      playedOn: try container.decode(LocalDate.self, forKey: .playedOn),
      startedAt: try container.decode(Timestamp.self, forKey: .startedAt),
      mode: mode,
      course: try container.decode(CourseReference.self, forKey: .course),
      conditions: try container.decode(PlayingConditions.self, forKey: .pcc),
      card: current,
      status: try container.decode(CardStatus.self, forKey: .status),
      lastFinished: try card(.lastFinished),
      isDeleted: try container.decode(Bool.self, forKey: .deleted)
    )
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(postedSequence, forKey: .posted)
    guard let state else { return }
    try container.encode(state.round, forKey: .round)
    try container.encode(state.playedOn, forKey: .playedOn)
    try container.encode(state.startedAt, forKey: .startedAt)
    try container.encode(state.mode, forKey: .mode)
    try container.encode(state.course, forKey: .course)
    try container.encode(state.conditions, forKey: .pcc)
    try container.encode(StoredScores(state.card), forKey: .card)
    try container.encodeIfPresent(state.lastFinished.map(StoredScores.init), forKey: .lastFinished)
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
