public import ServiceKit

/// A source of events for the projections: the relay in this process, or Kafka.
public protocol EventSource: Sendable {
  /// The tasks that it runs by itself.
  var tasks: [BackgroundTask] { get }

  /// Applies events until the task is cancelled, and retries after every failure.
  func run(_ parts: Composition) async
}
