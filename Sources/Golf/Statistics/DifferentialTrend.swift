/// Score differentials in order of play, with their moving average. A nine is completed to eighteen holes, so that both
/// lengths are on one line; and a hard course does not look like bad form.
public struct DifferentialTrend: Hashable, Sendable, Encodable {
  /// The number of differentials in the average.
  public static let window = 5

  public let points: [Point]

  public struct Point: Hashable, Sendable {
    public let round: RoundID
    public let playedOn: LocalDate
    /// Before any reduction (WHS rule 5.1).
    public let differential: Tenths
    /// The average of this one and the four before it, to a tenth; nil before the fifth.
    public let average: Tenths?
  }

  /// - Parameter history: Rounds with their `handicap` set, as in `PlayerHandicap.rounds`.
  public init(_ history: some Sequence<PlayedRound>) {
    let rounds = history.inOrder().filter { $0.handicap != nil }
    let differentials = rounds.compactMap(\.handicap?.differential)
    points = zip(rounds, differentials.indices).map { round, place in
      let last = differentials[...place].suffix(Self.window)
      return Point(
        round: round.round,
        playedOn: round.playedOn,
        differential: differentials[place],
        average: last.count == Self.window ? Form.average(last) : nil
      )
    }
  }
}

extension DifferentialTrend.Point: Encodable {
  private enum CodingKeys: String, CodingKey {
    case round, playedOn, differential, average
  }

  /// Numbers as displayed, 14.2; a missing average is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(round, forKey: .round)
    try container.encode(playedOn, forKey: .playedOn)
    try container.encode(RoundedNumber(differential), forKey: .differential)
    try container.encode(average.map { RoundedNumber($0) }, forKey: .average)
  }
}
