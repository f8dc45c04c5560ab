internal import FoundationEssentials

/// A secret that a file holds, as orchestrators mount it.
public enum SecretFile {
  /// The file's text without the line's end that editors and `echo` leave; nil where it cannot be read, or is no UTF-8.
  public static func text(_ path: String) -> String? {
    guard let content = FileManager.default.contents(atPath: path),
      let text = String(validating: Array(content), as: UTF8.self)
    else { return nil }
    // A line's end of two signs is one character.
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}
