import Basics
import Golf

extension StoredRound {
  /// Writes the contract's `SpectatedRound`. It names each member that spectators may see, so that one added to a round's
  /// summary is not shown by accident.
  func writeSpectated(_ writer: inout JSONWriter) {
    let played = cards.compactMap { card in
      card.scored(in: snapshot, startHole: startHole).map { (stored: card, card: $0) }
    }
    let handicaps = CardHandicap.all(played, in: game)
    let names = SpectatorNames(cards)
    writer.object {
      $0.member("id", id)
      $0.member("status", status.rawValue)
      $0.member("revision", revision)
      $0.member("mode", mode.rawValue)
      $0.member("startHole", startHole.rawValue)
      $0.member("playedOn", playedOn.description)
      $0.member("startedAt", startedAt)
      $0.nullable("finishedAt", finishedAt?.description)
      $0.game(game)
      $0.object("course") {
        $0.member("club", snapshot.course.club)
        $0.member("name", snapshot.course.name)
        $0.member("holeCount", snapshot.holeCount)
      }
      $0.array("tees", teesInUse) { $0.tee($1) }
      $0.array("holeOrder", OrderOfPlay(mode.holeNumbers, from: startHole)?.holes ?? []) { $0.value($1.rawValue) }
      $0.array("cards", zip(played, handicaps)) { writer, card in
        writer.spectated(card.0.stored, card.0.card.totals, card.1, name: names[card.0.stored.id])
      }
    }
  }
}

extension JSONWriter {
  /// The contract's `SpectatedCard`. The index is hidden, and with it the differential: that of nine holes reveals it.
  fileprivate mutating func spectated(
    _ card: StoredCard,
    _ totals: CardTotals,
    _ handicap: CardHandicap,
    name: String
  ) {
    object {
      $0.member("id", card.id)
      $0.object("player") {
        $0.member("name", name)
        $0.member("guest", card.isGuest)
      }
      $0.member("tee", card.tee.rawValue)
      $0.nullMember("handicapIndex")
      $0.strokes(handicap)
      $0.member("status", card.status.rawValue)
      $0.nullable("finishedAt", card.finishedAt?.description)
      $0.member("sequence", card.sequence)
      $0.array("holes", card.holes) { writer, hole in writer.spectated(hole) }
      $0.totals("totals", totals)
      $0.net(handicap)
      $0.nullMember("differential")
      $0.nullable("lastNews", card.lastNews?.description)
    }
  }

  /// The contract's `SpectatedHole`; nothing for a cleared hole.
  private mutating func spectated(_ hole: StoredHole) {
    guard let score = hole.score else { return }
    object {
      $0.member("hole", hole.hole.rawValue)
      $0.fields(of: score.withoutNote)
    }
  }
}
