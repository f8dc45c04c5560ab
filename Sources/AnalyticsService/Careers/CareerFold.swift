import Golf

/// Goes with a career from one posting change to the next and notes what each has changed of what was written before.
/// A function of the changes alone, in their order.
struct CareerFold {
  private(set) var career: Career
  /// What has become of badges so far: held, withdrawn, or nil for one that gave way to a harder one.
  private(set) var badges: [Badge: ArchivedBadge?] = [:]
  private(set) var changes: [ArchivedChange] = []
  private var posted: [CardID: PostedRound]

  /// - Parameter career: What these scores make, where it is known.
  init(_ posted: [CardID: PostedRound] = [:], career: Career? = nil) {
    self.posted = posted
    self.career = career ?? Career(posted.values)
  }

  mutating func add(_ change: PostingChange) {
    guard let round = (change.after ?? change.before)?.round else { return }
    let before = career
    posted[change.card] = change.after
    if !career.follow(from: change.before, to: change.after) { career = Career(posted.values) }
    note(before)
    // A round after all others is no edit: what it changes is the next line of the history.
    if !isNext(change) { explain(before, change, round) }
  }

  /// A new score, played after all others.
  private func isNext(_ change: PostingChange) -> Bool {
    guard change.before == nil, let order = change.after?.round.order else { return false }
    return posted.allSatisfy { $0.key == change.card || $0.value.round.order < order }
  }

  private mutating func note(_ before: Career) {
    for award in career.achievements.awards where before.achievements[award.badge] != award {
      badges[award.badge] = .some(ArchivedBadge(award))
    }
    for award in before.achievements.awards where career.achievements[award.badge] == nil {
      // A harder barrier took its place, or it is withdrawn below.
      badges[award.badge] = .some(nil)
    }
  }

  private mutating func explain(_ before: Career, _ change: PostingChange, _ round: PlayedRound) {
    let days = HandicapChanges(from: before.handicap, to: career.handicap).days
    let edit = AchievementChanges(from: before.handicap.rounds, to: career.handicap.rounds)
    for withdrawal in edit.withdrawn where !career.achievements.outdo(withdrawal.award.badge) {
      badges[withdrawal.award.badge] = .some(
        ArchivedBadge(
          withdrawal.award,
          withdrawal: ArchivedBadge.Withdrawal(time: change.time, reason: withdrawal.reason)
        )
      )
    }
    guard !days.isEmpty || !edit.isEmpty else { return }
    let reasons = days.map(\.reason) + edit.withdrawn.map(\.reason) + edit.passed.map(\.reason)
    changes.append(
      ArchivedChange(
        card: change.card,
        sequence: change.sequence,
        round: round.round,
        playedOn: round.playedOn,
        time: change.time,
        reason: reasons.first ?? "The round of \(round.playedOn) counts now.",
        days: days.map { ArchivedChange.Day(playedOn: $0.playedOn, before: $0.before, after: $0.after) },
        // Texts, dates and ids, which always encode.
        badges: (try? CanonicalJSON.encode(edit)) ?? []
      )
    )
  }
}
