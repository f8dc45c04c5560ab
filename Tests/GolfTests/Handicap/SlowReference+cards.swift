import Golf

// Cards as scores: course handicap and net double bogey (rules 3.1, 3.2, 6.1), hole by hole.
extension SlowReference {
  /// A round's holes as plain numbers; strokes are nil where the ball was picked up without a score.
  struct Played {
    let day: Int
    let ratingTenths: Int, slope: Int, pcc: Int
    /// All holes of the tee, 9 or 18.
    let pars: [Int], strokeIndexes: [Int]
    /// The positions of the holes that were played, with their strokes.
    let strokes: [(place: Int, strokes: Int?)]

    init(_ round: PlayedRound, pcc: Int = 0) {
      day = round.playedOn.daysSince1970
      let tee = round.card.tee
      ratingTenths = tee.rating.courseRating.rawValue
      slope = tee.rating.slope.rawValue
      self.pcc = pcc
      pars = tee.holes.map(\.par.rawValue)
      strokeIndexes = tee.holes.map(\.strokeIndex.rawValue)
      strokes = tee.holes.indices.compactMap { place in
        round.card[tee.holes[place].number].map { (place, $0.strokes) }
      }
    }

    /// Rule 2.2: all nine of a nine, at least ten of eighteen.
    var isAcceptable: Bool { pars.count == 9 ? strokes.count == 9 : strokes.count >= 10 }

    /// The score adjusted with the index of that morning, in tenths; nil means there is none yet.
    func score(index: Int?) -> Score {
      let limits = index.map { netDoubleBogeys(courseHandicap(index: $0)) } ?? pars.map { $0 + 5 }
      return Score(
        day: day,
        holes: strokes.count,
        gross: strokes.map { min($0.strokes ?? limits[$0.place], limits[$0.place]) }.reduce(0, +),
        ratingTenths: ratingTenths,
        slope: slope,
        pcc: pcc,
        par: pars.reduce(0, +),
        parPlayed: strokes.map { pars[$0.place] }.reduce(0, +)
      )
    }

    private func courseHandicap(index: Int) -> Int {
      SlowReference.courseHandicap(
        index: index,
        holes: pars.count,
        ratingTenths: ratingTenths,
        slope: slope,
        par: pars.reduce(0, +)
      )
    }

    /// The maximum score of each hole.
    private func netDoubleBogeys(_ courseHandicap: Int) -> [Int] {
      let received = SlowReference.strokesReceived(courseHandicap, strokeIndexes: strokeIndexes)
      return zip(pars, received).map { par, strokes in
        courseHandicap > 54 && strokes >= 4 ? par + 5 : par + 2 + strokes
      }
    }
  }

  /// Rule 6.1, rounded. Nine holes use half of the index, rounded to one decimal.
  static func courseHandicap(index: Int, holes: Int, ratingTenths: Int, slope: Int, par: Int) -> Int {
    let share = holes == 9 ? Ratio(Ratio(index, 20).tenths, 10) : Ratio(index, 10)
    return share.times(Ratio(slope, 113)).plus(Ratio(ratingTenths, 10)).minus(Ratio(par)).rounded
  }

  /// Stroke by stroke: received on the hardest hole, then on the next; given back on the easiest, then on the next.
  static func strokesReceived(_ handicap: Int, strokeIndexes: [Int]) -> [Int] {
    let hardest = strokeIndexes.indices.sorted { strokeIndexes[$0] < strokeIndexes[$1] }
    let order = handicap < 0 ? hardest.reversed() : hardest
    var received = strokeIndexes.map { _ in 0 }
    for stroke in 0..<abs(handicap) { received[order[stroke % order.count]] += handicap.signum() }
    return received
  }

  /// Rounds in order of play as scores, each adjusted with the index of its morning; nil where not acceptable.
  static func scores(_ rounds: [Played]) -> [Score?] {
    var posted: [Score] = []
    return rounds.map { round in
      guard round.isAcceptable else { return nil }
      let score = round.score(index: history(posted.filter { $0.day < round.day }).last?.index)
      posted.append(score)
      return score
    }
  }
}
