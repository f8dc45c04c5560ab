extension RoundGame {
  /// The faults of a choice for these players, in the order of the round. Without sides there is none unless the
  /// players are too many for the game: others may still join.
  public func faults(among players: [Player]) -> [Fault] {
    guard let sides else {
      let tooMany =
        switch format {
        case .matchPlay, .nassau: players.count > 2
        case .bestBall: players.count == 3
        default: false
        }
      return tooMany ? [fault("With \(players.count) players this game needs two sides.", allowed: "two sides")] : []
    }
    guard format.allowsSides else {
      return [fault("This game has no sides.", allowed: "null")]
    }
    var faults: [Fault] = []
    let sizes = sides.map(\.count)
    if format == .fourBall, sizes != [2, 2] {
      faults.append(fault("Four-ball needs two sides of two.", got: sizes, allowed: "two sides of two"))
    } else if sides.count != 2 || sizes.contains(0) {
      faults.append(fault("A game of sides needs two, with at least one card each.", got: sizes, allowed: "two sides"))
    }
    let named = sides.flatMap(\.self)
    for player in Set(named).subtracting(players).map({ "\($0)" }).sorted() {
      faults.append(fault("This is not a card of the round.", got: player))
    }
    for player in players {
      let times = named.count { $0 == player }
      if times == 0 { faults.append(fault("Each card needs a side; this one has none.", got: "\(player)")) }
      if times > 1 { faults.append(fault("A card is on one side only, once.", got: "\(player)")) }
    }
    return faults
  }

  private func fault(_ message: String, got: String? = nil, allowed: String? = nil) -> Fault {
    Fault(field: "sides", message: message, got: got, allowed: allowed)
  }

  private func fault(_ message: String, got sizes: [Int], allowed: String) -> Fault {
    fault(message, got: "sides of \(sizes.map(String.init).joined(separator: " and "))", allowed: allowed)
  }

  /// The sides that play: those chosen, or the first two of four players against the others. Nil if players compete,
  /// or if a player is on no side.
  func sides(of players: [Player]) -> [(side: Side, players: [Player])]? {
    var chosen = sides ?? []
    if sides == nil {
      guard format.needsSides, players.count == 4 else { return nil }
      chosen = [Array(players.prefix(2)), Array(players.suffix(2))]
    }
    guard Self(format, sides: chosen).faults(among: players).isEmpty else { return nil }
    return zip([Side.first, .second], chosen).map { side, chosen in (side, players.filter(chosen.contains)) }
  }

  /// The choice as it is now that some players have another card or are no longer in the round.
  /// - Parameter current: The card that a chosen one is now; nil if it has left the round.
  public func following(_ current: (Player) -> Player?) -> Self {
    Self(format, scoring, allowance: allowance, sides: sides?.map { $0.compactMap(current) }, ties: ties)
  }
}
