import FoundationEssentials
import Golf
import Postgres
import TestServers
import Testing

@testable import RoundService

/// Two transactions about one round at the same moment: in a fixed order, and 200 times in whichever order comes.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct TogetherRaceTests {
  private static let turns = 200

  /// Runs two acts at once, each on its own connection, in a fresh situation each turn; then checks it.
  private func race<Situation: Sendable>(
    _ bench: RecordBench,
    _ start: (RoundWriter) async throws -> Situation,
    _ one: @escaping @Sendable (RoundWriter, Situation) async throws -> Void,
    _ other: @escaping @Sendable (RoundWriter, Situation) async throws -> Void,
    check: (Situation, _ one: RoundError?, _ other: RoundError?) async throws -> Void
  ) async throws {
    try await bench.writing { writer in
      let second = RoundWriter(configuration: bench.configuration)
      for _ in 0..<Self.turns {
        let situation = try await start(writer)
        async let first = Self.outcome { try await one(writer, situation) }
        async let last = Self.outcome { try await other(second, situation) }
        try await check(situation, try await first, try await last)
      }
      await second.close()
    }
  }

  /// The refusal; nil if it was accepted.
  private static func outcome(_ body: () async throws -> Void) async throws -> RoundError? {
    do {
      try await body()
      return nil
    } catch let error as RoundError {
      return error
    }
  }

  private func code(_ writer: RoundWriter, _ bench: RecordBench, guests: [String] = []) async throws -> (
    StoredRound, RoundCode
  ) {
    let new = try bench.new(guests: guests)
    let round = try await writer.create(new, by: try bench.edit()).round
    return (round, try await writer.makeCode(round.id, by: try bench.edit(after: 1)).code)
  }

  @Test func `Of two who take over one guest, one gets the card`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      try await race(
        bench,
        { try await code($0, bench, guests: ["Carl"]) },
        { writer, place in
          let joining = bench.joining(place.1, takeOver: place.0.cards[1].id)
          _ = try await writer.join(joining, by: try bench.edit(by: bench.bo, after: 2))
        },
        { writer, place in
          let joining = bench.joining(place.1, takeOver: place.0.cards[1].id)
          _ = try await writer.join(joining, by: try bench.edit(by: third, after: 2))
        },
        check: { place, one, other in
          #expect([one, other].filter { $0 == nil }.count == 1 && [one, other].contains(.guestTaken))
          let after = try await bench.stored(place.0.id)
          #expect(after.cards.count == 2 && after.readers.count == 2)
        }
      )
    }
  }

  @Test func `Who waits for a guest's card that another takes over is told`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let guest = round.cards[1].id
      try await bench.writing { writer in
        let code = try await writer.makeCode(round.id, by: try bench.edit()).code
        await #expect(throws: RoundError.guestTaken) {
          try await bench.behind(guest, changing: "update golf.cards set status = 'removed' where id = '\(guest)'") {
            try await writer.join(bench.joining(code, takeOver: guest), by: try bench.edit(by: bench.bo, after: 1))
          }
        }
      }
    }
  }

  @Test func `A code that ends while its user waits for the round opens nothing`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        let code = try await writer.makeCode(round.id, by: try bench.edit()).code
        let ends = "update golf.round_codes set ends_at = created_at where code = '\(code)'"
        await #expect(throws: RoundError.codeUnknown) {
          try await bench.behind(round.cards[0].id, changing: ends) {
            try await writer.join(bench.joining(code), by: try bench.edit(by: bench.bo, after: 1))
          }
        }
        #expect(try await bench.stored(round.id) == round)
      }
    }
  }

  @Test func `A joining and the finish leave no finished round with an open card`() async throws {
    try await RecordBench.with { bench in
      try await race(
        bench,
        { try await code($0, bench) },
        { writer, place in
          _ = try await writer.join(bench.joining(place.1), by: try bench.edit(by: bench.bo, after: 2))
        },
        { writer, place in
          _ = try await writer.finish(place.0.id, Finish(missing: .unsaid), by: try bench.edit(after: 2))
        },
        check: { place, joined, finished in
          let after = try await bench.stored(place.0.id)
          #expect(finished == nil && (joined == nil || joined == .codeUnknown))
          #expect(after.status == (joined == nil ? .open : .finished))
          #expect(after.cards.count == (joined == nil ? 2 : 1))
        }
      )
    }
  }

  @Test func `A joining and the deletion leave the round deleted, or the joined player its owner`() async throws {
    try await RecordBench.with { bench in
      try await race(
        bench,
        { try await code($0, bench) },
        { writer, place in
          _ = try await writer.join(bench.joining(place.1), by: try bench.edit(by: bench.bo, after: 2))
        },
        { writer, place in _ = try await writer.delete(place.0.id, by: try bench.edit(after: 2)) },
        check: { place, joined, deleted in
          let after = try await bench.stored(place.0.id)
          #expect(deleted == nil && (joined == nil || joined == .codeUnknown))
          #expect(after.status == (joined == nil ? .open : .deleted))
          #expect(after.owner == (joined == nil ? bench.bo : bench.anna))
        }
      )
    }
  }

  @Test func `A joining by a code that is being renewed succeeds or is refused`() async throws {
    try await RecordBench.with { bench in
      try await race(
        bench,
        { try await code($0, bench) },
        { writer, place in
          _ = try await writer.join(bench.joining(place.1), by: try bench.edit(by: bench.bo, after: 2))
        },
        { writer, place in _ = try await writer.makeCode(place.0.id, by: try bench.edit(after: 2)) },
        check: { place, joined, renewed in
          let after = try await bench.stored(place.0.id)
          #expect(renewed == nil && (joined == nil || joined == .codeUnknown))
          #expect(after.readers.contains(bench.bo) == (joined == nil))
          let running = try await bench.sql(
            "select count(*) from golf.round_codes where round_id = '\(place.0.id)' and ends_at > '\(try bench.edit(after: 3).time)'"
          )
          #expect(running == "1")
        }
      )
    }
  }

  @Test func `A score that is entered while its player leaves goes along, or is told the new card`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        for _ in 0..<Self.turns {
          let (first, code) = try await code(writer, bench)
          let edit = try bench.edit(by: bench.bo, after: 2)
          let round = try await writer.join(bench.joining(code), by: edit).round
          try await bench.play(round, round.cards[1].id, [5], by: bench.bo)
          async let score = bench.batch([try bench.write(round, card: 1, hole: 2, 6)])[0].name
          async let left = writer.leave(first.id, by: try bench.edit(by: bench.bo, after: 3)).own
          let (name, own) = (try await score, try await left)
          let holes = try #require(own?.card(of: bench.bo)).holes.map(\.hole.rawValue)
          #expect(name == "accepted" && holes == [1, 2] || name == "moved" && holes == [1], "\(name) \(holes)")
        }
      }
    }
  }

  @Test func `A score of a member who is being removed is not written after the removal`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let removes = """
        update golf.round_members set left_at = now(), barred = true
        where round_id = '\(round.id)' and player_id = '\(bench.bo)'
        """
      let late = try bench.write(round, card: 0, hole: 1, 4, writer: bench.bo)
      let names = try await bench.behind(round.cards[0].id, changing: removes) {
        try await bench.batch([late]).map(\.name)
      }
      #expect(names == ["notFound"])
      #expect(try await bench.holes(round.cards[0].id) == "")
    }
  }

  @Test func `A score and the removal of its writer: it is written before, or not at all`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        for _ in 0..<Self.turns {
          let (_, code) = try await code(writer, bench)
          let round = try await writer.join(bench.joining(code), by: try bench.edit(by: bench.bo, after: 2)).round
          let score = try bench.write(round, card: 0, hole: 1, 4, writer: bench.bo)
          async let written = bench.batch([score])[0].name
          async let removed = writer.remove(bench.bo, from: round.id, by: try bench.edit(after: 3)).left
          let (name, left) = (try await written, try await removed)
          #expect(name == "accepted" || name == "notFound")
          #expect(try await bench.holes(round.cards[0].id) == (name == "accepted" ? "1:4" : ""))
          #expect(left.readers == [bench.anna])
          let again = try bench.write(round, card: 0, hole: 2, 4, writer: bench.bo)
          #expect(try await bench.batch([again])[0].name == "notFound")
        }
      }
    }
  }

  @Test func `A member who leaves while the round is passed on to it passes it on`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      let joined = try await bench.joined(try await bench.round())
      let round = try await bench.joined(joined, by: third, after: 2)
      let passes = """
        update golf.rounds set owner_id = '\(bench.bo)' where id = '\(round.id)';
        update golf.round_members set left_at = now() where round_id = '\(round.id)' and player_id = '\(bench.bo)'
        """
      try await bench.writing { writer in
        let left = try await bench.behind(
          after: { try $0.execute(sql: "select id from golf.cards where id = '\(round.cards[0].id)' for update") },
          then: { session in for sql in passes.split(separator: ";") { try session.execute(sql: String(sql)) } }
        ) { try await writer.leave(round.id, by: try bench.edit(by: bench.bo, after: 9)).left }
        #expect(left.owner == third && left.readers == [third])
      }
    }
  }

  @Test func `Of two owners who leave one after the other at once, the third has the round`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      try await race(
        bench,
        { writer -> (StoredRound, RoundCode) in
          let (_, code) = try await code(writer, bench)
          _ = try await writer.join(bench.joining(code), by: try bench.edit(by: bench.bo, after: 2))
          return (try await writer.join(bench.joining(code), by: try bench.edit(by: third, after: 3)).round, code)
        },
        { writer, place in _ = try await writer.leave(place.0.id, by: try bench.edit(after: 4)) },
        { writer, place in _ = try await writer.leave(place.0.id, by: try bench.edit(by: bench.bo, after: 4)) },
        check: { place, one, other in
          let after = try await bench.stored(place.0.id)
          #expect(one == nil && other == nil && after.owner == third && after.readers == [third])
        }
      )
    }
  }
}
