public import Golf

/// The names of the round cache in Redis: for Swift, and as Lua expressions for the scripts.
///
/// A round's entry and its floors carry the cache's generation in their keys and share a slot.
public enum CacheKeys {
  private static let space = "golf:cache:"

  /// The cache's generation. Raising it makes every entry and floor unreachable.
  public static let generation = space + "generation"

  /// A round's entry: the finished answer with its version.
  public static func entry(_ round: RoundID, generation: String) -> String {
    "\(space)\(generation):{\(round)}\(entrySuffix)"
  }

  /// A round's floors, a hash from a card's id or `revisionField` to a number.
  public static func floors(_ round: RoundID, generation: String) -> String {
    "\(space)\(generation):{\(round)}\(floorsSuffix)"
  }

  static let entrySuffix = ":round"
  static let floorsSuffix = ":floors"

  /// The round's revision: its field in an entry, and in the hash of floors. No card's id is such a word.
  static let revisionField = "revision"

  /// A key of a round in Lua, where the variable `generation` holds the generation.
  ///
  /// - Parameters:
  ///   - round: A Lua expression for the round's id.
  ///   - suffix: Nothing for what the entry's and the floors' keys begin with.
  static func lua(_ round: String, suffix: String = "") -> String {
    "'\(space)' .. generation .. ':{' .. \(round) .. '}\(suffix)'"
  }
}
