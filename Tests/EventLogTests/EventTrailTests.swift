import Foundation
import Golf
import Postgres
import Telemetry
import TestServers
import Testing

@testable import EventLog

@Suite struct EventTrailTests {
  static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"

  @Test(arguments: [trace, trace.uppercased(), "00-\(trace)-00f067aa0ba902b7-01"])
  func `A trace is accepted as in a log line and as in an event`(text: String) {
    #expect(EventTrail.Question(text) == .trace(Self.trace))
  }

  @Test func `An id has dashes`() {
    let id = UUID()
    #expect(EventTrail.Question(id.uuidString.lowercased()) == .id(id))
  }

  @Test(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
  func `An event is found anywhere in the log, with its delivery, as the relay's role`() async throws {
    let bench = RelayTests()
    let database = try await bench.database()
    let (card, other) = (UUID(), UUID())
    try await bench.record(database, card, 1...3)
    try await bench.record(database, other, 1...4)
    try await database.execute(
      """
      update golf.events set traceparent = '00-\(Self.trace)-00f067aa0ba902b7-01' where card_id = '\(card)' and sequence < 3;
      update golf.outbox set parked_reason = 'too large' where card_id = '\(card)' and sequence = 2;
      delete from golf.outbox where card_id = '\(card)' and sequence = 1
      """
    )
    var configuration = try PostgresConfiguration(url: database.url)
    configuration.onConnect = { try $0.execute(sql: "set role golf_relay") }
    let lane = PostgresLane(configuration: configuration, name: "trail", metrics: Metrics())
    // Smaller than the log, and not a divisor of its length.
    let trail = EventTrail(lane: lane, pageRows: 2)
    let traced = try await trail.find(.trace(Self.trace)).sorted { $0.sequence < $1.sequence }
    #expect(traced.map(\.sequence) == [1, 2])
    #expect(traced.map(\.delivery) == [.delivered, .parked(reason: "too large")])
    #expect(traced.allSatisfy { $0.trace == Self.trace && $0.card.uuid == card })
    #expect(try await trail.find(.id(try #require(traced.first).id)).map(\.sequence) == [1])
    let untraced = try await trail.find(.id(other))
    #expect(Set(untraced.map(\.sequence)) == [1, 2, 3, 4])
    #expect(untraced.allSatisfy { $0.trace == nil && $0.delivery == .waiting })
    #expect(try await trail.find(.trace(String(repeating: "0", count: 32))).isEmpty)
    await lane.close()
    try await database.drop()
  }

  @Test(arguments: ["", "x", "%", String(trace.dropLast()), trace + "0", "00-\(trace)-00f067aa0ba902b7", "' or 1=1"])
  func `Anything else is no question`(text: String) {
    #expect(EventTrail.Question(text) == nil)
  }
}
