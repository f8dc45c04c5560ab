import Golf

/// One player's career as stored in PostgreSQL.
struct ArchivedCareer: Hashable, Sendable {
  /// Version of the posted scores that `indexes` and `badges` were computed from; 0 if there are none.
  var version: Int64 = 0
  var indexes: [LocalDate: ArchivedIndex] = [:]
  /// Held and withdrawn badges.
  var badges: [Badge: ArchivedBadge] = [:]

  /// Badges that the player holds now.
  var held: [Badge: ArchivedBadge] { badges.filter { $0.value.withdrawal == nil } }
}

/// The handicap index in force after a day with scores.
struct ArchivedIndex: Hashable, Sendable {
  let index: HandicapIndex
  let low: HandicapIndex?
  /// `IndexCap.word` of the cap that limited the index.
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

/// A badge that the player holds, or held until an edit withdrew it.
struct ArchivedBadge: Hashable, Sendable {
  let round: RoundID
  let playedOn: LocalDate
  /// What earned the badge, in words for the player.
  let reason: String
  /// Nil while the player holds the badge.
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

/// What an edit changed of a stored career. The edit is one event, or several events of one transaction.
struct ArchivedEdit: Hashable, Sendable {
  /// The card of the edit's last event; `sequence` is that event's number.
  let card: CardID
  let sequence: Int64
  /// The earliest round that the edit touched.
  let round: RoundID
  /// The day of `round`.
  let playedOn: LocalDate
  let time: Timestamp
  let reason: String
  let days: [Days]
  /// Earned, passed and withdrawn badges, as JSON.
  let badges: [UInt8]

  /// A run of consecutive days with scores whose index differs after the edit: the first day, and the last one if there
  /// are several. Rows written by older versions have one entry for each day; those versions read only the first day of
  /// a run.
  struct Days: Hashable, Sendable, Codable {
    let playedOn: LocalDate
    /// Nil if there was no index.
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

extension ArchivedEdit.Days {
  init(_ range: HandicapChanges.Range) {
    self.init(
      playedOn: range.first.playedOn,
      before: range.first.before,
      after: range.first.after,
      last: range.last == range.first
        ? nil
        : ArchivedEdit.Day(playedOn: range.last.playedOn, before: range.last.before, after: range.last.after)
    )
  }

  /// The first day of the run, and the last one if there are several.
  var ends: [ArchivedEdit.Day] {
    [ArchivedEdit.Day(playedOn: playedOn, before: before, after: after)] + (last.map { [$0] } ?? [])
  }
}

extension Career {
  /// The index history as rows for PostgreSQL.
  var archivedIndexes: [LocalDate: ArchivedIndex] {
    Dictionary(handicap.history.revisions.map { ($0.playedOn, ArchivedIndex($0)) }) { $1 }
  }

  /// The rows that differ from those of an earlier career, and the days on which only the earlier career has a row.
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

  /// The held badges as rows for PostgreSQL.
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
