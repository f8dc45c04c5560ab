import Basics
public import FoundationEssentials
public import HTTPServer

/// Reads a JSON object member by member and collects every fault, so that a client sees all of them at once.
///
/// Each member that was not read is a fault: an unknown field. Call `finish()` at the end.
public struct ObjectReader: Sendable {
  /// The message for an unknown field. The app recognises this text: during a rolling upgrade it means that the instance
  /// that answered is older than the app, and that the same request will be accepted a little later.
  public static let unknownField = "This field is not known."

  public let pointer: String
  public private(set) var faults: [RequestFault] = []
  private var members: [(name: String, value: JSONValue, isRead: Bool)]

  /// Reads a request's whole body. Throws 415 if its type is not JSON, 400 if it is not valid JSON, 422 if it is not an
  /// object.
  public init(body request: HTTPRequest) throws(Problem) {
    guard request.isJSON else { throw .unsupportedMediaType }
    let value: JSONValue
    do {
      value = try JSONParser.parse(request.body)
    } catch {
      throw .malformedJSON(error.detail)
    }
    guard case .object(let members) = value else {
      throw .invalid([
        RequestFault(pointer: "", message: "The body must be an object.", got: value.short, allowed: "an object")
      ])
    }
    self.init(members, pointer: "")
  }

  private init(_ members: [JSONValue.Member], pointer: String) {
    self.pointer = pointer
    self.members = members.map { (name: $0.name, value: $0.value, isRead: false) }
  }

  /// Whether the member is present and not null.
  public func has(_ name: String) -> Bool { value(name).map { $0 != .null } ?? false }

  /// Whether the member is present, even if null.
  public func mentions(_ name: String) -> Bool { value(name) != nil }

  /// Adds a fault about a member that the caller has found.
  public mutating func fault(_ name: String, _ message: String, allowed: String? = nil) {
    faults.append(RequestFault(pointer: path(name), message: message, got: value(name)?.short, allowed: allowed))
  }

  /// Adds faults that were found elsewhere.
  public mutating func add(_ faults: [RequestFault]) { self.faults += faults }

  /// An integer. Nil if it is missing or wrong; a fault is added if it is wrong, or missing and required.
  public mutating func integer(_ name: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    read(name, required: required, allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)") { value in
      guard case .number(let text) = value, let number = Self.integer(text), range.contains(number) else { return nil }
      return number
    }
  }

  /// A number with at most one decimal, as tenths.
  public mutating func tenths(_ name: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    read(
      name,
      required: required,
      allowed: "a number from \(range.lowerBound / 10) to \(range.upperBound / 10) with at most one decimal"
    ) { value in
      guard case .number(let text) = value, let tenths = TenthsText.parse(json: text), range.contains(tenths) else {
        return nil
      }
      return tenths
    }
  }

  public mutating func bool(_ name: String, required: Bool = false) -> Bool? {
    read(name, required: required, allowed: "true or false") { value in
      guard case .bool(let bool) = value else { return nil }
      return bool
    }
  }

  /// A string with this number of Unicode scalars and without control characters; not blank unless it may be empty.
  public mutating func string(_ name: String, length: ClosedRange<Int>, required: Bool = false) -> String? {
    read(name, required: required, allowed: "\(length.lowerBound) to \(length.upperBound) characters") { value in
      guard case .string(let text) = value, length.contains(text.unicodeScalars.count) else { return nil }
      let isPlain = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      return isPlain && (length.lowerBound == 0 || !isBlank) ? text : nil
    }
  }

  /// A person's name, in the form in which it is stored.
  public mutating func name(_ name: String, required: Bool = false) -> String? {
    let allowed = "1 to 60 characters, at least one visible, without control, hidden or text-direction characters"
    return text(name, required: required, allowed: allowed) { PersonalText.name($0) }
  }

  /// A note of several lines, in the form in which it is stored.
  public mutating func note(_ name: String) -> String? {
    let allowed =
      "at most 500 characters, without control characters (except line breaks and tabs) or text-direction characters"
    return text(name, allowed: allowed) { PersonalText.note($0) }
  }

  /// One of the words of an enumeration.
  public mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    as type: Word.Type = Word.self,
    required: Bool = false
  ) -> Word? where Word.RawValue == String {
    read(name, required: required, allowed: Word.allCases.map(\.rawValue).joined(separator: ", ")) { value in
      guard case .string(let text) = value else { return nil }
      return Word.allCases.first { $0.rawValue.isExactly(text) }
    }
  }

  public mutating func uuid(_ name: String, required: Bool = false) -> UUID? {
    read(name, required: required, allowed: "a UUID") { value in
      guard case .string(let text) = value else { return nil }
      return UUIDParameter(text)?.id
    }
  }

  /// An id that the client made: a UUIDv7.
  public mutating func uuidV7(_ name: String) -> UUID? {
    read(name, required: false, allowed: "a UUID of version 7") { value in
      guard case .string(let text) = value, let id = UUIDParameter(text)?.id, id.uuid.6 >> 4 == 7,
        id.uuid.8 >> 6 == 2
      else { return nil }
      return id
    }
  }

  /// A value that `make` converts from a string; nil from `make` is a fault.
  public mutating func text<Value>(
    _ name: String,
    required: Bool = false,
    allowed: String,
    _ make: (String) -> Value?
  ) -> Value? {
    read(name, required: required, allowed: allowed) { value in
      guard case .string(let text) = value else { return nil }
      return make(text)
    }
  }

  /// An array of UUIDs.
  public mutating func uuids(_ name: String, count: ClosedRange<Int>) -> [UUID]? {
    read(name, required: false, allowed: "an array of \(count.lowerBound) to \(count.upperBound) UUIDs") { value in
      guard case .array(let values) = value, count.contains(values.count) else { return nil }
      let ids = values.compactMap { value -> UUID? in
        guard case .string(let text) = value else { return nil }
        return UUID(uuidString: text)
      }
      return ids.count == values.count ? ids : nil
    }
  }

  /// An array of `count` arrays of UUIDs.
  public mutating func uuidLists(_ name: String, count: Int, each: ClosedRange<Int>) -> [[UUID]]? {
    let allowed = "an array of \(count) arrays of \(each.lowerBound) to \(each.upperBound) UUIDs"
    return read(name, required: false, allowed: allowed) { value in
      guard case .array(let lists) = value, lists.count == count else { return nil }
      let made = lists.compactMap { list -> [UUID]? in
        guard case .array(let values) = list, each.contains(values.count) else { return nil }
        let ids = values.compactMap { value -> UUID? in
          guard case .string(let text) = value else { return nil }
          return UUIDParameter(text)?.id
        }
        return ids.count == values.count ? ids : nil
      }
      return made.count == lists.count ? made : nil
    }
  }

  /// An object, read by `body`. Its faults are added to this reader's.
  public mutating func object<Value>(_ name: String, _ body: (inout ObjectReader) -> Value?) -> Value? {
    let members: [JSONValue.Member]? = read(name, required: false, allowed: "an object") { value in
      guard case .object(let members) = value else { return nil }
      return members
    }
    guard let members else { return nil }
    var reader = ObjectReader(members, pointer: path(name))
    let value = body(&reader)
    reader.refuseUnknown()
    faults += reader.faults
    return reader.faults.isEmpty ? value : nil
  }

  /// An array of objects, each read by `body`. Their faults are added to this reader's.
  public mutating func objects<Value>(
    _ name: String,
    count: ClosedRange<Int>,
    required: Bool = false,
    _ body: (inout ObjectReader) -> Value?
  ) -> [Value]? {
    let allowed = "an array of \(count.lowerBound) to \(count.upperBound) objects"
    let elements: [JSONValue]? = read(name, required: required, allowed: allowed) { value in
      guard case .array(let values) = value, count.contains(values.count) else { return nil }
      return values
    }
    guard let elements else { return nil }
    var read: [Value] = []
    for (index, element) in elements.enumerated() {
      let pointer = path(name) + "/\(index)"
      guard case .object(let members) = element else {
        faults.append(RequestFault(pointer: pointer, message: "This must be an object.", got: element.short))
        continue
      }
      var reader = ObjectReader(members, pointer: pointer)
      let value = body(&reader)
      reader.refuseUnknown()
      faults += reader.faults
      if let value { read.append(value) }
    }
    return read.count == elements.count ? read : nil
  }

  /// Throws 422 with every fault, unknown members included.
  ///
  /// - Parameter hiding: Members whose value must not be repeated in the answer.
  public mutating func finish(hiding secrets: [String] = []) throws(Problem) {
    refuseUnknown()
    let hidden = secrets.map(path)
    faults = faults.map { fault in
      guard hidden.contains(where: { fault.pointer.isExactly($0) }) else { return fault }
      return RequestFault(pointer: fault.pointer, message: fault.message, allowed: fault.allowed)
    }
    guard faults.isEmpty else { throw .invalid(faults) }
  }

  private mutating func refuseUnknown() {
    for member in members.filter({ !$0.isRead }).sorted(by: { ExactText($0.name) < ExactText($1.name) }) {
      faults.append(RequestFault(pointer: path(member.name), message: Self.unknownField, got: member.value.short))
    }
    for index in members.indices { members[index].isRead = true }
  }

  private mutating func read<Value>(
    _ name: String,
    required: Bool,
    allowed: @autoclosure () -> String,
    _ make: (JSONValue) -> Value?
  ) -> Value? {
    let place = members.firstIndex { $0.name.isExactly(name) }
    if let place { members[place].isRead = true }
    guard let place, members[place].value != .null else {
      if required {
        faults.append(RequestFault(pointer: path(name), message: "\(name) is missing.", allowed: allowed()))
      }
      return nil
    }
    let value = members[place].value
    guard let made = make(value) else {
      let allowed = allowed()
      faults.append(
        RequestFault(pointer: path(name), message: "\(name) must be \(allowed).", got: value.short, allowed: allowed)
      )
      return nil
    }
    return made
  }

  private func value(_ name: String) -> JSONValue? { members.first { $0.name.isExactly(name) }?.value }

  private func path(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return pointer + "/" + name
    }
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes += "~0".utf8
      case UInt8(ascii: "/"): bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return pointer + "/" + String(decoding: bytes, as: UTF8.self)
  }

  /// The value of `4` and `4.0`; nil for `4.5` and for what does not fit, such as `1e99`.
  static func integer(_ text: String) -> Int? {
    guard let tenths = TenthsText.parse(json: text), tenths % 10 == 0 else { return nil }
    return tenths / 10
  }
}
