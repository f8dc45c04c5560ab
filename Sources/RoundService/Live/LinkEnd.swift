import Basics
import Golf
import LiveUpdates

/// When those who follow a round by tickets of an ended link see the last of it.
enum LinkEnd: Hashable, Sendable {
  case now
  /// Live updates could not be told: the tickets run out by then.
  case later(Timestamp)

  /// - Parameter time: A time after the commit that ended the link. No ticket is made after it, and none lives longer than a
  ///   tombstone, with clocks that differ by up to a minute.
  init(isAnnounced: Bool, at time: Timestamp) {
    self = isAnnounced ? .now : .later(time.later(by: Int64(LiveNames.tombstoneMilliseconds)))
  }
}

extension JSONWriter {
  /// The members of the contract's `LinkEnd`.
  mutating func members(of end: LinkEnd) {
    switch end {
    case .now: member("ended", "now")
    case .later(let time):
      member("ended", "later")
      member("endsAt", time)
    }
  }
}
