/// Names and notes: which texts are accepted, and in which form they are stored. The app's rules are tested with the same
/// examples, `contracts/text/names.json`.
///
/// Both are composed (NFC), so that equal names are equal texts, and measured in code points, as in the contract. A name is
/// shown in lists and sentences, so it may have no hidden characters and none that change the direction of the text beside
/// it. A note is shown alone.
public enum PersonalText {
  /// The name in its stored form; nil if it is too long, has nothing visible, or has hidden characters.
  public static func name(_ text: String, length: ClosedRange<Int> = 1...60) -> String? {
    guard let text = composed(text, length), text.unicodeScalars.contains(where: isVisible), hasNothingHidden(text)
    else {
      return nil
    }
    return text
  }

  /// The note in its stored form; nil if it is too long, has control characters other than line breaks and tabs, or has
  /// characters that override the direction of the text after them.
  public static func note(_ text: String, length: ClosedRange<Int> = 0...500) -> String? {
    guard let text = composed(text, length) else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n" || scalar == "\t"
      case .lineSeparator, .paragraphSeparator: false
      default: !isOverride(scalar)
      }
    }
    return isPlain ? text : nil
  }

  /// Whether the text has no hidden characters.
  public static func hasNothingHidden(_ text: String) -> Bool {
    // After a black flag, invisible tag characters name the region, such as Scotland or Wales.
    var isFlag = false
    for scalar in text.unicodeScalars {
      if isFlag && (0xE0020...0xE007F).contains(scalar.value) { continue }
      isFlag = scalar == "\u{1F3F4}"
      guard !isHidden(scalar) else { return false }
    }
    return true
  }

  /// The composed text; nil unless its length is allowed both as sent, as the contract says, and as stored.
  private static func composed(_ text: String, _ length: ClosedRange<Int>) -> String? {
    guard length.contains(text.unicodeScalars.count) else { return nil }
    let text = text.composed
    return length.contains(text.unicodeScalars.count) ? text : nil
  }

  /// Whether the scalar is visible by itself: a letter, digit, symbol or emoji.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .spaceSeparator: false
    default: !isHidden(scalar) && !isJoiner(scalar) && !scalar.properties.isWhitespace
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: !isJoiner(scalar)
    default:
      // U+2800 is a braille pattern without dots; the last range is unassigned and ignorable by default.
      scalar == "\u{2800}"
        || (scalar.properties.isDefaultIgnorableCodePoint || (0xE0000...0xE0FFF).contains(scalar.value))
          && !scalar.properties.isVariationSelector
    }
  }

  /// Joiners, which are part of the spelling in Persian and Indic scripts and of combined emoji.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }

  /// Whether the scalar is an embedding, override or isolate, which changes the direction of all text after it.
  static func isOverride(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
