/// A value that is written as a JSON object by its own hand. Members go by the order of their names, so that the bytes
/// depend on the value alone.
public protocol JSONObject {
  func writeMembers(to writer: inout JSONWriter)
}

extension JSONObject {
  /// The whole of it.
  public var json: [UInt8] { JSONWriter(object: writeMembers).bytes }
}

extension JSONWriter {
  public mutating func member(_ name: StaticString, _ object: some JSONObject) {
    self.object(name, object.writeMembers)
  }

  /// Null where there is no value.
  public mutating func nullable(_ name: StaticString, _ object: (some JSONObject)?) {
    if let object { member(name, object) } else { nullMember(name) }
  }

  public mutating func array(_ name: StaticString, _ objects: [some JSONObject]) {
    array(name, objects) { writer, object in writer.object(object.writeMembers) }
  }
}
