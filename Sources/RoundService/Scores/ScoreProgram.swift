internal import Golf
internal import Postgres

/// What a connection does with the writes that waited for it.
enum ScoreProgram {
  /// An answer for each, in order.
  ///
  /// What is wrong with one row's values is that row's answer alone: its batch is halved until it stands alone.
  /// Any other failure is everybody's.
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

  /// Somebody holds a card of the batch: its requests get `held`, the others are written.
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
        // A card that is not there at all is nobody's: its request is answered with the others.
        let free = writes.indices.filter { locked.contains(writes[$0].card) || !there.contains(writes[$0].card) }
        var answers: [Result<ScoreOutcome, any Error>] = writes.map { _ in .failure(held) }
        guard !free.isEmpty else { return answers }
        let sent = free.map { writes[$0] }
        let written = try session.execute(ScoreStatements.write, ScoreStatements.writeValues(sent, known: known))
        for (index, outcome) in zip(free, try outcomes(of: sent, known, written)) { answers[index] = .success(outcome) }
        return answers
      }
    } catch {
      // Those of the free cards are tried singly too, then.
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

/// Which writes of a batch share a statement: a hole's second write goes with the next one, because what it changes,
/// and which version its `If-Match` meets, depends on the first. So does a round's second note, because whether there is
/// room for it depends on the first.
enum ScoreWaves {
  private enum Place: Hashable {
    case hole(CardID, HoleNumber)
    case notes(RoundID)
  }

  /// The places of the batch, wave by wave; within a wave in their order.
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
