/// A user's permission for one broker resource (an ACL that allows), from any host.
public struct KafkaGrant: Sendable, Hashable, CustomStringConvertible {
  public enum Resource: Sendable, Hashable {
    case topic(String)
    case group(String)
  }

  public enum Operation: String, Sendable, Hashable {
    case read, write, describe
  }

  /// The user's name, without `User:`.
  public let user: String
  public let operation: Operation
  public let resource: Resource

  public init(_ user: String, may operation: Operation, _ resource: Resource) {
    self.user = user
    self.operation = operation
    self.resource = resource
  }

  public var description: String {
    switch resource {
    case .topic(let name): "\(user) may \(operation) topic \(name)"
    case .group(let name): "\(user) may \(operation) group \(name)"
    }
  }
}
