public import ServiceKit

/// Something about the event log that stops its work until an operator mends it.
public struct EventLogError: ClassifiedFailure, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }

  public var failureKind: FailureKind { .broken }
}
