import FoundationEssentials

/// A program's settings, validated: none is unknown, malformed or missing.
public struct Settings: Sendable {
  private let declared: [Setting]
  private let values: [String: String]

  /// Why the settings cannot be used: one line for each fault. Never contains a secret's value.
  public struct Failure: Error, CustomStringConvertible, Sendable {
    public let description: String

    public init(description: String) { self.description = description }
  }

  /// - Parameters:
  ///   - arguments: Flags, as `--name value` or `--name=value`.
  ///   - environment: Names that start with `GOLF_` must be declared; other names are ignored.
  ///   - read: Returns the text of a file with a secret; nil if it cannot be read.
  public init(
    _ declared: [Setting],
    arguments: [String],
    environment: [String: String],
    read: @escaping (_ path: String) -> String? = SecretFile.text
  ) throws(Failure) {
    var reading = SettingsReading(declared, read: read)
    reading.take(environment: environment)
    reading.take(arguments: arguments)
    let values = reading.finish()
    guard reading.faults.isEmpty else { throw Failure(description: reading.faults.joined(separator: "\n")) }
    self.declared = declared
    self.values = values
  }

  /// The value of a declared setting; empty for one that was not declared.
  public subscript(_ name: String) -> String { values[name] ?? "" }

  /// The value of a declared integer setting.
  public func integer(_ name: String) -> Int { Int(self[name]) ?? 0 }

  /// Every setting and value, secrets masked: for the start-up line.
  public var masked: [String: String] {
    var masked: [String: String] = [:]
    for setting in declared {
      if setting.isSecret {
        masked[setting.name] = self[setting.name].isEmpty ? "" : "********"
      } else {
        masked[setting.name] = self[setting.name]
      }
    }
    return masked
  }

  /// The text of `--help`.
  public static func help(program: String, purpose: String, _ declared: [Setting]) -> String {
    var text = "\(program): \(purpose)\n\nSettings, by environment or flag (a flag wins):\n"
    for setting in declared {
      let standard = setting.standard.map { $0.isEmpty ? "optional" : "default \($0)" } ?? "required"
      let file = setting.isSecret ? "  or in a file: \(setting.fileName)  \(setting.fileFlag)" : ""
      text += "  \(setting.name)  \(setting.flag)\(file)\n      \(setting.help) (\(setting.allowed); \(standard))\n"
    }
    return text
  }
}
