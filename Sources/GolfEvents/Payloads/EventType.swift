/// The types of facts in a card's history. Their names are on the wire and in the record: they never change.
public enum EventType: String, Codable, Hashable, Sendable, CaseIterable {
  /// A card was opened.
  case roundStarted = "RoundStarted"
  /// A hole's whole state was set.
  case holeScored = "HoleScored"
  /// A hole's score was removed.
  case holeCleared = "HoleCleared"
  /// Tee, index, start hole or the guest's name changed.
  case cardChanged = "CardChanged"
  /// The card was removed from its round.
  case cardRemoved = "CardRemoved"
  case roundFinished = "RoundFinished"
  /// A finished round was reopened for a correction.
  case roundReopened = "RoundReopened"
  case roundDeleted = "RoundDeleted"
  case roundRestored = "RoundRestored"
}
