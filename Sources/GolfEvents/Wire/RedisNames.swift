public import Golf

/// Redis names that both services use. A name that only one service uses is defined there.
public enum RedisNames {
  /// The generation, part of every cached round's keys. A process raises it when it reaches Redis again after an
  /// outage.
  public static let cacheGeneration = "golf:cache:generation"

  /// A round's cached answer. It shares a slot with the floors below which no answer may be stored.
  public static func cachedRound(_ round: RoundID, generation: String) -> String {
    "golf:cache:\(generation):{\(round)}:round"
  }

  /// A hash from card to sequence: no cached answer may be older.
  public static func cacheFloors(_ round: RoundID, generation: String) -> String {
    "golf:cache:\(generation):{\(round)}:floors"
  }

  /// The channel on which a round's changes are published for live boards.
  public static func liveChannel(_ round: RoundID) -> String {
    "golf:live:{\(round)}"
  }
}
