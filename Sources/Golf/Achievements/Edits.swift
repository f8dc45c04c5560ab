/// What became of each round between two histories.
struct Edits {
  private let before: [RoundID: PlayedRound]
  private let after: [RoundID: PlayedRound]

  init(_ before: [PlayedRound], _ after: [PlayedRound]) {
    self.before = Dictionary(before.map { ($0.round, $0) }) { $1 }
    self.after = Dictionary(after.map { ($0.round, $0) }) { $1 }
  }

  /// Why an award's round no longer holds its badge; `now` is what another round holds it with.
  func reason(for award: Award, now: Award? = nil) -> String {
    let name = "The round of \(award.playedOn)"
    guard let new = after[award.round] else { return "\(name) no longer counts." }
    if let old = before[award.round] {
      if old.playedOn != new.playedOn { return "\(name) was moved to \(new.playedOn)." }
      let holes = Self.changes(old.card, new.card)
      if !holes.isEmpty { return "\(name) was corrected: \(Words.list(holes))." }
      if old.card != new.card || old.course != new.course { return "\(name) was corrected." }
    }
    if let now { return "The round of \(now.playedOn) holds it: \(now.reason)." }
    return "Other rounds than that of \(award.playedOn) were changed."
  }

  /// "hole 7 is 5 now, not 3"
  private static func changes(_ old: Card, _ new: Card) -> [String] {
    new.tee.holes.compactMap { hole in
      let (was, now) = (old[hole.number], new[hole.number])
      guard was != now else { return nil }
      if was?.strokes == now?.strokes, was?.pickedUp == now?.pickedUp {
        return was?.putts == now?.putts ? nil : "hole \(hole.number) has \(putts(now)) now, not \(putts(was))"
      }
      return "hole \(hole.number) is \(score(now)) now, not \(score(was))"
    }
  }

  private static func putts(_ score: HoleScore?) -> String {
    score?.putts.map { Words.count($0, "putt") } ?? "no putts entered"
  }

  private static func score(_ score: HoleScore?) -> String {
    guard let score else { return "empty" }
    return score.pickedUp ? "picked up" : score.strokes.map(String.init) ?? "empty"
  }
}
