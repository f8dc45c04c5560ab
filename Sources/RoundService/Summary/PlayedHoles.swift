internal import Golf

/// What of a card's holes its totals need, by hole number.
struct PlayedHoles: Hashable, Sendable {
  private struct Played: Hashable {
    var strokes: Int?
    var putts: Int?
  }

  private var holes: [Played?] = Array(repeating: nil, count: HoleNumber.allowed.count)

  /// The short text of the hot statements, made of rows `s` of `golf.hole_scores`: `hole:strokes:putts`, separated by
  /// commas, an empty field for what was not entered, and both empty where the ball was picked up.
  static let text = """
    string_agg(s.hole || ':' || case when s.picked_up then ':' else coalesce(s.strokes::text, '') || ':' \
    || coalesce(s.putts::text, '') end, ',')
    """

  /// From `text`; nil for a card without a hole. What is no hole is passed over.
  init(_ text: String?) {
    var fields: [Int?] = []
    var number: Int?
    for byte in (text ?? "").utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min(number ?? 0, 9_999) * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        fields.append(number)
        number = nil
        if byte == UInt8(ascii: ",") {
          take(fields)
          fields.removeAll(keepingCapacity: true)
        }
      }
    }
    fields.append(number)
    take(fields)
  }

  /// A hole's score from now on; nil for one that was cleared.
  mutating func set(_ score: HoleScore?, at hole: HoleNumber) {
    holes[hole.rawValue - 1] = score.map { Played(strokes: $0.holedOut, putts: $0.puttedOut) }
  }

  /// The totals of a card with these holes; nil if the start hole is not one of the tee's.
  func totals(tee: TeeSnapshot, startHole: HoleNumber) -> CardTotals? {
    CardTotals(tee: tee, startHole: startHole) { hole in
      holes[hole.rawValue - 1].map { (strokes: $0.strokes, putts: $0.putts) }
    }
  }

  private mutating func take(_ fields: [Int?]) {
    guard fields.count == 3, let number = fields[0], let hole = HoleNumber(rawValue: number) else { return }
    holes[hole.rawValue - 1] = Played(strokes: fields[1], putts: fields[2])
  }
}
