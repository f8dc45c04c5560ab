import Golf
import GolfEvents

/// Writes what events have changed of the careers, before the views that say so: a process that dies in between applies
/// the same events again and finds them written.
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
    for (player, stored) in ledgers.sorted(by: { $0.key < $1.key }) where stored.ledger.postedVersion > 0 {
      // What several events have made at once does not say what each has changed: the log does.
      if stored.isFromLog || stored.ledger.lacksPostings {
        unsure.append(player)
      } else if !stored.ledger.postings.isEmpty {
        if let update = CareerUpdate(player, stored.ledger) { updates.append(update) } else { unsure.append(player) }
      }
    }
    if !updates.isEmpty {
      let versions = try await careers.write(updates)
      unsure += updates.filter { versions[$0.player] != $0.version }.map(\.player)
    }
    guard !unsure.isEmpty else { return }
    let versions = try await careers.versions(of: unsure)
    for player in unsure {
      guard let ledger = ledgers[player]?.ledger, ledger.postedVersion != versions[player] else { continue }
      // One at a time: the log of a long career is as large as all else.
      _ = try await mend(player, ledger.hasWholeHistory ? ledger : try await history.ledger(of: player).ledger)
    }
  }

  /// Makes a career anew that is not what the log makes of it. The ledger: made from the player's whole log, in the order
  /// in which it was written. Says whether anything was written.
  @discardableResult
  func mend(_ player: PlayerID, _ ledger: Ledger) async throws(ViewError) -> Bool {
    for _ in 0..<5 {
      let archived = try await careers.careers(of: [player])[player] ?? ArchivedCareer()
      if archived.isOf(ledger) || archived.version > ledger.postedVersion { return false }
      let update = CareerUpdate(whole: player, ledger, over: archived)
      if try await careers.write([update])[player] == update.version { return true }
    }
    return false
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
