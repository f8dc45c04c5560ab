/// A type that writes itself as a JSON object. It writes its members in the order of their names, so that equal values
/// give equal bytes.
public protocol JSONObject {
  func writeMembers(to writer: inout JSONWriter)
}

extension JSONObject {
  /// The object as JSON text.
  public var json: [UInt8] { JSONWriter(object: writeMembers).bytes }
}

extension JSONWriter {
  public mutating func member(_ name: StaticString, _ object: some JSONObject) {
    self.object(name, object.writeMembers)
  }

  /// Writes null if there is no value.
  public mutating func nullable(_ name: StaticString, _ object: (some JSONObject)?) {
    if let object { member(name, object) } else { nullMember(name) }
  }

  public mutating func array(_ name: StaticString, _ objects: [some JSONObject]) {
    array(name, objects) { writer, object in writer.object(object.writeMembers) }
  }
}
