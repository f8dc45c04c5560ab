import FoundationEssentials
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
  /// What has changed in a ledger since it was read; nil where that is not known event by event.
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
      changes: step.fold.changes
    )
  }

  /// All of a career. The ledger: made from the whole log, in the order in which it was written. What is there already
  /// has told of the changes up to its version; of those after it each is told with others that belong to it
  /// (`PostingChange.groups`). Rows that an earlier reading of the rules made are told of as one change of this `time`.
  init(
    whole player: PlayerID,
    _ ledger: Ledger,
    over archived: ArchivedCareer,
    at time: Timestamp? = Timestamp(Date())
  ) {
    var told: Int64 = 0
    var posted: [CardID: PostedRound] = [:]
    var rest = ledger.postings[...]
    while told < archived.version, let change = rest.popFirst() {
      told += change.rise
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
      changes: [reading].compactMap(\.self) + fold.changes
    )
  }
}
