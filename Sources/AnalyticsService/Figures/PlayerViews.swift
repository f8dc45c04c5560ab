import ByteText
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
  public func bytes(of view: View) -> [UInt8] {
    Figures(self).bytes(of: view)
  }

  /// All of them.
  func views() -> [(view: View, bytes: [UInt8])] {
    let figures = Figures(self)
    return View.allCases.map { ($0, figures.bytes(of: $0)) }
  }
}

/// What several views are made from, found once.
private struct Figures {
  let rounds: [CountedRound]
  let career: Career
  let corrected: Set<RoundID>

  init(_ ledger: Ledger) {
    rounds = ledger.rounds
    career = ledger.career
    corrected = ledger.corrected
  }

  func bytes(of view: View) -> [UInt8] {
    switch view {
    case .overview: Overview(rounds).json
    case .trendEighteen: Trend(rounds, .eighteen).json
    case .trendNine: Trend(rounds, .nine).json
    case .bests: Bests(rounds).json
    case .handicap: HandicapView(career, corrected: corrected).json
    case .achievements: AchievementsView(career.achievements).json
    }
  }
}
