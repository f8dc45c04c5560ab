import Golf

/// A change of the handicap index by an edit, as the API returns it.
struct EditAnswer: Encodable {
  let changedAt: Timestamp
  let roundId: RoundID
  let playedOn: LocalDate
  let reason: String
  let days: [Day]

  init(_ change: ArchivedEdit) {
    changedAt = change.time
    roundId = change.round
    playedOn = change.playedOn
    reason = change.reason
    days = change.days.flatMap(\.ends).map(Day.init)
  }

  struct Day: Encodable {
    let day: ArchivedEdit.Day

    private enum CodingKeys: String, CodingKey {
      case playedOn, before, after
    }

    /// Writes null if there is no index.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(day.playedOn, forKey: .playedOn)
      try container.encode(day.before.map { RoundedNumber($0.tenths) }, forKey: .before)
      try container.encode(day.after.map { RoundedNumber($0.tenths) }, forKey: .after)
    }
  }
}

/// A withdrawn badge as the API returns it.
struct WithdrawalAnswer: Encodable {
  let badge: Badge
  let title: String
  let roundId: RoundID
  let playedOn: LocalDate
  let reason: String
  let withdrawnAt: Timestamp
  let because: String

  /// Nil for a badge that the player holds.
  init?(_ badge: Badge, _ archived: ArchivedBadge) {
    guard let withdrawal = archived.withdrawal else { return nil }
    self.badge = badge
    title = badge.title
    roundId = archived.round
    playedOn = archived.playedOn
    reason = archived.reason
    withdrawnAt = withdrawal.time
    because = withdrawal.reason
  }
}

/// The explanation of the handicap index.
struct ExplanationAnswer: Encodable {
  let day: LocalDate?
  let index: HandicapIndex?
  let explanation: Explanation?

  /// The explanation after a day, or after the last score if `day` is nil.
  init(_ history: HandicapHistory, after day: LocalDate?) {
    let revision = day.map { day in history.revisions.last { $0.playedOn <= day } } ?? history.revisions.last
    self.day = revision?.playedOn
    index = revision?.index
    explanation = revision.flatMap { history.explanation(after: $0.playedOn) }
  }

  private enum CodingKeys: String, CodingKey {
    case day, index, explanation
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(index.map { RoundedNumber($0.tenths) }, forKey: .index)
    try container.encode(explanation, forKey: .explanation)
  }
}
