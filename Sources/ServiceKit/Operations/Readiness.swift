public import Telemetry

/// What `/readyz` says of a service besides its servers: not yet while it starts, no more once it stops.
public final class Readiness: Sendable {
  private let state = Protected(String?("starting"))

  public init() {}

  /// Why the service is not ready by itself; nil while it serves.
  public var reason: String? { state.withLock { $0 } }

  public func serves() { state.withLock { $0 = nil } }

  /// Waits for SIGTERM or SIGINT, says no from then on, and serves on for as long as whoever sends requests may need
  /// to notice. What comes after is to drain.
  ///
  /// - Parameter delay: Seconds.
  public func untilStop(delay: Int, logger: Logger) async {
    let signal = await StopSignal.wait()
    state.withLock { $0 = "stopping" }
    logger.notice("stopping", ["signal": signal, "drainsAfterSeconds": "\(delay)"])
    try? await Task.sleep(for: .seconds(delay))
  }
}
