/// Reads plain JSON: an object's members or an array's elements, one by one. A fast path for what our own programs write
/// and read by the million. It refuses anything that is not plain, and the caller falls back to a general parser.
public enum PlainJSON {
  public enum Value: Sendable {
    /// The characters between the quotes; none of them is escaped.
    case text(ArraySlice<UInt8>)
    case integer(Int)
    case bool(Bool)
    case null
    /// The bytes of an object or array that is plain throughout.
    case nested(ArraySlice<UInt8>)

    /// The text; nil if this is another kind of value or not UTF-8.
    public var string: String? {
      guard case .text(let bytes) = self else { return nil }
      return String(validating: bytes, as: UTF8.self)
    }

    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  }

  /// Calls `body` with each member. Returns false if the bytes are not an object, contain an escape or a fraction, or if
  /// `body` returns false. The bytes may then still be valid JSON.
  public static func members(
    of bytes: ArraySlice<UInt8>,
    _ body: (_ name: ArraySlice<UInt8>, Value) -> Bool
  ) -> Bool {
    var reader = Reader(bytes)
    return reader.object(body) && reader.isAtEnd
  }

  /// The elements of an array; nil if the bytes are not a plain array.
  public static func elements(of bytes: ArraySlice<UInt8>) -> [Value]? {
    var reader = Reader(bytes)
    var elements: [Value] = []
    guard reader.array({ elements.append($0) }), reader.isAtEnd else { return nil }
    return elements
  }

  private struct Reader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      place = bytes.startIndex
    }

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return place == bytes.endIndex
      }
    }

    mutating func object(_ body: (_ name: ArraySlice<UInt8>, Value) -> Bool) -> Bool {
      guard take(UInt8(ascii: "{")) else { return false }
      if take(UInt8(ascii: "}")) { return true }
      repeat {
        guard let name = text(), take(UInt8(ascii: ":")), let value = value(), body(name, value) else { return false }
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "}"))
    }

    mutating func array(_ body: (Value) -> Void) -> Bool {
      guard take(UInt8(ascii: "[")) else { return false }
      if take(UInt8(ascii: "]")) { return true }
      repeat {
        guard let value = value() else { return false }
        body(value)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]"))
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      skipSpace()
      guard place < bytes.endIndex, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    private mutating func value() -> Value? {
      skipSpace()
      guard place < bytes.endIndex else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "{"): return nested { $0.object { _, _ in true } }
      case UInt8(ascii: "["): return nested { $0.array { _ in } }
      case UInt8(ascii: "\""): return text().map { .text($0) }
      case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return word("null") ? .null : nil
      default: return integer().map { .integer($0) }
      }
    }

    /// Limited to eight levels, because it is recursive.
    private mutating func nested(_ read: (inout Reader) -> Bool) -> Value? {
      guard depth < 8 else { return nil }
      depth += 1
      defer { depth -= 1 }
      let start = place
      return read(&self) ? .nested(bytes[start..<place]) : nil
    }

    private mutating func text() -> ArraySlice<UInt8>? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      let start = place
      while place < bytes.endIndex {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") {
          place += 1
          return bytes[start..<place - 1]
        }
        guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
        place += 1
      }
      return nil
    }

    /// Reads at most nine digits, without leading zeros.
    private mutating func integer() -> Int? {
      let isNegative = bytes[place] == UInt8(ascii: "-")
      if isNegative { place += 1 }
      let start = place
      var number = 0
      while place < bytes.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
        number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
        place += 1
        guard place - start <= 9 else { return nil }
      }
      guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1 else { return nil }
      if place < bytes.endIndex, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[place]) {
        return nil
      }
      return isNegative ? -number : number
    }

    private mutating func word(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard bytes.endIndex - place >= count else { return false }
      let isThere = word.withUTF8Buffer { letters in
        for index in 0..<count where bytes[place + index] != letters[index] { return false }
        return true
      }
      place += count
      return isThere
    }

    private mutating func skipSpace() {
      while place < bytes.endIndex {
        switch bytes[place] {
        case 0x20, 0x09, 0x0A, 0x0D: place += 1
        default: return
        }
      }
    }
  }
}
