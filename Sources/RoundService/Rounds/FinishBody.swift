internal import Golf
internal import HTTPServer
internal import ServiceKit

/// The body that finishes a round.
enum FinishBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> Finish {
    var reader = try ObjectReader(body: request)
    let allowMissing = reader.bool("allowMissing") ?? false
    let holesMissing = reader.word("holesMissing", as: HolesMissing.self)
    let asNine = reader.bool("asNine") ?? false
    if asNine, holesMissing != .stopped {
      reader.fault("asNine", "Only a round that was stopped counts as a nine.", allowed: "with holesMissing stopped")
    }
    try reader.finish()
    return Finish(missing: holesMissing.map { .because($0) } ?? (allowMissing ? .unsaid : .refused), asNine: asNine)
  }
}
