internal import EventLog
internal import HTTPServer
internal import Postgres
internal import Redis
internal import ServiceKit
internal import Telemetry

/// Everything that the service is made of, on its connections.
struct RoundServiceParts: Sendable {
  let redis: RedisClient
  let lookup: SessionLookup
  let passwords: PasswordHasher
  let accounts: AccountStore
  let rounds: RoundParts
  private let accountLane: PostgresLane
  private let courseLane: PostgresLane
  private let notifier: OutboxNotifier
  let sessions: Sessions
  let accountLimits: AccountLimits
  let endedAccounts: EndedAccounts

  init(
    database: PostgresConfiguration,
    redis configuration: RedisConfiguration,
    limits: RoundLimits,
    isBehindTLS: Bool,
    audit: AuditLog? = nil
  ) {
    redis = RedisClient(configuration: configuration)
    lookup = SessionLookup(database)
    passwords = PasswordHasher()
    accountLane = PostgresLane(configuration: database, name: "accounts", connections: 1)
    courseLane = PostgresLane(configuration: database, name: "courses", connections: 1)
    let notifier = OutboxNotifier(configuration: database)
    self.notifier = notifier
    let accounts = AccountStore(lane: accountLane)
    self.accounts = accounts
    let sessions = Sessions(
      cookie: SessionCookie(isBehindTLS: isBehindTLS),
      lookup: lookup,
      redis: redis,
      touch: { try await accounts.touch($0, now: $1) }
    )
    self.sessions = sessions
    accountLimits = AccountLimits(
      limiter: RateLimiter(redis: redis),
      rules: limits.accounts,
      proxies: limits.proxies
    )
    let reader = RoundReader(configuration: database)
    let cache = RoundCache(redis: redis)
    // A process of before may have died between a commit and its floor.
    cache.floors.mayBeMissing()
    rounds = RoundParts(
      sessions: sessions,
      writes: PlayerLimit("writes", limits.writes),
      reads: PlayerLimit("reads", limits.reads),
      catalog: CourseCatalog(lane: courseLane),
      reader: reader,
      facts: RoundFactsCache(reader: reader),
      list: RoundList(configuration: database),
      writer: RoundWriter(
        configuration: database,
        quota: limits.quota,
        oldEdits: OldEdits(limits.oldEdits),
        outcomeUnknown: cache.floors.mayBeMissing
      ),
      scores: ScoreWriter(configuration: database) { told in
        notifier.notify()
        for card in told { reader.changed(card.round) }
        await cache.raise(told)
      },
      cache: cache,
      audit: audit ?? AuditLog(proxies: limits.proxies),
      notify: { notifier.notify() }
    )
    endedAccounts = EndedAccounts(configuration: database, outcomeUnknown: cache.floors.mayBeMissing) { floors in
      notifier.notify()
      for floor in floors { reader.changed(floor.round) }
      await cache.floors.raise(floors)
    }
  }

  /// Every route of the contract.
  func router(logger: Logger) -> Router {
    var router = Router()
    router.fallbacks = .problems
    AccountRoutes(
      store: accounts,
      sessions: sessions,
      limits: accountLimits,
      passwords: passwords,
      redis: redis,
      audit: rounds.audit
    )
    .add(to: &router, logger: logger)
    AccountDeletionRoutes(store: accounts, limits: accountLimits, passwords: passwords, redis: redis, parts: rounds)
      .add(to: &router, logger: logger)
    CourseRoutes(catalog: rounds.catalog, sessions: sessions, reads: rounds.reads).add(to: &router, logger: logger)
    RoundReadRoutes(parts: rounds).add(to: &router, logger: logger)
    RoundWriteRoutes(parts: rounds).add(to: &router, logger: logger)
    CardRoutes(parts: rounds).add(to: &router, logger: logger)
    ScoreRoutes(parts: rounds).add(to: &router, logger: logger)
    return router
  }

  func close() async {
    await rounds.scores.close()
    await rounds.writer.close()
    await rounds.reader.close()
    await rounds.list.close()
    await endedAccounts.close()
    await passwords.close()
    await lookup.close()
    await notifier.close()
    for lane in [accountLane, courseLane] { await lane.close() }
    await redis.close()
  }
}
