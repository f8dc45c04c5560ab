import Golf

/// A score that counts for index and badges: that of a finished card, or of a card that is open again for a correction,
/// as it was when it was last finished. So the index and the badges do not change while the player corrects a hole.
struct PostedRound: Hashable, Sendable {
  let round: PlayedRound
  let conditions: PlayingConditions
}

/// An event that changed a posted score: the score before and after it.
struct PostingChange: Hashable, Sendable {
  let card: CardID
  /// Sequence number of the event.
  let sequence: Int64
  /// How much the event raised `Ledger.postedVersion`.
  let rise: Int64
  let time: Timestamp
  /// Nil if the card had no posted score.
  let before: PostedRound?
  let after: PostedRound?
}

extension PostingChange {
  /// Splits changes into groups that are treated as one edit: consecutive changes with the same time. One transaction
  /// writes all its events with one time (an import's batch, a piece of a deleted account), so the groups depend on the
  /// log alone, not on the batches in which its events arrive.
  static func groups(_ changes: some Sequence<PostingChange>) -> [[PostingChange]] {
    var groups: [[PostingChange]] = []
    for change in changes {
      if groups.last?.last?.time == change.time {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups
  }
}
