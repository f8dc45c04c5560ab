import Golf
import Testing

/// Published examples of the index, its caps and exceptional scores, and defects that other programs have.
struct IndexVectorTests {
  let vectors: Vectors

  init() throws {
    vectors = try Vectors.read()
  }

  @Test func `Indexes of few scores`() {
    for example in vectors.index {
      #expect(IndexAverage(of: example.differentials.map(tenths))?.average == tenths(example.expect), "\(example)")
    }
  }

  @Test func `Caps`() throws {
    for example in vectors.caps {
      let (result, _) = IndexCap.limit(tenths(example.average), low: try index(example.low))
      #expect(result == tenths(example.expect), "\(example)")
    }
    #expect(IndexCap.limit(tenths(13.0), low: try index(10)).cap == .none)
    #expect(IndexCap.limit(tenths(13.1), low: try index(10)).result == tenths(13.1))
    #expect(IndexCap.limit(tenths(40), low: nil).result == tenths(40))
  }

  @Test func `Caps never turn the order of averages around`() throws {
    for low in [-30, 0, 123] {
      let low = try #require(HandicapIndex(rawValue: low))
      let capped = (-100...540).map { IndexCap.limit(Tenths($0), low: low).result }
      #expect(capped == capped.sorted() && (capped.max() ?? Tenths(999)) <= Tenths(low.rawValue + 50))
    }
  }

  @Test func `Exceptional scores`() throws {
    for example in vectors.exceptional {
      let from = example.index ?? 30
      let differential = exact(from) - exact(example.x ?? (from - (example.differential ?? 0)))
      let reduction = ExceptionalScore.reduction(index: try index(from), differential: differential)
      #expect(reduction == tenths(example.adjustment), "\(example)")
    }
  }

  @Test func `The best 8 of 20 count, not of 10; three scores take 2.0 off`() {
    let newest = (0..<20).map { Tenths($0 < 10 ? 100 : 200) }
    #expect(IndexAverage(of: newest)?.average == Tenths(100))
    #expect(IndexAverage(of: [Tenths(100), Tenths(110), Tenths(120)])?.average == Tenths(80))
    #expect(IndexAverage(of: [Tenths(100), Tenths(110)]) == nil)
  }

  @Test func `The abolished 0.96 has no part, and an average of plus players ties upwards`() {
    #expect(IndexAverage(of: Array(repeating: Tenths(200), count: 20))?.average == Tenths(200))
    // (-1.0 + -1.1) / 2 is -1.05.
    let seven = [-10, -11, 50, 50, 50, 50, 50].map { Tenths($0) }
    #expect(IndexAverage(of: seven)?.average == Tenths(-10))
  }

  @Test func `A nine is completed by what is expected, not doubled, and the course has no part in that`() throws {
    for courseRating in [33.0, 36.4] {
      let nine = RatedScore(
        adjustedGross: 45,
        holes: .nine,
        rating: try rating(courseRating, 113),
        par: 36
      )
      let differential = try #require(Differential(nine, index: try index(18)))
      #expect(differential.exact == exact(45 - courseRating + 10.56))
    }
  }
}
