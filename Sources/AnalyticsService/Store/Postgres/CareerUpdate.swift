import FoundationEssentials
import Golf

/// An update of one player's career, which is written as a whole or not at all.
struct CareerUpdate: Sendable {
  let player: PlayerID
  /// The version that has to be stored; with another one nothing is written.
  let base: Int64
  let version: Int64
  /// True if the update replaces all stored days and badges.
  let isWhole: Bool
  let indexes: [LocalDate: ArchivedIndex]
  let goneDays: [LocalDate]
  let badges: [Badge: ArchivedBadge]
  let goneBadges: [Badge]
  /// Rows that already exist are left unchanged.
  let edits: [ArchivedEdit]
}

extension CareerUpdate {
  /// The changes since the ledger was read; nil if they are not known event by event.
  init?(_ player: PlayerID, _ ledger: Ledger) {
    guard let step = ledger.careerStep else { return nil }
    let (changed, gone) = step.fold.career.archivedIndexes(since: step.before)
    self.init(
      player: player,
      base: ledger.postings.reduce(ledger.postedVersion) { $0 - $1.rise },
      version: ledger.postedVersion,
      isWhole: false,
      indexes: changed,
      goneDays: gone,
      badges: step.fold.badges.compactMapValues(\.self),
      goneBadges: step.fold.badges.compactMap { $0.value == nil ? $0.key : nil },
      edits: step.fold.edits
    )
  }

  /// A whole career. Changes up to the stored version have been recorded already; later ones are recorded as edits
  /// (`PostingChange.groups`). If the stored rows are of an earlier reading of the rules, that difference is recorded
  /// as one change at `time`.
  /// - Parameter ledger: Made from the whole log, in the order of the log.
  init(
    whole player: PlayerID,
    _ ledger: Ledger,
    over archived: ArchivedCareer,
    at time: Timestamp? = Timestamp(Date())
  ) {
    var recorded: Int64 = 0
    var posted: [CardID: PostedRound] = [:]
    var rest = ledger.postings[...]
    while recorded < archived.version, let change = rest.popFirst() {
      recorded += change.rise
      posted[change.card] = change.after
    }
    var fold = CareerFold(Career(posted.values))
    let reading = time.flatMap { archived.changeOfReading(to: fold.career, of: player, at: $0) }
    var badges = archived.badges.filter { $0.value.withdrawal != nil }
    if let reading { badges.merge(archived.withdrawn(by: reading, from: fold.career)) { $1 } }
    for group in PostingChange.groups(rest) { fold.add(group) }
    for (badge, state) in fold.badges { badges[badge] = state }
    self.init(
      player: player,
      base: archived.version,
      version: ledger.postedVersion,
      isWhole: true,
      indexes: fold.career.archivedIndexes,
      goneDays: [],
      badges: badges.merging(fold.career.archivedBadges) { $1 },
      goneBadges: [],
      edits: [reading].compactMap(\.self) + fold.edits
    )
  }
}
