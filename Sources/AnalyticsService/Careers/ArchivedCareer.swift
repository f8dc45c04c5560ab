import Golf

/// What PostgreSQL keeps of one player's career.
struct ArchivedCareer: Hashable, Sendable {
  /// Of the posted scores that the rest is of; 0 before the first.
  var version: Int64 = 0
  var indexes: [LocalDate: ArchivedIndex] = [:]
  /// By key; withdrawn ones too.
  var badges: [Badge: ArchivedBadge] = [:]

  /// The badges that are held.
  var held: [Badge: ArchivedBadge] { badges.filter { $0.value.withdrawal == nil } }
}

/// The index after a day.
struct ArchivedIndex: Hashable, Sendable {
  let index: HandicapIndex
  let low: HandicapIndex?
  /// `IndexCap`'s word.
  let cap: String

  init(index: HandicapIndex, low: HandicapIndex?, cap: String) {
    self.index = index
    self.low = low
    self.cap = cap
  }

  init(_ revision: Revision) {
    self.init(index: revision.index, low: revision.low, cap: revision.cap.word)
  }
}

/// A badge that is held, or that an edit has taken away.
struct ArchivedBadge: Hashable, Sendable {
  let round: RoundID
  let playedOn: LocalDate
  /// What earned it.
  let reason: String
  /// Nil while it is held.
  var withdrawal: Withdrawal?

  struct Withdrawal: Hashable, Sendable {
    let time: Timestamp
    let reason: String
  }

  init(round: RoundID, playedOn: LocalDate, reason: String, withdrawal: Withdrawal? = nil) {
    self.round = round
    self.playedOn = playedOn
    self.reason = reason
    self.withdrawal = withdrawal
  }

  init(_ award: Award, withdrawal: Withdrawal? = nil) {
    self.init(round: award.round, playedOn: award.playedOn, reason: award.reason, withdrawal: withdrawal)
  }
}

/// What an edit changed of a career that was written already: one event, or several that were taken as one.
struct ArchivedChange: Hashable, Sendable {
  /// Whose event was the last of them.
  let card: CardID
  let sequence: Int64
  /// The earliest round concerned.
  let round: RoundID
  /// Of the round.
  let playedOn: LocalDate
  let time: Timestamp
  let reason: String
  let days: [Days]
  /// The badges, as JSON.
  let badges: [UInt8]

  /// Days with scores that follow each other and whose index is another now: the first, and the last where there are
  /// several. A row of an older program has each day by itself, and such a program reads the first of several.
  struct Days: Hashable, Sendable, Codable {
    let playedOn: LocalDate
    /// Nil where there is none.
    let before: HandicapIndex?
    let after: HandicapIndex?
    let last: Day?
  }

  struct Day: Hashable, Sendable, Codable {
    let playedOn: LocalDate
    let before: HandicapIndex?
    let after: HandicapIndex?
  }
}

extension ArchivedChange.Days {
  init(_ range: HandicapChanges.Range) {
    self.init(
      playedOn: range.first.playedOn,
      before: range.first.before,
      after: range.first.after,
      last: range.last == range.first
        ? nil
        : ArchivedChange.Day(playedOn: range.last.playedOn, before: range.last.before, after: range.last.after)
    )
  }

  /// One or two.
  var ends: [ArchivedChange.Day] {
    [ArchivedChange.Day(playedOn: playedOn, before: before, after: after)] + (last.map { [$0] } ?? [])
  }
}

extension Career {
  /// The rows of the index that belong to it.
  var archivedIndexes: [LocalDate: ArchivedIndex] {
    Dictionary(handicap.history.revisions.map { ($0.playedOn, ArchivedIndex($0)) }) { $1 }
  }

  /// Those rows that are not the same as another career's, and the days of which only that one has one.
  func archivedIndexes(since before: Career) -> (changed: [LocalDate: ArchivedIndex], gone: [LocalDate]) {
    var old = before.handicap.history.revisions[...]
    var changed: [LocalDate: ArchivedIndex] = [:]
    var gone: [LocalDate] = []
    for revision in handicap.history.revisions {
      while let earlier = old.first, earlier.playedOn < revision.playedOn {
        gone.append(earlier.playedOn)
        old.removeFirst()
      }
      var was: Revision?
      if let earlier = old.first, earlier.playedOn == revision.playedOn { was = old.removeFirst() }
      if was.map(ArchivedIndex.init) != ArchivedIndex(revision) {
        changed[revision.playedOn] = ArchivedIndex(revision)
      }
    }
    return (changed, gone + old.map(\.playedOn))
  }

  /// The rows of the badges that are held.
  var archivedBadges: [Badge: ArchivedBadge] {
    Dictionary(achievements.awards.map { ($0.badge, ArchivedBadge($0)) }) { $1 }
  }
}

extension IndexCap {
  var word: String {
    switch self {
    case .none: "none"
    case .soft: "soft"
    case .hard: "hard"
    }
  }
}
