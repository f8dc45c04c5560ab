import Basics
import FoundationEssentials

/// Collects the value that was given for each setting, and every fault.
struct SettingsReading {
  /// The most bytes of a setting's name and value together. Longer ones are neither compared nor printed, because Unicode
  /// comparison may take quadratic time.
  static let maximumBytes = 4_096

  private let declared: [Setting]
  private let read: (String) -> String?
  private var given: [String: String] = [:]
  private(set) var faults: [String] = []

  init(_ declared: [Setting], read: @escaping (String) -> String?) {
    self.declared = declared
    self.read = read
  }

  mutating func take(environment: [String: String]) {
    let ours = environment.lazy.filter { $0.key.utf8.starts(with: "GOLF_".utf8) }
    for (name, value) in ours.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if isTooLong(name, value) {
        continue
      } else if let setting = declared.first(where: { $0.name.isExactly(name) }) {
        given[setting.name] = value
      } else if let setting = declared.first(where: { $0.isSecret && $0.fileName.isExactly(name) }) {
        if environment[setting.name] != nil {
          faults.append("\(setting.name) and \(name) are both set; one is enough")
        }
        given[setting.name] = secret(name, path: value)
      } else {
        faults.append("\(name) is not a setting of this program; see --help")
      }
    }
  }

  mutating func take(arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard !isTooLong(argument) else { continue }
      let parts = argument.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      let named = declared.first { $0.flag.isExactly(parts[0]) }
      let inFile = declared.first { $0.isSecret && $0.fileFlag.isExactly(parts[0]) }
      guard let setting = named ?? inFile else {
        faults.append("\(parts[0]) is not a flag of this program; see --help")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        faults.append("\(parts[0]) needs a value: \(named == nil ? "a file's path" : setting.allowed)")
        continue
      }
      guard !isTooLong(parts[0], value) else { continue }
      given[setting.name] = named == nil ? secret(parts[0], path: value) : value
    }
  }

  /// The value of each setting. Adds a fault for each one that is missing or malformed.
  mutating func finish() -> [String: String] {
    var values: [String: String] = [:]
    for setting in declared {
      guard let value = given[setting.name] ?? setting.standard else {
        faults.append("\(setting.name) (\(setting.flag)) is missing: \(setting.help)")
        continue
      }
      if setting.standard != nil && value == setting.standard || setting.accepts(value) {
        values[setting.name] = value
      } else if setting.isSecret {
        faults.append("\(setting.name) is empty; it must be \(setting.allowed)")
      } else {
        faults.append("\(setting.name) is \"\(value)\"; it must be \(setting.allowed)")
      }
    }
    return values
  }

  /// Adds the fault, with the first bytes of the name only, and without the value, which may be a secret.
  private mutating func isTooLong(_ name: String, _ value: String = "") -> Bool {
    let bytes = name.utf8.count + value.utf8.count
    guard bytes > Self.maximumBytes else { return false }
    let shown = String(decoding: name.utf8.prefix { $0 != UInt8(ascii: "=") }.prefix(60), as: UTF8.self)
    faults.append("\(shown) has \(bytes) bytes with its value; at most \(Self.maximumBytes) are read")
    return true
  }

  /// The secret in a file; an empty text, and a fault, if there is none.
  private mutating func secret(_ name: String, path: String) -> String {
    guard let text = read(path) else {
      faults.append("\(name) is \"\(path)\", a file that cannot be read")
      return ""
    }
    if text.isEmpty { faults.append("\(name) is \"\(path)\", a file that is empty") }
    return text
  }
}

/// A secret in a file, as orchestrators mount it.
public enum SecretFile {
  /// The file's text without the final line break that editors and `echo` write; nil if it cannot be read or is not UTF-8.
  public static func text(_ path: String) -> String? {
    guard let content = FileManager.default.contents(atPath: path),
      let text = String(validating: Array(content), as: UTF8.self)
    else { return nil }
    // CR LF is one `Character`.
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}
