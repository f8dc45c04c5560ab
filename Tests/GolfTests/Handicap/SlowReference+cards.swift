import Golf

// Cards for the slow reference: net double bogey once more, stroke by stroke.
extension SlowReference {
  /// A round's holes as plain numbers; strokes are nil where the ball was picked up without a score.
  struct Played {
    let day: Int
    let ratingTenths: Int, slope: Int, pcc: Int
    /// All of the tee.
    let pars: [Int], strokeIndexes: [Int]
    /// Places of the holes that were played, with their strokes.
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

    var isAcceptable: Bool { pars.count == 9 ? strokes.count == 9 : strokes.count >= 10 }

    /// With the index of that morning in tenths.
    func score(index: Int?) -> Score {
      let par = pars.reduce(0, +)
      var limits = pars.map { $0 + 5 }
      if let index {
        let half = Ratio(index, pars.count == 9 ? 20 : 10)
        let share = pars.count == 9 ? Ratio(half.tenths, 10) : half
        let exact = share.times(Ratio(slope, 113)).plus(Ratio(ratingTenths - 10 * par, 10))
        // Half upwards, to a whole number.
        let handicap = Ratio(exact.top, 10 * exact.bottom).tenths
        var received = pars.map { _ in 0 }
        let order = strokeIndexes.indices.sorted { strokeIndexes[$0] < strokeIndexes[$1] }
        for stroke in 0..<abs(handicap) {
          let place = stroke % order.count
          received[handicap > 0 ? order[place] : order[order.count - 1 - place]] += handicap.signum()
        }
        limits = zip(pars, received).map { handicap > 54 && $1 >= 4 ? $0 + 5 : $0 + 2 + $1 }
      }
      return Score(
        day: day,
        holes: strokes.count,
        gross: strokes.reduce(0) { $0 + min($1.strokes ?? .max, limits[$1.place]) },
        ratingTenths: ratingTenths,
        slope: slope,
        pcc: pcc,
        par: par,
        parPlayed: strokes.reduce(0) { $0 + pars[$1.place] }
      )
    }
  }

  /// Rounds in order of play as scores, each adjusted with the index of its morning; nil where not acceptable.
  static func scores(_ rounds: [Played]) -> [Score?] {
    var posted: [Score] = []
    return rounds.map { round in
      guard round.isAcceptable else { return nil }
      let morning = history(posted.filter { $0.day < round.day }).last?.index
      posted.append(round.score(index: morning))
      return posted.last
    }
  }
}
