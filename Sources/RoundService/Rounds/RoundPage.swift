import Basics
import Golf

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

/// The contract's `DeletedRounds`.
enum DeletedRoundList {
  static func json(_ rounds: [DeletedRound]) -> [UInt8] {
    JSONWriter(object: {
      $0.array("rounds", rounds) { writer, deleted in
        writer.object {
          $0.facts(deleted.round)
          $0.member("deletedAt", deleted.deletedAt)
          $0.member("restorableUntil", deleted.restorableUntil)
        }
      }
    }).bytes
  }
}

extension JSONWriter {
  fileprivate mutating func listed(_ round: ListedRound) {
    object {
      $0.facts(round)
      $0.member("status", round.status.rawValue)
    }
  }

  /// The members of a listed round in any state.
  fileprivate mutating func facts(_ round: ListedRound) {
    member("id", round.id)
    member("mode", round.mode.rawValue)
    member("playedOn", round.playedOn.description)
    member("startedAt", round.startedAt)
    object("course") {
      $0.member("id", round.course)
      $0.member("club", round.club)
      $0.member("name", round.courseName)
    }
    member("players", round.players)
    totals("totals", round.totals)
    nullable("holesMissing", round.holesMissing?.rawValue)
    nullable("postedNine", round.postedNine?.rawValue)
  }
}
