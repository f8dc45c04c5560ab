public import Golf

/// Answers a player's views from Redis.
public struct ViewReader: Sendable {
  let views: any ViewStoring
  let history: any EventHistory
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

  /// The player's ledger, for an answer that is no view: there are too many of its kind to keep each. Throws as `read`.
  func ledger(of player: PlayerID) async throws(ViewError) -> Ledger {
    let standing = try await keeper.standing()
    let loaded = try await views.load([player], in: standing)[player]
    // Read before the marker is looked at again, so that it is not one that was dropped meanwhile.
    guard try await views.markers().current == standing else {
      try await keeper.examine()
      throw ViewError(.rebuilding)
    }
    if case .sound(let stored) = loaded { return stored.ledger }
    return try await made(of: player, in: standing)
  }

  /// A new player, or one whose keys are gone: the log knows which, and the keys are written again. Who else writes
  /// them at the same moment has them from the same log.
  private func made(of player: PlayerID, in epoch: ViewEpoch) async throws(ViewError) -> Ledger {
    let there = try await views.load([player], in: epoch)[player]
    let records = try await history.players([player])[player] ?? []
    let ledger = Ledger(replaying: records)
    guard !ledger.cards.isEmpty else { return ledger }
    do throws(ViewError) {
      _ = try await views.store([LedgerWrite(player, ledger, base: there?.base ?? 0, isWhole: true)], in: epoch)
    } catch {
      throw error.code == .superseded ? ViewError(.rebuilding) : error
    }
    return ledger
  }
}

extension LoadedLedger {
  /// The version to be given with the next write.
  var base: Int64 {
    switch self {
    case .sound(let stored): stored.base
    case .damaged(let base): base
    }
  }
}
