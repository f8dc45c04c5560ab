/// The state of the fold: the badges held so far, and the records that the next round has to beat.
struct AchievementFold: Sendable {
  /// The minimum par of 18 holes for a barrier badge: on a shorter course a score under 100 means little (our choice).
  /// It is an average par of 3.5.
  static let fullLengthPar = 63

  private var held: [Badge: (award: Award, place: Int)] = [:]
  private var place = 0
  private var rounds = 0
  private var courses: Set<CourseID> = []
  /// The lowest score to par so far, by the badge that beating it earns.
  private var bests: [Badge: Int] = [:]
  private var lowestIndex: HandicapIndex?
  /// The marks already found, which need not be looked for again.
  private var found: CardFeats.Marks = []

  /// The awards in the order in which they were earned.
  var awards: [Award] { held.values.sorted { $0.place < $1.place }.map(\.award) }

  func award(of badge: Badge) -> Award? { held[badge]?.award }

  /// Adds the next round in order of play.
  mutating func add(_ round: PlayedRound) {
    addHoles(round)
    addScore(round)
    if round.feats.isComplete { addPlayed(round) }
    addHandicap(round)
  }

  private mutating func addHoles(_ round: PlayedRound) {
    let new = round.feats.marks.subtracting(found)
    guard !new.isEmpty else { return }
    found.formUnion(new)
    let feats = RoundFeats(round.card)
    for feat in feats.holes {
      if feat.toPar == 0 { keepFirst(.firstPar, round, feat.text) }
      if feat.toPar == -1 { keepFirst(.firstBirdie, round, feat.text) }
      if feat.toPar <= -2 { keepFirst(.firstEagle, round, feat.text) }
      if feat.strokes == 1 { keepFirst(.firstAce, round, feat.text) }
    }
    if new.contains(.bogeyFreeNine), let nine = feats.bogeyFreeNine { keep(.bogeyFreeNine, round, "Holes \(nine)") }
    if new.contains(.turkey), let three = feats.turkey {
      keep(.turkey, round, "Holes \(Words.list(three.map(\.hole.number.description)))")
    }
    if new.contains(.noThreePutts), let putts = feats.puttsWithoutThree {
      keep(.noThreePutts, round, "\(putts) putts")
    }
    if new.contains(.parThreesAtPar), let count = feats.parThreesAtPar {
      keep(.parThreesAtPar, round, "\(count) par 3s")
    }
  }

  private mutating func addScore(_ round: PlayedRound) {
    guard let score = round.feats.score, let length = round.length else { return }
    if length == .eighteen, round.card.tee.par >= Self.fullLengthPar { addBarrier(round, score.gross) }
    for badge in [Badge.personalBest(length), .courseBest(round.course.id, length)] {
      guard let best = bests[badge] else {
        // The first round has no record to beat.
        bests[badge] = score.toPar
        continue
      }
      guard score.toPar < best else { continue }
      bests[badge] = score.toPar
      keep(badge, round, "\(round.feats.scoreText), before it \(ToPar(best))")
    }
  }

  /// Awards the hardest barrier that the score breaks, unless that one or a harder one is held.
  private mutating func addBarrier(_ round: PlayedRound, _ gross: Int) {
    let par = round.card.tee.par
    let all = Badge.Barrier.allCases
    guard let broken = all.lastIndex(where: { $0.isBroken(by: gross, par: par) }) else { return }
    if let standing = all.lastIndex(where: { held[.broke($0)] != nil }) {
      guard standing < broken else { return }
      held[.broke(all[standing])] = nil
    }
    keep(.broke(all[broken]), round, round.feats.scoreText)
  }

  private mutating func addPlayed(_ round: PlayedRound) {
    rounds += 1
    if let milestone = Badge.Milestone(rawValue: rounds) {
      keep(.rounds(milestone), round, "Round \(milestone.rawValue)")
    }
    if courses.insert(round.course.id).inserted, courses.count == 5 {
      keepFirst(.fiveCourses, round, "The fifth: \(round.course.name)")
    }
  }

  private mutating func addHandicap(_ round: PlayedRound) {
    guard let handicap = round.handicap else { return }
    if let index = handicap.index, handicap.differential < index.tenths {
      keepFirst(.betterThanIndex, round, "Differential \(handicap.differential), index \(index)")
    }
    // The index of the morning counts too: together with the first known revision, it may be older than the history.
    let before = [lowestIndex, handicap.index].compactMap(\.self).min()
    lowestIndex = [before, handicap.revisedIndex].compactMap(\.self).min()
    if let before, let index = handicap.revisedIndex, index < before {
      keep(.lowestIndex, round, "\(index), before it \(before)")
    }
  }

  private mutating func keepFirst(_ badge: Badge, _ round: PlayedRound, _ reason: @autoclosure () -> String) {
    if held[badge] == nil { keep(badge, round, reason()) }
  }

  private mutating func keep(_ badge: Badge, _ round: PlayedRound, _ reason: String) {
    held[badge] = (Award(badge, round, reason), place)
    place += 1
  }
}
