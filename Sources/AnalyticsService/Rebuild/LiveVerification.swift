public import Golf
import LiveUpdates

/// Compares the pictures of the rounds that are followed live with the record.
public struct LiveVerification: Sendable {
  let views: RedisViews
  let history: any RoundHistory
  /// How long the verification waits, in total, for pictures that lag behind the record. Those that still lag then count
  /// as differences.
  var patience: Duration = .seconds(15)

  /// A difference that was found.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    public let round: RoundID
    public let what: String

    public var description: String { "round \(round): \(what)" }
  }

  /// How much was compared, and what differs.
  public struct Report: Hashable, Sendable {
    public var rounds = 0
    public var differences: [Difference] = []
  }

  /// Throws `.rebuilding` if there are no views.
  public func run() async throws(ViewError) -> Report {
    guard let epoch = try await views.markers().current else { throw ViewError(.rebuilding) }
    var report = Report()
    var patience = patience
    for round in try await views.liveRounds(in: epoch).sorted() {
      guard let findings = try await check(round, in: epoch, &patience) else { continue }
      report.rounds += 1
      report.differences += findings.map { Difference(round: round, what: $0) }
    }
    return report
  }

  /// The differences of one round, once it does not only lag behind; nil if it has no whole picture.
  private func check(
    _ round: RoundID,
    in epoch: ViewEpoch,
    _ patience: inout Duration
  ) async throws(ViewError) -> [String]? {
    while true {
      // What is in a picture was committed before, so that the record, which is read later, has it.
      guard let picture = try await views.wholePicture(of: round, in: epoch) else { return nil }
      let (differences, lags) = Self.compare(picture, try await history.round(round))
      if lags.isEmpty || !differences.isEmpty || patience <= .zero { return differences + lags }
      do {
        try await Task.sleep(for: .milliseconds(100))
        patience -= .milliseconds(100)
      } catch {
        throw ViewError(.unexpected, "cancelled")
      }
    }
  }

  /// The revision is not compared: it is only a hint to fetch the round's summary.
  private static func compare(_ picture: LivePicture, _ recorded: RecordedRound) -> (
    differences: [String], lags: [String]
  ) {
    var differences: [String] = []
    var lags: [String] = []
    var shown = Dictionary(picture.cards.map { ($0.id, $0) }) { $1 }
    for card in recorded.cards {
      guard let there = shown.removeValue(forKey: card.id) else {
        lags.append("card \(card.id) is missing in the live picture")
        continue
      }
      if there.sequence < card.sequence {
        lags.append("card \(card.id) is at event \(there.sequence) in the live picture; the log has \(card.sequence)")
      } else if there != card {
        differences.append("card \(card.id) is not what its events make of it in the live picture")
      }
    }
    for card in shown.keys.sorted() { differences.append("card \(card) has no event in the log") }
    return (differences, lags)
  }
}
