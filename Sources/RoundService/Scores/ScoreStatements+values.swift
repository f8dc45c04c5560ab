internal import FoundationEssentials
internal import Golf
internal import Postgres

extension ScoreStatements {
  /// The parameters of `lock`.
  static func lockValues(_ writes: [ScoreWrite]) -> [PostgresValue] {
    [.uuids(Set(writes.map(\.card)).sorted().map(\.uuid))]
  }

  /// The parameters of `write`: a column each.
  ///
  /// - Parameter known: Cards whose holes need not be read, if they are still at that sequence.
  static func writeValues(_ writes: [ScoreWrite], known: [CardID: ScoreAnswers.Known]) -> [PostgresValue] {
    [
      .uuids(writes.map(\.card.uuid)),
      .uuids(writes.map(\.round.uuid)),
      .uuids(writes.map(\.writer.uuid)),
      .ints(writes.map(\.hole.rawValue)),
      .texts(writes.map(\.tee.rawValue)),
      .ints(writes.map { $0.ifMatch.map(Int.init) }),
      .bools(writes.map { $0.score == nil }),
      .ints(writes.map { $0.score?.strokes }),
      .ints(writes.map { $0.score?.putts }),
      .ints(writes.map { $0.score?.firstPuttFeet }),
      .texts(writes.map { $0.score?.fairway?.rawValue }),
      .ints(writes.map { $0.score?.penalties }),
      .bools(writes.map { $0.score?.greensideBunker }),
      .bools(writes.map { $0.score?.pickedUp ?? false }),
      .texts(writes.map { $0.score?.note }),
      .texts(writes.map(\.device)),
      .texts(writes.map(\.recordedAt.description)),
      .uuids(writes.map(\.event.uuid)),
      .jsons(writes.map(\.payload)),
      .texts(writes.map(\.traceparent)),
      .ints(writes.map { known[$0.card].map { Int($0.sequence) } ?? -1 }),
    ]
  }
}
