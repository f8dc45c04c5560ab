public import Golf

/// An event of a type that this program does not know, written by a newer one. It occupies a sequence number of its
/// card and changes nothing here.
public struct OtherEvent: Hashable, Sendable {
  public var type: String
  public var roundId: RoundID
  public var cardId: CardID
}

extension OtherEvent {
  struct Ids: Codable {
    var roundId: RoundID
    var cardId: CardID
  }
}
