/// The reason why an event cannot be read or written.
public struct EventError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    let name: String

    /// The payload does not follow the contract.
    public static let malformedPayload = Code(name: "malformed-payload")
    /// A header is missing, or does not follow the contract.
    public static let malformedHeader = Code(name: "malformed-header")
    /// The type cannot be written, because this program does not know it.
    public static let unknownType = Code(name: "unknown-type")
    /// Header and payload name different cards.
    public static let contradiction = Code(name: "contradiction")
  }

  public let code: Code
  /// For logs and the dead-letter topic.
  public let detail: String

  public init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  public var description: String { "\(code.name): \(detail)" }
}
