internal import Golf

/// What of a round and of an account is bounded, whatever is asked for. The requests' own sizes have bounds elsewhere:
/// 64 KB a body, 500 characters a note, four cards in a round at a time.
enum RoundBounds {
  /// Cards that a round may ever have had, with those of guests who were taken out: their rows and events stay.
  static let cards = 20

  /// How many of an account's newest rounds may be changed as often as any other; a change of an older one is worked
  /// through all figures that follow it, so that those have a limit of their own (`OldEdits`).
  static let recentRounds = 40

  /// Days for which a deleted round can be brought back; then it is as if it were not there, though its rows stay.
  static let restorableDays = 30

  /// Deleted rounds that a player is shown, the last first. One that is further back can be restored by its id.
  static let deletedRounds = 100

  /// Bytes (UTF-8) of all notes on a round's cards. Two processes that write notes on two cards of a round at the same
  /// moment may go over it by one note each.
  static let noteBytes = 32_768
}

/// How many rounds one account may start. Deleted ones count: their rows and events stay.
struct RoundQuota: Sendable, Hashable {
  /// Within a day (UTC). An import of ten years is a day's work.
  let aDay: Int
  /// In all.
  let everTotal: Int

  static let standard = RoundQuota(aDay: 2_000, everTotal: 20_000)
}
