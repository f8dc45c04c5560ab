import FoundationEssentials
import Golf
import GolfEvents
import TestServers
import Testing

@testable import RoundService

/// No event holds text of a person: a deletion of the account erases all of it.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct EventTextsTests {
  @Test func `No event has a name, a note or a device's name`() async throws {
    let texts = ["Zacharias", "Zebulon", "Zenobia", "Zorro", "Zoe", "zigzag", "zither"]
    try await RecordBench.with { bench in
      _ = try await bench.sql("update golf.players set display_name = 'Zacharias' where id = '\(bench.anna)'")
      _ = try await bench.sql("update golf.players set display_name = 'Zebulon' where id = '\(bench.bo)'")
      let round = try await bench.round(guests: ["Zenobia"])
      let score = try ScoreWrite(
        round: round.id,
        card: round.cards[1].id,
        hole: try #require(HoleNumber(rawValue: 1)),
        score: try HoleScore(HoleEntry(strokes: 4, note: "zigzag"), par: nil),
        tee: round.cards[1].tee,
        writer: bench.anna,
        device: "zither",
        recordedAt: try #require(firstMoment),
        event: EventID(UUID())
      )
      #expect(try await bench.batch([score]).allSatisfy { $0.accepted != nil })
      try await bench.writing { writer in
        let guest = round.cards[1].id
        _ = try await writer.editCard(
          guest,
          of: round.id,
          CardChanges(guestName: "Zorro"),
          by: try bench.edit(after: 1)
        )
        let added = NewCard(
          id: CardID(UUID()),
          hasClientID: true,
          guestName: "Zoe",
          tee: bench.course.tees[0].id,
          handicapIndex: nil
        )
        _ = try await writer.addGuest(added, to: round.id, by: try bench.edit(after: 2))
        let taken = try await bench.joined(round, takeOver: guest, after: 3)
        #expect(taken.card(of: bench.bo)?.holes.first?.score?.strokes == 4, "with the hole that has a note")
        _ = try await writer.finish(round.id, Finish(missing: .because(.pickedUp)), by: try bench.edit(after: 4))
        _ = try await writer.reopen(round.id, by: try bench.edit(after: 5))
      }
      let log = try await bench.sql("select string_agg(payload::text, ' ') from golf.events")
      for text in texts { #expect(!log.contains(text), "\(text)") }
      #expect(log.contains("RoundStarted") == false && log.contains(#""name":"-""#) && log.contains("holesMissing"))
      #expect(log.contains("replaces"))
      #expect(try await bench.sql("select min(note || device) from golf.hole_scores") == "zigzagzither")
    }
  }

  @Test func `A guest that is added again after a new name is the same one`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let tee = bench.course.tees[0].id
      let guest = NewCard(id: CardID(UUID()), hasClientID: true, guestName: "Carl", tee: tee, handicapIndex: nil)
      try await bench.writing { writer in
        #expect(try await writer.addGuest(guest, to: round.id, by: try bench.edit()).isNew)
        let renamed = CardChanges(guestName: "Karl")
        _ = try await writer.editCard(guest.id, of: round.id, renamed, by: try bench.edit(after: 1))
        let again = try await writer.addGuest(guest, to: round.id, by: try bench.edit(after: 2)).round
        #expect(again.cards.map(\.playerName).suffix(1) == ["Karl"])
      }
    }
  }
}
