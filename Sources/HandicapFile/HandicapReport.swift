public import Golf

/// What is said about a history: as a line, as JSON, and with where the number comes from. Never official.
public struct HandicapReport: Sendable {
  private let history: HandicapHistory
  private let whatIf: (gross: Int, after: HandicapHistory)?

  /// - Parameter gross: An adjusted gross score of a hypothetical next round, on the tee and the holes of the last one.
  public init(_ scores: [PostedScore], whatIf gross: Int? = nil) {
    let history = HandicapHistory(scores)
    self.history = history
    whatIf = gross.flatMap { gross in
      Self.next(after: history, gross).map { score in
        var after = history
        after.append(score)
        return (gross, after)
      }
    }
  }

  private static func next(after history: HandicapHistory, _ gross: Int) -> PostedScore? {
    guard let last = history.scores.last, case .adjusted(let score) = last.gross,
      let day = LocalDate(daysSince1970: last.playedOn.daysSince1970 + 1)
    else { return nil }
    return PostedScore(
      playedOn: day,
      RatedScore(adjustedGross: gross, holes: score.holes, rating: score.rating, par: score.par)
    )
  }

  public var json: String {
    let days = history.revisions.map { #"{"playedOn":"\#($0.playedOn)","index":\#($0.index)}"# }
    var members = [
      #""index":\#(Self.json(history.index))"#, #""lowIndex":\#(Self.json(history.lowIndex))"#,
      #""history":[\#(days.joined(separator: ","))]"#,
    ]
    if let whatIf {
      members.append(#""whatIf":{"adjustedGross":\#(whatIf.gross),"index":\#(Self.json(whatIf.after.index))}"#)
    }
    return "{\(members.joined(separator: ","))}\n"
  }

  public func text(explained: Bool) -> String {
    var lines = ["estimated handicap index (WHS rules): \(Self.shown(history.index))"]
    if let low = history.lowIndex { lines.append("low index: \(Self.shown(low))") }
    if history.index == nil { lines.append("an index takes 54 holes in any mix of nines and eighteens") }
    if explained, let revision = history.revisions.last { lines += Self.explanation(revision, history) }
    if let whatIf {
      lines.append("with \(whatIf.gross) next, on the tee of the last round: \(Self.shown(whatIf.after.index))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rule by rule, as the number was found after the last day.
  private static func explanation(_ revision: Revision, _ history: HandicapHistory) -> [String] {
    let table = revision.average.table
    var lines = ["", "after \(revision.playedOn), from the last \(table.scores) differentials (* counts):"]
    for (place, differential) in revision.differentials.enumerated() {
      let recorded = history.record[revision.considered.lowerBound + place]
      let mark = revision.average.counting.contains(place) ? "*" : " "
      let lowered = differential == recorded.rounded ? "" : ", lowered from \(recorded.rounded) (rule 5.9)"
      let gross = recorded.score.adjustedGross
      lines.append("  \(mark) \(differential)  \(gross) over \(recorded.score.holes.count) holes\(lowered)")
    }
    let counting = revision.average.counting.map { "\(revision.differentials[$0])" }.joined(separator: " + ")
    let adjustment = table.adjustment.count == 0 ? "" : ", \(table.adjustment) for so few scores"
    lines.append("rule 5.2: the lowest \(table.lowestUsed): (\(counting)) / \(table.lowestUsed)\(adjustment)")
    lines.append("          = \(revision.average.average)")
    switch (revision.cap, revision.low) {
    case (.none, let low?): lines.append("rule 5.8: within 3.0 of the low index \(shown(low)): no cap")
    case (.none, nil): lines.append("rule 5.7: no low index before 20 scores: no cap")
    case (.soft, let low): lines.append("rule 5.8: soft cap above the low index \(shown(low)) + 3.0")
    case (.hard, let low): lines.append("rule 5.8: hard cap at the low index \(shown(low)) + 5.0")
    }
    lines.append("index: \(shown(revision.index))")
    return lines
  }

  private static func json(_ index: HandicapIndex?) -> String { index?.description ?? "null" }

  /// As golfers write it: a plus index is below zero.
  private static func shown(_ index: HandicapIndex?) -> String {
    guard let index else { return "none yet" }
    return index.rawValue < 0 ? "+\(Tenths(-index.rawValue))" : "\(index)"
  }
}
