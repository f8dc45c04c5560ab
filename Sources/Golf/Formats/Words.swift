/// Words that several sentences are made of.
enum Words {
  /// "Anna", "Anna and Bo", "Anna, Bo and Cy"
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// "1 point", "2 points"
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
