import Basics
import Foundation
import Golf
import TestServers
import Testing

@testable import RoundService

/// What a spectator is shown of a round, and what not.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct SpectatedRoundTests {
  private func text(_ round: StoredRound) -> String {
    var writer = JSONWriter()
    round.writeSpectated(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `No id of a player, note, device, index, differential, proposal or confirmation is in the bytes`()
    async throws
  {
    try await RecordBench.with { bench in
      let started = try await bench.joined(try await bench.round(guests: ["Carla Guest"]))
      let (own, guest) = (started.cards[0], started.cards[1])
      let bos = try #require(started.card(of: bench.bo))
      let device = DeviceID(UUID())
      for hole in 1...9 {
        for place in started.cards.indices {
          let write = try bench.write(
            started,
            card: place,
            hole: hole,
            4 + hole % 3,
            device: "Annas Phone",
            deviceID: device
          )
          #expect(try await bench.batch([write])[0].accepted != nil)
        }
      }
      _ = try await bench.batch([try bench.write(started, card: 0, hole: 9, nil)])
      _ = try await bench.sql(
        "update golf.hole_scores set note = 'under the oak', device = 'Annas Phone' where hole = 3"
      )
      let round = try await bench.writing { writer in
        for (card, player) in [(own, bench.anna), (guest, bench.anna), (bos, bench.bo)] {
          let index = CardChanges(handicapIndex: .some(HandicapIndex(rawValue: 177)))
          _ = try await writer.editCard(card.id, of: started.id, index, by: try bench.edit(by: player, after: 2))
        }
        for player in [bench.anna, bench.bo] {
          _ = try await writer.finish(started.id, Finish(missing: .unsaid), by: try bench.edit(by: player, after: 3))
        }
        let sequence = try #require(try await bench.stored(started.id).card(own.id)).sequence
        _ = try await writer.confirm(own.id, of: started.id, at: sequence, by: try bench.edit(by: bench.bo, after: 4))
        let hole = try #require(HoleNumber(rawValue: 2))
        return try await writer.query(
          hole,
          of: own.id,
          in: started.id,
          strokes: 87,
          by: try bench.edit(by: bench.bo, after: 5)
        )
      }
      let summary = String(decoding: round.json, as: UTF8.self)
      let secrets =
        [bench.anna, bench.bo, guest.player].map(\.description) + [device.description, "17.7"]
        + [
          "\"strokes\":87", "recordedBy", "deviceId", "Annas Phone", "proposals", "confirmedBy", "ownerId", "keeper",
          "members",
        ]
      // The test itself looks in the right place: a member is shown each of these.
      for secret in secrets { #expect(summary.contains(secret), "\(secret) in \(summary)") }
      let shown = text(round)
      for secret in secrets + [
        "under the oak", "note", "version", "revisionOf", "Carla", "formats", "leader", "scoring\":\"members",
      ] {
        #expect(!shown.contains(secret), "\(secret) in \(shown)")
      }
      let json = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
      let cards = try #require(json["cards"] as? [[String: Any]])
      #expect(cards.map { ($0["player"] as? [String: Any])?["name"] as? String } == ["Anna", "C.G.", "Bo"])
      #expect(cards.allSatisfy { $0["handicapIndex"] is NSNull && $0["differential"] is NSNull })
      #expect(cards.allSatisfy { $0["courseHandicap"] is Int && ($0["net"] as? [String: Any])?["out"] is Int })
      // The cleared hole is not there.
      #expect((cards[0]["holes"] as? [[String: Any]])?.count == 8)
      let hole = try #require((cards[1]["holes"] as? [[String: Any]])?.first)
      #expect(Set(hole.keys) == ["hole", "strokes", "pickedUp"])
    }
  }

  /// The app's own code works on it: what both have is the same.
  @Test func `What it has in common with the summary is the same`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      try await bench.play(round, round.cards[0].id, [4, 5, 6])
      let stored = try await bench.stored(round.id)
      let summary = try #require(try JSONSerialization.jsonObject(with: Data(stored.json)) as? [String: Any])
      let shown = try #require(try JSONSerialization.jsonObject(with: Data(text(stored).utf8)) as? [String: Any])
      for name in [
        "id", "status", "revision", "mode", "startHole", "playedOn", "startedAt", "finishedAt", "game", "tees",
        "holeOrder",
      ] {
        #expect((shown[name] as? NSObject) == (summary[name] as? NSObject), "\(name)")
      }
      let (all, some) = (
        try #require(summary["cards"] as? [[String: Any]]), try #require(shown["cards"] as? [[String: Any]])
      )
      for (card, seen) in zip(all, some) {
        for name in [
          "id", "tee", "courseHandicap", "playingHandicap", "strokesReceived", "status", "finishedAt", "sequence",
          "totals", "net", "lastNews",
        ] {
          #expect((seen[name] as? NSObject) == (card[name] as? NSObject), "\(name)")
        }
      }
    }
  }
}
