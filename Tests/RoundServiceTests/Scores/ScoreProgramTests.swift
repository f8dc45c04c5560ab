import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import TestServers
import Testing

@testable import RoundService

/// The effect of one batch of scores, and its traces in the record.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct ScoreProgramTests {
  @Test func `The same score a second time raises no version and emits no event`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      for strokes in [4, 5, nil] as [Int?] {
        let first = try await bench.batch([try bench.write(round, hole: 3, strokes)])
        let second = try await bench.batch([try bench.write(round, hole: 3, strokes)])
        #expect(first[0].accepted?.wasWritten == true)
        #expect(second[0].accepted?.wasWritten == false)
        #expect(second[0].accepted?.sequence == first[0].accepted?.sequence)
        #expect(second[0].accepted?.hole?.version == first[0].accepted?.sequence)
      }
      // A hole that was never scored needs no removal.
      let clear = try await bench.batch([try bench.write(round, hole: 9, nil)])
      #expect(clear[0].accepted?.wasWritten == false)
      #expect(try await bench.events(card) == ["1 RoundStarted", "2 HoleScored", "3 HoleScored", "4 HoleCleared"])
      #expect(try await bench.isNumbered(card))
    }
  }

  @Test func `One batch with a hole twice: the last wins, each has its own answer and event`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let answers = try await bench.batch([
        try bench.write(round, hole: 1, 4), try bench.write(round, hole: 2, 5),
        try bench.write(round, card: 1, hole: 1, 7), try bench.write(round, hole: 1, 6),
        try bench.write(round, hole: 1, 6), try bench.write(round, hole: 2, 5),
      ])
      #expect(answers.map(\.accepted?.sequence) == [2, 3, 2, 4, 4, 4])
      #expect(answers.map(\.accepted?.wasWritten) == [true, true, true, true, false, false])
      #expect(answers.map(\.accepted?.hole?.score?.strokes) == [4, 5, 7, 6, 6, 5])
      #expect(answers.map(\.accepted?.hole?.version) == [2, 3, 2, 4, 4, 3])
      #expect(try await bench.holes(round.cards[0].id) == "1:6 2:5")
      for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
    }
  }

  @Test func `Of two writes with the same version one batch accepts the first only`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let answers = try await bench.batch([
        try bench.write(round, hole: 1, 4, ifMatch: 0), try bench.write(round, hole: 1, 5, ifMatch: 0),
        try bench.write(round, hole: 1, 6, ifMatch: 2),
      ])
      #expect(answers.map(\.name) == ["accepted", "otherVersion", "accepted"])
      #expect(try await bench.holes(round.cards[0].id) == "1:6")
      #expect(try await bench.isNumbered(round.cards[0].id))
    }
  }

  @Test(arguments: [0, 23, 49]) func `A bad row in a batch of fifty fails alone`(bad: Int) async throws {
    try await RecordBench.with { bench in
      var rounds: [StoredRound] = []
      for _ in 0..<5 { rounds.append(try await bench.round()) }
      let writes = try (0..<50).map { index in
        // The schema allows 64 characters for a device.
        let device = index == bad ? String(repeating: "d", count: 65) : "phone"
        return try bench.write(rounds[index % 5], hole: 1 + index / 5, 4, device: device)
      }
      let answers = try await bench.batch(writes)
      for (index, answer) in answers.enumerated() where index != bad {
        #expect(answer.accepted?.wasWritten == true, "\(index)")
        #expect(answer.accepted?.card == writes[index].card)
      }
      #expect(throws: PostgresError.self) { try answers[bad].get() }
      #expect(try await bench.sql("select count(*) from golf.hole_scores") == "49")
      for round in rounds { #expect(try await bench.isNumbered(round.cards[0].id)) }
    }
  }

  @Test func `A player without access to the card, or a request for another round, gets notFound`() async throws {
    try await RecordBench.with { bench in
      let mine = try await bench.round(guests: ["Carl"])
      let theirs = try await bench.round(owner: bench.bo)
      let crossed = try ScoreWrite(
        round: theirs.id,
        card: mine.cards[0].id,
        hole: try bench.write(mine, hole: 1, 4).hole,
        score: nil,
        tee: mine.cards[0].tee,
        writer: bench.anna,
        recordedAt: mine.startedAt,
        event: EventID(UUID())
      )
      let answers = try await bench.batch([
        try bench.write(mine, hole: 1, 4, writer: bench.bo),
        try bench.write(mine, card: 1, hole: 1, 4, writer: bench.bo),
        crossed, try bench.write(theirs, hole: 1, 4, writer: bench.anna), try bench.write(mine, card: 1, hole: 1, 5),
      ])
      #expect(answers.map(\.name) == ["notFound", "notFound", "notFound", "notFound", "accepted"])
      #expect(try await bench.sql("select count(*) from golf.hole_scores") == "1")
      #expect(try await bench.isNumbered(theirs.cards[0].id))
    }
  }
}
