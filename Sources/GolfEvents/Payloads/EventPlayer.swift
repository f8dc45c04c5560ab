public import Golf

/// The player of a card.
public struct EventPlayer: Codable, Hashable, Sendable {
  public var id: PlayerID
  public var name: String
  /// Whether the player has no account.
  public var guest: Bool
  /// The account that the card belongs to: a guest's host, otherwise the player.
  public var ownerId: PlayerID

  public init(id: PlayerID, name: String, guest: Bool, ownerId: PlayerID) {
    self.id = id
    self.name = name
    self.guest = guest
    self.ownerId = ownerId
  }
}
