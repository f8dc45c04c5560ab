/// One thing that can be set, by `GOLF_NAME` in the environment or `--name` as a flag (which wins).
public struct Setting: Sendable {
  public enum Kind: Sendable {
    case text
    /// Masked wherever it is printed. May stand in a file, which `GOLF_NAME_FILE` or `--name-file` names.
    case secret
    case integer(ClosedRange<Int>)
    case word([String])
    /// A text of a form: what it is, in words, and whether a text is one.
    case form(String, @Sendable (String) -> Bool)
  }

  /// In the environment's form, such as `GOLF_HEALTH_PORT`.
  public let name: String
  public let kind: Kind
  /// Nil for one that must be given.
  public let standard: String?
  public let help: String

  public init(_ name: String, _ kind: Kind, standard: String? = nil, help: String) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.help = help
  }

  /// `GOLF_HEALTH_PORT` as `--health-port`.
  public var flag: String {
    "--" + name.dropFirst("GOLF_".count).lowercased().split(separator: "_").joined(separator: "-")
  }

  var isSecret: Bool { if case .secret = kind { true } else { false } }

  /// What names the file that holds a secret.
  var fileName: String { name + "_FILE" }
  var fileFlag: String { flag + "-file" }

  /// What is allowed, in words.
  var allowed: String {
    switch kind {
    case .text, .secret: "text"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): words.joined(separator: " or ")
    case .form(let form, _): form
    }
  }

  func accepts(_ text: String) -> Bool {
    switch kind {
    case .text, .secret: !text.isEmpty
    case .integer(let range): Int(text).map(range.contains) ?? false
    case .word(let words): words.contains(text)
    case .form(_, let isOne): isOne(text)
    }
  }
}
