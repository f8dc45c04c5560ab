import FoundationEssentials
import Golf

// A card's bytes are a function of its events alone, so that a rebuild gives the same ones. The form is compact,
// because a player has a thousand of them: what goes with a hole stands in a list, in the order of the holes played.
extension LedgerCard: Codable {
  private enum CodingKeys: String, CodingKey {
    case sequence, round, playedOn, startedAt, mode, course, tee, rating, pars, strokes, pickedUp, status, deleted
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sequence = try container.decode(Int64.self, forKey: .sequence)
    guard container.contains(.round) else { return }
    let state = CardState(
      round: try container.decode(RoundID.self, forKey: .round),
      playedOn: try container.decode(LocalDate.self, forKey: .playedOn),
      startedAt: try container.decode(Timestamp.self, forKey: .startedAt),
      mode: try container.decode(RoundMode.self, forKey: .mode),
      course: try container.decode(CourseName.self, forKey: .course),
      tee: try container.decode(TeeName.self, forKey: .tee),
      rating: try container.decode(Rating.self, forKey: .rating),
      pars: try container.decode([Par].self, forKey: .pars),
      strokes: try container.decode([Int?].self, forKey: .strokes),
      pickedUp: Set(try container.decode([HoleNumber].self, forKey: .pickedUp)),
      status: try container.decode(CardStatus.self, forKey: .status),
      isDeleted: try container.decode(Bool.self, forKey: .deleted)
    )
    guard state.pars.count == state.mode.holeCount, state.strokes.count == state.mode.holeCount else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a value for each hole played")
      )
    }
    self.state = state
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sequence, forKey: .sequence)
    guard let state else { return }
    try container.encode(state.round, forKey: .round)
    try container.encode(state.playedOn, forKey: .playedOn)
    try container.encode(state.startedAt, forKey: .startedAt)
    try container.encode(state.mode, forKey: .mode)
    try container.encode(state.course, forKey: .course)
    try container.encode(state.tee, forKey: .tee)
    try container.encode(state.rating, forKey: .rating)
    try container.encode(state.pars, forKey: .pars)
    try container.encode(state.strokes, forKey: .strokes)
    try container.encode(state.pickedUp.sorted(), forKey: .pickedUp)
    try container.encode(state.status, forKey: .status)
    try container.encode(state.isDeleted, forKey: .deleted)
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
