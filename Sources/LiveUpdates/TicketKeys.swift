import Basics
import ServiceKit

/// The secret keys of tickets: the first signs, each verifies. While keys are changed there are two, so that tickets of
/// the old one are honoured until they end.
public struct TicketKeys: Sendable {
  private let keys: [[UInt8]]

  /// The most keys that are honoured at a time.
  public static let maximum = 2
  /// What the setting must be, in words.
  public static let form = "one or two keys of 64 hexadecimal digits, each on a line of its own; the first signs"

  /// No key: live updates are off.
  public static let none = TicketKeys(keys: [])

  private init(keys: [[UInt8]]) { self.keys = keys }

  /// Reads one or two keys, separated by line breaks or commas; nil for anything else. An empty text is `none`.
  public init?(_ text: String) {
    let separators: [UInt8] = [0x0A, 0x0D, 0x2C, 0x20]
    let parts = text.utf8.split { separators.contains($0) }
    guard parts.count <= Self.maximum else { return nil }
    var keys: [[UInt8]] = []
    for part in parts {
      guard let key = HexadecimalText.octets(part), key.count == KeyedHash.length else { return nil }
      keys.append(key)
    }
    self.init(keys: keys)
  }

  public var isEmpty: Bool { keys.isEmpty }

  /// The code of the first key.
  func code(of text: String) -> [UInt8]? { keys.first.flatMap { KeyedHash.code(of: text, key: $0) } }

  /// Whether one of the keys has made this code, in hexadecimal digits.
  func haveSigned(_ text: String, code: String) -> Bool {
    guard let bytes = HexadecimalText.octets(code.utf8) else { return false }
    return keys.contains { key in
      KeyedHash.code(of: text, key: key).map { KeyedHash.areEqual($0, bytes) } ?? false
    }
  }
}
