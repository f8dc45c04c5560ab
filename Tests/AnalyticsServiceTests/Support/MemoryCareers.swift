import Golf

@testable import AnalyticsService

/// Careers in memory, with outages at a moment that the test chooses.
actor MemoryCareers: CareerStoring {
  private(set) var content: [PlayerID: ArchivedCareer] = [:]
  private(set) var edits: [PlayerID: [ArchivedEdit]] = [:]
  private(set) var writes = 0
  /// How many of the next operations fail; with `afterEffect` a write takes effect before it fails.
  private var failures = 0
  private var afterEffect = false

  func fail(_ count: Int, afterEffect: Bool = false) {
    failures = count
    self.afterEffect = afterEffect
  }

  /// As if the tables had been emptied.
  func empty() {
    content = [:]
    edits = [:]
  }

  func tamper(_ player: PlayerID, _ change: @Sendable (inout ArchivedCareer) -> Void) {
    change(&content[player, default: ArchivedCareer()])
  }

  /// Players whose rows can never be read or written.
  private var broken: Set<PlayerID> = []
  func breakRows(of players: Set<PlayerID>) { broken = players }

  private func check(_ players: some Sequence<PlayerID>) throws(ViewError) {
    if players.contains(where: broken.contains) { throw ViewError(.unexpected, "a row cannot be read") }
  }

  private func fails() -> Bool {
    if failures > 0 { failures -= 1 } else { return false }
    return true
  }

  func versions(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Int64] {
    if fails() { throw ViewError(.recordAway) }
    return content.filter { players.contains($0.key) }.mapValues(\.version)
  }

  func careers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: ArchivedCareer] {
    if fails() { throw ViewError(.recordAway) }
    try check(players)
    return content.filter { players.contains($0.key) }
  }

  func write(_ updates: [CareerUpdate]) async throws(ViewError) -> [PlayerID: Int64] {
    let failing = fails()
    if failing, !afterEffect { throw ViewError(.recordAway) }
    try check(updates.map(\.player))
    for update in updates {
      var there = content[update.player] ?? ArchivedCareer()
      guard there.version == update.base else { continue }
      writes += 1
      if update.isWhole {
        there.indexes = [:]
        there.badges = [:]
      }
      for day in update.goneDays { there.indexes[day] = nil }
      for badge in update.goneBadges { there.badges[badge] = nil }
      there.indexes.merge(update.indexes) { $1 }
      there.badges.merge(update.badges) { $1 }
      there.version = update.version
      content[update.player] = there
      let known = edits[update.player, default: []]
      edits[update.player] =
        known + update.edits.filter { new in !known.contains { $0.card == new.card && $0.sequence == new.sequence } }
    }
    if failing { throw ViewError(.recordAway) }
    return Dictionary(updates.map { ($0.player, content[$0.player]?.version ?? 0) }) { $1 }
  }

  func edits(of player: PlayerID, limit: Int) async throws(ViewError) -> [ArchivedEdit] {
    if fails() { throw ViewError(.recordAway) }
    return Array((edits[player] ?? []).filter { !$0.days.isEmpty }.reversed().prefix(limit))
  }

  func withdrawn(of player: PlayerID) async throws(ViewError) -> [(badge: Badge, archived: ArchivedBadge)] {
    if fails() { throw ViewError(.recordAway) }
    return (content[player]?.badges ?? [:]).filter { $0.value.withdrawal != nil }.map { ($0.key, $0.value) }
  }
}
