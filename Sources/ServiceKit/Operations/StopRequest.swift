internal import Basics

/// SIGTERM or SIGINT from the moment that this is made, so that a service that still waits for PostgreSQL ends, too.
public final class StopRequest: Sendable {
  private let came = Protected(false)
  private let signal: Task<String, Never>

  /// After `StopSignal.block`. One at a time: it takes the signal.
  /// - Parameter signal: Returns the name of the signal once it has come.
  public init(signal: @escaping @Sendable () async -> String = { await StopSignal.wait() }) {
    self.signal = Task { [came] in
      let name = await signal()
      came.withLock { $0 = true }
      return name
    }
  }

  public var isMade: Bool { came.withLock { $0 } }

  /// Returns the name of the signal once it has come.
  public func wait() async -> String { await signal.value }
}
