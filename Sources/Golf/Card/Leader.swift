/// The leaders of a round by score to par, including ties.
public struct Leader<Player: Hashable & Sendable>: Hashable, Sendable {
  public let toPar: ToPar
  /// The leaders in the given order; more than one is a tie.
  public let players: [Player]

  public var isTied: Bool { players.count > 1 }

  /// Nil until a hole was holed out. A card with a picked-up hole has no stroke-play total (Rule 3.3c) and cannot lead.
  public init?(_ totals: some Sequence<(Player, CardTotals)>) {
    var best: ToPar?
    var players: [Player] = []
    for (player, totals) in totals {
      guard totals.holesPickedUp == 0, let toPar = totals.toPar else { continue }
      if best.map({ toPar < $0 }) ?? true {
        best = toPar
        players = [player]
      } else if toPar == best {
        players.append(player)
      }
    }
    guard let best else { return nil }
    self.toPar = best
    self.players = players
  }
}
