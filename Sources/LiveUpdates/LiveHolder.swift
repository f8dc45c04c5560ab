import Basics
public import FoundationEssentials
public import Golf

/// Who was given a ticket, and what ends it before its time.
public enum LiveHolder: Hashable, Sendable {
  /// A player, for the player's own figures.
  case player(PlayerID)
  /// A member of a round, by the member's own card: a card that was removed never comes back, so that who leaves and
  /// joins again has another one.
  case member(PlayerID, card: CardID)
  /// A spectator, by the link that was opened.
  case link(UUID)

  /// What is ended when the holder may no longer follow the round; nil for one's own figures.
  public var pass: UUID? {
    switch self {
    case .player: nil
    case .member(_, let card): card.uuid
    case .link(let link): link
    }
  }

  /// Nil for a spectator.
  public var player: PlayerID? {
    switch self {
    case .player(let player), .member(let player, _): player
    case .link: nil
    }
  }
}

extension LiveHolder: CustomStringConvertible {
  /// `player:` and the id, `member:` and the ids of player and card, or `link:` and its id.
  public var description: String {
    switch self {
    case .player(let id): "player:\(id)"
    case .member(let id, let card): "member:\(id):\(card)"
    case .link(let id): "link:\(UUIDText.string(id))"
    }
  }

  /// Parses `description`; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let ids = parts.dropFirst().map { Substring($0) }
    guard let kind = parts.first else { return nil }
    if ids.count == 1, kind.elementsEqual("player".utf8), let id = PlayerID(ids[0]) {
      self = .player(id)
    } else if ids.count == 2, kind.elementsEqual("member".utf8), let id = PlayerID(ids[0]), let card = CardID(ids[1]) {
      self = .member(id, card: card)
    } else if ids.count == 1, kind.elementsEqual("link".utf8), let id = UUIDText.parse(String(ids[0])) {
      self = .link(id)
    } else {
      return nil
    }
  }
}
