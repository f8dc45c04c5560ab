public import Telemetry

/// Counts and logs failures by their kind: what is broken as an error, with `golf_internal_errors_total`, for which there
/// is an alert; what passes as a warning.
public struct InternalErrors: Sendable {
  private let broken: Counter

  /// - Parameter place: What of the program this is, for the metric; there from the start, so that the first one counts.
  public init(in place: String, metrics: Metrics = .shared) {
    broken = metrics.counter(
      "golf_internal_errors_total",
      help: "Failures that are the program's own fault, by where they happened.",
      ["in": place]
    )
  }

  /// Logs the error whole and answers its kind.
  /// - Parameter message: What was not done, as in "sessions were not swept".
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
