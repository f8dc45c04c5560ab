import Golf
import Postgres

/// Runs a batch of writes on a connection.
enum ScoreProgram {
  /// Returns an answer for each write, in order.
  ///
  /// A fault of one row's values fails that row alone: its batch is halved until it is alone. Any other failure is
  /// returned for all writes.
  static func run(
    _ session: PostgresSession,
    _ writes: [ScoreWrite],
    _ known: KnownCards
  ) -> [Result<ScoreOutcome, any Error>] {
    var answers: [Result<ScoreOutcome, any Error>?] = Array(repeating: nil, count: writes.count)
    for wave in ScoreWaves.split(writes) {
      let sent = wave.map { writes[$0] }
      let outcomes = self.wave(session, sent, known.of(sent))
      known.keep(outcomes)
      for (index, answer) in zip(wave, outcomes) { answers[index] = answer }
    }
    return answers.map { $0 ?? .failure(UnreadableRecord(column: "answer")) }
  }

  private static func wave(
    _ session: PostgresSession,
    _ writes: [ScoreWrite],
    _ known: [CardID: ScoreAnswers.Known]
  ) -> [Result<ScoreOutcome, any Error>] {
    do {
      return try commit(session, writes, known).map { .success($0) }
    } catch let error as PostgresError where error.isFaultOfValues && writes.count > 1 {
      let middle = writes.count / 2
      return wave(session, Array(writes[..<middle]), known)
        + wave(session, Array(writes[middle...]), known)
    } catch let error as PostgresError where error.code == .lockNotAvailable && writes.count > 1 {
      return withoutHeldCards(session, writes, known, error)
    } catch {
      return writes.map { _ in .failure(error) }
    }
  }

  /// Another transaction has locked a card of the batch: its writes fail with `held`, the others are written.
  private static func withoutHeldCards(
    _ session: PostgresSession,
    _ writes: [ScoreWrite],
    _ known: [CardID: ScoreAnswers.Known],
    _ held: PostgresError
  ) -> [Result<ScoreOutcome, any Error>] {
    do {
      return try session.transaction { session in
        let rows = try session.execute(ScoreStatements.lockFree, ScoreStatements.lockValues(writes))
        let locked = Set(try rows.map { CardID(try $0.uuid("id")) })
        let there = Set(
          try session.execute(ScoreStatements.known, ScoreStatements.lockValues(writes)).map {
            CardID(try $0.uuid("id"))
          }
        )
        // No transaction can hold a card that does not exist: its write is answered with the others.
        let free = writes.indices.filter { locked.contains(writes[$0].card) || !there.contains(writes[$0].card) }
        var answers: [Result<ScoreOutcome, any Error>] = writes.map { _ in .failure(held) }
        guard !free.isEmpty else { return answers }
        let sent = free.map { writes[$0] }
        let written = try session.execute(ScoreStatements.write, ScoreStatements.writeValues(sent, known: known))
        for (index, outcome) in zip(free, try outcomes(of: sent, known, written)) { answers[index] = .success(outcome) }
        return answers
      }
    } catch {
      // The writes of the free cards are retried one by one too.
      return writes.map { _ in .failure((error as? PostgresError)?.isFaultOfValues == true ? held : error) }
    }
  }

  private static func commit(
    _ session: PostgresSession,
    _ writes: [ScoreWrite],
    _ known: [CardID: ScoreAnswers.Known]
  ) throws -> [ScoreOutcome] {
    let results = try session.pipeline([
      (ScoreStatements.lock, ScoreStatements.lockValues(writes)),
      (ScoreStatements.write, ScoreStatements.writeValues(writes, known: known)),
    ])
    guard let rows = results.last else { throw UnreadableRecord(column: "answer") }
    return try outcomes(of: writes, known, rows)
  }

  private static func outcomes(
    of writes: [ScoreWrite],
    _ known: [CardID: ScoreAnswers.Known],
    _ rows: PostgresRows
  ) throws -> [ScoreOutcome] {
    guard rows.count == writes.count else { throw UnreadableRecord(column: "answer") }
    var answers = ScoreAnswers(known: known)
    return try zip(writes, rows).map { try answers.outcome(of: $0, $1) }
  }
}

/// Splits a batch into waves, one statement each. A hole's second write goes into the next wave, because its effect and
/// its `If-Match` depend on the first. So does a round's second note, because the room for it depends on the first.
enum ScoreWaves {
  private enum Place: Hashable {
    case hole(CardID, HoleNumber)
    case notes(RoundID)
  }

  /// Indexes into the batch for each wave, in their order.
  static func split(_ writes: [ScoreWrite]) -> [[Int]] {
    var next: [Place: Int] = [:]
    var waves: [[Int]] = []
    for (index, write) in writes.enumerated() {
      var places = [Place.hole(write.card, write.hole)]
      if write.score?.note != nil { places.append(.notes(write.round)) }
      let wave = places.map { next[$0, default: 0] }.max() ?? 0
      for place in places { next[place] = wave + 1 }
      while waves.count <= wave { waves.append([]) }
      waves[wave].append(index)
    }
    return waves
  }
}
