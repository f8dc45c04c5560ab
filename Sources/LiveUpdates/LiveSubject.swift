public import Golf

/// What can be followed live.
public enum LiveSubject: Hashable, Sendable {
  /// A round's cards.
  case round(RoundID)
  /// A player's own figures.
  case player(PlayerID)
}

extension LiveSubject: CustomStringConvertible {
  /// `round:` or `player:`, and the id.
  public var description: String {
    switch self {
    case .round(let id): "round:\(id)"
    case .player(let id): "player:\(id)"
    }
  }

  /// Parses `description`; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let id = Substring(parts[1])
    if parts[0].elementsEqual("round".utf8), let id = RoundID(id) {
      self = .round(id)
    } else if parts[0].elementsEqual("player".utf8), let id = PlayerID(id) {
      self = .player(id)
    } else {
      return nil
    }
  }
}
