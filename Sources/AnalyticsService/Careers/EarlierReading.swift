import Golf

/// A rule that an earlier version of this program read otherwise. What it has written is made anew when the views are
/// (`LedgerCard.format`), and the golfer is told why an index has changed without an edit.
///
/// Up to this reading's end, the 365 days of the low index (WHS rule 5.7) were counted back from the new score itself.
enum EarlierReading {
  static let reason =
    "The rule of the low index (5.7) was read wrongly before: its \(LowIndex.days) days end on the day of the last "
    + "score before the new one, not on the day of the new one."

  /// Under this number, and the player's own id as the card, the change is told once. Events are numbered from 1.
  static let sequence: Int64 = -1
}

extension ArchivedCareer {
  /// Every low index here is the lowest of the 365 days before its own day.
  var countsLowIndexFromNewScore: Bool {
    let days = indexes.map { (day: $0.key.daysSince1970, archived: $0.value) }.sorted { $0.day < $1.day }
    var start = days.startIndex
    for (place, (day, archived)) in days.enumerated() {
      while days[start].day < day - LowIndex.days { start += 1 }
      if let low = archived.low, low != days[start..<place].map(\.archived.index).min() { return false }
    }
    return true
  }

  /// What the reading of today makes of the same posted scores, as a change to be told; nil where these rows are not of
  /// the earlier reading, or where no index differs. `career`: of the scores that these rows are of.
  func changeOfReading(to career: Career, of player: PlayerID, at time: Timestamp) -> ArchivedChange? {
    guard indexes != career.archivedIndexes, countsLowIndexFromNewScore else { return nil }
    let changes = HandicapChanges(
      from: indexes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.index) },
      to: career.handicap.history.revisions.map { ($0.playedOn, $0.index) },
      because: EarlierReading.reason
    )
    guard let day = changes.ranges.first?.first.playedOn,
      let round = career.scored.first(where: { $0.playedOn == day })
    else { return nil }
    return ArchivedChange(
      card: CardID(player.uuid),
      sequence: EarlierReading.sequence,
      round: round.round,
      playedOn: day,
      time: time,
      reason: changes.reason,
      days: changes.ranges.map(ArchivedChange.Days.init),
      badges: Array(#"{"earned":[],"passed":[],"withdrawn":[]}"#.utf8)
    )
  }

  /// The badges that are no longer held because of a change of reading, each with its reason.
  func withdrawn(by change: ArchivedChange, from career: Career) -> [Badge: ArchivedBadge] {
    held.filter { career.achievements[$0.key] == nil }.mapValues { badge in
      var badge = badge
      badge.withdrawal = ArchivedBadge.Withdrawal(time: change.time, reason: change.reason)
      return badge
    }
  }
}
