import Basics
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

/// The values that several views are made of, computed once.
struct PlayerFigures {
  /// Complete, finished rounds in the order of play.
  let rounds: [CountedRound]
  let career: Career
  /// Rounds whose card is open again for a correction.
  let corrected: Set<RoundID>

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
