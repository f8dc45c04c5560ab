import Basics
import Golf
import ServiceKit

extension ObjectReader {
  /// Reads the contract's `Game`; nil if it is null or has a fault. Without `ties`, which older apps do not send, they
  /// are shared.
  mutating func game(_ name: String) -> RoundGame<CardID>? {
    object(name) { reader in
      let format: GameFormat? = reader.word("format", required: true)
      let scoring: GameScoring? = reader.word("scoring", required: true)
      let percent = reader.integer("allowance", in: 1...100)
      let sides = reader.uuidLists("sides", count: 2, each: 1...3)
      for name in ["allowance", "sides"] where !reader.mentions(name) {
        reader.fault(name, "\(name) is missing.", allowed: "null for the usual one")
      }
      let ties: Ties? = reader.word("ties")
      guard let format, let scoring else { return nil }
      return RoundGame(
        format,
        scoring,
        allowance: percent.flatMap(Allowance.init(percent:)),
        sides: sides?.map { $0.map { CardID($0) } },
        ties: ties ?? .shared
      )
    }
  }
}

extension RequestFault {
  /// A fault of the game that a body names.
  init(inGame fault: Fault) {
    self.init(
      pointer: "/game/\(fault.field)",
      message: fault.message,
      got: fault.got.map(JSONString.quoted),
      allowed: fault.allowed
    )
  }
}
