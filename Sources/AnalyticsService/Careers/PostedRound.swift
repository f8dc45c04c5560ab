import Golf

/// A score that stands: a finished card's, or that of one which is open again for a correction, as it was last
/// finished. So an index does not jump, and no badge goes and comes back, while a hole is put right.
struct PostedRound: Hashable, Sendable {
  let round: PlayedRound
  let conditions: PlayingConditions
}

/// An event that changed a posted score: what it was before and is after.
struct PostingChange: Hashable, Sendable {
  let card: CardID
  /// Of the event.
  let sequence: Int64
  /// By how much it raised the version of what is posted.
  let rise: Int64
  let time: Timestamp
  /// Nil where the score did not stand.
  let before: PostedRound?
  let after: PostedRound?
}

extension PostingChange {
  /// Changes of the log that are told as one edit: those that follow each other and were written at the same moment, as a
  /// transaction writes all that belongs together (an import's batch, a piece of a deleted account). It says the same of
  /// the log whenever it is read, in whatever batches the events came.
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
