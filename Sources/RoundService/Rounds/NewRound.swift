import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit

/// A round to be started, validated against its course.
struct NewRound: Sendable {
  let id: RoundID
  let owner: PlayerID
  let snapshot: CourseSnapshot
  let startHole: HoleNumber
  let playedOn: LocalDate
  let conditions: PlayingConditions
  let players: [NewCard]
  var game: RoundGame<CardID>?
}

/// A card to be added to a round.
struct NewCard: Sendable {
  let id: CardID
  /// Whether the client made the id: then a repeated request must name the same card.
  let hasClientID: Bool
  /// The guest's name; nil for the round's owner.
  let guestName: String?
  let tee: TeeID
  let handicapIndex: HandicapIndex?
}

/// The body of a player of a new round, or of a guest to be added.
struct NewPlayerBody {
  let cardID: UUID?
  /// Whether the body names a guest, even with a faulty name.
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

  /// Call only if the reader had no fault.
  func card(at now: Date) -> NewCard {
    NewCard(
      id: CardID(cardID ?? .v7(at: now)),
      hasClientID: cardID != nil,
      guestName: guestName,
      tee: tee ?? "",
      handicapIndex: handicapIndex
    )
  }

  /// Reads the body that adds a guest. Throws 422 with every fault of the body itself.
  static func guest(_ request: HTTPRequest, now: Date) throws(Problem) -> NewCard {
    var reader = try ObjectReader(body: request)
    let guest = NewPlayerBody(&reader, guestRequired: true)
    try reader.finish()
    return guest.card(at: now)
  }
}
