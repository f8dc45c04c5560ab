import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit

/// The body of a request to start a round.
struct NewRoundBody {
  private var reader: ObjectReader
  private let id: UUID?
  let course: CourseID?
  private let mode: RoundMode?
  private let startHole: HoleNumber?
  private let playedOn: LocalDate?
  private let conditions: PlayingConditions
  private let players: [NewPlayerBody]?
  private let game: RoundGame<CardID>?

  init(_ request: HTTPRequest) throws(Problem) {
    reader = try ObjectReader(body: request)
    id = reader.uuidV7("id")
    course = reader.uuid("course", required: true).map { CourseID($0) }
    mode = reader.word("mode", as: RoundMode.self, required: true)
    startHole = reader.integer("startHole", in: 1...18).flatMap(HoleNumber.init(rawValue:))
    playedOn = reader.text("playedOn", required: true, allowed: "a date as yyyy-MM-dd") { LocalDate($0) }
    conditions = reader.playingConditions("pcc") ?? .normal
    players = reader.objects("players", count: 1...4, required: true) { NewPlayerBody(&$0) }
    game = reader.game("game")
  }

  /// The round, validated against its course. Throws 422 with every fault.
  /// - Parameter course: The course with the requested id; nil if there is none.
  func round(for owner: PlayerID, on course: Course?, now: Date) throws(Problem) -> NewRound {
    var reader = reader
    if self.course != nil, course == nil { reader.fault("course", "This course does not exist.") }
    let snapshot = mode.flatMap { course?.snapshot($0) }
    if let mode, let course, !mode.isPlayable(onHoles: course.holeCount) {
      reader.fault("mode", "The course has only nine holes.", allowed: "eighteen or front")
    }
    if let mode, let startHole, !mode.holeNumbers.contains(startHole) {
      reader.fault("startHole", "This hole is not part of the round.", allowed: Self.words(mode.holeNumbers))
    }
    let days = LocalDate.playable(at: now)
    if let playedOn, !days.contains(playedOn) {
      reader.fault(
        "playedOn",
        playedOn > days.upperBound
          ? "This day is in the future in every time zone." : "A round cannot be dated before \(days.lowerBound).",
        allowed: "\(days.lowerBound) to \(days.upperBound)"
      )
    }
    check(players ?? [], course, &reader)
    let cards = players?.map { $0.card(at: now) } ?? []
    if let game { reader.add(game.faults(among: cards.map(\.id)).map(RequestFault.init(inGame:))) }
    try reader.finish()
    guard let snapshot, let startHole = startHole ?? mode?.holeNumbers.first, let playedOn else {
      throw .invalid([])
    }
    return NewRound(
      id: RoundID(id ?? .v7(at: now)),
      owner: owner,
      snapshot: snapshot,
      startHole: startHole,
      playedOn: playedOn,
      conditions: conditions,
      players: cards,
      game: game
    )
  }

  private func check(_ players: [NewPlayerBody], _ course: Course?, _ reader: inout ObjectReader) {
    var ids: Set<UUID> = []
    for (index, player) in players.enumerated() {
      if let tee = player.tee, let course, course.tee(tee) == nil {
        reader.add([course.fault("/players/\(index)/tee", tee)])
      }
      if let id = player.cardID, !ids.insert(id).inserted {
        reader.add([RequestFault(pointer: "/players/\(index)/cardId", message: "Another player has the same card id.")])
      }
    }
    if !players.isEmpty, players.count(where: { !$0.isGuest }) != 1 {
      reader.fault(
        "players",
        "Exactly one player must be you, without guestName; all others must be guests with a guestName."
      )
    }
  }

  private static func words(_ holes: [HoleNumber]) -> String {
    "\(holes.first?.rawValue ?? 1) to \(holes.last?.rawValue ?? 18)"
  }
}

extension Course {
  /// The fault of a tee that the course lacks.
  func fault(_ pointer: String, _ tee: TeeID) -> RequestFault {
    RequestFault(
      pointer: pointer,
      message: "The course does not have this tee.",
      got: JSONString.quoted(tee.rawValue),
      allowed: tees.map(\.id.rawValue).joined(separator: ", ")
    )
  }
}
