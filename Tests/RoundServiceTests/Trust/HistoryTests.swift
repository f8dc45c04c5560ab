import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct HistoryTests {
  private func lists<Answer>(_ bench: RecordBench, _ body: (RoundList) async throws -> Answer) async throws -> Answer {
    let lists = RoundList(configuration: bench.configuration, metrics: Metrics())
    do {
      let answer = try await body(lists)
      await lists.close()
      return answer
    } catch {
      await lists.close()
      throw error
    }
  }

  private func lines(_ history: RoundHistory?) throws -> [String] {
    try #require(history).changes.reversed().map { change in
      let hole = change.hole.map { " \($0)" } ?? ""
      let strokes = [change.before, change.strokes].map { $0.map(String.init) ?? "-" }.joined(separator: ">")
      return "\(change.byName) \(change.kind)\(hole)" + (change.hole == nil ? "" : " \(strokes)")
    }
  }

  @Test func `A round's history has who did what, with the strokes before`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let device = DeviceID(UUID())
        try await writer.name(device, "Bo's phone", by: try bench.edit(by: bench.bo))
        let round = try await bench.together(writer, guests: ["Carl"])
        _ = try await bench.batch([
          try bench.write(round, hole: 1, 4, writer: bench.bo, deviceID: device),
          try bench.write(round, hole: 2, 6, deviceID: device),
        ])
        _ = try await bench.batch([try bench.write(round, hole: 1, nil, writer: bench.bo)])
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit())
        try await lists(bench) { lists in
          let history = try await lists.history(of: round.id, for: bench.bo, before: nil)
          #expect(
            try lines(history) == [
              "Anna started", "Anna started", "Bo joined", "Anna entered 1 ->5", "Anna entered 1 ->5",
              "Anna entered 1 ->5",
              "Bo changed 1 5>4", "Anna entered 2 ->6", "Bo cleared 1 4>-", "Anna finished", "Anna finished",
            ]
          )
          // A device has its name only beside what its own player entered.
          #expect(history?.changes.compactMap(\.deviceName) == ["Bo's phone"])
          #expect(history?.changes.first { $0.deviceName != nil }?.by == bench.bo)
          #expect(history?.next == nil)
          let stranger = PlayerID(UUID())
          try await bench.addPlayer(stranger)
          #expect(try await lists.history(of: round.id, for: stranger, before: nil) == nil)
          _ = try await writer.leave(round.id, by: try bench.edit(by: bench.bo))
          #expect(try await lists.history(of: round.id, for: bench.bo, before: nil) == nil)
        }
      }
    }
  }

  @Test func `The history of a card that replaced others goes on with theirs`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let started = try await writer.create(try bench.new(guests: ["Carl"]), by: try bench.edit()).round
        _ = try await bench.batch([try bench.write(started, card: 1, hole: 1, 5)])
        let code = try await writer.makeCode(started.id, by: try bench.edit()).code
        let card = CardID(UUID())
        let taking = Joining(code: code, card: card, tee: nil, handicapIndex: nil, takeOver: started.cards[1].id)
        let joined = try await writer.join(taking, by: try bench.edit(by: bench.bo, after: 60)).round
        let place = try #require(joined.cards.firstIndex { $0.id == card })
        _ = try await bench.batch([try bench.write(joined, card: place, hole: 1, 6, writer: bench.bo)])
        try await lists(bench) { lists in
          let history = try await lists.history(of: joined.id, for: bench.anna, before: nil)
          #expect(
            try lines(history) == [
              "Anna started", "Anna started", "Anna entered 1 ->5", "Bo tookOver", "Bo changed 1 5>6",
            ]
          )
          #expect(history?.changes.filter { $0.hole == 1 }.allSatisfy { $0.card == card } == true)
          let own = try #require(try await writer.leave(joined.id, by: try bench.edit(by: bench.bo, after: 90)).own)
          #expect(
            try lines(try await lists.history(of: own.id, for: bench.bo, before: nil)) == [
              "Anna started", "Anna entered 1 ->5", "Bo tookOver", "Bo changed 1 5>6", "Bo left", "Bo started",
            ]
          )
          #expect(try lines(try await lists.history(of: joined.id, for: bench.anna, before: nil)).last == "Bo left")
        }
      }
    }
  }

  @Test func `A history has pages, and the last changes of a card`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      _ = try await bench.sql(
        """
        insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
        select gen_random_uuid(), '\(card)', '\(round.id)', '\(bench.anna)', n, 'HoleScored',
               json_build_object('hole', 1, 'strokes', n % 9 + 1, 'recordedBy', '\(bench.anna)'), now()
        from generate_series(2, \(RoundHistory.changesOfCard + 51)) n
        """
      )
      try await lists(bench) { lists in
        var (sizes, position): ([Int], Int64?) = ([], nil)
        repeat {
          let page = try #require(try await lists.history(of: round.id, for: bench.anna, before: position))
          sizes.append(page.changes.count)
          position = page.next
        } while position != nil && sizes.count < 20
        #expect(sizes == [200, 200, 200, 200, 200])
      }
    }
  }

  @Test func `An account names twenty devices, its own alone, and they go with it`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let devices = (0...RoundWriter.devices).map { _ in DeviceID(UUID()) }
        for (place, device) in devices.enumerated() {
          try await writer.name(device, "Phone \(place)", by: try bench.edit(after: Int64(place)))
        }
        try await writer.name(devices[20], "Tablet", by: try bench.edit(after: 60))
        let names = try await bench.sql("select name from golf.devices order by named_at").split(separator: "\n")
        #expect(names.count == 20)
        #expect(names.first == "Phone 1" && names.last == "Tablet")
        await #expect(throws: RoundError.idTaken) {
          try await writer.name(devices[5], "Mine", by: try bench.edit(by: bench.bo))
        }
        _ = try await writer.endAccount(by: try bench.edit())
        #expect(try await bench.sql("select count(*) from golf.devices") == "0")
        await #expect(throws: RoundError.notFound) {
          try await writer.name(DeviceID(UUID()), "Late", by: try bench.edit())
        }
      }
    }
  }

  @Test func `Partners are the others in one's newest rounds`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.together(writer, guests: ["Carl"])
        _ = try await bench.together(writer)
        try await lists(bench) { lists in
          let (annas, bos) = (try await lists.partners(of: bench.anna), try await lists.partners(of: bench.bo))
          #expect(annas.map(\.id) == [bench.bo] && annas.map(\.rounds) == [2])
          #expect(bos.map(\.id) == [bench.anna] && bos.map(\.name) == ["Anna"])
          #expect(bos.map(\.lastPlayedOn) == [round.playedOn])
          _ = try await writer.leave(round.id, by: try bench.edit(by: bench.bo))
          #expect(try await lists.partners(of: bench.anna).map(\.rounds) == [1])
          let stranger = PlayerID(UUID())
          try await bench.addPlayer(stranger)
          #expect(try await lists.partners(of: stranger).isEmpty)
        }
      }
    }
  }
}
