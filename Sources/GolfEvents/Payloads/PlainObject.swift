public import Basics
public import FoundationEssentials
public import Golf

/// A payload, a stored card, or an object within one, in plain JSON; members are read by name.
public struct PlainObject {
  private let members: [(name: ArraySlice<UInt8>, value: PlainJSON.Value)]

  /// More than any payload has. Bounded, because each lookup goes through all members.
  private static let maximumMembers = 64

  /// Nil if the JSON is not plain or a name occurs twice: the general decoder then decides.
  public init?(_ bytes: ArraySlice<UInt8>) {
    var members: [(name: ArraySlice<UInt8>, value: PlainJSON.Value)] = []
    members.reserveCapacity(16)
    let isPlain = PlainJSON.members(of: bytes) { name, value in
      guard members.count < Self.maximumMembers, !members.contains(where: { $0.name == name }) else { return false }
      members.append((name, value))
      return true
    }
    guard isPlain else { return nil }
    self.members = members
  }

  /// Nil if there is no such member, or if it is null.
  public subscript(_ name: StaticString) -> PlainJSON.Value? {
    // Compares the lengths first: a payload is asked for a dozen names.
    let length = name.utf8CodeUnitCount
    let value = name.withUTF8Buffer { letters in
      members.first { $0.name.count == length && $0.name.elementsEqual(letters) }?.value
    }
    guard let value else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// The member as an object; nil if there is none, or if it has another type.
  public func object(_ name: StaticString) -> PlainObject? { self[name]?.object }
  public func id<Kind>(_ name: StaticString) -> Identifier<Kind>? { self[name]?.uuid.map { Identifier($0) } }
  public func time(_ name: StaticString) -> Timestamp? { self[name]?.utf8.flatMap { Timestamp(utf8: $0) } }
  public func text(_ name: StaticString) -> String? { self[name]?.string }
  public func bounded<Value: BoundedInteger>(_ name: StaticString) -> Value? {
    self[name]?.integer.flatMap(Value.init(rawValue:))
  }

  /// Nil inside if there is no such member; nil outside if the member does not parse as the value.
  public func optional<Value>(_ name: StaticString, _ read: (PlainJSON.Value) -> Value?) -> Value?? {
    guard let member = self[name] else { return .some(nil) }
    return read(member).map { .some($0) }
  }

  /// The same for a bounded number.
  public func optional<Value: BoundedInteger>(_ name: StaticString) -> Value?? {
    optional(name) { $0.integer.flatMap(Value.init(rawValue:)) }
  }
}

extension PlainJSON.Value {
  /// The value's UTF-8 if it is a text; nil for another type.
  public var utf8: [UInt8]? { if case .text(let characters) = self { Array(characters) } else { nil } }
  public var uuid: UUID? { if case .text(let digits) = self { UUIDText.parse(digits) } else { nil } }
  public var object: PlainObject? { if case .nested(let bytes) = self { PlainObject(bytes) } else { nil } }
  public var elements: [PlainJSON.Value]? {
    if case .nested(let bytes) = self { PlainJSON.elements(of: bytes) } else { nil }
  }
}
