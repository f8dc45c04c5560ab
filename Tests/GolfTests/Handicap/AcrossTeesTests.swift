import Golf
import Testing

/// Tees of different par in one game (WHS rule 6.2b).
struct AcrossTeesTests {
  @Test func `The higher par adds its difference, unscaled by the allowance`() throws {
    // Both index 20.0 on 71.0 / 113: 20 on par 71, 19 on par 72.
    let lower = CourseHandicap(try index(20), on: try rating(71, 113), par: 71, holes: .eighteen)
    let higher = CourseHandicap(try index(20), on: try rating(71, 113), par: 72, holes: .eighteen)
    let playing = [higher, lower].map { PlayingHandicap($0, .fourBallMatch) }
    // 90 % of 19 is 17.1, of 20 it is 18.
    #expect(playing.map(\.strokes) == [17, 18])
    let across = PlayingHandicap.acrossTees(playing, pars: [72, 71])
    #expect(across.map(\.strokes) == [18, 18])
    #expect(across.offTheLowest.map(\.strokes) == [0, 0])
  }

  @Test func `The same par changes nothing, and the lowest of several is the measure`() {
    let playing = [-2, 0, 14].map { PlayingHandicap($0) }
    #expect(PlayingHandicap.acrossTees(playing, pars: [72, 72, 72]) == playing)
    #expect(PlayingHandicap.acrossTees(playing, pars: [73, 71, 72]).map(\.strokes) == [0, 0, 15])
  }
}
