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

/// What one event changed of a career that was written already.
struct ArchivedChange: Hashable, Sendable {
  /// Whose event it was.
  let card: CardID
  let sequence: Int64
  let round: RoundID
  /// Of the round.
  let playedOn: LocalDate
  let time: Timestamp
  let reason: String
  let days: [Day]
  /// The badges, as JSON.
  let badges: [UInt8]

  /// A day whose index is another now; nil where there is none.
  struct Day: Hashable, Sendable, Codable {
    let playedOn: LocalDate
    let before: HandicapIndex?
    let after: HandicapIndex?
  }
}

extension Career {
  /// The rows of the index that belong to it.
  var archivedIndexes: [LocalDate: ArchivedIndex] {
    Dictionary(handicap.history.revisions.map { ($0.playedOn, ArchivedIndex($0)) }) { $1 }
  }

  /// The rows of the badges that are held.
  var archivedBadges: [Badge: ArchivedBadge] {
    Dictionary(achievements.awards.map { ($0.badge, ArchivedBadge($0)) }) { $1 }
  }
}
