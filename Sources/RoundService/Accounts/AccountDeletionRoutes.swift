import Golf
import HTTPServer
import Redis
import ServiceKit
import Telemetry

/// The route that deletes an account. It requires the password: an abandoned session is not enough.
struct AccountDeletionRoutes: Sendable {
  let store: AccountStore
  let limits: AccountLimits
  let passwords: PasswordHasher
  let redis: RedisClient
  let context: RouteContext
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/me/deletion", logger: logger, delete)
  }

  @Sendable private func delete(_ request: HTTPRequest) async throws -> HTTPResponse {
    let identity = try await context.sessions.require(request)
    var body = try ObjectReader(body: request)
    let password = body.string("password", length: 1...128, required: true)
    try body.finish(hiding: ["password"])
    guard let password else { throw Problem.internalError }
    // The limits of signing in apply, because passwords can be guessed here too.
    try await context.audit.limiting(.accountDeletion, player: identity.player, request) {
      try await limits.arrive(request)
      try await limits.trySignIn(identity.handle, request)
    }
    let hash = try await store.passwordHash(of: identity.player)
    guard try await passwords.check(password, against: hash) else {
      context.audit.note(.accountDeletion, .wrongPassword, player: identity.player, request)
      throw Problem(
        "wrong-password",
        status: 403,
        title: "The password is wrong.",
        detail: "Enter the account's password to delete it."
      )
    }
    let player = PlayerID(identity.player)
    let edit = Edit(player: player, time: try context.time(), traceparent: request.trace.traceparent)
    let sessions = try await mappingRefusals { try await rounds.endAccount(by: edit) }
    context.audit.note(.accountDeletion, .done, player: identity.player, request)
    // After the commit, as when signing out: a concurrent reader that fills the session cache meets the tombstone.
    let ends = try? await redis.pipeline(sessions.map { SessionCache.end($0, wasRecorded: true) })
    guard ends?.allSatisfy({ $0 == .status("OK") }) == true else { throw Problem.notEndedEverywhere }
    return .left(context.sessions.cookie)
  }
}
