import Basics
public import FoundationEssentials
public import HTTPServer
public import Redis
import Telemetry

/// Finds the player who sends a request, by the session's copy in Redis or else by PostgreSQL. The loss of Redis signs no
/// player out.
public struct Sessions: Sendable {
  public let cookie: SessionCookie
  private let lookup: SessionLookup
  private let redis: RedisClient
  private let touch: (@Sendable (SessionHash, Date) async throws -> Void)?
  private let fillsCache: Bool
  private let now: @Sendable () -> Date
  private let logger = Logger(label: "sessions")

  /// - Parameters:
  ///   - touch: Records that a session is in use; nil for a service that may not.
  ///   - fillsCache: Whether to store PostgreSQL's answer in Redis. A service that does not do it needs no right to write
  ///     sessions.
  public init(
    cookie: SessionCookie,
    lookup: SessionLookup,
    redis: RedisClient,
    touch: (@Sendable (SessionHash, Date) async throws -> Void)? = nil,
    fillsCache: Bool = true,
    now: @escaping @Sendable () -> Date = { .now }
  ) {
    self.cookie = cookie
    self.lookup = lookup
    self.redis = redis
    self.touch = touch
    self.fillsCache = fillsCache
    self.now = now
  }

  /// The player who is signed in. Throws 401 if there is no valid session, and whatever `NamedAccount.check` throws, so that
  /// no route can forget that check.
  nonisolated(nonsending) public func require(_ request: HTTPRequest) async throws -> Identity {
    try await require(request, alongWith: []).identity
  }

  /// Whether there is a valid session, for a route that does not need one. Throws 409 if the request names another account
  /// than its session's; a request that names no account passes.
  public func isSignedIn(_ request: HTTPRequest) async throws -> Bool {
    let isNamed = try NamedAccount.isNamed(in: request)
    do {
      let player = try await identify(request, alongWith: []).identity.player
      if isNamed { try NamedAccount.check(request, against: player) }
      return true
    } catch let problem as Problem where problem.status == Problem.unauthenticated.status {
      return false
    }
  }

  /// The player who is signed in, and Redis' replies to further commands that were sent in the same pipeline; nil if Redis
  /// did not answer. Throws as `require(_:)` does.
  nonisolated(nonsending) public func require(
    _ request: HTTPRequest,
    alongWith commands: [RedisCommand]
  ) async throws -> (identity: Identity, replies: ArraySlice<RedisReply>?) {
    let (identity, replies) = try await identify(request, alongWith: commands)
    try NamedAccount.check(request, against: identity.player)
    return (identity, replies)
  }

  nonisolated(nonsending) private func identify(
    _ request: HTTPRequest,
    alongWith commands: [RedisCommand]
  ) async throws -> (identity: Identity, replies: ArraySlice<RedisReply>?) {
    guard let token = cookie.token(in: request) else { throw Problem.unauthenticated }
    let hash = token.hash
    let replies = try? await redis.pipeline([SessionCache.read(hash)] + commands)
    let others = replies?.dropFirst()
    switch replies?.first.flatMap(SessionCache.entry) {
    case .ended: throw Problem.unauthenticated
    case .session(let record):
      guard !record.isOver(at: now()) else { throw Problem.unauthenticated }
      return (record.identity, others)
    case nil:
      return (try await read(hash, redisAnswers: replies != nil).identity, others)
    }
  }

  private func read(_ hash: SessionHash, redisAnswers: Bool) async throws -> SessionRecord {
    let start = MonotonicInstant.now
    guard let record = try await lookup.find(hash), !record.isOver(at: now()) else { throw Problem.unauthenticated }
    if redisAnswers && fillsCache {
      _ = try? await redis.send(SessionCache.fill(hash, record, age: MonotonicInstant.now - start))
    }
    if let touch, record.wantsTouch(at: now()) {
      let time = now()
      let logger = logger
      Task {
        do { try await touch(hash, time) } catch {
          logger.warning("a session's last use could not be recorded", ["error": "\(error)"])
        }
      }
    }
    return record
  }
}
