import Golf

/// Times the golf engine over a long history, and measures the memory that one needs. Run by `scripts/bench`; prints a
/// line for each measurement.
@main
struct Bench {
  static func main() {
    let rounds = SyntheticHistory.rounds(2000)
    measure("statistics over 2,000 full rounds", limit: .milliseconds(20)) {
      Statistics(rounds).rounds
    }
    measure("achievements over 2,000 full rounds", limit: .milliseconds(20)) {
      Achievements(rounds).awards.count
    }
    measure("index of 2,000 full cards, net double bogey included", limit: .milliseconds(20)) {
      PlayerHandicap(rounds).history.index?.rawValue ?? 0
    }
    let scores = SyntheticScores.scores(2001)
    measure("index with all caps over 2,000 scores", limit: .milliseconds(3)) {
      HandicapHistory(scores.dropLast()).index?.rawValue ?? 0
    }
    guard let last = scores.last else { return }
    // Each turn appends to its own history, which is created before the clock starts and freed after it has stopped.
    var histories = (0..<31).map { _ in HandicapHistory(scores.dropLast()) }
    var turn = 0
    measure("one score appended to 2,000", limit: .microseconds(200), turns: histories.count) {
      histories[turn].append(last)
      turn += 1
      return histories[turn - 1].index?.rawValue ?? 0
    }
    let history = HandicapHistory(scores)
    measure("the explanation of an index", limit: .milliseconds(5)) {
      history.explanation()?.steps.count ?? 0
    }
    measure("the score needed for an index", limit: .milliseconds(20)) {
      guard let target = history.index.flatMap({ HandicapIndex(rawValue: $0.rawValue - 2) }),
        case .adjusted(let score) = last.gross
      else { return 0 }
      return WhatIf(history, on: last.playedOn).adjustedGross(for: target, like: score).adjustedGross ?? 0
    }
    measureGrowth(SyntheticHistory.rounds(1_000))
    let many = SyntheticScores.scores(200_000)
    measureMemory("a history of scores", counts: [25_000, 50_000, 100_000, 200_000]) {
      HandicapHistory(many.prefix($0))
    }
  }
}

/// A career whose rounds are posted in order, newest first in one import, and newest first one by one. The second may
/// take at most twice, the third at most twenty times the processor time of the first.
private func measureGrowth(_ rounds: [PlayedRound]) {
  func post(_ name: String, _ times: Double, _ base: Duration?, _ work: () -> CareerFigures) -> Duration {
    let start = processorTime()
    let career = work()
    let took = processorTime() - start
    let ratio = base.map { took / $0 } ?? 1
    let verdict = ratio <= times ? "within" : "OVER"
    let rounded = (ratio * 10).rounded() / 10
    print("1,000 rounds \(name): \(took), \(rounded) times, \(verdict) \(times) (\(career.handicap.rounds.count))")
    return took
  }
  let inOrder = post("in order", 1, nil) {
    var career = CareerFigures([PlayedRound]())
    for round in rounds where !career.append(round) { _ = career.edit([], to: [(round, .normal)]) }
    return career
  }
  _ = post("newest first, at once", 2, inOrder) {
    var career = CareerFigures(rounds.suffix(1))
    _ = career.edit([], to: rounds.dropLast().reversed().map { ($0, .normal) })
    return career
  }
  var daysFound = 0
  _ = post("newest first, one by one", 20, inOrder) {
    var career = CareerFigures([PlayedRound]())
    for round in rounds.reversed() { daysFound += career.edit([], to: [(round, .normal)])?.daysFound ?? 0 }
    return career
  }
  print("1,000 rounds newest first, one by one: \(daysFound) days' indexes were found; in order it is one a round")
}
