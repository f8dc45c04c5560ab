import CLibpq

/// Parses connection strings by libpq's own rules.
enum ConnectionString {
  /// The settings in a URL (or `key=value` text); nil if libpq cannot parse it. libpq's message is dropped, because it
  /// quotes the text with its password.
  static func parse(_ text: String) -> [(keyword: String, value: String)]? {
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(text, &message) else {
      PQfreemem(message)
      return nil
    }
    defer { PQconninfoFree(options) }
    var settings: [(keyword: String, value: String)] = []
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { settings.append((String(cString: keyword), String(cString: value))) }
      option += 1
    }
    return settings
  }
}
