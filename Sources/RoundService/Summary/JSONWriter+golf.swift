internal import Basics
internal import Golf

extension JSONWriter {
  mutating func value(_ tenths: Tenths) { raw(tenths.description) }

  mutating func member(_ name: StaticString, _ value: Tenths) {
    self.name(name)
    self.value(value)
  }
  mutating func member<Kind>(_ name: StaticString, _ id: Identifier<Kind>) { member(name, id.uuid) }
  mutating func member(_ name: StaticString, _ time: Timestamp) { member(name, time.description) }
}
