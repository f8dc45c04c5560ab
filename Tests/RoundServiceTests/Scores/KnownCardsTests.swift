import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// What a process remembers about the cards that it writes: this may only ever save a read.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct KnownCardsTests {
  private func totals(_ answers: [Result<ScoreOutcome, any Error>], _ round: StoredRound) throws -> CardTotals {
    let card = try #require(answers.last?.accepted)
    let tee = try #require(round.snapshot.tee(round.cards[0].tee))
    return try #require(card.played.totals(tee: tee, startHole: card.startHole))
  }

  @Test func `A remembered card's answers are those of the record, whichever process wrote in between`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let known = KnownCards()
      let first = try await bench.batch(
        try (1...9).map { try bench.write(round, hole: $0, 4) },
        known: known
      )
      #expect(try totals(first, round).total == 36)
      let second = try await bench.batch([try bench.write(round, hole: 10, 5)], known: known)
      #expect(try totals(second, round).total == 41)
      // Another process writes: this one's memory has an older sequence now.
      _ = try await bench.batch([try bench.write(round, hole: 1, 8), try bench.write(round, hole: 2, nil)])
      let third = try await bench.batch([try bench.write(round, hole: 11, 3)], known: known)
      #expect(try totals(third, round).total == 44)
      #expect(try totals(third, round).holesPlayed == 10)
      // A request that changes nothing gets the same answer.
      let again = try await bench.batch([try bench.write(round, hole: 11, 3)], known: known)
      #expect(again[0].accepted?.wasWritten == false)
      #expect(try totals(again, round) == totals(third, round))
    }
  }

  @Test func `A most likely score adds nothing, remembered, read from the record or in the list`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let known = KnownCards()
      _ = try await bench.batch([try bench.write(round, hole: 1, 4)], known: known)
      let picked = try bench.write(round, hole: 2, 3, pickedUp: true)
      let remembered = try totals(try await bench.batch([picked], known: known), round)
      #expect(remembered.total == nil && remembered.out == 4 && remembered.holesPlayed == 2)
      // Another process, which knows the card only from the record.
      #expect(try totals(try await bench.batch([picked]), round) == remembered)
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      let page = try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 3)
      #expect(page.rounds.map(\.totals) == [remembered])
      await list.close()
    }
  }

  @Test func `Answers of a rolled-back batch are not remembered`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let known = KnownCards()
      // The schema allows 64 characters for a device.
      let bad = try bench.write(round, hole: 2, 5, device: String(repeating: "d", count: 65))
      let answers = try await bench.batch([try bench.write(round, hole: 1, 4), bad], known: known)
      #expect(answers.map(\.name) == ["accepted", "failure"])
      let next = try await bench.batch([try bench.write(round, hole: 3, 6)], known: known)
      #expect(try totals(next, round).total == 10)
    }
  }

  @Test func `Cards are forgotten when there are too many`() async throws {
    try await RecordBench.with { bench in
      let known = KnownCards(limit: 2)
      var writes: [ScoreWrite] = []
      for _ in 0..<8 {
        let write = try bench.write(try await bench.round(), hole: 1, 4)
        writes.append(write)
        _ = try await bench.batch([write], known: known)
      }
      #expect(known.of(writes).count <= 5)
      #expect(known.of([writes[7]]).count == 1)
      #expect(known.of([writes[0]]).isEmpty)
    }
  }
}
