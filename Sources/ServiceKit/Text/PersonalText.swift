/// Names and notes: which text is taken, and as what it is stored. `contracts/text/names.json` has examples, which the
/// app's own rules are tested by too.
///
/// Both are composed (NFC), so that one name is one text, and measured in code points, as the contract does. A name stands
/// in lists and sentences among others, so nothing in it may be hidden or turn the direction of what is beside it; a
/// note stands alone.
public enum PersonalText {
  /// The name as it is stored; nil where it is too long, or has nothing visible or something hidden in it.
  public static func name(_ text: String, length: ClosedRange<Int> = 1...60) -> String? {
    guard let text = composed(text, length), text.unicodeScalars.contains(where: isVisible), hasNothingHidden(text)
    else {
      return nil
    }
    return text
  }

  /// The note as it is stored; nil where it is too long, or has control signs other than line breaks and tabs, or
  /// signs that override the direction of what follows.
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

  /// Whether nothing in the text is invisible on purpose.
  public static func hasNothingHidden(_ text: String) -> Bool {
    // Behind a black flag, tags spell which one it is: Scotland's, Wales's.
    var isFlag = false
    for scalar in text.unicodeScalars {
      if isFlag && (0xE0020...0xE007F).contains(scalar.value) { continue }
      isFlag = scalar == "\u{1F3F4}"
      guard !isHidden(scalar) else { return false }
    }
    return true
  }

  /// In the length both as it was sent, which the contract measures, and as it is stored.
  private static func composed(_ text: String, _ length: ClosedRange<Int>) -> String? {
    guard length.contains(text.unicodeScalars.count) else { return nil }
    let text = text.composed
    return length.contains(text.unicodeScalars.count) ? text : nil
  }

  /// A letter, figure, sign or picture by itself.
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
      // U+2800 is a pattern of no dots; the last range is not assigned and to be ignored where it comes.
      scalar == "\u{2800}"
        || (scalar.properties.isDefaultIgnorableCodePoint || (0xE0000...0xE0FFF).contains(scalar.value))
          && !scalar.properties.isVariationSelector
    }
  }

  /// These are spelling, in Persian and Indic scripts and in pictures of several.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }

  /// Embeddings, overrides and isolates: what is opened turns all that follows.
  static func isOverride(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
