import Basics
public import Golf

/// A report on a player's history: as one line, as JSON, and with the explanation of the index. Never official.
public struct HandicapReport: Sendable {
  private let history: HandicapHistory
  private let whatIf: WhatIf?
  /// The hypothetical score, if one was given.
  private let gross: Int?
  /// The hypothetical round; nil if the score is not possible on any tee in question.
  private let next: RatedScore?

  /// - Parameter gross: An adjusted gross score of a hypothetical next round on the last round's tee, over 18 holes or
  ///   9, whichever it is possible for: after a nine, 84 is taken as a score on the eighteen before it.
  public init(_ scores: [PostedScore], whatIf gross: Int? = nil) {
    let history = HandicapHistory(scores)
    self.history = history
    self.gross = gross
    next = gross.flatMap { gross in
      history.scores.reversed().lazy.compactMap { Self.whole($0, gross) }.first {
        $0.possibleScores.contains(gross)
      }
    }
    whatIf = history.scores.last.flatMap { $0.playedOn.adding(days: 1) }.map { WhatIf(history, on: $0) }
  }

  /// The members `index`, `lowIndex` and `history`; if explained, also the tree of the index (null if there is none);
  /// if a score was given, also the what-if, with null holes if no round of the file allows that score.
  public func json(explained: Bool = false) throws -> String {
    let explanation = explained ? try history.explanation().map { try CanonicalJSON.encode($0) } : nil
    let json = JSONWriter {
      $0.index("index", history.index)
      $0.index("lowIndex", history.lowIndex)
      $0.array("history", history.revisions) { writer, revision in
        writer.object {
          $0.member("playedOn", revision.playedOn.description)
          $0.index("index", revision.index)
        }
      }
      if let gross {
        $0.object("whatIf") {
          $0.member("adjustedGross", gross)
          $0.nullable("holes", next?.holes.count)
          $0.index("index", whatIf.flatMap { whatIf in next.flatMap { whatIf.index(after: $0) } })
        }
      }
      if explained {
        $0.name("explanation")
        $0.raw(explanation.map { String(decoding: $0, as: UTF8.self) } ?? "null")
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  public func text(explained: Bool) -> String {
    var lines = ["estimated handicap index (WHS rules): \(Self.shown(history.index))"]
    if let low = history.lowIndex { lines.append("low index: \(Self.shown(low))") }
    if history.index == nil { lines.append("an index takes 54 holes in any mix of nines and eighteens") }
    if let whatIf, let next {
      let index = Self.shown(whatIf.index(after: next))
      let holes = "\(next.holes.count) holes"
      lines.append("with \(next.adjustedGross) over \(holes) next, on the tee of the last round of \(holes): \(index)")
    } else if let gross {
      lines.append("\(gross) cannot be scored on the tee of any round in the file")
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

  /// A complete round on that tee, even if the posted one had unplayed holes.
  private static func whole(_ posted: PostedScore, _ gross: Int) -> RatedScore? {
    guard case .adjusted(let score) = posted.gross else { return nil }
    let holes: HolesPlayed = score.holes == .nine ? .nine : .eighteen
    return RatedScore(adjustedGross: gross, holes: holes, rating: score.rating, par: score.par)
  }

  /// The notation of golfers: a plus index is below zero.
  private static func shown(_ index: HandicapIndex?) -> String {
    guard let index else { return "none yet" }
    return index.rawValue < 0 ? "+\(Tenths(-index.rawValue))" : "\(index)"
  }
}

extension JSONWriter {
  /// As a number with one decimal; null where there is no index.
  fileprivate mutating func index(_ name: StaticString, _ index: HandicapIndex?) {
    self.name(name)
    raw(index?.description ?? "null")
  }
}
