import Golf
import HTTPServer
import ServiceKit

/// The edits of a round; nil leaves a value unchanged.
struct RoundChanges: Sendable {
  var startHole: HoleNumber?
  var conditions: PlayingConditions?
  /// Outer nil leaves the game unchanged; inner nil removes it.
  var game: RoundGame<CardID>??
  var scoring: Scoring?

  /// What `CardPolicy` is asked; at least one act.
  var acts: [CardPolicy.Act] {
    let isOfGame = game != nil || scoring != nil
    let isOfConditions = startHole != nil || conditions != nil || !isOfGame
    return (isOfConditions ? [.editConditions] : []) + (isOfGame ? [.editGame] : [])
  }
}

/// The edits of a card; nil leaves a value unchanged.
struct CardChanges: Sendable {
  var guestName: String?
  var tee: TeeID?
  /// Outer nil leaves the index unchanged; inner nil removes it.
  var handicapIndex: HandicapIndex??
  var conditions: PlayingConditions?

  /// What `CardPolicy` is asked; at least one act.
  var acts: [CardPolicy.Act] {
    var acts: [CardPolicy.Act] = []
    if guestName != nil { acts.append(.renameGuest) }
    if tee != nil || handicapIndex != nil { acts.append(.editCard) }
    if conditions != nil || acts.isEmpty { acts.append(.editCardConditions) }
    return acts
  }
}

/// The body of a request to edit a round.
enum RoundChangeBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> RoundChanges {
    var reader = try ObjectReader(body: request)
    let names = ["startHole", "pcc", "game", "scoring"]
    if !names.contains(where: { reader.mentions($0) }) {
      reader.add([
        RequestFault(
          pointer: "",
          message: "This changes nothing.",
          allowed: "one or more of " + names.joined(separator: ", ")
        )
      ])
    }
    let startHole = reader.integer("startHole", in: 1...18, required: reader.mentions("startHole"))
    let conditions = reader.playingConditions("pcc", required: reader.mentions("pcc"))
    let scoring: Scoring? = reader.word("scoring", required: reader.mentions("scoring"))
    let isOfGame = reader.mentions("game")
    let game = reader.game("game")
    try reader.finish()
    return RoundChanges(
      startHole: startHole.flatMap(HoleNumber.init(rawValue:)),
      conditions: conditions,
      game: isOfGame ? .some(game) : nil,
      scoring: scoring
    )
  }
}

extension ObjectReader {
  /// Reads a playing conditions calculation, -1 to 3.
  mutating func playingConditions(_ name: String, required: Bool = false) -> PlayingConditions? {
    integer(name, in: PlayingConditions.allowed, required: required).flatMap(PlayingConditions.init(rawValue:))
  }
}

/// The body of a request to edit a card.
enum CardChangeBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> CardChanges {
    var reader = try ObjectReader(body: request)
    var changes = CardChanges()
    let names = ["guestName", "tee", "handicapIndex", "pcc"]
    if !names.contains(where: { reader.mentions($0) }) {
      reader.add([
        RequestFault(
          pointer: "",
          message: "This changes nothing.",
          allowed: "one or more of " + names.joined(separator: ", ")
        )
      ])
    }
    changes.guestName = reader.name("guestName", required: reader.mentions("guestName"))
    changes.tee = reader.string("tee", length: 1...40, required: reader.mentions("tee")).map(TeeID.init(rawValue:))
    let index = reader.tenths("handicapIndex", in: HandicapIndex.typed).flatMap(HandicapIndex.init(rawValue:))
    if reader.mentions("handicapIndex") { changes.handicapIndex = .some(index) }
    changes.conditions = reader.playingConditions("pcc", required: reader.mentions("pcc"))
    try reader.finish()
    return changes
  }
}
