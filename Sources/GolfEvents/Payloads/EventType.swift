/// The facts that a card's history is made of. The words are on the wire and in the record: they never change.
public enum EventType: String, Codable, Hashable, Sendable, CaseIterable {
  /// A card was opened.
  case roundStarted = "RoundStarted"
  /// A hole's whole state was put.
  case holeScored = "HoleScored"
  /// A hole has no score any more.
  case holeCleared = "HoleCleared"
  /// Tee, index, start hole or the guest's name changed.
  case cardChanged = "CardChanged"
  /// The card is out of its round.
  case cardRemoved = "CardRemoved"
  case roundFinished = "RoundFinished"
  /// A finished round is open again, to be corrected.
  case roundReopened = "RoundReopened"
  case roundDeleted = "RoundDeleted"
  case roundRestored = "RoundRestored"
}
