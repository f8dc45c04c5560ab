public import Golf

/// Redis names that the two services share. What only one of them uses is named there.
public enum RedisNames {
  /// Raised by whoever reaches Redis again after it was out of reach; part of every cached round's keys.
  public static let cacheGeneration = "golf:cache:generation"

  /// A round's cached answer and the floors below which none may be stored share a slot.
  public static func cachedRound(_ round: RoundID, generation: String) -> String {
    "golf:cache:\(generation):{\(round)}:round"
  }

  /// A hash of card to sequence: no cached answer may be older.
  public static func cacheFloors(_ round: RoundID, generation: String) -> String {
    "golf:cache:\(generation):{\(round)}:floors"
  }

  /// Where a round's changes are published for live boards.
  public static func liveChannel(_ round: RoundID) -> String {
    "golf:live:{\(round)}"
  }
}
