/// The index as it was found anew after a day with scores (WHS rule 5.4), with all that it was found from.
public struct Revision: Hashable, Sendable {
  public let playedOn: LocalDate
  /// The same day counted from 1970, by which the window of the low index is found.
  let dayNumber: Int
  /// The places in the record of the scores considered: the last 20.
  public let considered: Range<Int>
  /// Their differentials, lowered for exceptional scores, in order of play.
  public let differentials: [Tenths]
  /// Places within `differentials`.
  public let average: IndexAverage
  public let low: HandicapIndex?
  public let cap: IndexCap
  /// In force from the next morning on.
  public let index: HandicapIndex

  /// Nil below three scores.
  init?(on day: LocalDate, record: [RecordedScore], issued: some BidirectionalCollection<Revision>) {
    let considered = max(0, record.count - IndexTable.window)..<record.count
    // A score is lowered by itself and by each later one of this window: all of them have it among their last 20.
    var reduction = 0
    var lowered: [Tenths] = []
    lowered.reserveCapacity(considered.count)
    for place in considered.reversed() {
      reduction += record[place].reduction.count
      lowered.append(Tenths(record[place].rounded.count + reduction))
    }
    lowered.reverse()
    guard let average = IndexAverage(of: lowered) else { return nil }
    let low = LowIndex.find(issued, before: day, scores: record.count)
    let (result, cap) = IndexCap.limit(average.average, low: low)
    playedOn = day
    dayNumber = day.daysSince1970
    self.considered = considered
    differentials = lowered
    self.average = average
    self.low = low
    self.cap = cap
    index = HandicapIndex(limiting: min(result, HandicapIndex.highest))
  }
}
