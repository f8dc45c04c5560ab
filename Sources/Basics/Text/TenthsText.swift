/// Decimal numbers with at most one decimal, read exactly, in tenths: "72.1" is 721.
public enum TenthsText {
  /// The longest number that is read, in bytes.
  public static let longest = 24
  /// The smallest magnitude that is too large to be read, in tenths.
  static let tooLarge = 10_000_000_000_000

  /// A number as a person writes it, in a query or a file: "72", "72.1", "-1.4". Nil for anything else, such as "72.10".
  public static func parse(_ text: String) -> Int? {
    guard let number = Decimal(text), number.decimals <= 1, !number.hasExponent else { return nil }
    return number.tenths
  }

  /// A number as JSON may write it, with trailing zeros or an exponent: "72.10" and "721e-1" are 721. Nil if it is not a
  /// whole number of tenths.
  public static func parse(json text: String) -> Int? { Decimal(text)?.tenths }

  /// A number as an integer times a power of ten.
  private struct Decimal {
    var isNegative = false
    /// All digits except trailing zeros, as one integer.
    var digits = 0
    var power = 0
    var decimals = 0
    var hasExponent = false
    private var zeros = 0

    /// Nil if it is not a decimal number, or too long.
    init?(_ text: String) {
      var bytes = Array(text.utf8)[...]
      guard bytes.count <= TenthsText.longest else { return nil }
      isNegative = Self.take("-", &bytes)
      guard takeDigits(&bytes) > 0 else { return nil }
      if Self.take(".", &bytes) {
        decimals = takeDigits(&bytes)
        guard decimals > 0 else { return nil }
      }
      power = zeros - decimals
      if Self.take("e", &bytes) || Self.take("E", &bytes) {
        hasExponent = true
        let isSmall = Self.take("-", &bytes)
        if !isSmall { _ = Self.take("+", &bytes) }
        var exponent = 0
        guard !bytes.isEmpty else { return nil }
        while let digit = bytes.first.flatMap(Self.digit) {
          bytes.removeFirst()
          exponent = min(10 * exponent + digit, 1_000)
        }
        power += isSmall ? -exponent : exponent
      }
      guard bytes.isEmpty else { return nil }
    }

    /// Nil if it is not a whole number of tenths, or too large.
    var tenths: Int? {
      guard digits > 0 else { return 0 }
      guard power >= -1 else { return nil }
      var tenths = digits
      for _ in 0..<min(power + 1, 13) {
        tenths *= 10
        guard tenths < TenthsText.tooLarge else { return nil }
      }
      return power > 12 || tenths >= TenthsText.tooLarge ? nil : isNegative ? -tenths : tenths
    }

    /// Returns the number of digits.
    private mutating func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> Int {
      var count = 0
      while let digit = bytes.first.flatMap(Self.digit) {
        bytes.removeFirst()
        count += 1
        if digit == 0 {
          zeros += 1
        } else {
          for _ in 0...zeros { digits = min(10 * digits, TenthsText.tooLarge) }
          digits = min(digits + digit, TenthsText.tooLarge)
          zeros = 0
        }
      }
      return count
    }

    private static func take(_ character: Unicode.Scalar, _ bytes: inout ArraySlice<UInt8>) -> Bool {
      guard bytes.first == UInt8(ascii: character) else { return false }
      bytes.removeFirst()
      return true
    }

    private static func digit(_ byte: UInt8) -> Int? {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
  }
}
