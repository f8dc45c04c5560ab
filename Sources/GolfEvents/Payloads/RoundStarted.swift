import Basics
public import Golf

/// A card was opened. The payload has the rating and the holes in play, so that a reader computes without asking anyone,
/// and, if the card takes the place of another one, the holes already scored. It has no text of a player.
public struct RoundStarted: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var player: EventPlayer
  public var playedOn: LocalDate
  public var startedAt: Timestamp
  public var startHole: HoleNumber
  public var mode: RoundMode
  public var course: EventCourse
  public var tee: EventTee
  public var handicapIndexTenths: HandicapIndex?
  /// Nil if the playing conditions are unknown.
  public var pcc: PlayingConditions?
  public var holes: [RecordedHole]
  /// The card whose place this one takes: it ended in the same transaction, and `holes` are its holes.
  public var replaces: CardID?

  public init(
    roundId: RoundID,
    cardId: CardID,
    player: EventPlayer,
    playedOn: LocalDate,
    startedAt: Timestamp,
    startHole: HoleNumber,
    mode: RoundMode,
    course: EventCourse,
    tee: EventTee,
    handicapIndex: HandicapIndex?,
    pcc: PlayingConditions? = nil,
    holes: [RecordedHole] = [],
    replaces: CardID? = nil
  ) {
    self.roundId = roundId
    self.cardId = cardId
    self.player = player
    self.playedOn = playedOn
    self.startedAt = startedAt
    self.startHole = startHole
    self.mode = mode
    self.course = course
    self.tee = tee
    self.handicapIndexTenths = handicapIndex
    self.pcc = pcc
    self.holes = holes
    self.replaces = replaces
  }
}

/// The player of a card.
public struct EventPlayer: Codable, Hashable, Sendable {
  public var id: PlayerID
  /// `withheld`; a person's name in events of earlier releases. No reader may need it: the next release does not send it.
  public var name: String?
  /// Whether the player has no account.
  public var guest: Bool
  /// The account that the card belongs to: a guest's host, otherwise the player.
  public var ownerId: PlayerID

  /// Stands where the previous release's consumers require a name.
  public static let withheld = "-"

  public init(id: PlayerID, name: String? = EventPlayer.withheld, guest: Bool, ownerId: PlayerID) {
    self.id = id
    self.name = name
    self.guest = guest
    self.ownerId = ownerId
  }
}

// The largest event: parsed without a decoder if it is plain, as our writers' payloads are.
extension RoundStarted {
  /// Nil unless the payload is plain, valid JSON without taken-over holes: the general decoder then decides.
  init?(plain payload: [UInt8]) {
    guard let all = PlainObject(payload[...]), let round: RoundID = all.id("roundId"),
      let card: CardID = all.id("cardId"), let player = all.object("player").flatMap(EventPlayer.init(plain:)),
      let playedOn = all.text("playedOn").flatMap({ LocalDate($0) }), let startedAt = all.time("startedAt"),
      let startHole: HoleNumber = all.bounded("startHole"), let mode = all.text("mode").flatMap(RoundMode.init),
      let course = all.object("course").flatMap(EventCourse.init(plain:)),
      let tee = all.object("tee").flatMap(EventTee.init(plain:)),
      let index: HandicapIndex? = all.optional("handicapIndexTenths"),
      let pcc: PlayingConditions? = all.optional("pcc"),
      let replaces: CardID? = all.optional("replaces", { $0.uuid.map { Identifier($0) } }),
      all["holes"]?.elements?.isEmpty == true
    else { return nil }
    self.init(
      roundId: round,
      cardId: card,
      player: player,
      playedOn: playedOn,
      startedAt: startedAt,
      startHole: startHole,
      mode: mode,
      course: course,
      tee: tee,
      handicapIndex: index,
      pcc: pcc,
      replaces: replaces
    )
  }
}

extension EventPlayer {
  fileprivate init?(plain: PlainObject) {
    guard let id: PlayerID = plain.id("id"), let name = plain.optional("name", \.string),
      let guest = plain["guest"]?.bool,
      let owner: PlayerID = plain.id("ownerId")
    else { return nil }
    self.init(id: id, name: name, guest: guest, ownerId: owner)
  }
}

extension CourseReference {
  /// Parses the form in an event and in a stored card.
  public init?(plain: PlainObject) {
    guard let id: CourseID = plain.id("id"), let revision = plain["revision"]?.integer, let club = plain.text("club"),
      let name = plain.text("name")
    else { return nil }
    self.init(id: id, revision: revision, club: club, name: name)
  }
}

extension EventTee {
  fileprivate init?(plain: PlainObject) {
    guard let id = plain.text("id"), let name = plain.optional("name", \.string),
      let colour = plain.optional("colour", \.string),
      let gender = plain.text("gender").flatMap(RatingGender.init), let rating = plain.object("rating"),
      let courseRating: CourseRating = rating.bounded("courseRatingTenths"), let slope: Slope = rating.bounded("slope"),
      let elements = plain["holes"]?.elements
    else { return nil }
    let holes = elements.compactMap { $0.object.flatMap(Hole.init(plain:)) }
    guard holes.count == elements.count else { return nil }
    self.init(
      id: TeeID(rawValue: id),
      name: name,
      colour: colour,
      gender: gender,
      rating: Rating(courseRating: courseRating, slope: slope),
      holes: holes
    )
  }
}

extension Hole {
  fileprivate init?(plain: PlainObject) {
    guard let number: HoleNumber = plain.bounded("number"), let par: Par = plain.bounded("par"),
      let strokeIndex: StrokeIndex = plain.bounded("strokeIndex"), let yards = plain["yards"]?.integer
    else { return nil }
    self.init(number: number, par: par, strokeIndex: strokeIndex, yards: yards)
  }
}
