internal import Batching
internal import Telemetry

/// One connection of a client, on its thread: sends what waits as one pipeline, connects again when it is gone.
struct RedisWorker: BatchWorker {
  private let configuration: RedisConfiguration
  private let logger: Logger
  private let onReconnect: @Sendable () -> Void
  private var backoff = Backoff(first: .milliseconds(20), maximum: .seconds(2))
  private var link: RedisLink?
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
    do {
      link = try RedisLink.connect(configuration, deadline: .now + configuration.connectTimeout)
      if outage != nil {
        logger.notice("Redis reached again")
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
      let commands = batch.flatMap(\.request)
      var replies = try link.exchange(commands, deadline: deadline)
      try loadScripts(link, commands, &replies, deadline)
      var start = 0
      return batch.map { item in
        defer { start += item.request.count }
        return .success(Array(replies[start..<start + item.request.count]))
      }
    } catch {
      lost(error)
      return batch.map { _ in .failure(error) }
    }
  }

  mutating func close() { link?.close() }

  /// Sends the text of scripts that Redis did not know (it was restarted or emptied).
  private func loadScripts(
    _ link: RedisLink,
    _ commands: [RedisCommand],
    _ replies: inout [RedisReply],
    _ deadline: MonotonicInstant
  ) throws(RedisError) {
    let missing = replies.indices.filter { index in
      guard commands[index].scriptText != nil, case .error(let message) = replies[index] else { return false }
      return message.hasPrefix("NOSCRIPT")
    }
    guard !missing.isEmpty else { return }
    let again = try link.exchange(missing.map { commands[$0].withScriptText }, deadline: deadline)
    for (index, reply) in zip(missing, again) { replies[index] = reply }
  }

  private mutating func lost(_ error: RedisError) {
    if outage == nil { logger.warning("Redis out of reach", ["error": "\(error)"]) }
    outage = RedisError(.unavailable, error.message)
  }
}
