internal import FoundationEssentials
internal import Golf
internal import HTTPServer
internal import ServiceKit

/// A round to be started, checked against its course.
struct NewRound: Sendable {
  let id: RoundID
  let owner: PlayerID
  let snapshot: CourseSnapshot
  let startHole: HoleNumber
  let playedOn: LocalDate
  let conditions: PlayingConditions
  let players: [NewCard]
}

/// A card to be opened.
struct NewCard: Sendable {
  let id: CardID
  /// Whether the client made the id, so that a repeated request must name the same card.
  let hasClientID: Bool
  /// Nil for the round's owner.
  let guestName: String?
  let tee: TeeID
  let handicapIndex: HandicapIndex?
}

/// A player of a new round, or a guest who joins one.
struct NewPlayerBody {
  let cardID: UUID?
  /// Whether a guest is meant, also by a name that is not taken.
  let isGuest: Bool
  let guestName: String?
  let tee: TeeID?
  private let handicapIndex: HandicapIndex?

  init(_ reader: inout ObjectReader, guestRequired: Bool = false) {
    cardID = reader.uuidV7("cardId")
    isGuest = guestRequired || reader.has("guestName")
    guestName = reader.name("guestName", required: guestRequired)
    tee = reader.string("tee", length: 1...40, required: true).map(TeeID.init(rawValue:))
    handicapIndex = reader.tenths("handicapIndex", in: HandicapIndex.typed).flatMap(HandicapIndex.init(rawValue:))
  }

  /// Only after the reader had no fault.
  func card(at now: Date) -> NewCard {
    NewCard(
      id: CardID(cardID ?? .v7(at: now)),
      hasClientID: cardID != nil,
      guestName: guestName,
      tee: tee ?? "",
      handicapIndex: handicapIndex
    )
  }

  /// The body that adds a guest. Throws 422 with every fault of the body itself.
  static func guest(_ request: HTTPRequest, now: Date) throws(Problem) -> NewCard {
    var reader = try ObjectReader(body: request)
    let guest = NewPlayerBody(&reader, guestRequired: true)
    try reader.finish()
    return guest.card(at: now)
  }
}
