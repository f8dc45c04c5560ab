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

  @Test func `Caps never reverse the order of averages`() throws {
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
}
