/// The change of each round between two histories, as sentences for the player.
struct Edits {
  let before: [RoundID: PlayedRound]
  let after: [RoundID: PlayedRound]

  /// Rounds that are equal on both sides may be left out.
  init(_ before: [PlayedRound], _ after: [PlayedRound]) {
    self.before = Dictionary(before.map { ($0.round, $0) }) { $1 }
    self.after = Dictionary(after.map { ($0.round, $0) }) { $1 }
  }

  /// The rounds with their days, in order of the days; a moved round has the earlier one.
  var rounds: [(round: RoundID, day: LocalDate)] {
    before.merging(after) { $0.playedOn <= $1.playedOn ? $0 : $1 }.map { ($0.key, $0.value.playedOn) }
      .sorted { ($0.day, $0.round) < ($1.day, $1.round) }
  }

  /// The details of a hole that are reported.
  enum Detail: Hashable {
    case strokes, strokesAndPutts
  }

  /// What changed in one round; nil if no reported detail changed.
  func sentence(_ round: RoundID, _ detail: Detail) -> String? {
    switch (before[round], after[round]) {
    case (nil, nil): return nil
    case (let old?, nil): return "The round of \(old.playedOn) no longer counts."
    case (nil, let new?): return "The round of \(new.playedOn) counts now."
    case (let old?, let new?):
      let name = "The round of \(old.playedOn)"
      if old.playedOn != new.playedOn { return "\(name) was moved to \(new.playedOn)." }
      var changes = Self.changes(old.card, new.card, detail)
      if old.card.tee.id != new.card.tee.id {
        changes.insert("the tee is \(new.card.tee.name) now, not \(old.card.tee.name)", at: 0)
      }
      if !changes.isEmpty { return "\(name) was corrected: \(Words.list(changes))." }
      if detail == .strokesAndPutts, old.card == new.card, old.course == new.course { return nil }
      if detail == .strokes, old.card.tee == new.card.tee { return nil }
      return "\(name) was corrected."
    }
  }

  /// "hole 7 is 5 now, not 3"
  private static func changes(_ old: Card, _ new: Card, _ detail: Detail) -> [String] {
    new.tee.holes.compactMap { hole in
      let (was, now) = (old[hole.number], new[hole.number])
      guard was != now else { return nil }
      if was?.strokes == now?.strokes, was?.pickedUp == now?.pickedUp {
        guard detail == .strokesAndPutts, was?.putts != now?.putts else { return nil }
        return "hole \(hole.number) has \(putts(now)) now, not \(putts(was))"
      }
      return "hole \(hole.number) is \(score(now)) now, not \(score(was))"
    }
  }

  private static func putts(_ score: HoleScore?) -> String {
    score?.putts.map { Words.count($0, "putt") } ?? "no putts entered"
  }

  private static func score(_ score: HoleScore?) -> String {
    guard let score else { return "empty" }
    let strokes = score.strokes.map(String.init)
    return score.pickedUp ? strokes.map { "picked up with \($0)" } ?? "picked up" : strokes ?? "empty"
  }
}
