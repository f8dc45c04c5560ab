import Basics

/// One connection of a loop. Only the loop's thread touches it.
final class TrackedConnection {
  let handle: OpaquePointer
  let remoteAddress: String
  var clock: ConnectionClock
  /// The request whose head is arriving.
  var arriving: Exchange?
  /// The connection was shut down, or has ended.
  var isEnding = false
  private let address: IPAddress?
  /// The last `X-Forwarded-For` and the network found for it: a proxy's connection usually repeats the same value.
  private var known = (forwarded: "", network: "")

  init(handle: OpaquePointer, remoteAddress: String, now: MonotonicInstant) {
    self.handle = handle
    self.remoteAddress = remoteAddress
    address = IPAddress(remoteAddress)
    clock = ConnectionClock(now: now)
  }

  /// The client's network according to the trusted proxies; empty if it is unknown.
  func clientNetwork(_ headers: HTTPHeaders, _ proxies: TrustedProxies) -> String {
    guard let address else { return "" }
    var fields = headers.values(of: "X-Forwarded-For").makeIterator()
    let forwarded = fields.next() ?? ""
    if fields.next() != nil { return proxies.client(behind: address, headers: headers).neighbourhood }
    if known.network.isEmpty || !known.forwarded.isExactly(forwarded) {
      known = (forwarded, proxies.client(behind: address, headers: headers).neighbourhood)
    }
    return known.network
  }
}

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
