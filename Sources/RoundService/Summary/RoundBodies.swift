internal import Basics
internal import Golf

/// The newest answer for each round that this process has given lately. Redis need not send it again, since its ETag
/// names its bytes; and nothing older is answered after it: while Redis is slow, a look may come too late and be
/// answered from PostgreSQL, and the next one find an entry whose floor is still on its way.
final class RoundBodies: Sendable {
  struct Known: Sendable {
    let version: RoundVersion
    let etag: String
    let body: [UInt8]

    init(version: RoundVersion, body: [UInt8]) {
      self.version = version
      etag = version.etag
      self.body = body
    }
  }

  private let recent: Protected<RecentValues<RoundID, Known>>

  /// - Parameter limit: Bytes that a generation holds.
  init(limit: Int = 8_000_000) { recent = Protected(RecentValues(limit: limit) { $0.body.count }) }

  func known(_ round: RoundID) -> Known? { recent.withLock { $0.value(of: round) } }

  /// Does nothing where a newer one is known.
  func keep(_ round: RoundID, _ known: Known) {
    recent.withLock { recent in
      if let last = recent.value(of: round), known.version.isOlder(than: last.version) { return }
      recent.keep(known, for: round)
    }
  }
}
