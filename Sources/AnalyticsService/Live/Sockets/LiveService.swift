import Golf
import HTTPServer
import LiveUpdates
import Redis
import ServiceKit
import Telemetry

/// Live updates of one process: the sockets, the subscriber that feeds them, and the clock that ends tickets.
final class LiveService: Sendable {
  let route: LiveRoute
  let sockets: LiveSockets?
  private let subscriber: RedisSubscriber?
  private let news = BackgroundTask(
    "live-news",
    .continuous,
    "receives the changes that Redis publishes and passes them to the live sockets"
  )

  /// - Parameters:
  ///   - keys: Without a key there are no live updates: nothing is subscribed, and the handshake answers 503.
  ///   - places: How many sockets this process takes, and how many from one address.
  init(
    keys: TicketKeys,
    store: any LiveStoring,
    redis: RedisConfiguration,
    places: LivePlaces,
    proxies: TrustedProxies,
    metrics: Metrics,
    time: @escaping @Sendable () -> LiveTime = { .now }
  ) {
    let news = news
    let sockets = keys.isEmpty ? nil : LiveSockets(keys: keys, store: store, metrics: metrics, time: time)
    self.sockets = sockets
    subscriber = sockets.map { sockets in
      RedisSubscriber(configuration: redis, pattern: LiveNames.pattern) { event in
        switch event {
        case .connected:
          news.began()
          news.clearFailure()
        case .lost(let error):
          news.began()
          news.attemptFailed(error)
        case .messages: break
        }
        sockets.heard(event)
      }
    }
    metrics.computed("golf_live_sockets", help: "Open live sockets, with handshakes under way.") { [weak places] in
      places.map { Double($0.taken) }
    }
    route = LiveRoute(
      sockets: sockets,
      places: places,
      proxies: proxies,
      metrics: LiveMetrics(metrics),
      logger: Logger(label: "live")
    )
  }

  convenience init(_ store: any LiveStoring, _ settings: Settings, metrics: Metrics) throws {
    self.init(
      keys: try settings.liveKeys(),
      store: store,
      redis: try settings.redis(),
      places: LivePlaces(
        maximum: settings.integer("GOLF_LIMIT_SOCKETS"),
        maximumOfAddress: settings.integer("GOLF_LIMIT_SOCKETS_ADDRESS")
      ),
      proxies: settings.trustedProxies,
      metrics: metrics
    )
  }

  /// For `golf status`; none without live updates.
  var tasks: [BackgroundDriver.Job] { sockets.map { [.watched(news), .repeated(LiveClock(sockets: $0))] } ?? [] }

  /// Begins to receive news.
  func start() throws { try subscriber?.start() }

  /// Ends it, after the server has drained.
  func close() async { await subscriber?.close() }
}

/// Ends tickets, sends beats and closes sockets without a ticket: one timer for all sockets.
struct LiveClock: RepeatedWork {
  let task = BackgroundTask("live-clock", .every(.seconds(1)), "ends tickets and sends beats to the live sockets")
  let sockets: LiveSockets

  func run() async throws -> Duration? {
    sockets.tick()
    return nil
  }
}
