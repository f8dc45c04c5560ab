import Basics
import Golf

/// Applies groups of posting changes to a career, one after the other, and collects what each edit changed of what was
/// stored before. The result depends only on the groups and their order.
struct CareerFold: Sendable {
  private(set) var career: Career
  /// The new state of each badge that changed: held, withdrawn, or nil if a harder one replaced it.
  private(set) var badges: [Badge: ArchivedBadge?] = [:]
  private(set) var edits: [ArchivedEdit] = []
  /// How many days had their index recomputed, over all edits.
  private(set) var daysFound = 0
  /// True if a change replaces a score that the career does not have, so that the changes do not start from this
  /// career.
  private(set) var isLost = false

  init(_ career: Career) {
    self.career = career
  }

  /// Applies the changes of one group (`PostingChange.groups`) as a single edit, whatever their number, so that a large
  /// group recomputes the career once.
  ///
  /// Rounds played after all others are not edits: they only append to the history.
  mutating func add(_ group: some Sequence<PostingChange>) {
    let net = NetChanges(group, after: career.handicap.rounds.last?.order)
    let before = career.achievements
    if let last = net.lastEdit {
      guard let edit = career.edit(net.gone, to: net.new) else {
        isLost = true
        return
      }
      daysFound += edit.daysFound
      note(before)
      explain(edit, last, net)
    }
    guard !net.next.isEmpty else { return }
    let edited = career.achievements
    if net.next.count > 1 || !career.append(net.next[0]) { daysFound += career.edit([], to: net.next)?.daysFound ?? 0 }
    note(edited)
  }

  private mutating func note(_ before: Achievements) {
    for award in career.achievements.awards where before[award.badge] != award {
      badges[award.badge] = .some(ArchivedBadge(award))
    }
    for award in before.awards where career.achievements[award.badge] == nil {
      // Either a harder barrier replaced it, or `explain` marks it as withdrawn.
      badges[award.badge] = .some(nil)
    }
  }

  private mutating func explain(_ edit: CareerFigures.Edit, _ last: PostingChange, _ net: NetChanges) {
    let (index, awards) = (edit.handicap, edit.achievements)
    for withdrawal in awards.withdrawn where !career.achievements.outdo(withdrawal.award.badge) {
      badges[withdrawal.award.badge] = .some(
        ArchivedBadge(
          withdrawal.award,
          withdrawal: ArchivedBadge.Withdrawal(time: last.time, reason: withdrawal.reason)
        )
      )
    }
    guard !index.isEmpty || !awards.isEmpty, let round = net.firstRound else { return }
    let reason = index.isEmpty ? awards.withdrawn.first?.reason ?? awards.passed.first?.reason : index.reason
    edits.append(
      ArchivedEdit(
        card: last.card,
        sequence: last.sequence,
        round: round.round,
        playedOn: round.playedOn,
        time: last.time,
        reason: reason ?? "The round of \(round.playedOn) counts now.",
        days: index.ranges.map(ArchivedEdit.Days.init),
        // Encoding cannot fail here: the value has only texts, dates and ids.
        badges: (try? CanonicalJSON.encode(awards)) ?? []
      )
    )
  }
}

/// The net effect of a group of posting changes: each card's score before the first change and after the last.
private struct NetChanges {
  /// Scores that the edit removes (`gone`), and scores that it adds (`new`).
  private(set) var gone: [PostedRound] = []
  private(set) var new: [PostedRound] = []
  /// New scores that were played after all others, in the order of play.
  private(set) var next: [PostedRound] = []
  /// The last change of the group that belongs to the edit; nil if the group only appends.
  private(set) var lastEdit: PostingChange?

  /// - Parameter last: The order of the latest round that the career has.
  init(_ group: some Sequence<PostingChange>, after last: RoundOrder?) {
    var net: [CardID: (before: PostedRound?, change: PostingChange, turn: Int)] = [:]
    for (turn, change) in group.enumerated() {
      net[change.card] = (net[change.card, default: (change.before, change, turn)].before, change, turn)
    }
    let ordered = net.values.sorted { $0.turn < $1.turn }
    let newest = ([last] + ordered.filter { $0.before != nil }.map { $0.change.after?.round.order }).compactMap(\.self)
      .max()
    for (before, change, _) in ordered where before != nil || change.after != nil {
      if before == nil, let after = change.after, newest.map({ $0 < after.round.order }) ?? true {
        next.append(after)
        continue
      }
      guard before != change.after else { continue }
      if let before { gone.append(before) }
      if let after = change.after { new.append(after) }
      lastEdit = change
    }
    next.sort { $0.round.order < $1.round.order }
  }

  /// The earliest round that the edit touched.
  var firstRound: PlayedRound? { (new + gone).map(\.round).min { $0.order < $1.order } }
}
