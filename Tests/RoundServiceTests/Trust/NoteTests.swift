import FoundationEssentials
import Golf
import TestServers
import Testing

@testable import RoundService

/// Notes of a round with several members: a note is the keeper's own.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct NoteTests {
  private func write(
    _ bench: RecordBench,
    _ round: StoredRound,
    _ strokes: Int?,
    _ note: String?,
    by writer: PlayerID,
    card: Int = 0,
    ifMatch: Int64? = nil
  ) async throws -> Result<ScoreOutcome, any Error> {
    let hole = try #require(HoleNumber(rawValue: 2))
    let write = try ScoreWrite(
      round: round.id,
      card: round.cards[card].id,
      hole: hole,
      score: try strokes.map { try HoleScore(HoleEntry(strokes: $0, note: note), par: nil) },
      tee: round.cards[card].tee,
      ifMatch: ifMatch,
      writer: writer,
      recordedAt: try #require(firstMoment),
      event: EventID(UUID())
    )
    return try await bench.batch([write])[0]
  }

  @Test func `Who writes the hole of another's card leaves and sees no note`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.together(writer, guests: ["Carl"])
        // The keeper's own, and the host's on its guest's card.
        for card in 0...1 {
          let own = try await write(bench, round, 4, "mine", by: bench.anna, card: card)
          #expect(own.accepted?.hole?.score?.note == "mine")
          let other = try #require(try await write(bench, round, 5, "his", by: bench.bo, card: card).accepted)
          #expect(other.wasWritten)
          #expect(other.hole?.score?.note == nil)
          // Only the note would differ: nothing changes, and the answer tells none.
          let same = try #require(try await write(bench, round, 5, "his", by: bench.bo, card: card).accepted)
          #expect(!same.wasWritten)
          #expect(same.hole?.score?.note == nil)
          let conflict = try await write(bench, round, 6, nil, by: bench.bo, card: card, ifMatch: 1)
          guard case .success(.otherVersion(let stored, _)) = conflict else {
            Issue.record("\(conflict)")
            return
          }
          #expect(stored?.score?.strokes == 5)
          #expect(stored?.score?.note == nil)
          let note = "select note from golf.hole_scores where hole = 2 and card_id = '\(round.cards[card].id)'"
          #expect(try await bench.sql(note) == "mine")
          // The keeper's own write is complete, as ever.
          #expect(try await write(bench, round, 5, nil, by: bench.anna, card: card).accepted?.wasWritten == true)
          #expect(try await bench.sql(note) == "")
        }
      }
    }
  }

  @Test func `An account gets the notes of the cards that it keeps`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.together(writer, guests: ["Carl"])
        for (card, keeper) in [(0, bench.anna), (1, bench.anna), (2, bench.bo)] {
          _ = try await write(bench, round, 4, "note \(card)", by: keeper, card: card)
        }
        let stored = try await bench.stored(round)
        let (annas, bos) = (stored.notes(of: bench.anna), stored.notes(of: bench.bo))
        #expect(
          String(decoding: bos, as: UTF8.self)
            == #"{"notes":[{"card":"\#(round.cards[2].id)","hole":2,"note":"note 2"}]}"#
        )
        let text = String(decoding: annas, as: UTF8.self)
        #expect(text.contains("note 0") && text.contains("note 1") && !text.contains("note 2"))
        #expect(!String(decoding: stored.json, as: UTF8.self).contains("note 0"))
      }
    }
  }

  @Test func `The device's id is kept beside the hole, and in the event`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let device = DeviceID(UUID())
      _ = try await bench.batch([try bench.write(round, hole: 1, 4, deviceID: device)])
      let stored = try await bench.stored(round)
      #expect(stored.cards[0].holes.map(\.deviceID) == [device])
      #expect(String(decoding: stored.json, as: UTF8.self).contains(#""deviceId":"\#(device)""#))
      let id = "select payload ->> 'deviceId' from golf.events where type = 'HoleScored'"
      #expect(try await bench.sql(id) == "\(device)")
      // The same value from another device is no change.
      let same = try await bench.batch([try bench.write(round, hole: 1, 4, device: "old phone")])
      #expect(same[0].accepted?.hole?.deviceID == device)
    }
  }
}
