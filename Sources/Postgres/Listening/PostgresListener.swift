internal import Batching
internal import Telemetry

/// Hears notifications of `NOTIFY`, on a connection and a thread of its own.
///
/// What is notified while the connection is away is lost, as PostgreSQL has it: at each `connected` the reader looks
/// for itself.
public final class PostgresListener: Sendable {
  public enum Event: Sendable, Hashable {
    /// It listens now, for the first time or again.
    case connected
    case notification(channel: String, payload: String)
  }

  /// For one reader; the oldest go first if it falls far behind. Ends when the listener is closed.
  public let events: AsyncStream<Event>

  private let stop = Protected(Stop())
  private let pipe = WakePipe()

  private struct Stop: Sendable {
    var isWanted = false
    var isDone = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  /// - Parameter heartbeat: how often the server is asked whether it is there while it has nothing to say.
  public init(configuration: PostgresConfiguration, channels: [String], heartbeat: Duration = .seconds(10)) {
    let (events, continuation) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(1_024))
    self.events = events
    let loop = ListenerLoop(
      configuration: configuration,
      channels: channels,
      heartbeat: heartbeat,
      pipe: pipe,
      emit: { continuation.yield($0) },
      isStopped: { [stop] in stop.withLock(\.isWanted) }
    )
    let end: @Sendable () -> Void = { [stop] in
      continuation.finish()
      let waiting = stop.withLock { stop in
        stop.isDone = true
        return stop.waiting
      }
      for closer in waiting { closer.resume() }
    }
    do {
      try NativeThread.start("listener") {
        loop.run()
        end()
      }
    } catch {
      // A stream that ends at once: what is not notified is found by looking.
      Logger(label: "postgres").error("nothing is listened for", ["reason": "\(error)"])
      end()
    }
  }

  deinit { requestStop() }

  /// Ends the stream and closes the connection.
  public func close() async {
    requestStop()
    await withCheckedContinuation { continuation in
      let isDone = stop.withLock { stop in
        if !stop.isDone { stop.waiting.append(continuation) }
        return stop.isDone
      }
      if isDone { continuation.resume() }
    }
  }

  private func requestStop() {
    stop.withLock { $0.isWanted = true }
    pipe.wake()
  }
}
