extension Explanation {
  /// How a card's adjusted gross score was computed (WHS rule 3.1), hole by hole, with the index of that morning or
  /// without one.
  public static func adjustedGross(_ card: Card, index: HandicapIndex?) -> Explanation {
    let cap = HoleCap(index, on: card.tee)
    let adjusted = AdjustedScore(card, cap: cap)
    let handicap = index.flatMap { courseHandicap($0, on: card.tee) }.map { [Input("courseHandicap", $0)] } ?? []
    let holes = adjusted.holes.map { hole in
      Input("hole", self.hole(hole, card, cap), label: "hole \(hole.hole)")
    }
    return Explanation(
      handicap.isEmpty ? "3.1a" : "3.1b",
      "Adjusted gross score",
      "sum(hole)",
      holes + handicap,
      result: .whole(adjusted.total),
      note: handicap.isEmpty
        ? "Before there is an index, a hole counts at most par + 5." : "A hole counts at most net double bogey."
    )
  }

  /// The maximum hole score. Nil if the tee does not have the hole.
  public static func holeLimit(_ number: HoleNumber, on tee: TeeSnapshot, _ cap: HoleCap) -> Explanation? {
    guard let place = tee.place(of: number) else { return nil }
    let hole = tee.holes[place]
    let limit = Quantity.whole(cap.limits(on: tee)[place])
    let par = Input("par", .whole(hole.par.rawValue))
    switch cap {
    case .parPlusFive:
      return Explanation("3.1a", "Maximum for the hole", "par + 5", [par], result: limit)
    case .netDoubleBogey(let handicap):
      let received = Input("received", strokesReceived(handicap, hole, on: tee))
      return handicap > HoleCap.highest
        ? Explanation(
          "3.1b",
          "Maximum for the hole",
          "if(received >= 4, par + 5, par + 2 + received)",
          [par, received],
          result: limit,
          note: "Above a course handicap of 54, four strokes or more count par + 5."
        ) : Explanation("3.1b", "Net double bogey", "par + 2 + received", [par, received], result: limit)
    }
  }

  private static func hole(_ hole: AdjustedHole, _ card: Card, _ cap: HoleCap) -> Explanation {
    let limit =
      holeLimit(hole.hole, on: card.tee, cap).map { Input("limit", $0) } ?? Input("limit", .whole(hole.limit))
    let title = "Hole \(hole.hole)"
    guard let strokes = hole.strokes else {
      let note = "Picked up without a score."
      return Explanation("3.3", title, "limit", [limit], result: .whole(hole.counts), note: note)
    }
    let isLikely = card[hole.hole]?.pickedUp == true
    let name = isLikely ? "mostLikelyScore" : "score"
    return Explanation(
      isLikely ? "3.3" : "3.1",
      title,
      "min(\(name), limit)",
      [Input(name, .whole(strokes)), limit],
      result: .whole(hole.counts)
    )
  }
}
