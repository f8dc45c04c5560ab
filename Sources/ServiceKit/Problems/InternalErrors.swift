public import Telemetry

/// Logs failures by their kind: `broken` ones as errors, which also increment `golf_internal_errors_total` (an alert
/// watches it), others as warnings.
public struct InternalErrors: Sendable {
  private let broken: Counter

  /// - Parameter place: Which part of the program this is, for the metric. The series exists from the start, so that a rate
  ///   over it sees the first failure.
  public init(in place: String, metrics: Metrics = .shared) {
    broken = metrics.counter(
      "golf_internal_errors_total",
      help: "Failures that are the program's own fault, by where they happened.",
      ["in": place]
    )
  }

  /// Logs the error in full and returns its kind.
  /// - Parameter message: What was not done, such as "sessions were not swept".
  @discardableResult
  public func note(
    _ error: any Error,
    _ message: String,
    logger: Logger,
    _ context: [String: String] = [:]
  ) -> FailureKind {
    let kind = FailureKind(error)
    let context = context.merging(["error": String(reflecting: error)]) { own, _ in own }
    if kind == .broken {
      broken.increment()
      logger.error(message, context)
    } else {
      logger.warning(message, context)
    }
    return kind
  }
}
