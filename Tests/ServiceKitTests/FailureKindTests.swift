import Batching
import Foundation
import Redis
import Telemetry
import Testing

@testable import Kafka
@testable import Postgres
@testable import ServiceKit

@Suite struct FailureKindTests {
  struct Unknown: Error {}

  static func refusal(_ state: String) -> PostgresError { PostgresError(.sqlState(state), sqlState: state) }

  @Test(
    arguments: [
      (
        .away,
        ["53100", "53200", "53300", "57P01", "57P03", "57014", "40001", "40P01", "55P03", "08006", "58030", "25006"]
      ),
      (.refused, ["22003", "22021", "22P05", "23502", "23503", "23505", "23514"]),
      (.broken, ["42P01", "42703", "42501", "42883", "0A000", "3D000", "25P02", "54001", "P0001", "XX000", "XX001"]),
    ] as [(FailureKind, [String])]
  )
  func `What PostgreSQL refuses has a kind by its SQLSTATE`(kind: FailureKind, states: [String]) {
    for state in states { #expect(FailureKind(Self.refusal(state)) == kind, "\(state)") }
  }

  @Test(
    arguments: [
      (.away, [.connectionFailed, .unavailable, .timedOut, .outcomeUnknown]),
      (.broken, [.rolledBack, .decoding, .misuse]),
    ] as [(FailureKind, [PostgresError.Code])]
  )
  func `What the driver of PostgreSQL says has a kind`(kind: FailureKind, codes: [PostgresError.Code]) {
    for code in codes { #expect(FailureKind(PostgresError(code)) == kind, "\(code)") }
  }

  @Test(
    arguments: [
      (
        .away,
        [
          "OOM command not allowed when used memory > 'maxmemory'.", "LOADING Redis is loading", "BUSY Redis is busy",
          "READONLY You can't write against a read only replica.", "MISCONF Redis is configured to save",
        ]
      ),
      (
        .broken,
        [
          "NOPERM this user has no permissions", "WRONGTYPE Operation against", "ERR unknown command", "NOAUTH x",
          "OOMPH", "",
        ]
      ),
    ] as [(FailureKind, [String])]
  )
  func `What Redis refuses has a kind by its first word`(kind: FailureKind, messages: [String]) {
    for message in messages { #expect(FailureKind(RedisError(.refused, message)) == kind, "\(message)") }
  }

  @Test func `What the driver of Redis says has a kind`() {
    for code in [RedisError.Code.connectionFailed, .unavailable, .timedOut] {
      #expect(FailureKind(RedisError(code)) == .away)
    }
    for code in [RedisError.Code.unexpectedReply, .misuse, .badAddress] {
      #expect(FailureKind(RedisError(code)) == .broken)
    }
  }

  @Test func `Kafka's failures pass, but for a faulty record, missing rights and misuse`() {
    #expect(FailureKind(KafkaError(.timedOut)) == .away)
    #expect(FailureKind(KafkaError(.purged, isFatal: true)) == .away)
    #expect(FailureKind(KafkaError(.unknownTopic)) == .away)
    #expect(FailureKind(KafkaError(.messageTooLarge)) == .refused)
    #expect(FailureKind(KafkaError(.securityDisabled)) == .broken)
  }

  @Test func `A lane's refusals pass, but for a broken promise`() {
    for code in [BatchingError.Code.overloaded, .keyBusy, .timedOut, .closed] {
      #expect(FailureKind(BatchingError(code, lane: "x", wasStarted: true)) == .away)
    }
    #expect(FailureKind(BatchingError(.unanswered, lane: "x")) == .broken)
  }

  @Test func `A problem has the kind of its status, a cancellation is temporary, and an unknown error is broken`() {
    #expect(FailureKind(Problem.notFound) == .refused)
    #expect(FailureKind(Problem.overloaded) == .away)
    #expect(FailureKind(Problem.internalError) == .broken)
    #expect(FailureKind(CancellationError()) == .away)
    #expect(FailureKind(Unknown()) == .broken)
  }

  @Test func `A broken failure is counted by its place, and its kind is returned`() {
    let metrics = Metrics()
    let errors = InternalErrors(in: "sweep", metrics: metrics)
    let logger = Logger(label: "test")
    #expect(errors.note(Unknown(), "not swept", logger: logger) == .broken)
    #expect(errors.note(PostgresError(.unavailable), "not swept", logger: logger) == .away)
    #expect(metrics.render().contains("golf_internal_errors_total{in=\"sweep\"} 1\n"))
  }
}
