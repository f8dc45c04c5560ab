import Golf

/// Strokes and putts of a card's holes, by hole number: what its totals are computed from.
struct PlayedHoles: Hashable, Sendable {
  private struct Played: Hashable {
    var strokes: Int?
    var putts: Int?
  }

  private var holes: [Played?] = Array(repeating: nil, count: HoleNumber.allowed.count)

  /// SQL that packs rows `s` of `golf.hole_scores` into a short text for the hot statements: `hole:strokes:putts`,
  /// comma-separated. A field is empty if it was not entered; both are empty if the ball was picked up.
  static let text = """
    string_agg(s.hole || ':' || case when s.picked_up then ':' else coalesce(s.strokes::text, '') || ':' \
    || coalesce(s.putts::text, '') end, ',')
    """

  /// Parses `text`; nil for a card without holes. Unknown hole numbers are skipped.
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

  /// Replaces a hole's score; nil clears it.
  mutating func set(_ score: HoleScore?, at hole: HoleNumber) {
    holes[hole.rawValue - 1] = score.map { Played(strokes: $0.holedOut, putts: $0.puttedOut) }
  }

  /// The totals of a card with these holes; nil if the tee lacks the start hole.
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
