/// Bounds the runs of combining marks in a text.
///
/// Whatever normalises a text, a comparison of `String`s among it, orders each run by insertion: with a bound on the
/// run all of that is linear in the text's length.
public enum CombiningMarks {
  /// How many may follow one another. No language writes more than a handful; Unicode's stream-safe text (UAX 15)
  /// has 30 as well.
  public static let longestRun = 30

  /// Whether more than `longestRun` stand in a row.
  public static func areTooMany(in text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = isMark(scalar) ? run + 1 : 0
      if run > longestRun { return true }
    }
    return false
  }

  /// The same for a JSON text, in whose strings a mark may be written as an escape. What is not UTF-8 is for its reader
  /// to refuse.
  public static func areTooMany(inJSON bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\\") }) else { return false }
    var run = 0
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
    while let written = scalars.next() {
      let scalar = written == "\\" ? escaped(&scalars) : written
      run = isMark(scalar) ? run + 1 : 0
      if run > longestRun { return true }
    }
    return false
  }

  /// What stands for the escape whose backslash was just read; something that is no mark where it is none.
  private static func escaped(_ scalars: inout String.UnicodeScalarView.Iterator) -> Unicode.Scalar {
    guard scalars.next() == "u", let first = unit(&scalars) else { return "?" }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "?" }
    guard scalars.next() == "\\", scalars.next() == "u", let second = unit(&scalars),
      (0xDC00..<0xE000).contains(second)
    else { return "?" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "?"
  }

  private static func unit(_ scalars: inout String.UnicodeScalarView.Iterator) -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = scalars.next().map(Character.init)?.hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// Whether normalisation moves it: its combining class is not 0. Most of what is written is told without a look-up in
  /// Unicode's tables, which takes some 20 ns: a body has 32,000 scalars of two bytes.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x3400..<0xA000, 0xAC00..<0xD7A4, 0x1F000..<0x20000: false
    case 0x300..<0x800: marksOfTwoBytes[Int(scalar.value) - 0x300]
    default: isReordered(scalar)
    }
  }

  /// Of U+0300 to U+07FF: all marks that UTF-8 writes with two bytes.
  private static let marksOfTwoBytes: [Bool] = (UInt32(0x300)..<0x800).map { value in
    Unicode.Scalar(value).map(isReordered) ?? false
  }

  private static func isReordered(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}
