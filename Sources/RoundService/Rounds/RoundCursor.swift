import Basics
import FoundationEssentials
import Golf

/// A position in a list: the last round of a page. The next page starts after it, whatever was added meanwhile.
struct RoundCursor: Hashable, Sendable {
  let playedOn: LocalDate
  let startedAt: Timestamp
  let id: RoundID

  /// Greater than every id.
  static let lastID = RoundID(
    UUID(uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255))
  )

  init(_ round: ListedRound) {
    playedOn = round.playedOn
    startedAt = round.startedAt
    id = round.id
  }

  /// Parses `text`; nil for any other string.
  init?(_ text: String) {
    // Twice the maximum length of `text`.
    guard text.utf8.count <= 160 else { return nil }
    let standard = text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "-"): UInt8(ascii: "+")
      case UInt8(ascii: "_"): UInt8(ascii: "/")
      default: byte
      }
    }
    let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - standard.count % 4) % 4)
    guard let data = Data(base64Encoded: Data(standard + padding)), let plain = String(validating: data, as: UTF8.self)
    else {
      return nil
    }
    let parts = plain.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3, let playedOn = LocalDate(parts[0]), let milliseconds = Int64(parts[1]),
      let startedAt = Timestamp(millisecondsSince1970: milliseconds), let id = RoundID(parts[2])
    else { return nil }
    self.playedOn = playedOn
    self.startedAt = startedAt
    self.id = id
  }

  /// The cursor as an opaque string that is safe in a URL.
  var text: String {
    let plain = "\(playedOn)|\(startedAt.millisecondsSince1970)|\(id)"
    let base64 = Data(plain.utf8).base64EncodedString()
    return String(base64.filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }
}
