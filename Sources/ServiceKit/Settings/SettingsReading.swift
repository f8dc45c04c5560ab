/// Collects what was given for each setting, and every fault of it.
struct SettingsReading {
  private let declared: [Setting]
  private let read: (String) -> String?
  private var given: [String: String] = [:]
  private(set) var faults: [String] = []

  init(_ declared: [Setting], read: @escaping (String) -> String?) {
    self.declared = declared
    self.read = read
  }

  mutating func take(environment: [String: String]) {
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("GOLF_") {
      if declared.contains(where: { $0.name == name }) {
        given[name] = value
      } else if let setting = declared.first(where: { $0.isSecret && $0.fileName == name }) {
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
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let named = declared.first { $0.flag == parts[0] }
      let inFile = declared.first { $0.isSecret && $0.fileFlag == parts[0] }
      guard let setting = named ?? inFile else {
        faults.append("\(parts[0]) is not a flag of this program; see --help")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        faults.append("\(parts[0]) needs a value: \(named == nil ? "a file's path" : setting.allowed)")
        continue
      }
      given[setting.name] = named == nil ? secret(parts[0], path: value) : value
    }
  }

  /// The value of each setting, where nothing is at fault.
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

  /// An empty text, and a fault, for a file that holds no secret.
  private mutating func secret(_ name: String, path: String) -> String {
    guard let text = read(path) else {
      faults.append("\(name) is \"\(path)\", a file that cannot be read")
      return ""
    }
    if text.isEmpty { faults.append("\(name) is \"\(path)\", a file that is empty") }
    return text
  }
}
