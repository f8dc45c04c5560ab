import Golf

/// Goes with a career from one group of posting changes to the next and notes what each has changed of what was written
/// before. A function of the groups alone, in their order.
struct CareerFold: Sendable {
  private(set) var career: Career
  /// What has become of badges so far: held, withdrawn, or nil for one that gave way to a harder one.
  private(set) var badges: [Badge: ArchivedBadge?] = [:]
  private(set) var changes: [ArchivedChange] = []
  /// Days whose index was worked out from their scores, by all edits.
  private(set) var daysFound = 0
  /// A change was of a score that the career does not have: it is not what these changes lead from.
  private(set) var isLost = false

  init(_ career: Career) {
    self.career = career
  }

  /// Takes changes that belong together (`PostingChange.groups`) as one edit with as many reasons, whatever their number:
  /// a piece of a deleted account or of an import finds the career anew once.
  ///
  /// Rounds after all others are no edit: what they change is the next line of the history.
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
      // A harder barrier took its place, or it is withdrawn below.
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
    changes.append(
      ArchivedChange(
        card: last.card,
        sequence: last.sequence,
        round: round.round,
        playedOn: round.playedOn,
        time: last.time,
        reason: reason ?? "The round of \(round.playedOn) counts now.",
        days: index.ranges.map(ArchivedChange.Days.init),
        // Texts, dates and ids, which always encode.
        badges: (try? CanonicalJSON.encode(awards)) ?? []
      )
    )
  }
}

/// What a group of posting changes comes to: of each card what was there before them all, and what is after them.
private struct NetChanges {
  /// Scores that an edit takes away, and those that it puts there.
  private(set) var gone: [PostedRound] = []
  private(set) var new: [PostedRound] = []
  /// New ones after all others, in the order in which they were played.
  private(set) var next: [PostedRound] = []
  /// The last change that is part of the edit; nil if there is none.
  private(set) var lastEdit: PostingChange?

  /// `last`: of the rounds that are there already.
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

  /// The earliest that is told of.
  var firstRound: PlayedRound? { (new + gone).map(\.round).min { $0.order < $1.order } }
}
