extension HandicapHistory {
  /// How detailed an explanation is.
  public enum Depth: Hashable, Sendable {
    /// Down to each score's adjusted gross, rating and PCC.
    case scores
    /// Down to the strokes on each hole, if the score was a card.
    case holes
  }

  /// How the current index was computed; nil as long as there is none.
  public func explanation(_ depth: Depth = .scores) -> Explanation? {
    revisions.indices.last.map { explanation(ofRevision: $0, depth) }
  }

  /// How the index in force after a day was computed; nil if there was none yet.
  public func explanation(after day: LocalDate, _ depth: Depth = .scores) -> Explanation? {
    revisions.lastIndex { $0.playedOn <= day }.map { explanation(ofRevision: $0, depth) }
  }

  /// How the differential of a score on the record was computed, before any reduction. Nil for a position outside the
  /// record.
  public func explanation(ofScore place: Int, _ depth: Depth = .holes) -> Explanation? {
    guard record.indices.contains(place) else { return nil }
    let recorded = record[place]
    // Before the first index, 9 to 17 holes were completed with the provisional one.
    return Explanation.differential(
      recorded.score,
      index: recorded.index ?? first.provisional,
      provisional: recorded.index == nil ? first.explanation : nil,
      adjustedGross: depth == .scores ? nil : adjustedGross(place)
    )
  }

  private func adjustedGross(_ place: Int) -> Explanation? {
    switch scores[place].gross {
    case .adjusted: nil
    case .card(let card, _, _): Explanation.adjustedGross(card, index: record[place].index)
    }
  }

  private func explanation(ofRevision place: Int, _ depth: Depth) -> Explanation {
    let revision = revisions[place]
    let average = Explanation.average(
      revision.average,
      of: zip(revision.considered, differentials(of: revision)).compactMap { score, result in
        considered(score, of: revision, result, depth).map { (label(score), $0) }
      }
    )
    let capped = Explanation.cap(
      revision.average.average,
      Explanation.Input("average", average),
      low: revision.low.map { ($0, Explanation.Input("low", lowIndex($0, before: place))) },
      without: revision.considered.upperBound < LowIndex.fewestScores
        ? "There is no low index before \(LowIndex.fewestScores) scores, so nothing is capped."
        : "There was no index before these scores, so nothing is capped."
    )
    return Explanation(
      "5.3",
      "Estimated handicap index (WHS rules) after \(revision.playedOn)",
      "min(highest, capped)",
      [
        Explanation.Input("highest", .tenths(HandicapIndex.highest)), Explanation.Input("capped", capped),
      ],
      result: .tenths(revision.index.tenths)
    )
  }

  private func lowIndex(_ low: HandicapIndex, before place: Int) -> Explanation {
    Explanation.lowIndex(low, of: LowIndex.window(revisions[..<place]))
  }

  /// A score's differential as used in a revision.
  private func considered(_ place: Int, of revision: Revision, _ result: Tenths, _ depth: Depth) -> Explanation? {
    guard let differential = explanation(ofScore: place, depth) else { return nil }
    let exceptional = (place..<revision.considered.upperBound).filter { record[$0].reduction.count != 0 }
    guard !exceptional.isEmpty else { return differential }
    let reductions = exceptional.compactMap { later in
      record[later].index.flatMap { Explanation.exceptional(record[later].score, index: $0) }
        .map { Explanation.Input("reduction", $0, label: "for \(label(later))") }
    }
    return Explanation.lowered(differential, by: reductions, to: result)
  }

  /// "2026-05-12: 84 over 18 holes"
  private func label(_ place: Int) -> String {
    let score = record[place].score
    return "\(scores[place].playedOn): \(score.adjustedGross) over \(score.holes.count) holes"
  }
}
