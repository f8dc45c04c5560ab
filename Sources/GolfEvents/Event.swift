public import Golf

/// One fact in a card's history.
public enum Event: Hashable, Sendable {
  case roundStarted(RoundStarted)
  case holeScored(HoleScored)
  case holeCleared(HoleCleared)
  case cardChanged(CardChanged)
  case cardRemoved(CardRemoved)
  case roundFinished(RoundFinished)
  case roundReopened(RoundReopened)
  case roundDeleted(RoundDeleted)
  case roundRestored(RoundRestored)
  /// An event whose type this program does not know.
  case other(OtherEvent)
}

extension Event {
  /// The type's name on the wire.
  public var type: String {
    switch self {
    case .roundStarted: EventType.roundStarted.rawValue
    case .holeScored: EventType.holeScored.rawValue
    case .holeCleared: EventType.holeCleared.rawValue
    case .cardChanged: EventType.cardChanged.rawValue
    case .cardRemoved: EventType.cardRemoved.rawValue
    case .roundFinished: EventType.roundFinished.rawValue
    case .roundReopened: EventType.roundReopened.rawValue
    case .roundDeleted: EventType.roundDeleted.rawValue
    case .roundRestored: EventType.roundRestored.rawValue
    case .other(let event): event.type
    }
  }

  public var cardID: CardID { ids.card }

  public var roundID: RoundID { ids.round }

  private var ids: (round: RoundID, card: CardID) {
    switch self {
    case .roundStarted(let event): (event.roundId, event.cardId)
    case .holeScored(let event): (event.roundId, event.cardId)
    case .holeCleared(let event): (event.roundId, event.cardId)
    case .cardChanged(let event): (event.roundId, event.cardId)
    case .cardRemoved(let event): (event.roundId, event.cardId)
    case .roundFinished(let event): (event.roundId, event.cardId)
    case .roundReopened(let event): (event.roundId, event.cardId)
    case .roundDeleted(let event): (event.roundId, event.cardId)
    case .roundRestored(let event): (event.roundId, event.cardId)
    case .other(let event): (event.roundId, event.cardId)
    }
  }
}
