import Basics

/// Whether SIGTERM or SIGINT has come since this value was made, so that a service that still waits for PostgreSQL can end.
public final class StopRequest: Sendable {
  private let came = Protected(false)
  private let signal: Task<String, Never>

  /// Call `StopSignal.block` before. Only one may exist at a time, because it consumes the signal.
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
