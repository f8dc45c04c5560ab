public import Golf
internal import GolfEvents

/// A number below which no cached answer for a round may be stored: a card's sequence, or the round's own revision.
public struct CacheFloor: Sendable, Hashable {
  public let round: RoundID
  /// Nil for the round's own revision, which rises with its settings, its conditions, its status and its members.
  public let card: CardID?
  /// The card's sequence, or the round's revision.
  public let sequence: Int64

  public init(round: RoundID, card: CardID, sequence: Int64) {
    self.round = round
    self.card = card
    self.sequence = sequence
  }

  public init(round: RoundID, revision: Int64) {
    self.round = round
    card = nil
    sequence = revision
  }

  /// Under which name the floor, and in an entry the number itself, is kept. No card's id is such a word.
  public static let revisionField = "revision"
  var field: String { card?.description ?? Self.revisionField }

  /// One for each card: the highest sequence among these events.
  static func highest(of events: [OutboxEvent]) -> [CacheFloor] {
    var floors: [CardID: CacheFloor] = [:]
    for event in events {
      let (card, sequence) = (event.record.cardID, event.record.sequence)
      guard sequence > floors[card]?.sequence ?? 0 else { continue }
      floors[card] = CacheFloor(round: event.roundID, card: card, sequence: sequence)
    }
    return floors.sorted { $0.key < $1.key }.map(\.value)
  }
}
