/// Limits of a JSON text's parts. Parsing is linear in the text's length in any case; the limits bound the work that
/// follows it.
public struct JSONLimits: Sendable {
  /// Bytes of a member's name. Our longest name has about twenty.
  public var nameBytes = 100
  /// Members of one object.
  public var members = 256
  /// Values of all kinds in the whole text, nested ones included. A round with four players has about forty. With twice
  /// this limit, a body of small objects occupied an HTTP loop for more than a millisecond.
  public var values = 2_048
  /// Nesting levels of arrays and objects.
  public var depth = 32

  /// Limits for a request's body.
  public static let body = JSONLimits()
  /// Limits for a file that the program's user named: it may have any number of members and values.
  public static let file = JSONLimits(members: .max, values: .max)
}

/// A strict JSON parser (RFC 8259). It refuses repeated names, text after the value, whatever exceeds `JSONLimits`, and
/// runs of combining marks that `CombiningMarks` does not allow. Names are equal if their bytes are.
public struct JSONParser {
  public struct Failure: Error {
    public let what: String
    /// The offset of the failure, in bytes.
    public let place: Int

    public var detail: String { "At byte \(place): \(what)." }
  }

  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var place = 0
  private var values = 0
  /// The positions of values and names, if the caller asked for them.
  private var places: JSONPlaces?

  private init(_ bytes: [UInt8], _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  public static func parse(_ bytes: [UInt8], limits: JSONLimits = .body) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes, limits)
    return try parser.whole()
  }

  public static func parseWithPlaces(
    _ bytes: [UInt8],
    limits: JSONLimits
  ) throws(Failure) -> (value: JSONValue, places: JSONPlaces) {
    var parser = JSONParser(bytes, limits)
    parser.places = JSONPlaces()
    let value = try parser.whole()
    return (value, parser.places ?? JSONPlaces())
  }

  private mutating func whole() throws(Failure) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw failure("there is text after the value") }
    return value
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < limits.depth else { throw failure("it is nested deeper than \(limits.depth) levels") }
    values += 1
    guard values <= limits.values else { throw failure("it has more than \(limits.values) values") }
    skipSpace()
    guard place < bytes.count else { throw failure("it ends in the middle of a value") }
    places?.addValue(place)
    switch bytes[place] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string(upTo: .max))
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failure("a value is expected here")
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> [JSONValue.Member] {
    place += 1
    var members: [JSONValue.Member] = []
    // Repeated names are searched linearly in a small object, and by hash in a large one.
    var names: Set<ExactText> = []
    if take(UInt8(ascii: "}")) { return [] }
    repeat {
      skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw failure("a member's name is missing") }
      guard members.count < limits.members else {
        throw failure("an object has more than \(limits.members) members")
      }
      places?.addName(place)
      let name = try string(upTo: limits.nameBytes)
      if members.count == 16 { names = Set(members.map { ExactText($0.name) }) }
      let isNew =
        members.count < 16
        ? !members.contains { $0.name.isExactly(name) } : names.insert(ExactText(name)).inserted
      guard isNew else { throw failure("the name \(JSONString.quoted(name)) is given twice") }
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

  /// - Parameter longest: The limit in bytes; `.max` for a string value.
  private mutating func string(upTo longest: Int) throws(Failure) -> String {
    place += 1
    // Up to the first escape the string is a slice of the text.
    let start = place
    var isASCII = true
    while place < bytes.count, case let byte = bytes[place], byte >= 0x20, byte != UInt8(ascii: "\""),
      byte != UInt8(ascii: "\\")
    {
      if byte >= 0x80 { isASCII = false }
      place += 1
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return try text(bytes[start..<place - 1], isASCII: isASCII, upTo: longest)
    }
    var unescaped = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(unescaped[...], isASCII: false, upTo: longest)
      case UInt8(ascii: "\\"): try escape(into: &unescaped)
      case 0..<0x20: throw failure("a string has a control character")
      default: unescaped.append(byte)
      }
    }
    throw failure("a string is not closed")
  }

  private func text(_ bytes: ArraySlice<UInt8>, isASCII: Bool, upTo longest: Int) throws(Failure) -> String {
    guard bytes.count <= longest else { throw failure("a member's name has more than \(longest) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("a string is not UTF-8") }
    guard isASCII || !CombiningMarks.areTooMany(in: text) else {
      throw failure("a string has more than \(CombiningMarks.longestRun) combining marks in a row")
    }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard place < bytes.count else { throw failure("a string is not closed") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(try unicode()) ?? UTF8.encodedReplacementCharacter)
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
    guard end <= bytes.count else { throw failure("a string has a broken \\u escape") }
    var value: UInt16 = 0
    for byte in bytes[place..<end] {
      guard let digit = HexadecimalText.value(byte) else { throw failure("a string has a broken \\u escape") }
      value = value << 4 | UInt16(digit)
    }
    place = end
    return value
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard word.withUTF8Buffer({ bytes[place...].starts(with: $0) }) else { throw failure("a value is expected here") }
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
