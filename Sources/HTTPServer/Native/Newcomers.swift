/// Connections that have not sent a request yet, oldest first. Those that have, or that ended, are skipped when they
/// reach the front, so that no search is needed when they do.
struct Newcomers {
  private var waiting: [TrackedConnection] = []
  private var first = 0

  mutating func add(_ connection: TrackedConnection) {
    skip()
    waiting.append(connection)
  }

  /// Removes and returns the connection that has waited longest; nil if only `newest` is left.
  mutating func takeOldest(before newest: TrackedConnection) -> TrackedConnection? {
    skip()
    guard first < waiting.count, case let oldest = waiting[first], oldest !== newest else { return nil }
    first += 1
    return oldest
  }

  private mutating func skip() {
    while first < waiting.count, waiting[first].isEnding || !waiting[first].clock.isNew { first += 1 }
    guard first >= 64, 2 * first >= waiting.count else { return }
    waiting.removeFirst(first)
    first = 0
  }
}
