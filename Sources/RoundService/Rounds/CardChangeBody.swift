internal import Golf
internal import HTTPServer
internal import ServiceKit

/// The body that changes a card.
enum CardChangeBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> CardChanges {
    var reader = try ObjectReader(body: request)
    var changes = CardChanges()
    let names = ["guestName", "tee", "handicapIndex"]
    if !names.contains(where: { reader.mentions($0) }) {
      reader.add([
        Fault(pointer: "", message: "Nothing is changed.", allowed: "one or more of " + names.joined(separator: ", "))
      ])
    }
    changes.guestName = reader.name("guestName", required: reader.mentions("guestName"))
    changes.tee = reader.string("tee", length: 1...40, required: reader.mentions("tee")).map(TeeID.init(rawValue:))
    let index = reader.tenths("handicapIndex", in: HandicapIndex.typed).flatMap(HandicapIndex.init(rawValue:))
    if reader.mentions("handicapIndex") { changes.handicapIndex = .some(index) }
    try reader.finish()
    return changes
  }
}
