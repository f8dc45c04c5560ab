import Golf
import GolfEvents

/// Writes the changes of careers to PostgreSQL before the views that show them are written to Redis. If the process
/// dies between the two writes, it replays the events and finds the career already stored.
///
/// Each stored career carries the version of the posted scores that it was computed from. If an event was applied to
/// another version (the installation had no careers yet, the database was restored, another projector wrote), the whole
/// career is recomputed from the log.
struct CareerKeeper: Sendable {
  let careers: any CareerStoring
  let history: any EventHistory

  /// Stores the careers of ledgers that have unstored events. Returns once all changes are written.
  func record(_ ledgers: [PlayerID: StoredLedger]) async throws(ViewError) {
    var updates: [CareerUpdate] = []
    var unsure: [PlayerID] = []
    for (player, stored) in ledgers.sorted(by: { $0.key < $1.key }) where stored.ledger.postedVersion > 0 {
      // A reload hides which event changed what, so that the career is recomputed from the log.
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
      // One at a time: the log of a long career may be as large as all others together.
      _ = try await repair(player, ledger.hasWholeHistory ? ledger : try await history.ledger(of: player).ledger)
    }
  }

  /// Recomputes a career if it differs from the log. Returns whether anything was written.
  /// - Parameter ledger: Made from the player's whole log, in the order of the log.
  @discardableResult
  func repair(_ player: PlayerID, _ ledger: Ledger) async throws(ViewError) -> Bool {
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
  /// Whether this is the career of the ledger's posted scores. Withdrawn badges are not compared: the scores alone do
  /// not determine them.
  func isOf(_ ledger: Ledger) -> Bool {
    guard version == ledger.postedVersion else { return false }
    let career = ledger.career
    return indexes == career.archivedIndexes && held == career.archivedBadges
  }
}
