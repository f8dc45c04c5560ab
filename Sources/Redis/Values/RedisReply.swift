/// Redis's answer to one command.
public enum RedisReply: Sendable, Hashable {
  case null
  case int(Int)
  case bytes([UInt8])
  case status(String)
  case array([RedisReply])
  /// The command was refused; this says nothing about the others of its pipeline.
  case error(String)

  /// The bytes of a string; nil for another type.
  public var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }

  /// A string as text; nil for another type.
  public var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// A number, or a string that contains one; nil for another type.
  public var int: Int? { if case .int(let number) = self { number } else { text.flatMap { Int($0) } } }

  /// The elements of an array; nil for another type.
  public var array: [RedisReply]? { if case .array(let elements) = self { elements } else { nil } }

  public var isNull: Bool { self == .null }

  /// The reply itself; throws `RedisError.refused` for an error.
  public func checked() throws(RedisError) -> RedisReply {
    if case .error(let message) = self { throw RedisError(.refused, message) }
    return self
  }
}
