import Golf

/// The views of one player.
public enum View: String, Hashable, Sendable, CaseIterable {
  case overview
  case trendEighteen = "trend18"
  case trendNine = "trend9"
  case bests
  case handicap
  case achievements
}

extension Ledger {
  /// A view as the bytes of its answer, a function of the ledger alone.
  public func bytes(of view: View) throws -> [UInt8] {
    try Figures(self).bytes(of: view)
  }

  /// All of them.
  func views() throws -> [(view: View, bytes: [UInt8])] {
    let figures = Figures(self)
    return try View.allCases.map { ($0, try figures.bytes(of: $0)) }
  }
}

/// What several views are made from, found once.
private struct Figures {
  let rounds: [CountedRound]
  let career: Career
  let corrected: Set<RoundID>

  init(_ ledger: Ledger) {
    rounds = ledger.rounds
    career = Career(ledger.posted.values)
    corrected = ledger.corrected
  }

  func bytes(of view: View) throws -> [UInt8] {
    switch view {
    case .overview: try CanonicalJSON.encode(Overview(rounds))
    case .trendEighteen: try CanonicalJSON.encode(Trend(rounds, .eighteen))
    case .trendNine: try CanonicalJSON.encode(Trend(rounds, .nine))
    case .bests: try CanonicalJSON.encode(Bests(rounds))
    case .handicap: try CanonicalJSON.encode(HandicapView(career, corrected: corrected))
    case .achievements: try CanonicalJSON.encode(AchievementsView(career.achievements))
    }
  }
}
