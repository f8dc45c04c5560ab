import Basics
import FoundationEssentials
import Golf
import HTTPServer

/// Names a socket of this process.
struct SocketID: Hashable, Sendable, Comparable {
  let rawValue: UInt64

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// What the hub wants done.
enum LiveAction: Hashable, Sendable {
  case tell([SocketID], ServerMessage)
  /// The hub has forgotten the socket.
  case close(SocketID, LiveClose)
  /// Read a round's picture, and pass the outcome to `LiveHub.pictured`.
  case read(LiveReads.Key)
}

/// A rule that a client broke.
enum LiveClose: String, Sendable, CaseIterable {
  case noTicket = "no ticket"
  case invalidTicket = "invalid ticket"
  case unreadable = "unreadable message"
  case tooManyMessages = "too many messages"
  case tooManySockets = "too many sockets"
}

/// The outcome of reading a picture.
enum LiveReadOutcome: Sendable {
  case picture(LivePicture)
  /// The pass was ended.
  case passEnded
  case failed
}

/// A moment on both clocks: tickets end on the wall clock, everything else is measured.
struct LiveTime: Sendable {
  let instant: MonotonicInstant
  let date: Timestamp

  static var now: LiveTime { LiveTime(instant: .now, date: Timestamp(Date()) ?? .epoch) }

  /// The instant of a time on the wall clock.
  func instant(of date: Timestamp) -> MonotonicInstant {
    instant + .milliseconds(date.millisecondsSince1970 - self.date.millisecondsSince1970)
  }
}
