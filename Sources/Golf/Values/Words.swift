/// Phrases shared by several sentences.
enum Words {
  /// "Anna", "Anna and Bo", "Anna, Bo and Cy"
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// Names of competitors followed by a verb. Names of pairs contain an "and", so they are separated by commas: "Anna
  /// and Bo, and Cy and Di,".
  static func competitors(_ names: [String], arePairs: Bool) -> String {
    arePairs && names.count > 1 ? names.joined(separator: ", and ") + "," : list(names)
  }

  /// "1 point", "2 points"
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
