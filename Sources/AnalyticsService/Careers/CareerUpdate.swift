import Golf

/// What is to be written of one player's career, as one: all of it or nothing.
struct CareerUpdate: Sendable {
  let player: PlayerID
  /// The version that has to be there; with another one nothing is written.
  let base: Int64
  let version: Int64
  /// Days and badges besides these go.
  let isWhole: Bool
  let indexes: [LocalDate: ArchivedIndex]
  let goneDays: [LocalDate]
  let badges: [Badge: ArchivedBadge]
  let goneBadges: [Badge]
  /// Those that are there already stay as they are.
  let changes: [ArchivedChange]
}

extension CareerUpdate {
  /// What has changed in a ledger since it was read.
  init(_ player: PlayerID, _ ledger: Ledger) {
    var posted = ledger.posted
    for change in ledger.postings.reversed() { posted[change.card] = change.before }
    var fold = CareerFold(posted, career: ledger.storedCareer)
    let before = fold.career.archivedIndexes
    for change in ledger.postings { fold.add(change) }
    let after = fold.career.archivedIndexes
    self.init(
      player: player,
      base: ledger.postings.reduce(ledger.postedVersion) { $0 - $1.rise },
      version: ledger.postedVersion,
      isWhole: false,
      indexes: after.filter { before[$0.key] != $0.value },
      goneDays: before.keys.filter { after[$0] == nil },
      badges: fold.badges.compactMapValues(\.self),
      goneBadges: fold.badges.compactMap { $0.value == nil ? $0.key : nil },
      changes: fold.changes
    )
  }

  /// All of a career. The ledger: made from the whole log, in the order in which it was written.
  init(whole player: PlayerID, _ ledger: Ledger, base: Int64) {
    var fold = CareerFold()
    for change in ledger.postings { fold.add(change) }
    self.init(
      player: player,
      base: base,
      version: ledger.postedVersion,
      isWhole: true,
      indexes: fold.career.archivedIndexes,
      goneDays: [],
      badges: fold.badges.compactMapValues(\.self),
      goneBadges: [],
      changes: fold.changes
    )
  }
}
