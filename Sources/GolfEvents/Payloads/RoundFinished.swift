import Basics
public import Golf

/// The card was finished in the state of its earlier events, except that `holesMissing` says what the unscored holes
/// mean.
public struct RoundFinished: Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var finishedAt: Timestamp
  /// Whether every hole in play had a score or was picked up before; otherwise holes were missing.
  public var complete: Bool
  /// The player's reason for the missing holes: `.pickedUp` marks each of them as picked up. Nil if no hole was
  /// missing, and in older events, where it means `.stopped`.
  public var holesMissing: HolesMissing?
  /// The rated nine that the card counts as, if an eighteen was stopped after exactly its holes.
  public var nine: EventTee?

  public init(
    roundId: RoundID,
    cardId: CardID,
    finishedAt: Timestamp,
    complete: Bool,
    holesMissing: HolesMissing? = nil,
    nine: EventTee? = nil
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
    // A reason that only newer writers know reads as nil.
    holesMissing = try container.decodeIfPresent(String.self, forKey: .holesMissing).flatMap(HolesMissing.init)
    nine = try container.decodeIfPresent(EventTee.self, forKey: .nine)
  }
}

extension RoundFinished {
  /// Like `RoundStarted(plain:)`; a payload with missing holes is left to the general decoder.
  init?(plain payload: [UInt8]) {
    guard let all = PlainObject(payload[...]), all["holesMissing"] == nil, all["nine"] == nil,
      let round: RoundID = all.id("roundId"),
      let card: CardID = all.id("cardId"), let finishedAt = all.time("finishedAt"),
      let complete = all["complete"]?.bool
    else { return nil }
    self.init(roundId: round, cardId: card, finishedAt: finishedAt, complete: complete)
  }
}

/// A finished round was reopened for a correction; it does not count until it is finished again.
public struct RoundReopened: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var reopenedAt: Timestamp

  public init(roundId: RoundID, cardId: CardID, reopenedAt: Timestamp) {
    self.roundId = roundId
    self.cardId = cardId
    self.reopenedAt = reopenedAt
  }
}
