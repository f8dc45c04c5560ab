import Basics
import CMicrohttpd
import Glibc

/// Tracks the loop's connections and closes those that must end.
extension HTTPLoop {
  /// Closes connections that exceed their limit.
  func sweep(_ now: MonotonicInstant) {
    nextSweep = now + configuration.sweepInterval
    sweepWebSockets(now)
    for connection in connections.values {
      if connection.clock.isOver(now: now, configuration) || connection.clock.awaitsClient && hasEnded(connection) {
        end(connection)
      }
    }
  }

  /// `shutdown` lets libmicrohttpd notice the end and clean up by itself.
  private func end(_ connection: TrackedConnection) {
    connection.isEnding = true
    shutdown(golf_mhd_socket(connection.handle), Int32(SHUT_RDWR))
  }

  /// Closes a connection because there is one more than allowed: the oldest that has never sent a request, since it has
  /// least to lose and has had the most time; otherwise the one that has been idle longest.
  private func giveWay(to newest: TrackedConnection) {
    if let oldest = newcomers.takeOldest(before: newest) { return end(oldest) }
    let idle = connections.values.lazy.filter { $0.clock.phase == .idle && !$0.isEnding && $0 !== newest }
    if let longest = idle.min(by: { $0.clock.since < $1.clock.since }) { end(longest) }
  }

  /// Whether the peer closed its side. libmicrohttpd overlooks an end of input that arrived together with the last
  /// bytes it read.
  private func hasEnded(_ connection: TrackedConnection) -> Bool { peek(connection) == 0 }

  /// Whether unread bytes wait: a request that arrived while the drain began still gets its answer.
  private func hasWaitingBytes(_ connection: TrackedConnection) -> Bool { peek(connection) > 0 }

  private func peek(_ connection: TrackedConnection) -> Int {
    var byte: UInt8 = 0
    return recv(golf_mhd_socket(connection.handle), &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
  }

  func closeIdle(_ now: MonotonicInstant) {
    for connection in connections.values
    where connection.clock.phase == .idle && now - connection.clock.since > configuration.drainIdleLimit
      && !hasWaitingBytes(connection)
    {
      end(connection)
    }
  }

  func track(_ connection: TrackedConnection) {
    connections[connection.handle] = connection
    newcomers.add(connection)
    shared.withLock { $0.connections += 1 }
    if connections.count > capacity { giveWay(to: connection) }
  }

  func forget(_ handle: OpaquePointer) {
    guard let connection = connections.removeValue(forKey: handle) else { return }
    connection.isEnding = true
    shared.withLock { $0.connections -= 1 }
    mustRunAgain = true
  }
}
