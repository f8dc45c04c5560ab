import Golf

/// The views of one player.
public enum View: String, Hashable, Sendable, CaseIterable {
  case overview
  case trendEighteen = "trend18"
  case trendNine = "trend9"
  case bests
}

extension Ledger {
  /// A view as the bytes of its answer, a function of the ledger alone.
  public func bytes(of view: View) throws -> [UInt8] {
    let rounds = rounds
    return switch view {
    case .overview: try CanonicalJSON.encode(Overview(rounds))
    case .trendEighteen: try CanonicalJSON.encode(Trend(rounds, .eighteen))
    case .trendNine: try CanonicalJSON.encode(Trend(rounds, .nine))
    case .bests: try CanonicalJSON.encode(Bests(rounds))
    }
  }
}
