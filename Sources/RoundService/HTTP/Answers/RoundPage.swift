internal import ByteText
internal import Golf

/// The contract's `RoundPage`.
enum RoundPage {
  static func json(_ rounds: [ListedRound], next: RoundCursor?) -> [UInt8] {
    JSONWriter(object: {
      $0.array("rounds", rounds) { $0.listed($1) }
      $0.name("next")
      if let next { $0.value(next.text) } else { $0.null() }
    }).bytes
  }
}

extension JSONWriter {
  fileprivate mutating func listed(_ round: ListedRound) {
    object {
      $0.member("id", round.id)
      $0.member("status", round.status.rawValue)
      $0.member("mode", round.mode.rawValue)
      $0.member("playedOn", round.playedOn.description)
      $0.member("startedAt", round.startedAt)
      $0.object("course") {
        $0.member("id", round.course)
        $0.member("club", round.club)
        $0.member("name", round.courseName)
      }
      $0.member("players", round.players)
      $0.totals("totals", round.totals)
    }
  }
}
