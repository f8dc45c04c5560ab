/// Reads a JSON object of plain members: the short cut for what is written by a `JSONWriter` and read by the million.
/// Whatever is not plain is left to a general reader.
public enum FlatJSON {
  public enum Value: Sendable {
    /// The characters between the quotes; none of them was escaped.
    case text(ArraySlice<UInt8>)
    case integer(Int)
    case bool(Bool)
    case null

    /// UTF-8 text; nil for another kind.
    public var string: String? {
      guard case .text(let bytes) = self else { return nil }
      return String(validating: bytes, as: UTF8.self)
    }

    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  }

  /// Calls `body` with each member. False if the bytes are no object, hold an escape, a fraction or a nested value, or
  /// if `body` says false: then nothing is known about them.
  public static func read(_ bytes: [UInt8], _ body: (_ name: ArraySlice<UInt8>, Value) -> Bool) -> Bool {
    var reader = Reader(bytes: bytes)
    guard reader.take(UInt8(ascii: "{")) else { return false }
    if reader.take(UInt8(ascii: "}")) { return reader.isAtEnd }
    repeat {
      guard let name = reader.text(), reader.take(UInt8(ascii: ":")), let value = reader.value(), body(name, value)
      else { return false }
    } while reader.take(UInt8(ascii: ","))
    return reader.take(UInt8(ascii: "}")) && reader.isAtEnd
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    mutating func take(_ byte: UInt8) -> Bool {
      skipSpace()
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    mutating func value() -> Value? {
      skipSpace()
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "\""): return text().map { .text($0) }
      case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
      case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
      case UInt8(ascii: "n"): return word("null") ? .null : nil
      default: return integer().map { .integer($0) }
      }
    }

    mutating func text() -> ArraySlice<UInt8>? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      let start = place
      while place < bytes.count {
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

    /// At most nine digits, without a zero in front.
    private mutating func integer() -> Int? {
      let isNegative = bytes[place] == UInt8(ascii: "-")
      if isNegative { place += 1 }
      let start = place
      var number = 0
      while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
        number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
        place += 1
        guard place - start <= 9 else { return nil }
      }
      guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1 else { return nil }
      if place < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[place]) {
        return nil
      }
      return isNegative ? -number : number
    }

    private mutating func word(_ word: StaticString) -> Bool {
      let count = word.utf8CodeUnitCount
      guard bytes.count - place >= count else { return false }
      let isThere = word.withUTF8Buffer { letters in
        for index in 0..<count where bytes[place + index] != letters[index] { return false }
        return true
      }
      place += count
      return isThere
    }

    private mutating func skipSpace() {
      while place < bytes.count {
        switch bytes[place] {
        case 0x20, 0x09, 0x0A, 0x0D: place += 1
        default: return
        }
      }
    }
  }
}
