public import Golf

/// The card was finished as its events before have left it, but for what `holesMissing` says of the others.
public struct RoundFinished: Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var finishedAt: Timestamp
  /// Every hole in play had a score or was picked up before this; otherwise holes were missing.
  public var complete: Bool
  /// Why they were, if the player was asked: `.pickedUp` marks each of them as picked up. Nil in older events, which are
  /// read as `.stopped`, and where nothing was missing.
  public var holesMissing: HolesMissing?
  /// The nine that the card counts as, with its own rating: of an eighteen that was stopped after just its holes.
  public var nine: TeeSnapshot?

  public init(
    roundId: RoundID,
    cardId: CardID,
    finishedAt: Timestamp,
    complete: Bool,
    holesMissing: HolesMissing? = nil,
    nine: TeeSnapshot? = nil
  ) {
    self.roundId = roundId
    self.cardId = cardId
    self.finishedAt = finishedAt
    self.complete = complete
    self.holesMissing = holesMissing
    self.nine = nine
  }
}

extension RoundFinished: Codable {
  private enum CodingKeys: String, CodingKey {
    case roundId, cardId, finishedAt, complete, holesMissing, nine
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    roundId = try container.decode(RoundID.self, forKey: .roundId)
    cardId = try container.decode(CardID.self, forKey: .cardId)
    finishedAt = try container.decode(Timestamp.self, forKey: .finishedAt)
    complete = try container.decode(Bool.self, forKey: .complete)
    // A reason that a later writer knows and this reader does not is none.
    holesMissing = try container.decodeIfPresent(String.self, forKey: .holesMissing).flatMap(HolesMissing.init)
    nine = try container.decodeIfPresent(TeeSnapshot.self, forKey: .nine)
  }
}
