import Basics
import Golf
import HTTPServer
import ServiceKit

/// The body of a PUT of a hole: the hole's complete state.
struct HoleBody: Sendable {
  private var reader: ObjectReader
  let entry: HoleEntry

  init(_ request: HTTPRequest) throws(Problem) {
    var reader = try ObjectReader(body: request)
    entry = HoleEntry(
      strokes: reader.integer("strokes", in: 1...99),
      putts: reader.integer("putts", in: 0...98),
      firstPuttFeet: reader.integer("firstPuttFeet", in: 0...300),
      fairway: reader.word("fairway", as: Fairway.self)?.rawValue,
      penalties: reader.integer("penalties", in: 0...50),
      greensideBunker: reader.bool("greensideBunker"),
      pickedUp: reader.bool("pickedUp") ?? false,
      note: reader.note("note")
    )
    self.reader = reader
  }

  /// The score, validated against the hole. Throws 422 with every fault, `others` included.
  func score(par: Par?, others: [RequestFault] = []) throws(Problem) -> HoleScore {
    var reader = reader
    // A field with a fault was not read, so only faults of other fields are added.
    let known = Set(reader.faults.map(\.pointer))
    let more = entry.faults(par: par).map(\.inBody).filter { !known.contains($0.pointer) }
    reader.add(more + others)
    try reader.finish()
    do {
      return try HoleScore(entry, par: par)
    } catch {
      throw .invalid(error.all.map(\.inBody))
    }
  }
}

extension Fault {
  /// The fault in the contract's form: a JSON pointer, and the rejected value as JSON.
  var inBody: RequestFault {
    RequestFault(
      pointer: "/" + field,
      message: message,
      got: got.map { Int($0) == nil ? JSONString.quoted($0) : $0 },
      allowed: allowed
    )
  }
}

/// The headers of a write of a hole: `If-Match` and `X-Device`.
struct HoleConditions: Sendable {
  /// The version that the writer knows, from `If-Match`.
  let version: Int64?
  /// The installation that sent it, from `X-Device`.
  let deviceID: DeviceID?
  /// A name in `X-Device` instead, as older apps send it.
  let device: String?
  let faults: [RequestFault]

  init(_ request: HTTPRequest) {
    var faults: [RequestFault] = []
    let tag = request.headers["If-Match"]
    version = tag.flatMap(Self.version)
    if let tag, version == nil {
      faults.append(
        RequestFault(
          pointer: "If-Match",
          message: "If-Match must be the hole's version in quotes.",
          got: JSONString.quoted(tag.prefix(scalars: 80)),
          allowed: "\"0\" for a hole that was never scored, otherwise its version"
        )
      )
    }
    let name = request.headers["X-Device"]
    let isPlain = name.map {
      $0.unicodeScalars.count <= 64 && PersonalText.hasNothingHidden($0)
    }
    deviceID = name.flatMap { DeviceID($0) }
    device = isPlain == true && name?.isEmpty == false && deviceID == nil ? name : nil
    if isPlain == false {
      faults.append(
        RequestFault(
          pointer: "X-Device",
          message: "The device's name is too long or contains hidden characters.",
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
