import Basics
import FoundationEssentials
import HTTPServer
import Redis
import ServiceKit
import Telemetry

/// The routes of an account: sign up, sign in, sign out, me.
struct AccountRoutes: Sendable {
  let store: AccountStore
  let sessions: Sessions
  let limits: AccountLimits
  let passwords: PasswordHasher
  let redis: RedisClient
  let audit: AuditLog
  var now: @Sendable () -> Date = { .now }

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/players", logger: logger, signUp)
    router.on(.post, "/api/session", logger: logger, signIn)
    router.on(.delete, "/api/session", logger: logger, signOut)
    router.on(.get, "/api/me", logger: logger, me)
  }

  @Sendable private func signUp(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await limits.arrive(request)
    var body = try ObjectReader(body: request)
    let handle = body.text("handle", required: true, allowed: Self.handleRule) { Self.isHandle($0) ? $0 : nil }
    let name = body.name("displayName", required: true)
    let password = body.string("password", length: PasswordRules.length, required: true)
    if let password, let fault = PasswordRules.fault(password, handle: handle ?? "") {
      body.add([RequestFault(pointer: "/password", message: fault)])
    }
    try body.finish(hiding: ["password"])
    guard let handle, let name, let password else { throw Problem.internalError }
    try await audit.limiting(.signUp, handle: handle, request) { try await limits.trySignUp(request) }
    let account = Account(id: .v7(at: now()), handle: handle, displayName: name)
    let token = SessionToken()
    let hash = try await passwords.hash(password)
    let old = sessions.cookie.token(in: request)?.hash
    do {
      try await store.create(account, passwordHash: hash, session: token.hash, replacing: old, now: now())
    } catch let problem as Problem {
      audit.note(.signUp, .handleTaken, handle: handle, request)
      throw problem
    }
    audit.note(.signUp, .done, player: account.id, handle: handle, request)
    if let old { _ = try? await redis.send(SessionCache.end(old, wasRecorded: false)) }
    await limits.entered(handle, request)
    return try signedIn(account, token, status: 201)
  }

  @Sendable private func signIn(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await limits.arrive(request)
    var body = try ObjectReader(body: request)
    let handle = body.string("handle", length: 1...64, required: true)
    let password = body.string("password", length: 1...128, required: true)
    try body.finish(hiding: ["password"])
    guard let handle, let password else { throw Problem.internalError }
    let name = handle.lowercased()
    try await audit.limiting(.signIn, handle: name, request) { try await limits.trySignIn(name, request) }
    let found = try await store.find(handle: name)
    // A password is hashed for an unknown handle too, so that the response time does not disclose which handles exist.
    guard try await passwords.check(password, against: found?.passwordHash), let account = found?.account else {
      let outcome: AuditLog.Outcome = found == nil ? .unknownHandle : .wrongPassword
      audit.note(.signIn, outcome, player: found?.account.id, handle: name, request)
      throw Self.invalidCredentials
    }
    let token = SessionToken()
    let old = sessions.cookie.token(in: request)?.hash
    guard let surplus = try await store.startSession(account.id, token.hash, replacing: old, now: now()) else {
      // The account ended after it was found.
      audit.note(.signIn, .unknownHandle, player: account.id, handle: name, request)
      throw Self.invalidCredentials
    }
    audit.note(.signIn, .done, player: account.id, handle: name, request)
    let replaced = [old].compactMap(\.self).map { SessionCache.end($0, wasRecorded: false) }
    _ = try? await redis.pipeline(replaced + surplus.map { SessionCache.end($0, wasRecorded: true) })
    await limits.entered(name, request)
    return try signedIn(account, token, status: 200)
  }

  @Sendable private func signOut(_ request: HTTPRequest) async throws -> HTTPResponse {
    // Checked first, so that a page that still shows one player does not end the session of the next.
    let isSignedIn = try await sessions.isSignedIn(request)
    if let session = sessions.cookie.token(in: request)?.hash {
      // An unknown token is ended too, because an earlier sign-out may have left no tombstone. That costs a statement
      // and a minute of Redis' memory, so it is limited for strangers.
      if !isSignedIn {
        try await audit.limiting(.signOut, request) { try await limits.signOutNobody(request) }
      }
      let player = try await store.endSession(session)
      if let player { audit.note(.signOut, .done, player: player, request) }
      // After the commit: a concurrent reader that fills the session cache meets the tombstone.
      do { _ = try await redis.send(SessionCache.end(session, wasRecorded: player != nil)) } catch {
        throw Problem.notEndedEverywhere
      }
    }
    return .left(sessions.cookie)
  }

  @Sendable private func me(_ request: HTTPRequest) async throws -> HTTPResponse {
    let identity = try await sessions.require(request)
    return try JSONAnswer.make(
      200,
      Account(id: identity.player, handle: identity.handle, displayName: identity.displayName)
    )
  }

  private func signedIn(_ account: Account, _ token: SessionToken, status: Int) throws -> HTTPResponse {
    var response = try JSONAnswer.make(status, account)
    response.headers["Set-Cookie"] = sessions.cookie.setting(token)
    return response
  }

  private static let invalidCredentials = Problem(
    "invalid-credentials",
    status: 401,
    title: "The handle or the password is wrong.",
    detail: "Check both and try again."
  )

  private static let handleRule =
    "3 to 32 characters from a-z, 0-9, - and _, beginning and ending with a letter or a digit"

  private static func isHandle(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    guard (3...32).contains(bytes.count), isPlain(bytes[0]), isPlain(bytes[bytes.count - 1]) else { return false }
    return bytes.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }
}

extension HTTPResponse {
  /// The response to a sign-out or deletion: the browser drops the session and its cached responses. The page deletes
  /// its own storage, since some of it may not be sent yet.
  static func left(_ cookie: SessionCookie) -> HTTPResponse {
    HTTPResponse(status: 204, headers: ["Set-Cookie": cookie.clearing, "Clear-Site-Data": "\"cache\""])
  }
}
