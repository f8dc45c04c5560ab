import FoundationEssentials
import Golf

/// The views' names in Redis. A player's keys share a hash tag, and each generation has keys of its own.
enum ViewKeys {
  /// The marker of the views that are read.
  static let current = "golf:views:current"
  /// The marker of the views that a rebuild is making; it expires with the rebuild.
  static let building = "golf:views:building"

  static let allPattern = "golf:views:*"

  static func prefix(_ epoch: ViewEpoch) -> String {
    "golf:views:\(epoch.id.uuidString.lowercased()):"
  }

  /// A hash: `version`, and each card's bytes under its id.
  static func ledger(_ player: PlayerID, _ epoch: ViewEpoch) -> String {
    "\(prefix(epoch)){\(player)}:ledger"
  }

  /// A hash: each view's bytes under its name.
  static func views(_ player: PlayerID, _ epoch: ViewEpoch) -> String {
    "\(prefix(epoch)){\(player)}:views"
  }

  /// The player whose ledger a key is.
  static func player(ofLedger key: String) -> PlayerID? {
    guard key.hasSuffix("}:ledger"), let start = key.firstIndex(of: "{"), let end = key.lastIndex(of: "}") else {
      return nil
    }
    return PlayerID(key[key.index(after: start)..<end])
  }
}
