import Basics
import Batching
import Telemetry

/// Receives notifications sent with `NOTIFY`, on a connection and a thread of its own.
///
/// PostgreSQL drops notifications that are sent while the connection is away: at each `connected` the reader must query
/// the state itself.
public final class PostgresListener: Sendable {
  public enum Event: Sendable, Hashable {
    /// The connection listens, for the first time or again.
    case connected
    case notification(channel: String, payload: String)
  }

  /// The events, for one reader. If it falls far behind, the oldest are dropped. Ends when the listener is closed.
  public let events: AsyncStream<Event>

  private let stop = Protected(Stop())
  private let pipe = WakePipe()

  private struct Stop: Sendable {
    var isWanted = false
    var isDone = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  /// - Parameter heartbeat: The interval at which an idle server is probed.
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
      // A stream that ends at once: readers poll anyway, and find changes without notifications.
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
