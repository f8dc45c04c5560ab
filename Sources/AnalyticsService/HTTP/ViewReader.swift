public import Golf

/// Answers a player's views from Redis.
public struct ViewReader: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
  let careers: CareerKeeper
  let keeper: ViewKeeper

  /// The answer's bytes; those of a player who has played nothing where there is no view yet. Throws `.rebuilding`,
  /// `.viewsAway` or `.recordAway`.
  public func read(_ view: View, of player: PlayerID) async throws(ViewError) -> [UInt8] {
    for _ in 0..<2 {
      let standing = try await keeper.standing()
      switch try await views.read(view, of: player, in: standing) {
      case .found(let bytes): return bytes
      case .absent, .damaged:
        return try await made(of: player, in: standing).bytes(of: view)
      case .superseded: try await keeper.examine()
      }
    }
    throw ViewError(.rebuilding)
  }

  /// Which state of the player's ledger is there now; one that is not there is made from the log. Throws as `read`.
  func mark(of player: PlayerID) async throws(ViewError) -> LedgerMark {
    for _ in 0..<2 {
      let standing = try await keeper.standing()
      do throws(ViewError) {
        if let version = try await views.version(of: player, in: standing), version >= 0 {
          return LedgerMark(epoch: standing, version: version)
        }
        let ledger = try await made(of: player, in: standing)
        return LedgerMark(epoch: standing, version: ledger.version)
      } catch {
        guard error.code == .superseded else { throw error }
        try await keeper.examine()
      }
    }
    throw ViewError(.rebuilding)
  }

  /// The ledger as it is stored: of that state, or of one that has come since.
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

  /// A new player, or one whose keys are gone: the log knows which, and the keys are written again, those of a player
  /// without any round too, so that the next question need not ask the log. Another process that writes them at the
  /// same moment has them from the same log. The career is written first, as a projector does it: one that meets the
  /// events later finds them in the ledger, and then has nothing to write of them.
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
