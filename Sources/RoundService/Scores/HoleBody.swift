internal import Basics
internal import Golf
internal import HTTPServer
internal import ServiceKit

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
  func score(par: Par?, others: [ServiceKit.Fault] = []) throws(Problem) -> HoleScore {
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

extension Golf.Fault {
  /// The fault in the contract's form: a JSON pointer, and the rejected value as JSON.
  var inBody: ServiceKit.Fault {
    ServiceKit.Fault(
      pointer: "/" + field,
      message: message,
      got: got.map { Int($0) == nil ? JSONString.quoted($0) : $0 },
      allowed: allowed
    )
  }
}
