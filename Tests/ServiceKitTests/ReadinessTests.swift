import Postgres
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

/// A service that starts while PostgreSQL is away, hangs, or has an unsuitable schema.
@Suite(.serialized, .enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct ReadinessTests {
  struct Unfit: Error {}

  private func with(
    _ server: PostgresServer,
    _ body: (_ readiness: Readiness, _ stop: StopRequest, _ sendStop: @Sendable () -> Void) async throws -> Void
  ) async throws {
    let readiness = Readiness(try PostgresConfiguration(url: server.url), metrics: Metrics())
    let (signals, signal) = AsyncStream.makeStream(of: Void.self)
    let stop = StopRequest {
      for await _ in signals { break }
      return "SIGTERM"
    }
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(readiness, stop) { signal.yield() })
    } catch {
      result = .failure(error)
    }
    await readiness.close()
    signal.finish()
    try result.get()
  }

  private func becomes(_ readiness: Readiness, _ expected: String?) async throws {
    for _ in 0..<1_000 {
      if await readiness.problem() == expected { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("/readyz does not say \(expected ?? "ok"), but \(await readiness.problem() ?? "ok")")
  }

  @Test(arguments: ["stopped", "hung"])
  func `It waits for PostgreSQL, reports that, and continues once it answers`(how: String) async throws {
    let server = try await PostgresServer.start()
    if how == "hung" { server.pause() } else { try await server.stop() }
    try await with(server) { readiness, stop, sendStop in
      #expect(await readiness.problem() == "starting")
      async let isFit = readiness.untilFit(Logger(label: "test"), unless: stop) { try $0.execute(sql: "select 1") }
      try await becomes(readiness, "waiting for PostgreSQL")
      if how == "hung" { server.resume() } else { try await server.restart() }
      #expect(try await isFit)
      readiness.serves()
      try await becomes(readiness, nil)
      try await server.stop()
      try await becomes(readiness, "PostgreSQL does not answer")
      sendStop()
      await readiness.untilStop(stop, delay: 0, logger: Logger(label: "test"))
      #expect(await readiness.problem() == "stopping")
    }
  }

  @Test func `An unsuitable schema is not waited for`() async throws {
    let server = try await PostgresServer.start()
    try await with(server) { readiness, stop, _ in
      await #expect(throws: Unfit.self) {
        try await readiness.untilFit(Logger(label: "test"), unless: stop) { _ in throw Unfit() }
      }
    }
    try await server.stop()
  }

  @Test func `A stop ends the wait`() async throws {
    let server = try await PostgresServer.start()
    try await server.stop()
    try await with(server) { readiness, stop, sendStop in
      async let isFit = readiness.untilFit(Logger(label: "test"), unless: stop) { try $0.execute(sql: "select 1") }
      try await becomes(readiness, "waiting for PostgreSQL")
      sendStop()
      #expect(try await isFit == false)
    }
  }
}
