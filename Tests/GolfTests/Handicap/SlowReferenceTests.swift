import Golf
import Testing

/// The slow reference against the published examples, without the engine: the reference for the engine is checked on
/// its own.
struct SlowReferenceTests {
  let vectors: Vectors

  init() throws {
    vectors = try Vectors.read()
  }

  private func tenths(_ number: Double) -> Int { Int((number * 10).rounded()) }

  private func ratio(_ number: Double) -> SlowReference.Ratio {
    SlowReference.Ratio(Int((number * 10_000).rounded()), 10_000)
  }

  @Test func `Tenths, differentials and the expected score on nine holes`() {
    for pair in vectors.roundTenths { #expect(ratio(pair[0]).tenths == tenths(pair[1]), "\(pair)") }
    for example in vectors.differential18 {
      let score = SlowReference.Score(
        day: 0,
        holes: 18,
        gross: example.ags,
        ratingTenths: tenths(example.courseRating),
        slope: example.slope,
        pcc: example.pcc,
        par: 72,
        parPlayed: 72
      )
      #expect(SlowReference.full(score, index: 0).tenths == tenths(example.expect), "\(example)")
    }
    for pair in vectors.expected9 {
      let found = SlowReference.expected(holes: 9, index: tenths(pair[0]))
      #expect(found.isEqual(ratio(pair[1])), "\(pair)")
    }
  }

  @Test func `Averages, caps and exceptional scores`() {
    for example in vectors.index {
      #expect(SlowReference.average(example.differentials.map(tenths)) == tenths(example.expect), "\(example)")
    }
    for example in vectors.caps {
      let found = SlowReference.capped(tenths(example.average), low: tenths(example.low))
      #expect(found == tenths(example.expect), "\(example)")
    }
    for example in vectors.exceptional {
      let below = example.x.map(ratio) ?? ratio((example.index ?? 0) - (example.differential ?? 0))
      #expect(SlowReference.reduction(below) == tenths(example.adjustment), "\(example)")
    }
  }

  @Test func `Low indexes after a break`() throws {
    for example in vectors.lowIndex {
      let calculated = try example.calculated.map {
        SlowReference.Revision(day: try day($0.on), index: tenths($0.index), low: nil)
      }
      let found = SlowReference.low(of: calculated, lastScore: try day(example.lastScoreOnRecord))
      #expect(found == tenths(example.expect), "\(example.what)")
    }
  }

  @Test func `Course handicaps and strokes received`() {
    for (holes, examples) in [(9, vectors.courseHandicap9), (18, vectors.courseHandicap18)] {
      for example in examples {
        let found = SlowReference.courseHandicap(
          index: tenths(example.index),
          holes: holes,
          ratingTenths: tenths(example.courseRating),
          slope: example.slope,
          par: example.par
        )
        #expect(found == example.expect, "\(example)")
      }
    }
    for example in vectors.strokesReceived {
      let found = SlowReference.strokesReceived(example.handicap, strokeIndexes: Array(1...18))
      let expected = (1...18).map { number in
        (example.oneStrokeOn ?? []).contains(number) ? 1 : (example.givesBackOn ?? []).contains(number) ? -1 : 0
      }
      #expect(found == expected, "\(example)")
    }
  }

  private func day(_ text: String) throws -> Int { try require(LocalDate(text)).daysSince1970 }
}
