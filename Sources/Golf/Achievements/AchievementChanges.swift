/// The effect of an edit of the past on the badges, computed from the histories before and after it.
public struct AchievementChanges: Hashable, Sendable, Encodable {
  /// Badges held now and not before.
  public let earned: [Award]
  /// Badges held before and not now.
  public let withdrawn: [Withdrawal]
  /// Badges now held by another round than before.
  public let passed: [Passing]

  public struct Withdrawal: Hashable, Sendable, Encodable {
    public let award: Award
    /// A sentence for the player: "The round of 2026-05-12 was corrected: hole 7 is 5 now, not 3."
    public let reason: String
  }

  public struct Passing: Hashable, Sendable, Encodable {
    public let from: Award
    public let to: Award
    public let reason: String
  }

  public init(from before: some Sequence<PlayedRound>, to after: some Sequence<PlayedRound>) {
    let (before, after) = (Array(before), Array(after))
    self.init(from: Achievements(before), to: Achievements(after), Edits(before, after))
  }

  /// - Parameter edits: The rounds that differ.
  init(from old: Achievements, to new: Achievements, _ edits: Edits) {
    let held = Dictionary(uniqueKeysWithValues: new.awards.map { ($0.badge, $0) })
    let had = Dictionary(uniqueKeysWithValues: old.awards.map { ($0.badge, $0) })
    earned = new.awards.filter { had[$0.badge] == nil }
    withdrawn = old.awards.filter { held[$0.badge] == nil }.map { award in
      Withdrawal(award: award, reason: Self.outdone(award, new) ?? edits.reason(for: award))
    }
    passed = old.awards.compactMap { award in
      guard let to = held[award.badge], to.round != award.round else { return nil }
      return Passing(from: award, to: to, reason: edits.reason(for: award, now: to))
    }
  }

  public var isEmpty: Bool { earned.isEmpty && withdrawn.isEmpty && passed.isEmpty }

  /// The reason why a barrier is no longer held: a harder one is.
  private static func outdone(_ award: Award, _ now: Achievements) -> String? {
    guard case .broke(let barrier) = award.badge else { return nil }
    let harder = Badge.Barrier.allCases.drop { $0 != barrier }.dropFirst()
    return harder.compactMap { now[.broke($0)] }.first.map {
      "\($0.badge.title) on \($0.playedOn): only the best is kept."
    }
  }
}

extension Edits {
  /// The reason why an award's round no longer holds its badge; `now` is the award with which another round holds it.
  fileprivate func reason(for award: Award, now: Award? = nil) -> String {
    if let sentence = sentence(award.round, .strokesAndPutts), after[award.round] == nil || before[award.round] != nil {
      return sentence
    }
    if let now { return "The round of \(now.playedOn) holds it: \(now.reason)." }
    return "Other rounds than that of \(award.playedOn) were changed."
  }
}
