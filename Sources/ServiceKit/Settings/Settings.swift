/// A program's settings, checked: nothing unknown, nothing malformed, nothing missing.
public struct Settings: Sendable {
  private let declared: [Setting]
  private let values: [String: String]

  /// Why the settings cannot be used: every fault, a line each. Never holds a secret's value.
  public struct Failure: Error, CustomStringConvertible, Sendable {
    public let description: String
  }

  /// - Parameters:
  ///   - arguments: Flags, as `--name value` or `--name=value`.
  ///   - environment: Names that start with `GOLF_` must be declared, others are not ours.
  public init(_ declared: [Setting], arguments: [String], environment: [String: String]) throws(Failure) {
    var faults: [String] = []
    var given: [String: String] = [:]
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("GOLF_") {
      if declared.contains(where: { $0.name == name }) {
        given[name] = value
      } else {
        faults.append("\(name) is not a setting of this program; see --help")
      }
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let setting = declared.first(where: { $0.flag == parts[0] }) else {
        faults.append("\(parts[0]) is not a flag of this program; see --help")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        faults.append("\(setting.flag) needs a value: \(setting.allowed)")
        continue
      }
      given[setting.name] = value
    }
    var values: [String: String] = [:]
    for setting in declared {
      guard let value = given[setting.name] ?? setting.standard else {
        faults.append("\(setting.name) (\(setting.flag)) is missing: \(setting.help)")
        continue
      }
      if setting.standard != nil && value == setting.standard || setting.accepts(value) {
        values[setting.name] = value
      } else if case .secret = setting.kind {
        faults.append("\(setting.name) is empty; it must be \(setting.allowed)")
      } else {
        faults.append("\(setting.name) is \"\(value)\"; it must be \(setting.allowed)")
      }
    }
    guard faults.isEmpty else { throw Failure(description: faults.joined(separator: "\n")) }
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
      if case .secret = setting.kind {
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
      text += "  \(setting.name)  \(setting.flag)\n      \(setting.help) (\(setting.allowed); \(standard))\n"
    }
    return text
  }
}
