internal import FoundationEssentials
public import Golf

/// What is said about a history: as a line, as JSON, and with where the number comes from. Never official.
public struct HandicapReport: Sendable {
  private let history: HandicapHistory
  private let whatIf: WhatIf?
  private let next: RatedScore?

  /// - Parameter gross: An adjusted gross score of a hypothetical next round, on the tee and the holes of the last one.
  public init(_ scores: [PostedScore], whatIf gross: Int? = nil) {
    let history = HandicapHistory(scores)
    self.history = history
    next = gross.flatMap { gross in
      guard case .adjusted(let score)? = history.scores.last?.gross else { return nil }
      return RatedScore(adjustedGross: gross, holes: score.holes, rating: score.rating, par: score.par)
    }
    whatIf = history.scores.last.flatMap { $0.playedOn.adding(days: 1) }.map { WhatIf(history, on: $0) }
  }

  /// `index`, `lowIndex` and `history`; explained, with the tree of the index, null where there is none, and what-if
  /// where it was asked for.
  public func json(explained: Bool = false) throws -> String {
    let days = history.revisions.map { #"{"playedOn":"\#($0.playedOn)","index":\#($0.index)}"# }
    var members = [
      #""index":\#(Self.json(history.index))"#, #""lowIndex":\#(Self.json(history.lowIndex))"#,
      #""history":[\#(days.joined(separator: ","))]"#,
    ]
    if let whatIf, let next {
      let index = Self.json(whatIf.index(after: next))
      members.append(#""whatIf":{"adjustedGross":\#(next.adjustedGross),"index":\#(index)}"#)
    }
    if explained {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      let tree = try history.explanation().map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      members.append(#""explanation":\#(tree ?? "null")"#)
    }
    return "{\(members.joined(separator: ","))}\n"
  }

  public func text(explained: Bool) -> String {
    var lines = ["estimated handicap index (WHS rules): \(Self.shown(history.index))"]
    if let low = history.lowIndex { lines.append("low index: \(Self.shown(low))") }
    if history.index == nil { lines.append("an index takes 54 holes in any mix of nines and eighteens") }
    if let whatIf, let next {
      let index = Self.shown(whatIf.index(after: next))
      lines.append("with \(next.adjustedGross) next, on the tee of the last round: \(index)")
    }
    if let leaving = whatIf?.leaving {
      let counts = leaving.counts ? "counts now" : "does not count"
      lines.append(
        "next to leave the last 20: \(leaving.differential) of \(leaving.playedOn), which \(counts); "
          + "that alone makes it \(Self.shown(leaving.indexWithout))"
      )
    }
    if explained, let explanation = history.explanation() { lines += ["", explanation.text] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ index: HandicapIndex?) -> String { index?.description ?? "null" }

  /// As golfers write it: a plus index is below zero.
  private static func shown(_ index: HandicapIndex?) -> String {
    guard let index else { return "none yet" }
    return index.rawValue < 0 ? "+\(Tenths(-index.rawValue))" : "\(index)"
  }
}
