/// The index after a day with scores (WHS rule 5.4), with all inputs of its computation.
public struct Revision: Hashable, Sendable {
  public let playedOn: LocalDate
  /// The same day counted from 1970, used for the low index's window.
  let dayNumber: Int
  /// The positions on the record of the scores considered: the last 20.
  public private(set) var considered: Range<Int>
  /// Its positions are relative to `considered`.
  public let average: IndexAverage
  public let low: HandicapIndex?
  public let cap: IndexCap
  /// In force from the next morning.
  public let index: HandicapIndex

  /// Nil below three scores. `low` is the low index of that day.
  init?(on day: LocalDate, record: [RecordedScore], low: HandicapIndex?) {
    let considered = max(0, record.count - IndexTable.window)..<record.count
    guard let average = IndexAverage(of: Self.differentials(record[considered])) else { return nil }
    let (result, cap) = IndexCap.limit(average.average, low: low)
    playedOn = day
    dayNumber = day.daysSince1970
    self.considered = considered
    self.average = average
    self.low = low
    self.cap = cap
    index = HandicapIndex(limiting: min(result, HandicapIndex.highest))
  }

  /// The same revision after the record's scores moved by some positions.
  func moved(by places: Int) -> Revision {
    var moved = self
    moved.considered = considered.lowerBound + places..<considered.upperBound + places
    return moved
  }

  /// The differentials lowered for exceptional scores: each for itself and for every later one of these, all of which
  /// have it among their last 20.
  static func differentials(_ considered: ArraySlice<RecordedScore>) -> [Tenths] {
    var reduction = 0
    var lowered = considered.map(\.rounded)
    for place in lowered.indices.reversed() {
      reduction += considered[considered.startIndex + place].reduction.count
      if reduction != 0 { lowered[place] = Tenths(lowered[place].count + reduction) }
    }
    return lowered
  }
}

extension HandicapHistory {
  /// The differentials that a revision of this history considered, lowered for exceptional scores, in order of play.
  public func differentials(of revision: Revision) -> [Tenths] {
    Revision.differentials(record[revision.considered.clamped(to: record.indices)])
  }
}
