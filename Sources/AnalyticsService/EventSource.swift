/// What brings events to the projections: the relay within this process, or Kafka.
public protocol EventSource: Sendable {
  /// Takes events and applies them until the task is cancelled; tries again by itself whatever fails.
  func run(_ parts: Composition) async
}
