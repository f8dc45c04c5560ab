import Golf
import HTTPServer
import ServiceKit

/// A request for statistics: which rounds, and which reference player to compare with.
struct StatisticsQuestion: Sendable {
  let filter: StatisticsFilter
  let benchmark: Benchmark

  /// Throws `Problem` 422 with every fault.
  init(_ request: HTTPRequest) throws(Problem) {
    var query = QueryReader(request)
    filter = StatisticsFilter(
      course: query.uuid("course").map { CourseID($0) },
      length: query.length("holes"),
      last: query.integer("last", in: 1...1000)
    )
    let handicap = query.integer("compare", in: Benchmark.handicaps) ?? 10
    try query.finish()
    guard let benchmark = Benchmark(handicap: handicap) else { throw .invalid([]) }
    self.benchmark = benchmark
  }
}

extension QueryReader {
  /// Reads 18 or 9.
  mutating func length(_ name: String) -> RoundLength? {
    value(name, allowed: "18 or 9") { Int($0).flatMap(RoundLength.init) }
  }
}

/// The statistics, compared with those of a chosen handicap, and where the most strokes are lost.
struct StatisticsAnswer: Encodable {
  let filter: Filter
  let statistics: Statistics
  let comparison: Comparison
  let leaks: Leaks

  init(_ history: [PlayedRound], _ question: StatisticsQuestion) {
    filter = Filter(question: question)
    statistics = Statistics(history, filter: question.filter)
    comparison = Comparison(statistics, with: question.benchmark)
    leaks = Leaks(statistics, against: question.benchmark)
  }

  /// The request as it was understood.
  struct Filter: Encodable {
    let question: StatisticsQuestion

    private enum CodingKeys: String, CodingKey {
      case last, course, holes, compare
    }

    /// Parameters that were not given are null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(question.filter.last, forKey: .last)
      try container.encode(question.filter.course, forKey: .course)
      try container.encode(question.filter.length?.rawValue, forKey: .holes)
      try container.encode(question.benchmark.handicap, forKey: .compare)
    }
  }
}
