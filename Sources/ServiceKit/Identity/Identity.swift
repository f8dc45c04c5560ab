import Basics
public import FoundationEssentials

/// The player who sends a request.
public struct Identity: Sendable, Hashable {
  public let player: UUID
  public let handle: String
  public let displayName: String

  public init(player: UUID, handle: String, displayName: String) {
    self.player = player
    self.handle = handle
    self.displayName = displayName
  }
}

/// A session and when it ends.
public struct SessionRecord: Sendable, Hashable {
  public let identity: Identity
  /// When it ends if it is not used until then.
  public let idleExpiresAt: Date
  /// When it ends even if it is used.
  public let expiresAt: Date

  public init(identity: Identity, idleExpiresAt: Date, expiresAt: Date) {
    self.identity = identity
    self.idleExpiresAt = idleExpiresAt
    self.expiresAt = expiresAt
  }

  func isOver(at now: Date) -> Bool { now >= idleExpiresAt || now >= expiresAt }

  /// Whether its last use should be recorded again.
  func wantsTouch(at now: Date) -> Bool {
    let lastSeen = idleExpiresAt.addingTimeInterval(-SessionLife.idle.seconds)
    return now.timeIntervalSince(lastSeen) >= SessionLife.touchInterval.seconds
  }
}
