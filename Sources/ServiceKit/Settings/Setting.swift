/// A setting, given by `GOLF_NAME` in the environment or by the flag `--name`, which overrides the environment.
public struct Setting: Sendable {
  public enum Kind: Sendable {
    case text
    /// Masked in all output. May be in a file, which `GOLF_NAME_FILE` or `--name-file` names.
    case secret
    case integer(ClosedRange<Int>)
    case word([String])
    /// A text of a certain form: the form in words, and whether a text has it.
    case form(String, @Sendable (String) -> Bool)
  }

  /// The name in the environment, such as `GOLF_HEALTH_PORT`.
  public let name: String
  public let kind: Kind
  /// The default; nil if the setting must be given.
  public let standard: String?
  public let help: String

  public init(_ name: String, _ kind: Kind, standard: String? = nil, help: String) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.help = help
  }

  /// The flag, such as `--health-port` for `GOLF_HEALTH_PORT`.
  public var flag: String {
    "--" + name.dropFirst("GOLF_".count).lowercased().split(separator: "_").joined(separator: "-")
  }

  var isSecret: Bool { if case .secret = kind { true } else { false } }

  /// The name and the flag of the setting for a file with the secret.
  var fileName: String { name + "_FILE" }
  var fileFlag: String { flag + "-file" }

  /// The allowed values, in words.
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
