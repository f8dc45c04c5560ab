/// A strict JSON reader (RFC 8259): no repeated names, at most 32 levels, nothing after the value.
struct JSONParser {
  struct Failure: Error {
    let what: String
    /// Bytes before it.
    let place: Int

    var detail: String { "At byte \(place): \(what)." }
  }

  private let bytes: [UInt8]
  private var place = 0
  /// Where values and names begin, where somebody asked for it.
  private var places: JSONPlaces?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.whole()
  }

  static func parseWithPlaces(_ bytes: [UInt8]) throws(Failure) -> (value: JSONValue, places: JSONPlaces) {
    var parser = JSONParser(bytes)
    parser.places = JSONPlaces()
    let value = try parser.whole()
    return (value, parser.places ?? JSONPlaces())
  }

  private mutating func whole() throws(Failure) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw failure("there is more after the value") }
    return value
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < 32 else { throw failure("it is nested deeper than 32 levels") }
    skipSpace()
    guard place < bytes.count else { throw failure("it ends too early") }
    places?.addValue(place)
    switch bytes[place] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failure("no value starts like this")
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> [JSONValue.Member] {
    place += 1
    var members: [JSONValue.Member] = []
    // Looked for one by one in a small object, by their hash in a large one.
    var names: Set<String> = []
    if take(UInt8(ascii: "}")) { return [] }
    repeat {
      skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw failure("a member's name is missing") }
      places?.addName(place)
      let name = try string()
      if members.count == 16 { names = Set(members.map(\.name)) }
      let isNew = members.count < 16 ? !members.contains { $0.name == name } : names.insert(name).inserted
      guard isNew else { throw failure("the name \(JSONText.string(name)) is given twice") }
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      members.append(.init(name: name, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("an object is not closed") }
    return members
  }

  private mutating func array(depth: Int) throws(Failure) -> [JSONValue] {
    place += 1
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return [] }
    repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("an array is not closed") }
    return values
  }

  private mutating func number() throws(Failure) -> String {
    let start = place
    _ = takeByte(UInt8(ascii: "-"))
    if !takeByte(UInt8(ascii: "0")) { guard digits() > 0 else { throw failure("a number has no digits") } }
    if takeByte(UInt8(ascii: ".")) { guard digits() > 0 else { throw failure("a number ends with a point") } }
    if takeByte(UInt8(ascii: "e")) || takeByte(UInt8(ascii: "E")) {
      if !takeByte(UInt8(ascii: "+")) { _ = takeByte(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw failure("a number has no exponent") }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }

  private mutating func string() throws(Failure) -> String {
    place += 1
    // Up to the first escape a string is a piece of the text.
    let start = place
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\\")
    {
      place += 1
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      place += 1
      guard let string = String(validating: bytes[start..<place - 1], as: UTF8.self) else {
        throw failure("a string is not UTF-8")
      }
      return string
    }
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw failure("a string is not UTF-8") }
        return string
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0..<0x20: throw failure("a string has a control character")
      default: text.append(byte)
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape() throws(Failure) -> Character {
    guard place < bytes.count else { throw failure("a string is not closed") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try unicode())
    default: throw failure("a string has an unknown escape")
    }
  }

  private mutating func unicode() throws(Failure) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), takeByte(UInt8(ascii: "\\")), takeByte(UInt8(ascii: "u")) else {
      throw failure("a string has half of a surrogate pair")
    }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw failure("a string has half of a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(Failure) -> UInt16 {
    let end = place + 4
    guard end <= bytes.count, bytes[place..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt16(String(decoding: bytes[place..<end], as: UTF8.self), radix: 16)
    else { throw failure("a string has a broken \\u escape") }
    place = end
    return value
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard word.withUTF8Buffer({ bytes[place...].starts(with: $0) }) else { throw failure("no value starts like this") }
    place += word.utf8CodeUnitCount
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    return takeByte(byte)
  }

  private mutating func takeByte(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  private func failure(_ what: String) -> Failure {
    Failure(what: what, place: place)
  }
}
