import FoundationEssentials

/// The part of JSON Schema 2020-12 that the contract uses. Any other keyword is an error, so that no rule of a schema
/// is silently ignored.
struct SchemaValidator {
  struct UnknownKeyword: Error { let keyword: String }

  let schemas: [String: JSON]
  /// Our own events have only fields that the schema names; a reader must not require that.
  var closed = false

  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "$ref", "type", "required", "properties", "enum", "const",
    "minimum", "maximum", "minLength", "maxLength", "pattern", "items", "minItems", "maxItems", "anyOf",
  ]

  /// The violations, each with its place; empty if the value follows the schema.
  func faults(of value: JSON, against file: String) throws -> [String] {
    guard let schema = schemas[file] else { return ["no schema \(file)"] }
    return try faults(value, schema, file, "")
  }

  private func faults(_ value: JSON, _ schema: JSON, _ file: String, _ path: String) throws -> [String] {
    guard case .object(let rules) = schema else { return ["\(path): the schema is no object"] }
    if let odd = rules.keys.first(where: { !Self.known.contains($0) }) { throw UnknownKeyword(keyword: odd) }
    var faults: [String] = []
    func check(_ sound: Bool, _ rule: String) {
      if !sound { faults.append("\(path): \(rule)") }
    }

    if case .text(let reference) = rules["$ref"] {
      let (target, home) = try resolve(reference, file)
      faults += try self.faults(value, target, home, path)
    }
    if case .text(let type) = rules["type"] { check(matches(value, type), "type \(type)") }
    if case .array(let allowed) = rules["enum"] { check(allowed.contains(value), "enum") }
    if let constant = rules["const"] { check(value == constant, "const") }
    if case .integer(let number) = value {
      if case .integer(let least) = rules["minimum"] { check(number >= least, "minimum \(least)") }
      if case .integer(let most) = rules["maximum"] { check(number <= most, "maximum \(most)") }
    }
    if case .text(let text) = value {
      if case .integer(let least) = rules["minLength"] { check(text.unicodeScalars.count >= least, "minLength") }
      if case .integer(let most) = rules["maxLength"] { check(text.unicodeScalars.count <= most, "maxLength") }
      if case .text(let pattern) = rules["pattern"] {
        check(try text.firstMatch(of: Regex(pattern)) != nil, "pattern \(pattern)")
      }
    }
    if case .array(let values) = value {
      if case .integer(let least) = rules["minItems"] { check(values.count >= least, "minItems \(least)") }
      if case .integer(let most) = rules["maxItems"] { check(values.count <= most, "maxItems \(most)") }
      if let items = rules["items"] {
        for (place, item) in values.enumerated() { faults += try self.faults(item, items, file, "\(path)/\(place)") }
      }
    }
    if case .object(let members) = value {
      if case .array(let names) = rules["required"] {
        for case .text(let name) in names { check(members[name] != nil, "required \(name)") }
      }
      if case .object(let properties) = rules["properties"] {
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          if let property = properties[name] {
            faults += try self.faults(member, property, file, "\(path)/\(name)")
          } else if closed, rules["type"] != nil {
            check(false, "unknown \(name)")
          }
        }
      }
    }
    if case .array(let choices) = rules["anyOf"] {
      check(try choices.contains { try self.faults(value, $0, file, path).isEmpty }, "anyOf")
    }
    return faults
  }

  private func matches(_ value: JSON, _ type: String) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.text, "string"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.bool, "boolean"), (.null, "null"):
      true
    default: false
    }
  }

  /// `file.schema.json#/$defs/name`, or `#/$defs/name` of the same file.
  private func resolve(_ reference: String, _ file: String) throws -> (JSON, String) {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let home = parts[0].isEmpty ? file : parts[0]
    var target = schemas[home]
    for step in (parts.count > 1 ? parts[1] : "").split(separator: "/") { target = target?[String(step)] }
    guard let target else { throw UnknownKeyword(keyword: reference) }
    return (target, home)
  }
}
