import Basics
import Batching
import Golf
import Postgres
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// One player's changes and lists of rounds do not hold up any other player's.
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
                  _ = try await writer.editRound(round.id, changes, by: try bench.edit())
                  return false
                } catch let error as BatchingError {
                  return error.code == .keyBusy
                } catch {
                  return false
                }
              }
            }
            // All but the eight that may wait are refused at once; of these, one at a time has a connection.
            var refused = 0
            for await isRefused in group {
              refused += isRefused ? 1 : 0
              if refused == 48 - RoundWriter.maximumPerPlayer { break }
            }
            // Theirs wait for the card, which is released only afterwards.
            let started = try? await writer.create(
              try bench.new(owner: bench.bo),
              by: try bench.edit(by: bench.bo)
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

  @Test(.timeLimit(.minutes(1)))
  func `While one player's lists take long, another's is answered`() async throws {
    try await RecordBench.with { bench in
      let theirs = try await bench.round(owner: bench.bo)
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      let (begun, isOver) = (Protected(0), Protected(false))
      let page = try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<RoundList.maximumPerPlayer {
          group.addTask {
            _ = try? await list.run(for: bench.anna) { session in
              begun.withLock { $0 += 1 }
              while !isOver.withLock({ $0 }) { try session.execute(sql: "select pg_sleep(0.002)") }
            }
          }
        }
        while begun.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(2)) }
        defer { isOver.withLock { $0 = true } }
        return try await list.page(of: bench.bo, after: nil, status: nil, course: nil, limit: 5)
      }
      #expect(page.rounds.map(\.id) == [theirs.id])
      await list.close()
    }
  }
}
