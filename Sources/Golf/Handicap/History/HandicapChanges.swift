/// What an edit of the past did to the estimated handicap index (WHS rules): a function of the two histories, before and
/// after.
public struct HandicapChanges: Hashable, Sendable, Encodable {
  /// In the order of their days.
  public let days: [Day]

  /// A day after which another index is in force than before the edit.
  public struct Day: Hashable, Sendable {
    public let playedOn: LocalDate
    /// In force after that day; nil where there was none yet.
    public let before: HandicapIndex?
    public let after: HandicapIndex?
    /// In words, for the player: "The round of 2026-05-12 was corrected: hole 7 is 5 now, not 3."
    public let reason: String

    public init(playedOn: LocalDate, before: HandicapIndex?, after: HandicapIndex?, reason: String) {
      self.playedOn = playedOn
      self.before = before
      self.after = after
      self.reason = reason
    }
  }

  public init(from before: PlayerHandicap, to after: PlayerHandicap) {
    let edits = Self.edits(before, after)
    let played = Set((before.history.revisions + after.history.revisions).map(\.playedOn)).sorted()
    var (old, new) = (before.history.revisions[...], after.history.revisions[...])
    var (was, now): (HandicapIndex?, HandicapIndex?)
    days = played.compactMap { day in
      while let next = old.first, next.playedOn <= day { was = old.removeFirst().index }
      while let next = new.first, next.playedOn <= day { now = new.removeFirst().index }
      guard was != now else { return nil }
      return Day(playedOn: day, before: was, after: now, reason: Self.reason(edits.filter { $0.day <= day }))
    }
  }

  public var isEmpty: Bool { days.isEmpty }

  /// What was done to each round that the index depends on, and from which day on that matters.
  private static func edits(_ before: PlayerHandicap, _ after: PlayerHandicap) -> [(day: LocalDate, sentence: String)] {
    let edits = Edits(before.rounds, after.rounds)
    let days = Dictionary((before.rounds + after.rounds).map { ($0.round, $0.playedOn) }, uniquingKeysWith: min)
    return days.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { round, day in
      [edits.sentence(round, .strokes), conditions(round, day, before, after)].compactMap { sentence in
        sentence.map { (day, $0) }
      }
    }
  }

  private static func conditions(
    _ round: RoundID,
    _ day: LocalDate,
    _ before: PlayerHandicap,
    _ after: PlayerHandicap
  ) -> String? {
    guard case .card(_, _, let was)? = before.score(of: round)?.gross,
      case .card(_, _, let now)? = after.score(of: round)?.gross, was != now
    else { return nil }
    return "The PCC of the round of \(day) is \(now) now, not \(was)."
  }

  /// At most three are told one by one.
  private static func reason(_ edits: [(day: LocalDate, sentence: String)]) -> String {
    guard !edits.isEmpty else { return "The order of a day's rounds was changed." }
    let told = edits.prefix(3).map(\.sentence)
    let more = edits.count - told.count
    return (told + (more > 0 ? ["And \(Words.count(more, "more change"))."] : [])).joined(separator: " ")
  }
}

extension HandicapChanges.Day: Encodable {
  private enum CodingKeys: String, CodingKey {
    case playedOn, before, after, reason
  }

  /// Indexes as numbers, 14.2; no index is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(playedOn, forKey: .playedOn)
    try container.encode(before.map { RoundedNumber($0.tenths) }, forKey: .before)
    try container.encode(after.map { RoundedNumber($0.tenths) }, forKey: .after)
    try container.encode(reason, forKey: .reason)
  }
}
