internal import Basics
internal import HTTPServer
internal import ServiceKit

/// The headers of a write of a hole: `If-Match` and `X-Device`.
struct HoleConditions: Sendable {
  /// The version that the writer knows, from `If-Match`.
  let version: Int64?
  /// The device's name, from `X-Device`.
  let device: String?
  let faults: [Fault]

  init(_ request: HTTPRequest) {
    var faults: [Fault] = []
    let tag = request.headers["If-Match"]
    version = tag.flatMap(Self.version)
    if let tag, version == nil {
      faults.append(
        Fault(
          pointer: "If-Match",
          message: "If-Match must be the hole's version in quotes.",
          got: JSONString.quoted(tag.prefix(scalars: 80)),
          allowed: "\"0\" for a hole never scored, else its version"
        )
      )
    }
    let name = request.headers["X-Device"]
    let isPlain = name.map {
      $0.unicodeScalars.count <= 64 && PersonalText.hasNothingHidden($0)
    }
    device = isPlain == true && name?.isEmpty == false ? name : nil
    if isPlain == false {
      faults.append(
        Fault(
          pointer: "X-Device",
          message: "The device's name is too long or has hidden characters.",
          allowed: "at most 64 characters"
        )
      )
    }
    self.faults = faults
  }

  /// A weak tag counts too: a gateway that compresses an answer weakens its tag, and the version is the same.
  private static func version(_ tag: String) -> Int64? {
    let strong = tag.utf8.starts(with: "W/".utf8) ? tag.utf8.dropFirst(2) : tag.utf8[...]
    let quote = UInt8(ascii: "\"")
    guard strong.count >= 3, strong.first == quote, strong.last == quote else { return nil }
    let digits = strong.dropFirst().dropLast()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(Substring(digits))
  }
}
