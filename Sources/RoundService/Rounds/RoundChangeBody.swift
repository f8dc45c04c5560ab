internal import Golf
internal import HTTPServer
internal import ServiceKit

/// The body that changes a round.
enum RoundChangeBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> RoundChanges {
    var reader = try ObjectReader(body: request)
    let names = ["startHole", "pcc"]
    if !names.contains(where: { reader.mentions($0) }) {
      reader.add([
        Fault(pointer: "", message: "Nothing is changed.", allowed: "one or more of " + names.joined(separator: ", "))
      ])
    }
    let startHole = reader.integer("startHole", in: 1...18, required: reader.mentions("startHole"))
    let conditions = reader.playingConditions("pcc", required: reader.mentions("pcc"))
    try reader.finish()
    return RoundChanges(startHole: startHole.flatMap(HoleNumber.init(rawValue:)), conditions: conditions)
  }
}

extension ObjectReader {
  /// A playing conditions calculation, -1 to 3.
  mutating func playingConditions(_ name: String, required: Bool = false) -> PlayingConditions? {
    integer(name, in: PlayingConditions.allowed, required: required).flatMap(PlayingConditions.init(rawValue:))
  }
}
