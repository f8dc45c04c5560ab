import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// A round that is finished with missing holes: the reason is asked for, recorded and reported.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct HolesMissingTests {
  private let lastEvent = "select payload from golf.events where type = 'RoundFinished' order by id desc limit 1"

  @Test func `Picked up: the holes are marked with the version of the event that says so`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      _ = try await bench.batch(try (1...16).map { try bench.write(round, hole: $0, 4) })
      // A hole whose score was removed has a row already.
      _ = try await bench.batch([try bench.write(round, hole: 17, 5)])
      _ = try await bench.batch([try bench.write(round, hole: 17, nil)])
      try await bench.writing { writer in
        let finished = try await writer.finish(
          round.id,
          Finish(missing: .because(.pickedUp)),
          by: try bench.edit(after: 9)
        )
        let stored = try #require(finished.card(card))
        #expect(stored.holesMissing == .pickedUp && stored.postedNine == nil && stored.sequence == 20)
        for hole in stored.holes.suffix(2) {
          #expect(hole.score?.pickedUp == true && hole.score?.strokes == nil && hole.version == 20)
        }
        #expect(
          stored.holes.count == 18
            && stored.scored(in: finished.snapshot, startHole: finished.startHole)?.isComplete == true
        )
        #expect(String(decoding: finished.json, as: UTF8.self).contains(#""holesMissing":"pickedUp""#))
        // Repeating the request changes nothing.
        let again = try await writer.finish(
          round.id,
          Finish(missing: .because(.stopped)),
          by: try bench.edit(after: 10)
        )
        #expect(again == finished)
        // After reopening, a picked-up hole stays picked up, and the reason is asked for again.
        let open = try await writer.reopen(round.id, by: try bench.edit(after: 11))
        #expect(open.card(card)?.holesMissing == nil && open.card(card)?.holes.last?.score?.pickedUp == true)
      }
      #expect(try await bench.isNumbered(card))
      #expect(try await bench.sql("select payload ->> 'holesMissing' from (\(lastEvent)) e") == "pickedUp")
      #expect(try await bench.sql("select payload ->> 'complete' from (\(lastEvent)) e") == "false")
    }
  }

  @Test func `Stopped: nothing is written on a hole, and a complete card has no reason`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      _ = try await bench.batch(try (1...18).map { try bench.write(round, hole: $0, 4) })
      _ = try await bench.batch(try (1...12).map { try bench.write(round, card: 1, hole: $0, 4) })
      try await bench.writing { writer in
        let finish = Finish(missing: .because(.stopped))
        let finished = try await writer.finish(round.id, finish, by: try bench.edit(after: 9))
        #expect(finished.cards.map(\.holesMissing) == [nil, .stopped])
        #expect(finished.cards.map(\.holes.count) == [18, 12])
      }
      let reasons =
        "select string_agg(coalesce(payload ->> 'holesMissing', '-'), ' ' order by id) from golf.events "
        + "where type = 'RoundFinished'"
      #expect(try await bench.sql(reasons) == "- stopped")
    }
  }

  @Test(arguments: [(RoundMode.front, 1...9), (.back, 10...18)])
  func `Exactly the holes of a rated nine count as that nine`(nine: RoundMode, holes: ClosedRange<Int>) async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      _ = try await bench.batch(try holes.map { try bench.write(round, hole: $0, 5) })
      _ = try await bench.batch(try (1...12).map { try bench.write(round, card: 1, hole: $0, 5) })
      let course = try #require(ShippedCourses.all.first { $0.id == bench.course.course.id })
      let expected = try #require(course.tees.first { $0.id == round.cards[0].tee }?.snapshot(nine))
      try await bench.writing { writer in
        let finish = Finish(missing: .because(.stopped), asNine: true)
        let finished = try await writer.finish(round.id, finish, by: try bench.edit(after: 9))
        #expect(finished.cards.map(\.postedNine) == [expected, nil])
        #expect(String(decoding: finished.json, as: UTF8.self).contains(#""postedNine":"\#(nine.rawValue)""#))
        // A row of the list has it too, as long as the round is finished.
        let list = RoundList(configuration: bench.configuration, metrics: Metrics())
        let row = try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 1).rounds.first
        #expect(row?.postedNine == nine && row?.holesMissing == .stopped && row?.totals.holesPlayed == 9)
        let page = String(decoding: RoundPage.json(row.map { [$0] } ?? [], next: nil), as: UTF8.self)
        #expect(page.contains(#""holesMissing":"stopped","postedNine":"\#(nine.rawValue)""#))
        let told = try await bench.sql(
          "select payload -> 'nine' -> 'rating' ->> 'courseRatingTenths' from golf.events "
            + "where type = 'RoundFinished' and card_id = '\(round.cards[0].id)'"
        )
        #expect(told == "\(expected.rating.courseRating.rawValue)")
        let open = try await writer.reopen(round.id, by: try bench.edit(after: 10))
        #expect(open.cards.map(\.postedNine) == [nil, nil])
        let again = try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 1).rounds.first
        #expect(again?.postedNine == nil && again?.holesMissing == nil)
        await list.close()
      }
    }
  }

  @Test func `If no card has exactly a nine's holes, or its nine has no rating, the round is not finished`()
    async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let finish = Finish(missing: .because(.stopped), asNine: true)
      try await bench.writing { writer in
        _ = try await bench.batch(try (1...8).map { try bench.write(round, hole: $0, 5) })
        await #expect(throws: RoundError.noNine) {
          try await writer.finish(round.id, finish, by: try bench.edit(after: 1))
        }
        _ = try await bench.batch([try bench.write(round, hole: 9, 5)])
        _ = try await bench.sql("update golf.tees set front_rating_tenths = null, front_slope = null")
        await #expect(throws: RoundError.noNine) {
          try await writer.finish(round.id, finish, by: try bench.edit(after: 2))
        }
      }
      #expect(try await bench.events(round.cards[0].id).last == "10 HoleScored")
      #expect(try await bench.sql("select status from golf.rounds") == "open")
    }
  }
}
