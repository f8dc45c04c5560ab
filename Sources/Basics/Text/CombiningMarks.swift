/// Limits the runs of combining marks in a text.
///
/// Normalisation, which comparing two `String`s includes, sorts each run by insertion. With a limit on the run its time
/// is linear in the text's length.
public enum CombiningMarks {
  /// How many may follow one another. No language uses more than a handful; Unicode's stream-safe text format (UAX 15)
  /// has the same limit.
  public static let longestRun = 30

  /// Whether more than `longestRun` follow one another.
  public static func areTooMany(in text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = isMark(scalar) ? run + 1 : 0
      if run > longestRun { return true }
    }
    return false
  }

  /// Like `areTooMany(in:)`, for a JSON text, whose strings may contain marks as escapes. Invalid UTF-8 is left for the
  /// parser to refuse.
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

  /// The scalar of the escape whose backslash was just read; `?`, which is not a mark, if the escape is invalid.
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

  /// Whether normalisation reorders it: its combining class is not 0. Most scalars are decided without a lookup in
  /// Unicode's tables, which takes about 20 ns; a body may have 32,000 two-byte scalars.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x3400..<0xA000, 0xAC00..<0xD7A4, 0x1F000..<0x20000: false
    case 0x300..<0x800: marksOfTwoBytes[Int(scalar.value) - 0x300]
    default: isReordered(scalar)
    }
  }

  /// For U+0300 to U+07FF, whether each is a mark: these are all marks that UTF-8 encodes in two bytes.
  private static let marksOfTwoBytes: [Bool] = (UInt32(0x300)..<0x800).map { value in
    Unicode.Scalar(value).map(isReordered) ?? false
  }

  private static func isReordered(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}
