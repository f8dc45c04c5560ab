import Batching
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// One player's changes of rounds hold up nobody else's.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct PlayerShareTests {
  @Test(.timeLimit(.minutes(1)))
  func `While one player's 48 changes wait for a card, another starts a round`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        try await bench.holding(round.cards[0].id) { letGo in
          let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<48 {
              group.addTask {
                var changes = RoundChanges()
                changes.conditions = number % 2 == 0 ? .normal : PlayingConditions(rawValue: 1)
                do {
                  _ = try await writer.changeRound(round.id, changes, by: try bench.change())
                  return false
                } catch let error as BatchingError {
                  return error.code == .keyBusy
                } catch {
                  return false
                }
              }
            }
            // At once refused are all but the eight that may wait; of these one at a time has a connection.
            var refused = 0
            for await isRefused in group {
              refused += isRefused ? 1 : 0
              if refused == 48 - RoundWriter.maximumPerPlayer { break }
            }
            // Theirs wait for the card, which is let go only after this.
            let started = try? await writer.create(
              try bench.new(owner: bench.bo),
              by: try bench.change(by: bench.bo)
            )
            #expect(started?.isNew == true)
            letGo()
            return refused
          }
          #expect(refused > 0)
        }
      }
    }
  }
}
