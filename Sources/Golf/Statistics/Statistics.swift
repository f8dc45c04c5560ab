/// A player's figures over some rounds, each with its coverage. A hole counts only if the input was entered: "not
/// entered" is never 0.
public struct Statistics: Hashable, Sendable, Encodable {
  /// The number of complete rounds, 18 and 9 holes together.
  public let rounds: Int
  public let eighteen: ScoreFigures
  public let nine: ScoreFigures
  public let pars: ParFigures
  public let distribution: ScoreDistribution
  public let driving: DrivingFigures
  public let greens: GreenFigures
  public let putting: PuttingFigures
  public let saves: SaveFigures
  /// Penalty strokes, per 18 holes.
  public let penalties: Figure
  /// Percent of holes under par right after a hole over par, in order of play.
  public let bounceBack: Figure
  public let nines: NineFigures
  /// The courses, by club and name.
  public let courses: [CourseHoles]
  /// One entry for each baseline.
  public let strokesGained: [StrokesGained]

  /// Statistics of the rounds that pass the filter; incomplete ones are left out.
  public init(_ history: some Sequence<PlayedRound>, filter: StatisticsFilter = .all) {
    var tally = Tally()
    var courses: [CourseID: CourseTally] = [:]
    for round in filter.rounds(of: history) {
      tally.add(round)
      courses[round.course.id, default: CourseTally(round.course)].add(round)
    }
    self.init(tally, courses: courses.values.map(\.holes))
  }

  private init(_ tally: Tally, courses: [CourseHoles]) {
    rounds = tally.eighteen.rounds + tally.nine.rounds
    eighteen = ScoreFigures(tally.eighteen)
    nine = ScoreFigures(tally.nine)
    pars = ParFigures(tally)
    distribution = tally.distribution
    driving = DrivingFigures(tally)
    greens = GreenFigures(tally)
    putting = PuttingFigures(tally)
    saves = SaveFigures(tally)
    penalties = Figure(.perEighteen, tally.penalties, of: tally.holes)
    bounceBack = Figure(
      .percent,
      tally.bounceBacks.total,
      over: tally.bounceBacks.count,
      coverage: Coverage(tally.bounceBacks.count, of: tally.bounceBackHoles, .holes)
    )
    nines = NineFigures(tally)
    self.courses = courses.sorted {
      ($0.course.club, $0.course.name, $0.course.id) < ($1.course.club, $1.course.name, $1.course.id)
    }
    strokesGained = zip(Baseline.allCases, tally.gained).map { StrokesGained($0, $1, holes: tally.holes) }
  }
}

extension Figure {
  /// A coverage: the holes with the data, of those that could have it.
  init(_ unit: Unit, _ sum: Sum, of holes: Int) {
    self.init(unit, sum.total, over: sum.count, coverage: Coverage(sum.count, of: holes, .holes))
  }
}
