/// Something about the event log that stops its work; for operators.
public struct EventLogError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }
}
