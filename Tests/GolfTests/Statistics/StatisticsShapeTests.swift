import Foundation
import Golf
import Testing

/// The JSON shape on which answers and pages rely: every key, with unknown values present as null.
struct StatisticsShapeTests {
  let figure = [
    "coverage", "coverage.entered", "coverage.of", "coverage.unit", "count", "smallSample", "sum", "unit", "value",
  ]

  /// Every path in a value; those of a list's first element are under "[]".
  func paths(_ value: some Encodable) throws -> Set<String> {
    func walk(_ value: Any, _ path: String, into paths: inout Set<String>) {
      if let object = value as? [String: Any] {
        for (key, member) in object {
          let inner = path.isEmpty ? key : "\(path).\(key)"
          paths.insert(inner)
          walk(member, inner, into: &paths)
        }
      } else if let list = value as? [Any], let first = list.first {
        walk(first, "\(path)[]", into: &paths)
      }
    }
    var all: Set<String> = []
    walk(try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)), "", into: &all)
    return all
  }

  func figures(_ names: [String]) -> Set<String> {
    Set(names.flatMap { name in [name] + figure.map { "\(name).\($0)" } })
  }

  func statistics() throws -> Statistics {
    Statistics([try flat(Array(repeating: 1, count: 18))])
  }

  @Test func `All the statistics`() throws {
    let gained = ["total", "putting", "teeToGreen"].flatMap { name in
      ["", ".value", ".basis", ".smallSample", ".coverage", ".coverage.entered", ".coverage.of", ".coverage.unit"]
        .map { "strokesGained[].\(name)\($0)" }
    }
    let expected = figures([
      "eighteen.score", "eighteen.toPar", "nine.score", "nine.toPar", "pars.three", "pars.four", "pars.five",
      "pars.six",
      "driving.hit", "driving.left", "driving.right", "driving.short", "driving.long", "greens.inRegulation",
      "putting.perRound", "putting.perGreen", "putting.onePutts", "putting.threePutts", "saves.scrambling",
      "saves.parSaves", "saves.sand", "penalties", "bounceBack", "nines.front", "nines.back",
      "courses[].holes[].strokes", "courses[].holes[].toPar",
    ])
    .union([
      "rounds", "eighteen", "eighteen.rounds", "eighteen.recent", "nine", "nine.rounds", "nine.recent", "pars",
      "distribution", "driving", "greens", "putting", "saves", "nines", "courses", "courses[].course",
      "courses[].course.id", "courses[].course.revision", "courses[].course.club", "courses[].course.name",
      "courses[].rounds", "courses[].hardest", "courses[].holes", "courses[].holes[].number", "strokesGained",
      "strokesGained[].baseline", "strokesGained[].extrapolatedPutts",
    ])
    .union(["holes", "eagleOrBetter", "birdie", "par", "bogey", "doubleBogey", "worse"].map { "distribution.\($0)" })
    .union(gained)
    #expect(try paths(statistics()).symmetricDifference(expected).sorted() == [])
  }

  @Test func `Comparison and leaks`() throws {
    let ten = try #require(Benchmark(handicap: 10))
    #expect(
      try paths(Comparison(statistics(), with: ten))
        == figures(["rows[].own"]).union([
          "handicap", "rows", "rows[].figure", "rows[].benchmark", "rows[].benchmark.value", "rows[].benchmark.basis",
          "rows[].difference",
        ])
    )
    let leak = ["kind", "strokes", "arithmetic", "smallSample"]
    #expect(
      try paths(Leaks(statistics(), against: ten))
        == Set(
          ["handicap", "biggest", "skills", "pars"] + leak.map { "skills[].\($0)" } + leak.map { "pars[].\($0)" }
            + leak.map { "biggest.\($0)" }
        )
    )
  }

  @Test func `Awards and what an edit did to them`() throws {
    let birdie = try flat([-1] + Array(repeating: 1, count: 8))
    let again = try flat([-1] + Array(repeating: 1, count: 8), on: "2026-05-03")
    let award = ["badge", "playedOn", "reason", "round"]
    #expect(try paths(Achievements([birdie])) == Set(["awards"] + award.map { "awards[].\($0)" }))
    #expect(try paths(AchievementChanges(from: [], to: [birdie])).contains("earned[].badge"))
    #expect(
      try paths(AchievementChanges(from: [birdie], to: []))
        == Set(
          ["earned", "withdrawn", "passed", "withdrawn[].award", "withdrawn[].reason"]
            + award.map { "withdrawn[].award.\($0)" }
        )
    )
    #expect(
      try paths(AchievementChanges(from: [birdie, again], to: [again])).isSuperset(of: [
        "passed[].from.round", "passed[].to.round", "passed[].reason",
      ])
    )
  }
}
