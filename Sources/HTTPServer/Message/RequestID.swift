import Telemetry

/// The id under which a request appears in logs and error answers.
public enum RequestID {
  /// Accepts a client's own id only if it is plain: letters, digits, `.`, `_`, `-`, at most 64 of them.
  public static func accepted(_ text: String?) -> String {
    guard let text, (1...64).contains(text.utf8.count), text.allBytes(isPlain) else { return make() }
    return text
  }

  /// 16 random hexadecimal digits.
  public static func make() -> String {
    RandomID.hexadecimal(RandomID.next())
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
