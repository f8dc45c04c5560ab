import Basics
import Golf

extension StoredRound {
  /// The contract's `Round`. Every reader gets the same bytes, so those of a round with several members have no notes.
  var json: [UInt8] {
    let played = cards.compactMap { card in
      card.scored(in: snapshot, startHole: startHole).map { (stored: card, card: $0) }
    }
    let leader = Leader(played.map { ($0.stored.id, $0.card.totals) })
    let order = OrderOfPlay(mode.holeNumbers, from: startHole)
    let handicaps = CardHandicap.all(played, in: game)
    return JSONWriter(object: {
      $0.member("id", id)
      $0.member("ownerId", owner)
      $0.member("status", status.rawValue)
      $0.member("revision", revision)
      $0.member("mode", mode.rawValue)
      $0.member("startHole", startHole.rawValue)
      $0.member("playedOn", playedOn.description)
      $0.member("pcc", conditions.rawValue)
      $0.member("startedAt", startedAt)
      $0.name("finishedAt")
      if let finishedAt { $0.value(finishedAt.description) } else { $0.null() }
      $0.member("scoring", scoring.rawValue)
      $0.game(game)
      $0.array("members", members) { $0.member($1) }
      $0.object("course", course)
      $0.array("tees", teesInUse) { $0.tee($1) }
      $0.array("holeOrder", order?.holes ?? []) { $0.value($1.rawValue) }
      $0.array("cards", zip(played, handicaps)) { writer, card in
        writer.card(card.0.stored, card.0.card.totals, card.1, withNotes: members.count == 1)
      }
      $0.name("leader")
      if let leader {
        $0.object {
          $0.member("toPar", leader.toPar.strokes)
          $0.array("cards", leader.players) { $0.value($1.description) }
        }
      } else {
        $0.null()
      }
      $0.formats(RoundFormats(played, own: game))
    }).bytes
  }

  var teesInUse: [TeeSnapshot] { snapshot.tees.filter { tee in cards.contains { $0.tee == tee.id } } }

  private func course(_ writer: inout JSONWriter) {
    writer.member("id", snapshot.course.id)
    writer.member("revision", snapshot.course.revision)
    writer.member("club", snapshot.course.club)
    writer.member("name", snapshot.course.name)
    writer.member("holeCount", snapshot.holeCount)
    writer.array("teeChoices", snapshot.tees) { writer, tee in
      writer.object {
        $0.member("id", tee.id.rawValue)
        $0.member("name", tee.name)
        $0.member("gender", tee.gender.rawValue)
      }
    }
  }
}

extension JSONWriter {
  /// The contract's `RoundTee`.
  mutating func tee(_ tee: TeeSnapshot) {
    object {
      $0.member("id", tee.id.rawValue)
      $0.member("name", tee.name)
      $0.member("colour", tee.colour)
      $0.member("gender", tee.gender.rawValue)
      $0.member("courseRating", tee.rating.courseRating.tenths)
      $0.member("slope", tee.rating.slope.rawValue)
      $0.member("par", tee.par)
      $0.array("holes", tee.holes) { writer, hole in
        writer.object {
          $0.member("number", hole.number.rawValue)
          $0.member("par", hole.par.rawValue)
          $0.member("strokeIndex", hole.strokeIndex.rawValue)
          $0.member("yards", hole.yards)
        }
      }
    }
  }

  /// The contract's `Member`.
  fileprivate mutating func member(_ member: RoundMember) {
    object {
      $0.member("id", member.id)
      $0.member("name", member.name)
      $0.member("owner", member.isOwner)
      $0.member("joinedAt", member.joinedAt)
    }
  }

  /// The contract's `Card`.
  fileprivate mutating func card(
    _ card: StoredCard,
    _ totals: CardTotals,
    _ handicap: CardHandicap,
    withNotes: Bool
  ) {
    object {
      $0.member("id", card.id)
      $0.object("player") {
        $0.member("id", card.player)
        $0.member("name", card.playerName)
        $0.member("guest", card.isGuest)
      }
      $0.member("keeper", card.keeper)
      $0.member("tee", card.tee.rawValue)
      $0.member("playedOn", card.playedOn.description)
      $0.member("pcc", card.conditions.rawValue)
      $0.name("handicapIndex")
      if let index = card.handicapIndex { $0.value(index.tenths) } else { $0.null() }
      $0.strokes(handicap)
      $0.member("status", card.status.rawValue)
      $0.nullable("finishedAt", card.finishedAt?.description)
      $0.nullable("replaces", card.replaces?.description)
      $0.nullable("holesMissing", card.holesMissing?.rawValue)
      $0.nullable("postedNine", card.postedNine?.nine?.rawValue)
      $0.member("sequence", card.sequence)
      $0.array("holes", card.holes) { $0.hole($1, withNote: withNotes) }
      $0.trust(in: card)
      $0.totals("totals", totals)
      $0.results(handicap)
      $0.member("spectatorName", card.spectatorName.rawValue)
    }
  }
}
