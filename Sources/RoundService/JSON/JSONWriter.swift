internal import FoundationEssentials
internal import Golf
internal import ServiceKit

/// Writes an answer's JSON straight into bytes: the members in the order of the contract, nulls where it asks for
/// them, tenths as decimals.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    isFirst = true
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  /// The name of the member whose value is written next.
  mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    isFirst = true
  }

  mutating func value(_ text: String) { raw(JSONText.string(text)) }
  mutating func value(_ number: Int) { raw(String(number)) }
  mutating func value(_ number: Int64) { raw(String(number)) }
  mutating func value(_ bool: Bool) { raw(bool ? "true" : "false") }
  mutating func value(_ tenths: Tenths) { raw(tenths.description) }
  mutating func null() { raw("null") }

  /// What is JSON already.
  mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
  }
}

extension JSONWriter {
  init(object body: (inout JSONWriter) -> Void) {
    self.init()
    object(body)
  }

  mutating func member(_ name: StaticString, _ value: String) {
    self.name(name)
    self.value(value)
  }
  mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    self.value(value)
  }
  mutating func member(_ name: StaticString, _ value: Int64) {
    self.name(name)
    self.value(value)
  }
  mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    self.value(value)
  }
  mutating func member(_ name: StaticString, _ value: Tenths) {
    self.name(name)
    self.value(value)
  }
  mutating func member<Kind>(_ name: StaticString, _ id: Identifier<Kind>) { member(name, id.description) }
  mutating func member(_ name: StaticString, _ time: Timestamp) { member(name, time.description) }

  /// Null where there is no value.
  mutating func nullable(_ name: StaticString, _ value: Int?) {
    self.name(name)
    if let value { self.value(value) } else { null() }
  }

  /// Left out where there is no value.
  mutating func optional(_ name: StaticString, _ value: Int?) { if let value { member(name, value) } }
  mutating func optional(_ name: StaticString, _ value: String?) { if let value { member(name, value) } }
  mutating func optional(_ name: StaticString, _ value: Bool?) { if let value { member(name, value) } }

  mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    object(body)
  }

  mutating func array<Element>(
    _ name: StaticString,
    _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, body)
  }
}
