/// A scorecard's totals. Sums are over the holes that were holed out; nil if there are none. A picked-up ball counts in
/// no sum, whatever its most likely score.
public struct CardTotals: Hashable, Sendable {
  /// Strokes on holes 1 to 9.
  public let out: Int?
  /// Strokes on holes 10 to 18.
  public let `in`: Int?
  /// Nil also if a hole was picked up: such a round has no total (Rule 3.3c).
  public let total: Int?
  /// Relative to the par of the holes that were holed out.
  public let toPar: ToPar?
  public let putts: Int?
  /// The number of holes with putts entered.
  public let puttsHoles: Int
  /// The number of holes with a score, including picked-up ones.
  public let holesPlayed: Int
  /// The number of holes completed from the start hole in order of play, without a gap.
  public let thru: Int
  /// Whether every hole in play has a score or was picked up.
  public let isComplete: Bool
  /// The number of picked-up holes, with or without a most likely score.
  public let holesPickedUp: Int

  /// The score of the whole round; nil unless every hole in play was holed out.
  public var gross: Int? { isComplete ? total : nil }
}

extension Card {
  public var totals: CardTotals {
    CardTotals(tee: tee, startPlace: order.holes.first.flatMap(tee.place) ?? 0) { hole in
      self[hole].map { (strokes: $0.holedOut, putts: $0.puttedOut) }
    }
  }
}

extension CardTotals {
  /// Totals of the holes played on a tee, complete or not.
  ///
  /// - Parameters:
  ///   - played: A hole's strokes and putts; no strokes if the ball was picked up; nil for a hole without a score.
  /// - Returns: Nil if the start hole is not one of the tee's.
  public init?(
    tee: TeeSnapshot,
    startHole: HoleNumber,
    played: (HoleNumber) -> (strokes: Int?, putts: Int?)?
  ) {
    guard let place = tee.place(of: startHole) else { return nil }
    self.init(tee: tee, startPlace: place, played: played)
  }

  fileprivate init(
    tee: TeeSnapshot,
    startPlace: Int,
    played: (HoleNumber) -> (strokes: Int?, putts: Int?)?
  ) {
    var nines: (out: Int?, in: Int?) = (nil, nil)
    var toPar: Int?
    var putts: Int?
    var puttsHoles = 0
    var holesPlayed = 0
    var holesPickedUp = 0
    for hole in tee.holes {
      guard let score = played(hole.number) else { continue }
      holesPlayed += 1
      if let strokes = score.strokes {
        if hole.number.isFrontNine {
          nines.out = (nines.out ?? 0) + strokes
        } else {
          nines.in = (nines.in ?? 0) + strokes
        }
        toPar = (toPar ?? 0) + strokes - hole.par.rawValue
      } else {
        holesPickedUp += 1
      }
      if let entered = score.putts {
        putts = (putts ?? 0) + entered
        puttsHoles += 1
      }
    }
    let count = tee.holes.count
    self.init(
      out: nines.out,
      in: nines.in,
      total: toPar == nil || holesPickedUp > 0 ? nil : (nines.out ?? 0) + (nines.in ?? 0),
      toPar: toPar.map(ToPar.init),
      putts: putts,
      puttsHoles: puttsHoles,
      holesPlayed: holesPlayed,
      thru: (0..<count).prefix { played(tee.holes[(startPlace + $0) % count].number) != nil }.count,
      isComplete: holesPlayed == count,
      holesPickedUp: holesPickedUp
    )
  }
}

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
