/// How many requests of each key are being served, and which requests wait for their key: a value inside a lane's
/// state.
///
/// A request whose key is at its limit is put aside, so that others pass it. It comes first once another request of its
/// key is done.
struct KeyTurns {
  private var served: [Int: Int] = [:]
  private var aside: [Int: [UInt64]] = [:]
  /// Requests that were put aside and may be served now.
  private var released: [UInt64] = []

  /// Removes and returns the next request that may be served.
  mutating func popReleased() -> UInt64? { released.isEmpty ? nil : released.removeFirst() }

  /// Whether the request may be served now. If not, it is put aside.
  mutating func take(_ key: Int, _ ticket: UInt64, _ limit: Int) -> Bool {
    guard served[key, default: 0] < limit else {
      aside[key, default: []].append(ticket)
      return false
    }
    served[key, default: 0] += 1
    return true
  }

  /// One of the key's requests is done: releases the next one that still waits.
  mutating func end(_ key: Int, isWaiting: (UInt64) -> Bool) {
    let count = served[key, default: 1] - 1
    served[key] = count > 0 ? count : nil
    guard var waiting = aside[key] else { return }
    waiting.removeAll { !isWaiting($0) }
    if !waiting.isEmpty { released.append(waiting.removeFirst()) }
    aside[key] = waiting.isEmpty ? nil : waiting
  }

  /// Removes all requests that were put aside.
  mutating func removeAll() -> [UInt64] {
    defer {
      aside = [:]
      released = []
    }
    return released + aside.values.joined()
  }
}
