import Basics
import Batching
import Telemetry

/// One connection of a client, on its thread: sends all waiting requests as one pipeline, and reconnects when it is
/// lost.
struct RedisWorker: BatchWorker {
  private let configuration: RedisConfiguration
  private let logger: Logger
  private let onReconnect: @Sendable () -> Void
  private var backoff = Backoff(first: .milliseconds(20), maximum: .seconds(2))
  private var link: RedisLink?
  private var scripts = KnownScripts()
  private var outage: RedisError?

  init(_ configuration: RedisConfiguration, name: String, onReconnect: @escaping @Sendable () -> Void) {
    self.configuration = configuration
    self.onReconnect = onReconnect
    logger = Logger(label: "redis", metadata: ["lane": name, "server": configuration.description])
  }

  var readiness: BatchReadiness {
    if link?.isOpen == true { return .ready }
    return outage.map { .unavailable($0) } ?? .connecting
  }

  mutating func restore() -> Duration {
    link = nil
    scripts.forget()
    do {
      link = try RedisLink.connect(configuration, deadline: .now + configuration.connectTimeout)
      if outage != nil {
        logger.notice("Redis is reachable again")
        onReconnect()
      }
      outage = nil
      backoff.reset()
      return .zero
    } catch {
      lost(error)
      return backoff.next()
    }
  }

  mutating func run(_ batch: [BatchItem<[RedisCommand]>]) -> [Result<[RedisReply], any Error>] {
    if link?.isAlive() != true {
      if link != nil { outage = RedisError(.unavailable, "the connection was closed by Redis") }
      _ = restore()
    }
    guard let link, let deadline = batch.map(\.deadline).max() else {
      return batch.map { _ in .failure(outage ?? RedisError(.unavailable)) }
    }
    do {
      return try exchange(batch.map(\.request), link, deadline).map { .success($0) }
    } catch {
      lost(error)
      return batch.map { _ in .failure(error) }
    }
  }

  /// How long Redis may take to answer a PING.
  static let probeLimit = Duration.seconds(1)

  mutating func probe() {
    guard let link else { return }
    do {
      _ = try link.exchange([RedisCommand("PING")], deadline: .now + Self.probeLimit)
    } catch {
      lost(error)
    }
  }

  mutating func close() { link?.close() }

  /// Sends all requests as one pipeline, with each request's commands in order.
  private mutating func exchange(
    _ requests: [[RedisCommand]],
    _ link: RedisLink,
    _ deadline: MonotonicInstant
  ) throws(RedisError) -> [[RedisReply]] {
    var commands = requests.flatMap { $0 }
    let loads = scripts.missing(in: commands).map(RedisScript.load)
    if !loads.isEmpty { commands.insert(contentsOf: loads, at: 0) }
    let replies = try link.exchange(commands, deadline: deadline)
    var start = loads.count
    var answers = requests.map { request in
      defer { start += request.count }
      return Array(replies[start..<start + request.count])
    }
    try repeatForgotten(requests, &answers, link, deadline)
    return answers
  }

  /// Handles an operator's SCRIPT FLUSH. A request that is a single script is sent again. A request with several
  /// commands is not: the commands after the script have run, and the script would run after them. Its caller gets the
  /// error.
  private mutating func repeatForgotten(
    _ requests: [[RedisCommand]],
    _ answers: inout [[RedisReply]],
    _ link: RedisLink,
    _ deadline: MonotonicInstant
  ) throws(RedisError) {
    let forgotten = requests.indices.filter { answers[$0].contains(where: \.isUnknownScript) }
    guard !forgotten.isEmpty else { return }
    scripts.forget()
    let alone = forgotten.filter { requests[$0].count == 1 }
    let commands = alone.map { requests[$0][0] }
    let loads = scripts.missing(in: commands).map(RedisScript.load)
    let again = try link.exchange(loads + commands, deadline: deadline)
    for (index, reply) in zip(alone, again[loads.count...]) { answers[index] = [reply] }
  }

  private mutating func lost(_ error: RedisError) {
    if outage == nil { logger.warning("Redis is unreachable", ["error": "\(error)"]) }
    outage = RedisError(.unavailable, error.message)
  }
}

extension RedisReply {
  fileprivate var isUnknownScript: Bool {
    if case .error(let message) = self { message.hasPrefix("NOSCRIPT") } else { false }
  }
}
