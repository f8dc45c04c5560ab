import FoundationEssentials
import Golf
import TestValues
import Testing

/// Every number of random histories follows from its explanation alone.
struct ExplanationTests {
  @Test func `Each index, differential and reduction of random histories is recomputed from its tree`() throws {
    try forAll(
      seeds: 1...max(1, HistoryOracleTests.count / 8),
      make: { HistoryOracleTests.random(&$0) },
      shrink: { scores in scores.indices.map { scores.removing($0) } },
      holds: { scores in
        let history = HandicapHistory(try scores.map(HistoryOracleTests.posted))
        return try Self.isRecomputed(history, each: 5)
      }
    )
  }

  @Test func `The same for cards, down to the holes`() throws {
    try forAll(
      seeds: 1...60,
      make: { try RandomCards.scores(&$0) },
      shrink: { scores in scores.indices.map { scores.removing($0) } },
      holds: { scores in
        let history = HandicapHistory(scores)
        for place in history.record.indices {
          let tree = try ExplanationTree(try require(history.explanation(ofScore: place)))
          guard try tree.recomputed().isEqual(tenths: history.record[place].rounded.count) else { return false }
          // The course handicap used for each hole's limit is the one explained once, above.
          let gross = try require(tree.first { $0.title == "Adjusted gross score" })
          let handicap = gross.inputs.first { $0.name == "courseHandicap" }?.value
          let received = gross.steps.flatMap(\.steps).flatMap(\.steps)
          guard (handicap == nil) == (history.record[place].index == nil || received.isEmpty),
            received.allSatisfy({ $0.inputs.first { $0.name == "handicap" }?.value == handicap })
          else { return false }
        }
        return try Self.isRecomputed(history, each: 9, depth: .holes)
      }
    )
  }

  /// Recomputes the last revision and some before it, with the scores that are marked as counting.
  static func isRecomputed(
    _ history: HandicapHistory,
    each step: Int,
    depth: HandicapHistory.Depth = .scores
  ) throws -> Bool {
    guard history.revisions.isEmpty == (history.explanation() == nil) else { return false }
    for (place, revision) in history.revisions.reversed().enumerated() where place % step == 0 {
      let explained = try require(history.explanation(after: revision.playedOn, depth))
      let tree = try ExplanationTree(explained)
      guard try tree.recomputed().isEqual(tenths: revision.index.rawValue) else { return false }
      let average = try require(tree.first { $0.rule.hasPrefix("5.2") })
      let counting = average.inputs.filter { $0.name == "differential" }.enumerated()
      guard counting.filter({ $0.element.counts == true }).map(\.offset) == revision.average.counting else {
        return false
      }
      guard explained.text.contains(": \(revision.index) (rule 5.3)") else { return false }
    }
    for (place, recorded) in history.record.enumerated() where place % step == 0 {
      let differential = try require(history.explanation(ofScore: place, depth))
      guard try ExplanationTree(differential).recomputed().isEqual(tenths: recorded.rounded.count) else { return false }
      guard let index = recorded.index else { continue }
      let exceptional = try require(Explanation.exceptional(recorded.score, index: index))
      guard try ExplanationTree(exceptional).recomputed().isEqual(tenths: recorded.reduction.count) else {
        return false
      }
    }
    return true
  }

  @Test func `The shape of its JSON and text`() throws {
    let score = RatedScore(adjustedGross: 45, holes: .nine, rating: try rating(35.7, 128), par: 36)
    let explained = try require(Explanation.differential(score, index: try index(14.2)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(
      String(decoding: try encoder.encode(explained), as: UTF8.self)
        == #"{"estimated":false,"formula":"round1(played + expected)","inputs":["#
        + #"{"exact":"10509/1280","name":"played","step":0,"unit":"strokes","value":"8.2102"},"#
        + #"{"name":"expected","step":1,"unit":"strokes","value":"8.584"}],"result":"16.8","rule":"5.1b","steps":["#
        + #"{"estimated":false,"exact":"10509/1280","formula":"113 / slope * (adjustedGross - courseRating - 0.5 * pcc)","#
        + #""inputs":[{"name":"slope","value":"128"},{"name":"adjustedGross","unit":"strokes","value":"45"},"#
        + #"{"name":"courseRating","unit":"strokes","value":"35.7"},{"name":"pcc","unit":"strokes","value":"0"}],"#
        + #""result":"8.2102","rule":"5.1b","steps":[],"title":"The nine holes that were played","unit":"strokes"},"#
        + #"{"estimated":true,"formula":"0.52 * index + 1.2","inputs":["#
        + #"{"label":"of that morning","name":"index","unit":"strokes","value":"14.2"}],"#
        + #""note":"The official function is not public; this one fits every published value.","#
        + #""result":"8.584","rule":"5.1b","steps":[],"title":"Expected on nine holes","unit":"strokes"}],"#
        + #""title":"Differential of nine holes","unit":"strokes"}"#
    )
    #expect(
      explained.text == """
        Differential of nine holes: 16.8 (rule 5.1b)
          = round1(played + expected)
          - played 8.2102
          - expected 8.584
            The nine holes that were played: 8.2102 (rule 5.1b)
              = 113 / slope * (adjustedGross - courseRating - 0.5 * pcc)
              - slope 128
              - adjustedGross 45
              - courseRating 35.7
              - pcc 0
            Expected on nine holes: 8.584 (rule 5.1b, estimated)
              = 0.52 * index + 1.2
              - index of that morning: 14.2
              The official function is not public; this one fits every published value.
        """
    )
  }

  @Test func `A number that its formula does not give is found`() throws {
    let explained = try require(
      Explanation.differential(
        RatedScore(adjustedGross: 94, holes: .eighteen, rating: try rating(73, 125), par: 72),
        index: nil
      )
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let json = String(decoding: try encoder.encode(explained), as: UTF8.self)
    for (right, wrong) in [("\"19.0\"", "\"19.1\""), ("\"94\"", "\"95\""), ("113 /", "112 /")] {
      let broken = json.replacing(right, with: wrong)
      #expect(broken != json)
      let tree = try JSONDecoder().decode(ExplanationTree.self, from: Data(broken.utf8))
      #expect(throws: (any Error).self) { try tree.recomputed() }
    }
  }
}
