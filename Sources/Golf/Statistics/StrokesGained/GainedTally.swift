/// Strokes gained against one baseline, in millionths.
struct GainedTally: Hashable, Sendable {
  private(set) var total = Sum()
  private(set) var putting = Sum()
  /// On the holes that `putting` counts.
  private(set) var teeToGreen = Sum()
  /// The number of first putts with a length outside the published tables.
  private(set) var extrapolated = 0

  /// `SG total = E - strokes`; `SG putting = E(first putt) - putts`; tee to green is the difference. A hole holed from
  /// off the green gains and loses nothing by putting.
  mutating func add(strokes: Int, putts: Int?, firstPuttFeet: Int?, expected: Int, putting table: [Int]) {
    let gained = expected - strokes * Millionths.perStroke
    total.add(gained)
    guard let putts else { return }
    var byPutting = 0
    if putts > 0 {
      guard let firstPuttFeet, table.indices.contains(firstPuttFeet) else { return }
      byPutting = table[firstPuttFeet] - putts * Millionths.perStroke
      if !PuttingBaseline.published.contains(firstPuttFeet) { extrapolated += 1 }
    }
    putting.add(byPutting)
    teeToGreen.add(gained - byPutting)
  }
}
