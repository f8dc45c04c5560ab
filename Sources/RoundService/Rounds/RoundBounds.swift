import Golf

/// Limits on a round and on an account. Requests are bounded elsewhere: 64 KB a body, 500 characters a note, four cards
/// in a round at a time.
enum RoundBounds {
  /// Cards that a round may have had in total, removed guests included: their rows and events stay.
  static let cards = 20

  /// Codes that can be made for one round within a day: each is kept for 31 days.
  static let codesADay = 50

  /// Links for spectators that can be made for one round within a day: each is kept for a day.
  static let linksADay = 50

  /// Removed members that the owner is shown, to invite them again.
  static let barred = 20

  /// How many of an account's newest rounds have no limit on edits of their own. An edit of an older one recomputes
  /// every figure since, so those are limited (`OldEdits`).
  static let recentRounds = 40

  /// Days for which a deleted round can be restored. After that it looks as if it did not exist, though its rows stay.
  static let restorableDays = 30

  /// Deleted rounds in a player's list, the last deleted first. An older one can be restored by its id.
  static let deletedRounds = 100

  /// Bytes (UTF-8) of all notes on a round's cards. Two processes that write notes on two cards of a round at the same
  /// moment may exceed it by one note each.
  static let noteBytes = 32_768
}

/// Quotas for the rounds that one account may start. Deleted ones count, because their rows and events stay.
struct RoundQuota: Sendable, Hashable {
  /// Rounds within a day (UTC). An import of ten years is a day's work.
  let aDay: Int
  /// Rounds in total.
  let everTotal: Int

  static let standard = RoundQuota(aDay: 2_000, everTotal: 20_000)
}
