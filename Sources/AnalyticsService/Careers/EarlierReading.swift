import Golf

/// A rule that earlier versions of this program read differently. Careers that they stored are recomputed together with
/// the views (`LedgerCard.format`), and the player sees why the index changed without an edit.
///
/// Those versions counted the 365 days of the low index (WHS rule 5.7) back from the day of the new score.
enum EarlierReading {
  static let reason =
    "The rule of the low index (5.7) was read wrongly before: its \(LowIndex.days) days end on the day of the last "
    + "score before the new one, not on the day of the new one."

  /// The sequence number under which this change is stored, once, with the player's own id as the card. Events are
  /// numbered from 1, so it is free.
  static let sequence: Int64 = -1
}

extension ArchivedCareer {
  /// True if each low index is the lowest of the 365 days before its own day, as the earlier reading had it.
  var countsLowIndexFromNewScore: Bool {
    let days = indexes.map { (day: $0.key.daysSince1970, archived: $0.value) }.sorted { $0.day < $1.day }
    var start = days.startIndex
    for (place, (day, archived)) in days.enumerated() {
      while days[start].day < day - LowIndex.days { start += 1 }
      if let low = archived.low, low != days[start..<place].map(\.archived.index).min() { return false }
    }
    return true
  }

  /// The change that today's reading makes to the same posted scores; nil if these rows are not of the earlier reading,
  /// or if no index differs.
  /// - Parameter career: The career of the scores that these rows were computed from.
  func changeOfReading(to career: Career, of player: PlayerID, at time: Timestamp) -> ArchivedEdit? {
    guard indexes != career.archivedIndexes, countsLowIndexFromNewScore else { return nil }
    let changes = HandicapChanges(
      from: indexes.sorted { $0.key < $1.key }.map { ($0.key, $0.value.index) },
      to: career.handicap.history.revisions.map { ($0.playedOn, $0.index) },
      because: EarlierReading.reason
    )
    guard let day = changes.ranges.first?.first.playedOn,
      let round = career.scored.first(where: { $0.playedOn == day })
    else { return nil }
    return ArchivedEdit(
      card: CardID(player.uuid),
      sequence: EarlierReading.sequence,
      round: round.round,
      playedOn: day,
      time: time,
      reason: changes.reason,
      days: changes.ranges.map(ArchivedEdit.Days.init),
      badges: Array(#"{"earned":[],"passed":[],"withdrawn":[]}"#.utf8)
    )
  }

  /// Badges that the player loses because of this change, each with the reason.
  func withdrawn(by change: ArchivedEdit, from career: Career) -> [Badge: ArchivedBadge] {
    held.filter { career.achievements[$0.key] == nil }.mapValues { badge in
      var badge = badge
      badge.withdrawal = ArchivedBadge.Withdrawal(time: change.time, reason: change.reason)
      return badge
    }
  }
}
