/// Score differentials in the order in which they were played, with their moving average: a nine is completed to
/// eighteen holes, so that both lengths stand in one line, and a hard course does not look like bad form.
public struct DifferentialTrend: Hashable, Sendable, Encodable {
  /// How many differentials the average is of.
  public static let window = 5

  public let points: [Point]

  public struct Point: Hashable, Sendable {
    public let round: RoundID
    public let playedOn: LocalDate
    /// Before any reduction (WHS rule 5.1).
    public let differential: Tenths
    /// Of this one and the four before it, to a tenth; nil before the fifth.
    public let average: Tenths?
  }

  /// Of the rounds that have a handicap, as `PlayerHandicap.rounds` has them.
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

  /// Numbers as they are shown, 14.2; no average is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(round, forKey: .round)
    try container.encode(playedOn, forKey: .playedOn)
    try container.encode(RoundedNumber(differential), forKey: .differential)
    try container.encode(average.map { RoundedNumber($0) }, forKey: .average)
  }
}
