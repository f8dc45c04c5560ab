import Batching
import Golf
import GolfEvents

/// Writes what events have changed of the careers, before the views that say so: whoever dies in between applies the
/// same events again and finds them written.
///
/// What is there names the version of the posted scores that it is of. Where that is not the one an event was applied
/// to (an installation that had no careers, a database from a backup, another projector's work), the whole career is
/// made anew from the log.
struct CareerKeeper: Sendable {
  let careers: any CareerStoring
  let history: any EventHistory

  /// Ledgers with events that are not stored yet. Returns when all that they have changed is written.
  func record(_ ledgers: [PlayerID: StoredLedger]) async throws(ViewError) {
    var updates: [CareerUpdate] = []
    var unsure: [PlayerID] = []
    for (player, stored) in ledgers.sorted(by: { $0.key < $1.key }) {
      // What several events have made at once does not say what each has changed: the log does.
      if stored.isFromLog || stored.ledger.lacksPostings {
        if stored.ledger.postedVersion > 0 { unsure.append(player) }
      } else if !stored.ledger.postings.isEmpty {
        updates.append(CareerUpdate(player, stored.ledger))
      }
    }
    if !updates.isEmpty {
      let versions = try await careers.write(updates)
      unsure += updates.filter { versions[$0.player] != $0.version }.map(\.player)
    }
    if !unsure.isEmpty {
      let versions = try await careers.versions(of: unsure)
      unsure.removeAll { ledgers[$0]?.ledger.postedVersion == versions[$0] }
      for chunk in unsure.chunks(of: 32) {
        _ = try await mend(try await history.players(chunk))
      }
    }
  }

  /// Makes those anew that are not what the log makes of them, and says which they were. The log: each player's whole,
  /// in the order in which it was written.
  @discardableResult
  func mend(_ logs: [PlayerID: [EventRecord]]) async throws(ViewError) -> [PlayerID] {
    var players = logs.keys.sorted()
    var mended: [PlayerID] = []
    for _ in 0..<5 where !players.isEmpty {
      let there = try await careers.careers(of: players)
      let updates = players.compactMap { player -> CareerUpdate? in
        let ledger = Ledger((logs[player] ?? []).map(LoggedEvent.init))
        let archived = there[player] ?? ArchivedCareer()
        if archived.isOf(ledger) || archived.version > ledger.postedVersion { return nil }
        return CareerUpdate(whole: player, ledger, base: archived.version)
      }
      guard !updates.isEmpty else { break }
      let versions = try await careers.write(updates)
      mended += updates.filter { versions[$0.player] == $0.version }.map(\.player)
      players = updates.filter { versions[$0.player] != $0.version }.map(\.player)
    }
    return mended
  }
}

extension ArchivedCareer {
  /// Whether it is what these posted scores make; what was withdrawn cannot be told from them alone.
  func isOf(_ ledger: Ledger) -> Bool {
    guard version == ledger.postedVersion else { return false }
    let career = ledger.career
    return indexes == career.archivedIndexes && held == career.archivedBadges
  }
}
