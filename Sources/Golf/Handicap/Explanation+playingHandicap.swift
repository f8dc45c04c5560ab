extension Explanation {
  /// How a playing handicap was computed (WHS rule 6.2): the allowance applied to the unrounded course handicap. Nil
  /// for a round of neither 18 nor 9 holes.
  public static func playingHandicap(
    _ index: HandicapIndex,
    on tee: TeeSnapshot,
    _ allowance: Allowance
  ) -> Explanation? {
    guard let handicap = CourseHandicap(index, on: tee),
      let step = courseHandicap(index, on: tee, isRounded: false)
    else { return nil }
    return playingHandicap(handicap, Input("courseHandicap", step), allowance)
  }

  /// The same from a given course handicap.
  public static func playingHandicap(_ courseHandicap: CourseHandicap, _ allowance: Allowance) -> Explanation {
    playingHandicap(courseHandicap, Input("courseHandicap", .unrounded(courseHandicap.exact)), allowance)
  }

  private static func playingHandicap(_ handicap: CourseHandicap, _ input: Input, _ allowance: Allowance)
    -> Explanation
  {
    Explanation(
      "6.2",
      "Playing handicap",
      "round(courseHandicap * allowance / 100)",
      [input, Input("allowance", .whole(allowance.percent, .percent))],
      result: .whole(PlayingHandicap(handicap, allowance).strokes)
    )
  }

  /// The strokes of each player in match play: the lowest plays off 0 and the others get the difference. In parallel to
  /// `handicaps`.
  public static func strokesInMatch(_ handicaps: [PlayingHandicap]) -> [Explanation] {
    zip(handicaps, handicaps.offTheLowest).map { own, strokes in
      Explanation(
        "6.2",
        "Strokes in the match",
        "own - min(handicap)",
        [Input("own", .whole(own.strokes))] + handicaps.map { Input("handicap", .whole($0.strokes)) },
        result: .whole(strokes.strokes)
      )
    }
  }

  /// How the handicap of a side that shares a ball was computed (appendix C).
  public static func sideHandicap(_ side: SideHandicap) -> Explanation {
    Explanation(
      "appendix C",
      "Handicap of the side",
      "round(sum(share))",
      side.shares.map { share in
        Input(
          "share",
          Explanation(
            "appendix C",
            "\(share.percent) % of a course handicap",
            "courseHandicap * percent / 100",
            [
              Input("courseHandicap", .unrounded(share.handicap.exact)),
              Input("percent", .whole(share.percent, .percent)),
            ],
            result: .unrounded(share.handicap.exact * Fraction(share.percent, over: 100))
          )
        )
      },
      result: .whole(side.playing.strokes)
    )
  }
}
