import ByteText
import FoundationEssentials
import Golf

/// A payload, or an object within it, that is plain JSON; read by name.
struct PlainObject {
  private var members: [(name: ArraySlice<UInt8>, value: PlainJSON.Value)] = []

  /// Nil for what is not plain, and where a name comes twice: the general decoder's to judge.
  init?(_ bytes: ArraySlice<UInt8>) {
    var members: [(name: ArraySlice<UInt8>, value: PlainJSON.Value)] = []
    let isPlain = PlainJSON.members(of: bytes) { name, value in
      guard !members.contains(where: { $0.name == name }) else { return false }
      members.append((name, value))
      return true
    }
    guard isPlain else { return nil }
    self.members = members
  }

  /// Nil for none, and for null.
  subscript(_ name: String) -> PlainJSON.Value? {
    guard let value = members.first(where: { $0.name.elementsEqual(name.utf8) })?.value else { return nil }
    if case .null = value { return nil }
    return value
  }

  func object(_ name: String) -> PlainObject? { self[name]?.object }
  func id<Kind>(_ name: String) -> Identifier<Kind>? { self[name]?.uuid.map { Identifier($0) } }
  func time(_ name: String) -> Timestamp? { self[name]?.utf8.flatMap { Timestamp(utf8: $0) } }
  func text(_ name: String) -> String? { self[name]?.string }
  func bounded<Value: BoundedInteger>(_ name: String) -> Value? { self[name]?.integer.flatMap(Value.init(rawValue:)) }

  /// Nil inside where there is none; nil outside where what is there is no such value.
  func optional<Value: BoundedInteger>(_ name: String) -> Value?? {
    guard self[name] != nil else { return .some(nil) }
    guard let value: Value = bounded(name) else { return nil }
    return value
  }
}

extension PlainJSON.Value {
  var utf8: [UInt8]? { if case .text(let characters) = self { Array(characters) } else { nil } }
  var uuid: UUID? { if case .text(let digits) = self { UUIDText.parse(digits) } else { nil } }
  var object: PlainObject? { if case .nested(let bytes) = self { PlainObject(bytes) } else { nil } }
  var elements: [PlainJSON.Value]? { if case .nested(let bytes) = self { PlainJSON.elements(of: bytes) } else { nil } }
}
