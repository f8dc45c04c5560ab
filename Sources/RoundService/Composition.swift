import EventLog
import HTTPServer
import LiveUpdates
import Postgres
import Redis
import RoundFreshness
import ServiceKit
import Telemetry

/// The composition root: every part of the service, with the connections that it uses.
struct Composition: Sendable {
  let redis: RedisClient
  let lookup: SessionLookup
  let passwords: PasswordHasher
  let sessions: Sessions
  let accounts: AccountStore
  let accountLimits: AccountLimits
  let joinLimits: JoinLimits
  let endedAccounts: EndedAccounts
  let courses: CourseCatalog
  let lists: RoundList
  let rounds: RoundWriter
  let scores: ScoreWriter
  let context: RouteContext
  private let tickets: LiveTickets
  private let spectators: RateLimit
  private let proxies: TrustedProxies
  private let accountLane: PostgresLane
  private let courseLane: PostgresLane
  let notifier: OutboxNotifier

  init(
    database: PostgresConfiguration,
    redis configuration: RedisConfiguration,
    limits: RoundLimits,
    isBehindTLS: Bool,
    liveKeys: TicketKeys = .none,
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
    joinLimits = JoinLimits(limiter: accountLimits.limiter, rules: limits.joins, proxies: limits.proxies)
    let reader = RoundReader(configuration: database)
    let cache = RoundCache(redis: redis)
    // The process before this one may have died between a commit and raising its floor.
    cache.floors.mayBeMissing()
    courses = CourseCatalog(lane: courseLane)
    lists = RoundList(configuration: database)
    rounds = RoundWriter(
      configuration: database,
      quota: limits.quota,
      oldEdits: OldEdits(limits.oldEdits),
      outcomeUnknown: cache.floors.mayBeMissing
    )
    scores = ScoreWriter(configuration: database) { answers in
      notifier.notify()
      for answer in answers { reader.invalidate(answer.round) }
      await cache.raise(answers)
    }
    context = RouteContext(
      sessions: sessions,
      writes: PlayerLimit("writes", limits.writes),
      reads: PlayerLimit("reads", limits.reads),
      reader: reader,
      scoring: RoundsForScoring(reader: reader),
      cache: cache,
      audit: audit ?? AuditLog(proxies: limits.proxies),
      live: LiveEnds(redis),
      notify: { notifier.notify() }
    )
    let live = context.live
    endedAccounts = EndedAccounts(configuration: database, outcomeUnknown: cache.floors.mayBeMissing) { rounds in
      notifier.notify()
      for round in rounds {
        reader.invalidate(round.id)
        await live.end(round.passes, of: round.id)
      }
      await cache.floors.raise(rounds.flatMap(\.floors))
    }
    tickets = LiveTickets(keys: liveKeys)
    spectators = limits.spectate
    proxies = limits.proxies
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
      audit: context.audit
    )
    .add(to: &router, logger: logger)
    AccountDeletionRoutes(
      store: accounts,
      limits: accountLimits,
      passwords: passwords,
      redis: redis,
      context: context,
      rounds: rounds
    )
    .add(to: &router, logger: logger)
    CourseRoutes(catalog: courses, sessions: sessions, reads: context.reads).add(to: &router, logger: logger)
    SummaryRoute(sessions: sessions, reads: context.reads, cache: context.cache, reader: context.reader)
      .add(to: &router, logger: logger)
    RoundListRoutes(context: context, rounds: lists).add(to: &router, logger: logger)
    RoundWriteRoutes(context: context, rounds: rounds, courses: courses).add(to: &router, logger: logger)
    CardRoutes(context: context, rounds: rounds).add(to: &router, logger: logger)
    JoinRoutes(context: context, rounds: rounds, limits: joinLimits).add(to: &router, logger: logger)
    MemberRoutes(context: context, rounds: rounds).add(to: &router, logger: logger)
    LiveTicketRoute(context: context, tickets: tickets).add(to: &router, logger: logger)
    SpectatorLinkRoutes(context: context, rounds: rounds).add(to: &router, logger: logger)
    SpectateRoute(
      context: context,
      tickets: tickets,
      limiter: accountLimits.limiter,
      limit: spectators,
      proxies: proxies
    )
    .add(to: &router, logger: logger)
    TrustRoutes(context: context, rounds: rounds).add(to: &router, logger: logger)
    TogetherReadRoutes(context: context, lists: lists, rounds: rounds).add(to: &router, logger: logger)
    ScoreRoutes(context: context, scores: scores, rounds: rounds, lists: lists).add(to: &router, logger: logger)
    return router
  }

  func close() async {
    await scores.close()
    await rounds.close()
    await context.reader.close()
    await lists.close()
    await endedAccounts.close()
    await passwords.close()
    await lookup.close()
    await notifier.close()
    for lane in [accountLane, courseLane] { await lane.close() }
    await redis.close()
  }
}
