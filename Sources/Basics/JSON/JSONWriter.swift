public import FoundationEssentials

/// Writes JSON directly into bytes, with members in the order of the calls. For hot paths: encoding `Encodable` values
/// takes ten to thirty times as long.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var isFirst = true

  public init() {}

  public init(object body: (inout JSONWriter) -> Void) {
    bytes.reserveCapacity(512)
    object(body)
  }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  public mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    isFirst = true
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  /// The name of the member whose value is written next: plain ASCII.
  public mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  public mutating func value(_ text: String) {
    separate()
    JSONString.append(text, to: &bytes)
  }

  public mutating func value(_ number: Int) {
    separate()
    IntegerText.append(number, to: &bytes)
  }

  public mutating func value(_ number: Int64) { value(Int(number)) }
  public mutating func value(_ bool: Bool) { raw(bool ? "true" : "false") }
  public mutating func null() { raw("null") }

  public mutating func value(_ id: UUID) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    UUIDText.append(id, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Like `name(_:)`, for a name that is known only at run time.
  public mutating func name(escaping name: String) {
    separate()
    JSONString.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    isFirst = true
  }

  /// Writes a text that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}

extension JSONWriter {
  public mutating func member(_ name: StaticString, _ value: String) {
    self.name(name)
    self.value(value)
  }
  public mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    self.value(value)
  }
  public mutating func member(_ name: StaticString, _ value: Int64) {
    self.name(name)
    self.value(value)
  }
  public mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    self.value(value)
  }
  public mutating func member(_ name: StaticString, _ value: UUID) {
    self.name(name)
    self.value(value)
  }

  /// Writes null if there is no value.
  public mutating func nullable(_ name: StaticString, _ value: Int?) {
    if let value { member(name, value) } else { nullMember(name) }
  }
  public mutating func nullable(_ name: StaticString, _ value: String?) {
    if let value { member(name, value) } else { nullMember(name) }
  }

  /// Writes a member whose value is null.
  public mutating func nullMember(_ name: StaticString) {
    self.name(name)
    null()
  }

  /// Omits the member if there is no value.
  public mutating func optional(_ name: StaticString, _ value: Int?) { if let value { member(name, value) } }
  public mutating func optional(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  public mutating func optional(_ name: StaticString, _ value: Bool?) { if let value { member(name, value) } }

  public mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    object(body)
  }

  public mutating func array<Element>(
    _ name: StaticString,
    _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, body)
  }
}
