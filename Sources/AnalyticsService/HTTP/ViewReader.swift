public import Golf

/// Reads a player's views from Redis, and rebuilds them from the log if they are missing.
public struct ViewReader: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
  let careers: CareerKeeper
  let keeper: ViewKeeper

  /// The body of the answer. A player without rounds gets a view that says so. Throws `.rebuilding`, `.viewsAway` or
  /// `.recordAway`.
  public func read(_ view: View, of player: PlayerID) async throws(ViewError) -> [UInt8] {
    for _ in 0..<2 {
      let epoch = try await keeper.currentEpoch()
      switch try await views.read(view, of: player, in: epoch) {
      case .found(let bytes): return bytes
      case .absent, .damaged:
        return try await made(of: player, in: epoch).bytes(of: view)
      case .superseded: try await keeper.examine()
      }
    }
    throw ViewError(.rebuilding)
  }

  /// The version of the player's stored ledger; a missing ledger is rebuilt from the log. Throws as `read`.
  func mark(of player: PlayerID) async throws(ViewError) -> LedgerMark {
    for _ in 0..<2 {
      let epoch = try await keeper.currentEpoch()
      do throws(ViewError) {
        if let version = try await views.version(of: player, in: epoch), version >= 0 {
          return LedgerMark(epoch: epoch, version: version)
        }
        let ledger = try await made(of: player, in: epoch)
        return LedgerMark(epoch: epoch, version: ledger.version)
      } catch {
        guard error.code == .superseded else { throw error }
        try await keeper.examine()
      }
    }
    throw ViewError(.rebuilding)
  }

  /// The stored ledger at this mark or a later version.
  func stored(of player: PlayerID, _ mark: LedgerMark) async throws(ViewError) -> StoredFields? {
    try await views.stored(player, in: mark.epoch)
  }

  /// The player's ledger. Throws as `read`.
  func ledger(of player: PlayerID) async throws(ViewError) -> Ledger {
    let mark = try await mark(of: player)
    let stored = try await stored(of: player, mark)
    if case .sound(let stored)? = stored?.loaded { return stored.ledger }
    return try await made(of: player, in: mark.epoch)
  }

  /// Rebuilds the ledger of a player who is new, or whose keys are gone, from the log, and stores it with its views. A
  /// player without rounds gets stored views too, so that the next request does not read the log. Concurrent writers
  /// compute the same value from the same log. As in the projector, the career is written first: a projector that
  /// receives the events later finds them in the ledger and would not write the career.
  private func made(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Ledger {
    let there = try await views.load([player], in: epoch)[player]
    var ledger = try await history.ledger(of: player).ledger
    ledger.keepCareer()
    let base = there?.base ?? 0
    do throws(ViewError) {
      try await careers.record([player: StoredLedger(ledger: ledger, base: base, isFromLog: true)])
      _ = try await views.store([LedgerWrite(player, ledger, base: base, isWhole: true)], in: epoch)
    } catch {
      throw error.code == .superseded ? ViewError(.rebuilding) : error
    }
    return ledger
  }
}
